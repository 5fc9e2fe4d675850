package org.dragoman.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Tsv;
import org.jooq.Record;

/** The data dictionary: every table and view of a store with its columns and what they mean. */
public final class Dictionary {

  /** The views that analysts read, in the order of the dictionary. */
  public static final List<String> VIEWS =
      List.of("v_claims", "v_happenings", "v_in_force", "v_dyad_month");

  private static final Set<String> NUMBERS = Set.of("bigint", "integer");

  private final Map<String, String> meanings = new LinkedHashMap<>();

  public Dictionary() {
    for (String[] row : Tsv.rows(Dictionary.class, "dictionary.tsv", 2)) {
      meanings.put(row[0], row[1]);
    }
  }

  private String meaning(String table, String column) {
    return meanings.getOrDefault(table + "." + column, meanings.getOrDefault(column, ""));
  }

  /** Tables and columns of the store that the dictionary says nothing of. */
  public List<String> missing(Store store) {
    List<String> missing = new ArrayList<>();
    for (Record r : columns(store)) {
      String table = r.get("table_name", String.class);
      String column = r.get("column_name", String.class);
      if (!meanings.containsKey(table) && !missing.contains(table)) {
        missing.add(table);
      }
      if (meaning(table, column).isEmpty()) {
        missing.add(table + "." + column);
      }
    }
    return missing;
  }

  /** The dictionary of the store's schema, as a page. */
  public String page(Store store) {
    StringBuilder page =
        new StringBuilder(
            """
            # Data dictionary of the record

            Made by `dragoman record dictionary` from the schema; do not edit. The views that begin \
            with `v_` are for reading; the tables below them are only ever added to.
            """);
    String last = "";
    for (Record r : columns(store)) {
      String table = r.get("table_name", String.class);
      String column = r.get("column_name", String.class);
      if (!table.equals(last)) {
        page.append("\n## ").append(table).append("\n\n").append(meanings.get(table));
        page.append("\n\n| column | type | meaning |\n|---|---|---|\n");
        last = table;
      }
      page.append("| `")
          .append(column)
          .append("` | ")
          .append(type(r.get("data_type", String.class)))
          .append(" | ")
          .append(meaning(table, column))
          .append(" |\n");
    }
    return page.toString();
  }

  /** The type as a reader wants it, the same for both engines. */
  private static String type(String engines) {
    String type = engines.toLowerCase(java.util.Locale.ROOT);
    if (NUMBERS.contains(type)
        || type.startsWith("decimal")
        || type.equals("hugeint")
        || type.equals("numeric")) {
      return "whole number";
    }
    return switch (type) {
      case "character varying", "varchar" -> "text";
      case "double precision", "double" -> "number";
      case "timestamp without time zone", "timestamp" -> "time, UTC";
      default -> type;
    };
  }

  private List<Record> columns(Store store) {
    List<Record> columns =
        new ArrayList<>(
            store
                .dsl()
                .fetch(
                    "select table_name, column_name, data_type from information_schema.columns"
                        + " where table_schema = current_schema() and table_name not like 'flyway%'"
                        + " order by table_name, ordinal_position"));
    columns.sort(
        java.util.Comparator.comparingInt(
            r -> {
              String table = r.get("table_name", String.class);
              int place = VIEWS.indexOf(table);
              return place >= 0 ? place : table.startsWith("v_") ? 10 : 20;
            }));
    return columns;
  }
}
