package org.dragoman.record;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The current row of a result, by the names of its columns. */
final class Row {

  private final ResultSet rows;
  private final Map<String, Integer> columns = new HashMap<>();

  Row(ResultSet rows) throws SQLException {
    this.rows = rows;
    for (int i = rows.getMetaData().getColumnCount(); i > 0; i--) {
      columns.put(rows.getMetaData().getColumnLabel(i), i);
    }
  }

  private int at(String column) {
    Integer place = columns.get(column);
    if (place == null) {
      throw new IllegalArgumentException("no column " + column);
    }
    return place;
  }

  String text(String column) throws SQLException {
    return rows.getString(at(column));
  }

  long number(String column) throws SQLException {
    return rows.getLong(at(column));
  }

  int integer(String column) throws SQLException {
    return rows.getInt(at(column));
  }

  @Nullable Integer integerOrNull(String column) throws SQLException {
    int value = rows.getInt(at(column));
    return rows.wasNull() ? null : value;
  }

  boolean truth(String column) throws SQLException {
    return rows.getBoolean(at(column));
  }

  @Nullable Double decimal(String column) throws SQLException {
    double value = rows.getDouble(at(column));
    return rows.wasNull() ? null : value;
  }

  @Nullable LocalDate day(String column) throws SQLException {
    Date day = rows.getDate(at(column));
    return day == null ? null : day.toLocalDate();
  }
}
