package org.dragoman.coder.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a TSV table of knowledge line by line; a fault names file and line. */
public final class Table {

  /** One line of a table. */
  public record Row(String file, int line, String[] cells) {

    /** The cell, empty if the line ends before it. */
    public String get(int column) {
      return column < cells.length ? cells[column].strip() : "";
    }

    /** The alternatives of a cell, which {@code |} separates. */
    public List<String> names(int column) {
      List<String> names = new ArrayList<>();
      for (String name : get(column).split("\\|")) {
        if (!name.isBlank()) {
          names.add(name.strip());
        }
      }
      return names;
    }

    /** First day of a date written YYYY, YYYY-MM or YYYY-MM-DD; null if the cell is empty. */
    public @Nullable LocalDate from(int column) {
      return date(column, false);
    }

    /** Last day of such a date. */
    public @Nullable LocalDate to(int column) {
      return date(column, true);
    }

    private @Nullable LocalDate date(int column, boolean last) {
      String text = get(column);
      if (text.isEmpty()) {
        return null;
      }
      try {
        return switch (text.length()) {
          case 4 -> LocalDate.of(Integer.parseInt(text), last ? 12 : 1, last ? 31 : 1);
          case 7 -> last ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
          default -> LocalDate.parse(text);
        };
      } catch (RuntimeException e) {
        throw fault("'" + text + "' is no date: write YYYY, YYYY-MM or YYYY-MM-DD", e);
      }
    }

    public double number(int column) {
      try {
        return Double.parseDouble(get(column));
      } catch (NumberFormatException e) {
        throw fault("'" + get(column) + "' is no number", e);
      }
    }

    /** The cell, which must not be empty. */
    public String need(int column, String name) {
      String cell = get(column);
      if (cell.isEmpty()) {
        throw fault(
            cells.length == 1
                ? "a single column: separate columns by tabs"
                : "column %d (%s) is empty".formatted(column + 1, name));
      }
      return cell;
    }

    /** A fault of this line, to be thrown. */
    public IllegalArgumentException fault(String what) {
      return new IllegalArgumentException(file + ":" + line + ": " + what);
    }

    private IllegalArgumentException fault(String what, Exception cause) {
      return new IllegalArgumentException(file + ":" + line + ": " + what, cause);
    }
  }

  private Table() {}

  /** Gives each line that is neither empty nor a comment to the consumer. The stream is closed. */
  public static void read(InputStream stream, String file, Consumer<Row> rows) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && line.charAt(0) != '#') {
          rows.accept(new Row(file, number, line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
