package org.dragoman.record;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Takes rows of one table, every column in the order of the table, as fast as the engine can. */
interface RowSink extends AutoCloseable {

  RowSink add(@Nullable String value) throws SQLException;

  RowSink add(@Nullable Long value) throws SQLException;

  RowSink add(@Nullable Integer value) throws SQLException;

  RowSink add(@Nullable Double value) throws SQLException;

  RowSink add(boolean value) throws SQLException;

  RowSink add(@Nullable LocalDate value) throws SQLException;

  RowSink add(LocalDateTime value) throws SQLException;

  /** The row is complete. */
  void end() throws SQLException;

  /** All rows are handed to the engine, within the transaction of its connection. */
  @Override
  void close() throws SQLException;
}
