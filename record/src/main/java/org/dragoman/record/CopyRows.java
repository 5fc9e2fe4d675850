package org.dragoman.record;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Rows for PostgreSQL, by COPY. They are gathered in memory, since a connection copies into one
 * table at a time.
 */
final class CopyRows implements RowSink {

  private final Connection connection;
  private final String table;
  private final StringBuilder rows = new StringBuilder();
  private boolean inRow;

  CopyRows(Connection connection, String table) {
    this.connection = connection;
    this.table = table;
  }

  private RowSink cell(@Nullable Object value) {
    if (inRow) {
      rows.append('\t');
    }
    inRow = true;
    if (value == null) {
      rows.append("\\N");
      return this;
    }
    String text = value.toString();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        default -> rows.append(c);
      }
    }
    return this;
  }

  @Override
  public RowSink add(@Nullable String value) {
    return cell(value);
  }

  @Override
  public RowSink add(@Nullable Long value) {
    return cell(value);
  }

  @Override
  public RowSink add(@Nullable Integer value) {
    return cell(value);
  }

  @Override
  public RowSink add(@Nullable Double value) {
    return cell(value);
  }

  @Override
  public RowSink add(boolean value) {
    return cell(value);
  }

  @Override
  public RowSink add(@Nullable LocalDate value) {
    return cell(value);
  }

  @Override
  public RowSink add(LocalDateTime value) {
    return cell(value);
  }

  @Override
  public void end() {
    rows.append('\n');
    inRow = false;
  }

  @Override
  public void close() throws SQLException {
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
    } catch (IOException e) {
      throw new SQLException(e);
    }
    rows.setLength(0);
  }
}
