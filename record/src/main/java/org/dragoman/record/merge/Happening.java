package org.dragoman.record.merge;

import java.util.List;

/**
 * An event with all that report it.
 *
 * @param id 16 hex digits that follow from the reports alone, whatever the order of loading
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
}
