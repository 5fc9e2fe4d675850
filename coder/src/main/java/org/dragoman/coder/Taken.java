package org.dragoman.coder;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.dragoman.coder.actors.ActorReader;
import org.dragoman.coder.frames.FrameLexicon;
import org.dragoman.language.Case;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;

/**
 * What an operator, a light verb or a frame has taken already, so that it is not read again as a
 * claim of its own.
 */
final class Taken {

  private final FrameLexicon lexicon;
  private final ActorReader reader;
  private final Set<Object> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Conjunctions of clauses that say under what conditions, and are no part of what is said. */
  private static final Set<String> APART = Set.of("if", "unless", "when", "after", "while");

  Taken(FrameLexicon lexicon, ActorReader reader) {
    this.lexicon = lexicon;
    this.reader = reader;
  }

  boolean contains(Object phraseOrClause) {
    return taken.contains(phraseOrClause);
  }

  void add(Object phraseOrClause) {
    taken.add(phraseOrClause);
  }

  /** Takes the clause or noun of a complement, with what goes with it. */
  void take(Complement x) {
    if (x.clause() != null) {
      takeClause(x.clause(), 0);
    } else if (x.phrase() != null) {
      takeNoun(x.phrase());
      for (Phrase p : x.phrase().conjuncts()) {
        takeNoun(p);
      }
    }
  }

  void takeClause(Clause c, int depth) {
    taken.add(c);
    if (depth > FrameReader.DEPTH) {
      return;
    }
    for (Phrase p : c.phrases()) {
      for (Phrase q : p.all()) {
        if (!lexicon.noun(q.lemma()).isEmpty() && q.kase() != Case.NOM) {
          taken.add(q);
        }
      }
    }
    for (Clause child : c.children()) {
      if (child.kind() == Clause.Kind.INFINITIVE
          || child.kind() == Clause.Kind.COORDINATE
          || child.kind() == Clause.Kind.SUBORDINATE && !APART.contains(child.conjunction())) {
        takeClause(child, depth + 1);
      }
    }
  }

  void takeNoun(Phrase p) {
    taken.add(p);
    for (Phrase a : p.attributes()) {
      if (a.preposition() == null
          && !lexicon.noun(a.lemma()).isEmpty()
          && reader.actors(a).isEmpty()) {
        taken.add(a);
      }
    }
  }
}
