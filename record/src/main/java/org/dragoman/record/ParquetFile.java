package org.dragoman.record;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** Rows of a query as a Parquet file, written by DuckDB whatever the engine of the store. */
final class ParquetFile {

  private ParquetFile() {}

  /** The name of the file between single quotes. */
  static String quoted(Path file) {
    return file.toAbsolutePath().toString().replace("'", "''");
  }

  static void write(Path file, DSLContext dsl, String query) {
    try (ResultSet rows = dsl.resultQuery(query).fetchSize(10_000).fetchResultSet();
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      ResultSetMetaData columns = rows.getMetaData();
      List<String> definitions = new ArrayList<>();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        definitions.add('"' + columns.getColumnLabel(i) + "\" " + type(columns.getColumnType(i)));
      }
      statement.execute("create table answer (" + String.join(", ", definitions) + ")");
      try (DuckDBAppender appender =
          connection.unwrap(DuckDBConnection.class).createAppender("answer")) {
        while (rows.next()) {
          appender.beginRow();
          for (int i = 1; i <= columns.getColumnCount(); i++) {
            append(appender, rows, i, type(columns.getColumnType(i)));
          }
          appender.endRow();
        }
      }
      statement.execute("copy answer to '" + quoted(file) + "' (format parquet)");
    } catch (SQLException e) {
      throw new DataAccessException(file.toString(), e);
    }
  }

  private static String type(int sqlType) {
    return switch (sqlType) {
      case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.TINYINT -> "bigint";
      case Types.DOUBLE, Types.FLOAT, Types.REAL, Types.NUMERIC, Types.DECIMAL -> "double";
      case Types.DATE -> "date";
      case Types.BOOLEAN, Types.BIT -> "boolean";
      default -> "varchar";
    };
  }

  private static void append(DuckDBAppender appender, ResultSet rows, int column, String type)
      throws SQLException {
    if (rows.getObject(column) == null) {
      appender.appendNull();
      return;
    }
    switch (type) {
      case "bigint" -> appender.append(rows.getLong(column));
      case "double" -> appender.append(rows.getDouble(column));
      case "date" -> appender.append(rows.getDate(column).toLocalDate());
      case "boolean" -> appender.append(rows.getBoolean(column));
      default -> appender.append(rows.getString(column));
    }
  }
}
