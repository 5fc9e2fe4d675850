package org.dragoman.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Rows for DuckDB, by its appender. */
final class DuckRows implements RowSink {

  private final DuckDBAppender appender;
  private boolean inRow;

  DuckRows(Connection connection, String table) throws SQLException {
    appender = connection.unwrap(DuckDBConnection.class).createAppender(table);
  }

  private DuckDBAppender row() throws SQLException {
    if (!inRow) {
      appender.beginRow();
      inRow = true;
    }
    return appender;
  }

  @Override
  public RowSink add(@Nullable String value) throws SQLException {
    row().append(value);
    return this;
  }

  @Override
  public RowSink add(@Nullable Long value) throws SQLException {
    row().append(value);
    return this;
  }

  @Override
  public RowSink add(@Nullable Integer value) throws SQLException {
    row().append(value);
    return this;
  }

  @Override
  public RowSink add(@Nullable Double value) throws SQLException {
    row().append(value);
    return this;
  }

  @Override
  public RowSink add(boolean value) throws SQLException {
    row().append(value);
    return this;
  }

  @Override
  public RowSink add(@Nullable LocalDate value) throws SQLException {
    row().append(value);
    return this;
  }

  @Override
  public RowSink add(LocalDateTime value) throws SQLException {
    row().append(value);
    return this;
  }

  @Override
  public void end() throws SQLException {
    appender.endRow();
    inRow = false;
  }

  @Override
  public void close() throws SQLException {
    appender.close();
  }
}
