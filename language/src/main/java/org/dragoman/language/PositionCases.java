package org.dragoman.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the phrases of a clause the cases that their positions tell: the nominal nearest before the
 * verb is its subject, what stands behind it its object; of two objects side by side the first is
 * the one to whom.
 */
final class PositionCases {

  private final Grammar grammar;
  private final Valency valency;

  PositionCases(Grammar grammar, Valency valency) {
    this.grammar = grammar;
    this.valency = valency;
  }

  void place(List<Clause> clauses) {
    for (Clause c : clauses) {
      if (c.kind() == Clause.Kind.PARTICIPLE || c.predicate == null) {
        objects(c, null);
      } else if (c.predicate.tag().pos() == Pos.VERB || c.isPassive()) {
        objects(c, subject(c));
      } else {
        objects(c, null);
      }
      reported(c);
      if (c.has(Tag.CONDITIONAL)
          && c.kind() == Clause.Kind.SUBORDINATE
          && c.parent() != null
          && c.parent().has(Tag.PAST)
          && grammar.isContent(c.conjunction())) {
        // "said it would send": a future seen from the past
        c.flags = c.flags & ~Tag.CONDITIONAL | Tag.FUTURE;
      }
    }
  }

  private static boolean isBare(Phrase p) {
    return p.preposition == null && p.marker == null;
  }

  private @Nullable Phrase subject(Clause c) {
    int verb = c.auxiliary >= 0 ? Math.min(c.auxiliary, c.token) : c.token;
    Phrase subject = null;
    for (Phrase p : c.phrases) {
      if (p.begin < verb && isBare(p) && !(p.relative && p.kase() == Case.ACC && subject != null)) {
        subject = p;
      }
    }
    if (subject == null && isInverted(c)) {
      // "said Blinken", "in the west stand two brigades"
      for (Phrase p : c.phrases) {
        if (isBare(p) && p.begin > verb) {
          return p;
        }
      }
    }
    return subject;
  }

  /** Whether the clause's only nominal may be its subject though it comes behind the verb. */
  private boolean isInverted(Clause c) {
    return c.predicate != null
        && c.kind() == Clause.Kind.COORDINATE
        && valency.isSaying(c.predicate.lemma())
        && c.children.stream().noneMatch(x -> grammar.isContent(x.conjunction()));
  }

  private void objects(Clause c, @Nullable Phrase subject) {
    Phrase before = null;
    for (Phrase p : c.phrases) {
      if (p == subject) {
        all(p, Case.NOM);
        continue;
      }
      if (!isBare(p)) {
        before = null;
        continue;
      }
      Case kase = c.isCopular() && subject != null && !p.relative ? Case.NOM : Case.ACC;
      all(p, kase);
      boolean two =
          before != null
              && p.begin > c.token
              && before.begin > c.token
              && before.kase() == Case.ACC
              && before.to() >= p.from() - 1
              && c.predicate != null
              && takesTwo(c.predicate.lemma());
      if (two && before != null) {
        all(before, Case.DAT);
      }
      before = p;
    }
  }

  private boolean takesTwo(String lemma) {
    int cases = valency.cases(lemma, false);
    return cases != -1 && (cases & Case.DAT.bit()) != 0;
  }

  private static void all(Phrase p, Case c) {
    p.place(c);
    p.conjuncts.forEach(x -> all(x, c));
    p.appositions.forEach(x -> all(x, c));
  }

  /** A clause behind what is quoted only tells who says so: "…", said Blinken. */
  private void reported(Clause c) {
    if (c.kind() == Clause.Kind.COORDINATE
        && c.predicate != null
        && valency.isSaying(c.predicate.lemma())
        && c.children.stream().noneMatch(x -> grammar.isContent(x.conjunction()))
        && c.phrases.stream().noneMatch(p -> isBare(p) && p.kase() == Case.ACC)) {
      c.afterDash = true;
    }
  }
}
