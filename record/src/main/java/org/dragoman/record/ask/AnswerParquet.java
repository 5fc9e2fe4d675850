package org.dragoman.record.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.record.StoreException;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Answers as Parquet, written by DuckDB whatever the engine of the store. */
public final class AnswerParquet {

  private AnswerParquet() {}

  /** The bytes of a Parquet file with the rows of the answer. */
  public static byte[] bytes(Answer answer) {
    List<String> columns = AnswerText.flatColumns(answer);
    List<List<@Nullable Object>> rows =
        answer.rows().stream().map(row -> AnswerText.flatCells(answer, row)).toList();
    try {
      Path file = Files.createTempFile("dragoman", ".parquet");
      try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
          Statement statement = connection.createStatement()) {
        statement.execute(
            IntStream.range(0, columns.size())
                .mapToObj(i -> '"' + columns.get(i) + "\" " + type(rows, i))
                .collect(Collectors.joining(", ", "create table answer (", ")")));
        try (DuckDBAppender appender =
            connection.unwrap(DuckDBConnection.class).createAppender("answer")) {
          for (List<@Nullable Object> row : rows) {
            append(appender, row);
          }
        }
        statement.execute(
            "copy answer to '" + file.toString().replace("'", "''") + "' (format parquet)");
        return Files.readAllBytes(file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (SQLException | IOException e) {
      throw new StoreException("Parquet cannot be written (" + e.getMessage() + ")", e);
    }
  }

  private static String type(List<List<@Nullable Object>> rows, int column) {
    for (List<@Nullable Object> row : rows) {
      Object cell = row.get(column);
      if (cell != null) {
        return cell instanceof LocalDate
            ? "date"
            : cell instanceof Double ? "double" : cell instanceof Number ? "bigint" : "varchar";
      }
    }
    return "varchar";
  }

  private static void append(DuckDBAppender appender, List<@Nullable Object> row)
      throws SQLException {
    appender.beginRow();
    for (Object cell : row) {
      if (cell instanceof LocalDate day) {
        appender.append(day);
      } else if (cell instanceof Double number) {
        appender.append(number);
      } else if (cell instanceof Number number) {
        appender.append(number.longValue());
      } else if (cell == null) {
        appender.appendNull();
      } else {
        appender.append(cell.toString());
      }
    }
    appender.endRow();
  }
}
