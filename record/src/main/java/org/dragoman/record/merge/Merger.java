package org.dragoman.record.merge;

import java.util.Comparator;
import java.util.List;
import org.dragoman.model.PublicationDate;

/**
 * Parts reports into happenings.
 *
 * <p>The result depends on the set of reports only, not on their order. Reports of different blocks
 * are never merged, so a store that got new reports merges the blocks of these anew and has what it
 * would have had if all had been merged at once.
 */
public interface Merger {

  /** The order of reports in a happening. */
  Comparator<Report> LIFE_LINE =
      Comparator.comparing(
              (Report r) -> r.origin().published(),
              Comparator.nullsLast(Comparator.comparing(PublicationDate::latest)))
          .thenComparing(r -> r.origin().article())
          .thenComparing(r -> r.origin().version())
          .thenComparing(r -> r.claim().sentence())
          .thenComparing(r -> r.claim().id());

  /** The merger that the record uses. */
  static Merger standard() {
    return new BlockMerger();
  }

  /** The block of a report, a short text that follows from the report alone. */
  String block(Report report);

  /** The happenings of the reports, each report in exactly one; ordered by id. */
  List<Happening> merge(List<Report> reports);
}
