package org.dragoman.record.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.CaseConditionStep;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Which acts take a side, as {@code positions.tsv} says. */
final class Positions {

  private static final Positions STANDARD = new Positions();

  private final Map<String, String> byAct = new LinkedHashMap<>();

  private Positions() {
    try (InputStream in =
            Objects.requireNonNull(Positions.class.getResourceAsStream("positions.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] row = line.split("\t", -1);
          byAct.put(row[0], row[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("positions.tsv", e);
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
