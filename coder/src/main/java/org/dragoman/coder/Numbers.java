package org.dragoman.coder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dragoman.language.Analysis;
import org.dragoman.language.LanguagePack;
import org.dragoman.language.Phrase;
import org.dragoman.language.Reading;
import org.dragoman.language.Yaml;
import org.dragoman.model.Claim;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and words: a pack's {@code numbers.yaml}. */
final class Numbers {

  private final Map<String, Double> values = new HashMap<>();
  private final Map<String, Double> multipliers = new HashMap<>();
  private final Map<String, Claim.Bound> bounds = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();

  /** The mark between groups of three digits, if the language has one besides blanks. */
  private final @Nullable String thousands;

  Numbers(LanguagePack pack) {
    String file = "numbers.yaml";
    Map<String, Object> yaml = Yaml.map(pack.open(file), pack.label(file));
    Yaml.mapping(yaml.get("values"))
        .forEach((k, v) -> values.put(k, Double.valueOf(String.valueOf(v))));
    Yaml.mapping(yaml.get("multipliers"))
        .forEach((k, v) -> multipliers.put(k, Double.valueOf(String.valueOf(v))));
    Yaml.strings(yaml.get("more")).forEach(w -> bounds.put(w, Claim.Bound.MORE));
    Yaml.strings(yaml.get("less")).forEach(w -> bounds.put(w, Claim.Bound.LESS));
    Yaml.strings(yaml.get("about")).forEach(w -> bounds.put(w, Claim.Bound.ABOUT));
    thousands = yaml.get("thousands") == null ? null : String.valueOf(yaml.get("thousands"));
    Yaml.mapping(yaml.get("units")).forEach((k, v) -> units.put(k, String.valueOf(v)));
  }

  /** The number that counts the phrase's head; null if none does. */
  Claim.@Nullable Quantity of(Phrase p, Analysis analysis) {
    if (p.numerals().isEmpty()) {
      return null;
    }
    double total = 0;
    double group = 0;
    boolean any = false;
    for (int position : p.numerals()) {
      Double multiplier = lookup(multipliers, analysis, position);
      if (multiplier != null) {
        group = (group == 0 ? 1 : group) * multiplier;
        any = true;
        if (multiplier < 1000) {
          // "three hundred thousand"
          continue;
        }
        total += group;
        group = 0;
        any = true;
        continue;
      }
      Double value =
          analysis.lattice().token(position).isNumber()
              ? digits(analysis.lattice().token(position).text())
              : lookup(values, analysis, position);
      if (value != null) {
        group += value;
        any = true;
      }
    }
    total += group;
    if (!any || total == 0) {
      return null;
    }
    return new Claim.Quantity(total, bound(p, analysis), units.getOrDefault(p.lemma(), p.lemma()));
  }

  private static @Nullable Double lookup(
      Map<String, Double> table, Analysis analysis, int position) {
    Double exact = table.get(analysis.lattice().lower(position));
    if (exact != null) {
      return exact;
    }
    for (Reading r : analysis.lattice().readings(position)) {
      Double v = table.get(r.lemma());
      if (v != null) {
        return v;
      }
    }
    return null;
  }

  private @Nullable Double digits(String text) {
    try {
      if (thousands != null
          && text.matches("\\d{1,3}(" + Pattern.quote(thousands) + "\\d{3})+(\\.\\d+)?")) {
        return Double.valueOf(text.replace(thousands, ""));
      }
      return Double.valueOf(text.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.'));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private Claim.Bound bound(Phrase p, Analysis analysis) {
    int first = p.numerals().get(0);
    for (int length = 1; length <= 2; length++) {
      if (first - length >= 0) {
        StringBuilder words = new StringBuilder();
        for (int i = first - length; i < first; i++) {
          words.append(words.isEmpty() ? "" : " ").append(analysis.lattice().lower(i));
        }
        Claim.Bound b = bounds.get(words.toString());
        if (b != null) {
          return b;
        }
      }
    }
    return Claim.Bound.EXACT;
  }

  /** The first number among phrases: the role that the frame names, or the usual order. */
  Claim.@Nullable Quantity first(List<@Nullable Phrase> phrases, Analysis analysis) {
    for (Phrase p : phrases) {
      if (p != null) {
        Claim.Quantity q = of(p, analysis);
        if (q != null) {
          return q;
        }
      }
    }
    return null;
  }
}
