package org.dragoman.record.ask;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.record.Store;
import org.dragoman.record.StoreException;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** A query that an analyst wrote in SQL, over the views and tables of the record. */
public record FreeQuery(String sql) {

  /**
   * The rows of the query.
   *
   * @throws StoreException if it is no query
   */
  public Answer ask(Store store) {
    // The engine alone reads the query: what looks like a parameter to jOOQ may be none.
    try (ResultSet rows = store.query(sql)) {
      ResultSetMetaData meta = rows.getMetaData();
      List<String> columns = new ArrayList<>();
      for (int i = 1; i <= meta.getColumnCount(); i++) {
        columns.add(meta.getColumnLabel(i));
      }
      List<Answer.Row> answer = new ArrayList<>();
      while (rows.next()) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
          cells.add(cell(rows.getObject(i)));
        }
        answer.add(new Answer.Row(cells, List.of()));
      }
      return Answer.unsourced(sql, columns, answer);
    } catch (SQLException e) {
      throw new StoreException(
          "the query failed: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
              + "; docs/data-dictionary.md names tables and columns",
          e);
    } catch (DataAccessException e) {
      throw store.told(e);
    }
  }

  private static @Nullable Object cell(@Nullable Object value) {
    if (value instanceof Date day) {
      return day.toLocalDate();
    }
    if (value instanceof Timestamp time) {
      return time.toLocalDateTime().toString();
    }
    if (value instanceof java.math.BigDecimal number) {
      return number.doubleValue();
    }
    if (value instanceof java.math.BigInteger number) {
      return number.longValue();
    }
    return value;
  }
}
