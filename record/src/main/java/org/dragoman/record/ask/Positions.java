package org.dragoman.record.ask;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.model.Tsv;
import org.jooq.CaseConditionStep;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Which acts take a side, as {@code positions.tsv} says. */
final class Positions {

  private static final Positions STANDARD = new Positions();

  private final Map<String, String> byAct = new LinkedHashMap<>();

  private Positions() {
    for (String[] row : Tsv.rows(Positions.class, "positions.tsv", 2)) {
      byAct.put(row[0], row[1]);
    }
  }

  static Positions standard() {
    return STANDARD;
  }

  Set<String> acts() {
    return byAct.keySet();
  }

  Map<String, String> byAct() {
    return byAct;
  }

  /** The position of the act in the column. */
  Field<String> ofAct(String column) {
    Field<String> act = DSL.field(column, String.class);
    @Nullable CaseConditionStep<String> cases = null;
    for (String position : Set.copyOf(byAct.values())) {
      var acts =
          byAct.entrySet().stream()
              .filter(e -> e.getValue().equals(position))
              .map(e -> DSL.inline(e.getKey()))
              .toList();
      cases =
          cases == null
              ? DSL.when(act.in(acts), DSL.inline(position))
              : cases.when(act.in(acts), DSL.inline(position));
    }
    return Objects.requireNonNull(cases).otherwise(DSL.inline(""));
  }
}
