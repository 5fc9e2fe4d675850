package org.dragoman.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Compares a gold claim with a coded pair, as the reference scorer does. */
final class Comparison {

  /**
   * A field that differs.
   *
   * @param field type, source, target, from, to, place, status, by, name or quantity
   * @param wanted what the gold says
   * @param got what was coded
   */
  record Fault(String field, String wanted, String got) {}

  private Comparison() {}

  /** Whether the pair is the gold claim at all: kind, root of the type, and both countries. */
  static boolean detects(GoldClaim gold, CodedPair pair) {
    if (gold.isNothing() || !pair.kind().equals(gold.kind()) || !isType(gold, pair, true)) {
      return false;
    }
    boolean swapped = isSwapped(gold, pair);
    return isCountry(gold.source(), swapped ? pair.targetCode() : pair.sourceCode())
        && isCountry(gold.target(), swapped ? pair.sourceCode() : pair.targetCode());
  }

  /** What differs, field by field. */
  static List<Fault> faults(GoldClaim gold, CodedPair pair) {
    List<Fault> faults = new ArrayList<>();
    boolean swapped = isSwapped(gold, pair);
    String source = swapped ? pair.targetCode() : pair.sourceCode();
    String target = swapped ? pair.sourceCode() : pair.targetCode();
    if (!isType(gold, pair, false)) {
      String got = pair.cameo().isEmpty() ? pair.act() : pair.cameo();
      faults.add(new Fault("type", String.join("/", gold.types()), got));
    }
    if (!gold.source().contains(source)) {
      faults.add(new Fault("source", String.join("/", gold.source()), source));
    }
    if (!gold.target().contains(target)) {
      faults.add(new Fault("target", String.join("/", gold.target()), target));
    }
    check(faults, "from", gold.from(), pair.day("from"));
    check(faults, "to", gold.to(), pair.day("to"));
    check(faults, "place", gold.place(), pair.country());
    if (!gold.status().isEmpty() && !gold.status().contains(pair.status())) {
      faults.add(new Fault("status", String.join("/", gold.status()), pair.status()));
    }
    if (gold.by() != null && !gold.by().matcher(pair.said()).find()) {
      faults.add(new Fault("by", gold.by().pattern(), pair.said()));
    }
    for (Pattern name : gold.names()) {
      if (!name.matcher(pair.named()).find()) {
        String got =
            pair.source().path("name").asText("") + ", " + pair.target().path("name").asText("");
        faults.add(new Fault("name", name.pattern(), got));
      }
    }
    if (gold.quantity() != null && !Objects.equals(gold.quantity(), pair.quantity())) {
      faults.add(
          new Fault("quantity", gold.quantity().toString(), String.valueOf(pair.quantity())));
    }
    return faults;
  }

  private static void check(List<Fault> faults, String field, String wanted, String got) {
    if (!wanted.isEmpty() && !wanted.equals(got)) {
      faults.add(new Fault(field, wanted, got));
    }
  }

  private static boolean isType(GoldClaim gold, CodedPair pair, boolean rootOnly) {
    String cameo = pair.cameo();
    for (String type : gold.types()) {
      if (type.startsWith("act:") || type.startsWith("rel:")) {
        if (pair.act().equals(type.substring(4))) {
          return true;
        }
      } else if (!cameo.isEmpty()
          && cameo.startsWith(rootOnly ? type.substring(0, Math.min(2, type.length())) : type)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the parties of a joint act stand the other way round than in the gold. */
  private static boolean isSwapped(GoldClaim gold, CodedPair pair) {
    return pair.isReciprocal()
        && !(isCountry(gold.source(), pair.sourceCode())
            && isCountry(gold.target(), pair.targetCode()));
  }

  private static boolean isCountry(List<String> wanted, String code) {
    String country = country(code);
    return wanted.stream().anyMatch(w -> country(w).equals(country));
  }

  private static String country(String code) {
    return code.startsWith("IGO") ? code : code.substring(0, Math.min(3, code.length()));
  }
}
