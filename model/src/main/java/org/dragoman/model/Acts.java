package org.dragoman.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The act list ({@code acts.tsv}) and the table by which operators combine with acts ({@code
 * operators.tsv}).
 */
public final class Acts {

  private record Rule(String inner, String result) {}

  private static final Acts STANDARD = new Acts();

  private final Map<String, Act> byId = new LinkedHashMap<>();
  private final Map<String, Act> byCameo = new LinkedHashMap<>();
  private final Map<String, List<Rule>> operators = new LinkedHashMap<>();

  private Acts() {
    for (String[] row : Tsv.rows(Acts.class, "acts.tsv", 8)) {
      Codes codes =
          new Codes(
              text(row[2]),
              text(row[3]),
              text(row[4]),
              row[5].isEmpty() ? null : Integer.valueOf(row[5]),
              row[6].isEmpty() ? null : Double.valueOf(row[6]),
              text(row[7]));
      Act act = new Act(row[0], Kind.valueOf(row[1].toUpperCase(Locale.ROOT)), codes);
      byId.put(act.id(), act);
      if (codes.cameo() != null) {
        byCameo.put(codes.cameo(), act);
      }
    }
    for (String[] row : Tsv.rows(Acts.class, "operators.tsv", 3)) {
      if (!row[2].equals("-") && !byCameo.containsKey(row[2]) && !byId.containsKey(row[2])) {
        throw new IllegalStateException("operators.tsv: unknown result " + row[2]);
      }
      operators.computeIfAbsent(row[0], k -> new ArrayList<>()).add(new Rule(row[1], row[2]));
    }
  }

  /** The list that the program is built with. */
  public static Acts standard() {
    return STANDARD;
  }

  private static @Nullable String text(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  /** The act with the id, or with the CAMEO code; null if there is none. */
  public @Nullable Act find(String idOrCode) {
    Act act = byId.get(idOrCode);
    return act != null ? act : byCameo.get(idOrCode);
  }

  public Collection<Act> all() {
    return List.copyOf(byId.values());
  }

  /** Whether the id names an operator that combines with the act in its object. */
  public boolean isOperator(String id) {
    return operators.containsKey(id);
  }

  /**
   * The act that an operator and the act inside it make together. The rules of the operator are
   * tried in order: an inner act fits by its id, or by the beginning of its CAMEO code; {@code *}
   * fits any act, {@code -} the lack of one.
   *
   * @return null if nothing is claimed
   */
  public @Nullable Act combine(String operator, @Nullable Act inner) {
    for (Rule rule : operators.getOrDefault(operator, List.of())) {
      boolean fits =
          inner == null
              ? rule.inner.equals("-")
              : rule.inner.equals("*")
                  || rule.inner.equals(inner.id())
                  || !inner.cameo().isEmpty()
                      && Character.isDigit(rule.inner.charAt(0))
                      && inner.cameo().startsWith(rule.inner);
      if (fits) {
        return rule.result.equals("-") ? null : find(rule.result);
      }
    }
    return null;
  }
}
