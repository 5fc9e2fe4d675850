package org.dragoman.record.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question.
 *
 * @param question the question in a sentence, as it was understood
 * @param columns names of the cells
 * @param rows what was found, in the order that a reader wants
 * @param notes what a reader must know besides, each a sentence
 * @param isSourced whether rows have evidence
 */
public record Answer(
    String question, List<String> columns, List<Row> rows, List<String> notes, boolean isSourced) {

  /** An answer whose rows have evidence. */
  Answer(String question, List<String> columns, List<Row> rows, List<String> notes) {
    this(question, columns, rows, notes, true);
  }

  /** Rows without evidence. */
  static Answer unsourced(String question, List<String> columns, List<Row> rows) {
    return new Answer(question, columns, rows, List.of(), false);
  }

  public Answer {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /**
   * One finding.
   *
   * @param cells strings, numbers, days; null where there is nothing
   * @param evidence the words that it rests on, the first the most telling
   */
  public record Row(List<@Nullable Object> cells, List<Evidence> evidence) {
    public Row {
      cells = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(cells));
      evidence = List.copyOf(evidence);
    }
  }
}
