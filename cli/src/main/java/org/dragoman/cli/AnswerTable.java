package org.dragoman.cli;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.record.ask.Answer;
import org.dragoman.record.ask.Evidence;
import org.jspecify.annotations.Nullable;

/** An answer made for reading: the question, a line for each row, and below it its words. */
final class AnswerTable {

  private static final int WIDEST = 28;
  private static final String INDENT = "    ";
  private static final String QUOTE = "    | ";

  private final boolean coloured;
  private final int width;

  AnswerTable(boolean coloured, int width) {
    this.coloured = coloured;
    this.width = width;
  }

  String write(Answer answer) {
    Page page = new Page(coloured, width);
    if (answer.isSourced()) {
      page.text(styled().add(StyledText.BOLD, answer.question()).lines(width, "", ""));
      page.blank();
    }
    if (answer.rows().isEmpty()) {
      page.text(answer.isSourced() ? "Nothing in the record says so.\n" : "No rows.\n");
    } else {
      rows(page, answer);
    }
    for (String note : answer.notes()) {
      page.text(styled().add(StyledText.FAINT, note).lines(width, "", ""));
    }
    return page.toString();
  }

  private StyledText styled() {
    return new StyledText(coloured);
  }

  private void rows(Page page, Answer answer) {
    int[] widths = widths(answer);
    page.text(
        styled().add(StyledText.FAINT, line(answer.columns(), widths)).lines(width, "", INDENT));
    for (Answer.Row row : answer.rows()) {
      page.text(styled().add(StyledText.BOLD, line(row.cells(), widths)).lines(width, "", INDENT));
      for (Evidence evidence : row.evidence()) {
        StyledText words = styled().add(evidence.text());
        words.add(
            StyledText.FAINT,
            " ("
                + (evidence.publisher() == null ? "" : evidence.publisher() + ", ")
                + evidence.article()
                + ", "
                + evidence.known()
                + ")");
        page.text(words.lines(width, QUOTE, QUOTE));
      }
    }
    page.blank();
  }

  private static int[] widths(Answer answer) {
    int[] widths = new int[answer.columns().size()];
    List<List<? extends @Nullable Object>> lines = new ArrayList<>();
    lines.add(answer.columns());
    answer.rows().forEach(row -> lines.add(row.cells()));
    for (List<? extends @Nullable Object> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.min(WIDEST, Math.max(widths[i], text(line.get(i)).length()));
      }
    }
    return widths;
  }

  private static String line(List<? extends @Nullable Object> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String text = text(cells.get(i));
      line.append(text).append(" ".repeat(Math.max(0, widths[i] - text.length()) + 2));
    }
    return line.toString().stripTrailing();
  }

  private static String text(@Nullable Object cell) {
    if (cell == null || cell.toString().isEmpty()) {
      return "-";
    }
    return cell instanceof Double number && number == Math.rint(number)
        ? String.valueOf(number.longValue())
        : cell.toString();
  }
}
