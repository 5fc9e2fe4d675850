package org.dragoman.coder.frames;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Phrase;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which words realise an act, and which complements are its roles (docs/writing-frames.md).
 *
 * @param rule name of the frame in claims: language, act and first lemma
 * @param act id of an act or operator
 * @param roles role to forms, both in the order of the file
 * @param with conditions by form: one of the wants must be there
 * @param without conditions by form: none of the wants may be there
 * @param also further act ids that the same words assert
 * @param status what the status is where tense and words say nothing else; null for what tense says
 * @param negative fires only under negation, which is part of its meaning
 * @param needs roles that an actor must fill
 * @param quantity the role whose number counts; null for the standard order
 */
public record Frame(
    String rule,
    String act,
    Word word,
    List<String> lemmas,
    Map<String, List<String>> roles,
    Map<String, List<Want>> with,
    Map<String, List<Want>> without,
    List<String> also,
    @Nullable Status status,
    boolean negative,
    @Nullable Set<String> needs,
    boolean reciprocal,
    @Nullable String quantity,
    List<Example> examples,
    String file) {

  /** What kind of word evokes the frame. */
  public enum Word {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** A sentence and all that must come out of it. */
  public record Example(String say, List<String> claims, @Nullable String published) {}

  public List<String> forms(String role) {
    return roles.getOrDefault(role, List.of());
  }

  /** Whether one of its roles is who says what the clause asserts. */
  public boolean isSpoken() {
    return roles.values().stream().anyMatch(forms -> forms.contains("speaker"));
  }

  /** Number of conditions: the more, the earlier the frame is tried. */
  int specificity() {
    return with.size() * 2 + (negative ? 1 : 0);
  }

  /** Whether the phrase is one that the condition on the form asks for. */
  public boolean wants(String form, Phrase phrase) {
    return any(with.get(form), phrase);
  }

  /** Whether the word is one that the condition on the form asks for. */
  public boolean wants(String form, String word) {
    return any(with.get(form), word);
  }

  /** Whether the phrase is one with which the frame does not fire. */
  public boolean excludes(String form, Phrase phrase) {
    return any(without.get(form), phrase);
  }

  public boolean excludes(String form, String word) {
    return any(without.get(form), word);
  }

  /** Whether one of the words is one with which the frame does not fire. */
  public boolean excludesWord(String form, List<String> words) {
    for (String w : words) {
      if (excludes(form, w)) {
        return true;
      }
    }
    return false;
  }

  private static boolean any(@Nullable List<Want> wants, Phrase phrase) {
    if (wants != null) {
      for (Want w : wants) {
        if (w.fits(phrase)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean any(@Nullable List<Want> wants, String word) {
    if (wants != null) {
      for (Want w : wants) {
        if (w.head().equals(word) && w.modifier() == null) {
          return true;
        }
      }
    }
    return false;
  }
}
