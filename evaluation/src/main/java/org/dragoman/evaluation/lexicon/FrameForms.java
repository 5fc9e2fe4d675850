package org.dragoman.evaluation.lexicon;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.language.Case;
import org.dragoman.language.Yaml;

/**
 * The complements that a frame of a verb speaks of: form to role, {@code with} for a condition.
 *
 * @param roles the first role or condition of each form
 * @param conditions the forms of the words that must be there
 */
record FrameForms(Map<String, String> roles, Set<String> conditions) {

  /** Subject, speech and adverbs: any verb may have them. */
  private static final Set<String> FREE =
      Set.of("nom", "quote", "adv", "adj", "since", "self", "speaker");

  static FrameForms of(FrameFiles.Entry entry) {
    Map<String, String> forms = new LinkedHashMap<>();
    Yaml.mapping(entry.yaml().get("roles"))
        .forEach(
            (role, written) ->
                Yaml.strings(written).forEach(form -> forms.putIfAbsent(form, role)));
    Collection<String> conditions = entry.conditions("with").keySet();
    conditions.forEach(form -> forms.putIfAbsent(form, "with"));
    forms.keySet().removeAll(FREE);
    return new FrameForms(forms, Set.copyOf(conditions));
  }

  /** Whether a noun in another form is a condition, which may govern this one. */
  boolean isBesideNoun(String form) {
    return conditions.stream().anyMatch(c -> !c.equals(form) && isNominal(c));
  }

  /** Whether the form is a case, or a preposition with its case. */
  private static boolean isNominal(String form) {
    List<String> parts = List.of(form.split("\\+"));
    return isCase(parts.get(parts.size() - 1));
  }

  static boolean isCase(String word) {
    return Stream.of(Case.values()).anyMatch(c -> c.word().equals(word));
  }
}
