package org.dragoman.coder.frames;

import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.language.Reading;
import org.jspecify.annotations.Nullable;

/** A word that a condition asks for: a head, and perhaps a modifier that it must have. */
record Want(String head, @Nullable String modifier) {

  static Want parse(String text) {
    int plus = text.indexOf('+');
    return plus < 0
        ? new Want(text, null)
        : new Want(text.substring(0, plus), text.substring(plus + 1));
  }

  /** Whether the phrase, or one that is coordinated with it, has the head and the modifier. */
  boolean fits(Phrase phrase) {
    if (one(phrase)) {
      return true;
    }
    for (Phrase p : phrase.conjuncts()) {
      if (one(p)) {
        return true;
      }
    }
    return false;
  }

  private boolean one(Phrase p) {
    if (!head.equals(p.lemma()) && !p.otherLemmas().contains(head)) {
      return false;
    }
    if (modifier == null) {
      return true;
    }
    if (p.parts().contains(modifier)) {
      return true;
    }
    for (Phrase a : p.adjectives()) {
      if (a.lemma().equals(modifier)) {
        return true;
      }
    }
    for (Phrase a : p.attributes()) {
      if (a.lemma().equals(modifier)) {
        return true;
      }
    }
    for (Clause c : p.clauses()) {
      Reading participle = c.predicate();
      if (c.kind() == Clause.Kind.PARTICIPLE
          && participle != null
          && participle.lemma().equals(modifier)) {
        return true;
      }
    }
    return false;
  }
}
