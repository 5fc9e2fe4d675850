package org.dragoman.coder.actors;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Analysis;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.language.Pos;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a phrase in its sentence: the clause that it is in, that clause's antecedent,
 * and what directly follows it.
 */
final class Surroundings {

  private final Actors actors;

  /** The clause around each phrase. */
  private final Map<Phrase, Clause> around = new IdentityHashMap<>();

  /** Prepositional phrases of the clause that directly follow a noun. */
  private final Map<Phrase, List<Phrase>> trailing = new IdentityHashMap<>();

  Surroundings(Actors actors, Analysis analysis) {
    this.actors = actors;
    for (Clause c : analysis.clauses()) {
      for (Phrase p : c.phrases()) {
        for (Phrase q : p.all()) {
          around.putIfAbsent(q, c);
        }
        if (p.after() != null) {
          trailing.computeIfAbsent(p.after(), k -> new ArrayList<>(1)).add(p);
        }
      }
    }
  }

  /** The clause that the phrase stands in; null if it stands in none. */
  @Nullable Clause around(Phrase p) {
    return around.get(p);
  }

  /** Prepositional phrases of the clause that directly follow the phrase. */
  List<Phrase> trailing(Phrase p) {
    return trailing.getOrDefault(p, List.of());
  }

  @Nullable Phrase antecedent(Phrase p) {
    Clause c = around.get(p);
    return c == null ? null : c.antecedent();
  }

  /** Prepositional phrases that hang on the phrase or directly follow it. */
  List<Phrase> following(Phrase p) {
    List<Phrase> list = new ArrayList<>(p.attributes());
    list.addAll(trailing(p));
    return list;
  }

  static List<Phrase> withConjuncts(Phrase p) {
    List<Phrase> list = new ArrayList<>();
    list.add(p);
    list.addAll(p.conjuncts());
    return list;
  }

  boolean isPlacePreposition(Phrase a) {
    return a.preposition() != null
        && actors.reference().placePrepositions.contains(a.preposition());
  }

  /**
   * Whether nothing stands with the noun that points elsewhere: no genitive, no adjective but
   * "local", "new", "present".
   */
  boolean isBare(Phrase p) {
    for (Phrase a : p.attributes()) {
      if (a.preposition() == null && a.reading().tag().pos() != Pos.PRONOUN) {
        return false;
      }
    }
    for (Phrase a : p.adjectives()) {
      if (!actors.reference().local.contains(a.lemma())) {
        return false;
      }
    }
    return true;
  }
}
