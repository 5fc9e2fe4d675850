package org.dragoman.record.merge;

import java.util.List;

/**
 * An event with all that report it.
 *
 * @param id 16 hex digits that follow from the first report, whatever the order of loading; reports
 *     that are published later do not change it
 * @param reports in the order of the life line: by publication, then article, sentence, claim id;
 *     never empty
 */
public record Happening(String id, List<Report> reports) {

  public Happening {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("a happening without a report");
    }
    reports = List.copyOf(reports);
  }

  /**
   * Where the event stands by its reports: whether it was, was called off, or is still to be. That
   * somebody denies it, or says that it was not, is a {@link Contradiction} if others say it was.
   */
  public Stage stage() {
    Stage last = Stage.DENIED;
    for (Report report : reports) {
      Stage stage = Stage.of(report.claim());
      if (stage == Stage.OCCURRED) {
        return stage;
      }
      last = stage == Stage.DENIED ? last : stage;
    }
    return last;
  }

  /**
   * The reports by account, the first published first: an article, its versions and its copies are
   * one account, however many print them.
   */
  public List<List<Report>> accounts() {
    return Copies.accounts(reports);
  }
}
