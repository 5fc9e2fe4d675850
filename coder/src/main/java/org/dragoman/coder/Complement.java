package org.dragoman.coder;

import java.util.List;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What stands with a verb or noun, under the forms by which frames may ask for it: the most likely
 * first.
 *
 * @param phrase the phrase, null for a clause or for a subject that is understood
 * @param clause the clause, null for a phrase
 * @param understood the actors of a subject that the words leave out; null where there are words
 * @param nested whether it hangs on another complement, and is this word's only if nothing else is
 */
record Complement(
    List<String> forms,
    @Nullable Phrase phrase,
    @Nullable Clause clause,
    @Nullable List<Actor> understood,
    boolean nested) {

  static Complement of(List<String> forms, Phrase phrase) {
    return new Complement(forms, phrase, null, null, false);
  }

  static Complement nested(List<String> forms, Phrase phrase) {
    return new Complement(forms, phrase, null, null, true);
  }

  static Complement of(String form, Clause clause) {
    return new Complement(List.of(form), null, clause, null, false);
  }

  static Complement understood(String form, List<Actor> actors) {
    return new Complement(List.of(form), null, null, actors, false);
  }

  boolean is(String form) {
    return forms.contains(form);
  }

  boolean isMainly(String form) {
    return forms.get(0).equals(form);
  }

  /** The same complement, under another form as well. */
  Complement also(String form) {
    java.util.ArrayList<String> more = new java.util.ArrayList<>(forms);
    more.add(form);
    return new Complement(List.copyOf(more), phrase, clause, understood, nested);
  }
}
