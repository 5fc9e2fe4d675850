package org.dragoman.coder.actors;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Analysis;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.language.Reading;
import org.dragoman.language.Yaml;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Words that say that somebody does what was told before of another: "to samo zrobił", "podobny
 * krok rozważa", "tak samo postąpiło".
 *
 * @param verbs base forms
 * @param objects heads of an object that the verb must have; empty if it needs none
 * @param modifiers adjectives of which the object must have one; empty if it needs none
 * @param adverbs of which the clause must have one; empty if it needs none
 * @param status what the verb makes of the deed; null for what tense says
 */
public record Repeat(
    Set<String> verbs,
    Set<String> objects,
    Set<String> modifiers,
    Set<String> adverbs,
    @Nullable Status status) {

  static Repeat of(Map<String, Object> entry) {
    Object status = entry.get("status");
    return new Repeat(
        Set.copyOf(Yaml.strings(entry.get("verb"))),
        Set.copyOf(Yaml.strings(entry.get("object"))),
        Set.copyOf(Yaml.strings(entry.get("adjective"))),
        Set.copyOf(Yaml.strings(entry.get("adverb"))),
        status == null ? null : Status.valueOf(String.valueOf(status).toUpperCase(Locale.ROOT)));
  }

  /** Whether the clause says so. */
  public boolean fits(Clause c, Analysis analysis) {
    Reading predicate = c.predicate();
    return predicate != null
        && verbs.contains(predicate.lemma())
        && (objects.isEmpty() || c.phrases().stream().anyMatch(this::isObject))
        && (adverbs.isEmpty()
            || c.adverbs().stream().anyMatch(i -> adverbs.contains(analysis.lattice().lower(i))));
  }

  private boolean isObject(Phrase p) {
    return p.preposition() == null
        && objects.contains(p.lemma())
        && (modifiers.isEmpty()
            || p.adjectives().stream().anyMatch(a -> modifiers.contains(a.lemma())));
  }
}
