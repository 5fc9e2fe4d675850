package org.dragoman.coder;

import org.dragoman.coder.frames.Frame;
import org.dragoman.coder.frames.FrameLexicon;
import org.dragoman.language.Case;
import org.dragoman.language.Clause;
import org.dragoman.language.Grammar;
import org.dragoman.language.Phrase;
import org.dragoman.language.Pos;
import org.dragoman.language.Tag;
import org.dragoman.model.Act;
import org.dragoman.model.Acts;
import org.dragoman.model.Kind;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * How real an act is said to be: negation, tense, mood and the clause around it (codebook, section
 * 4).
 */
final class Statuses {

  private final Grammar grammar;
  private final FrameLexicon lexicon;

  Statuses(Grammar grammar, FrameLexicon lexicon) {
    this.grammar = grammar;
    this.lexicon = lexicon;
  }

  /** The status of a verb's clause, or of a noun within a clause. */
  Status of(Frame f, Clause c, @Nullable Phrase noun) {
    if (noun != null) {
      if (f.status() != null) {
        return f.status();
      }
      if (noun.isNegated()) {
        return Status.NEGATED;
      }
      return ofNoun(f, c, noun);
    }
    Status s = of(c);
    if (f.negative() && s == Status.NEGATED) {
      s = tense(c);
    }
    if (f.status() != null && (s == Status.HAPPENED || s == Status.ONGOING)) {
      return f.status();
    }
    return s;
  }

  private Status ofNoun(Frame f, Clause c, Phrase noun) {
    if (c.isCopular() && c.phrases().contains(noun) && noun.preposition() == null) {
      // what is said of the subject has the time of the copula
      return of(c);
    }
    if (c.has(Tag.CONDITIONAL) || isConditional(c) || isSupposed(noun)) {
      return Status.HYPOTHETICAL;
    }
    Status modal = noun.kase() == Case.NOM ? modal(c, noun) : null;
    if (modal != null) {
      return modal;
    }
    if (grammar.isPurpose(noun)) {
      return Status.PLANNED;
    }
    Status planned = underNoun(c, noun);
    if (planned != null) {
      return planned;
    }
    Act act = Acts.standard().find(f.act());
    boolean stands = act != null && act.kind() != Kind.EVENT;
    return stands ? Status.ONGOING : Status.HAPPENED;
  }

  /** Whether the noun, or what it hangs on, is only supposed: "w przypadku opuszczenia Unii". */
  private boolean isSupposed(Phrase noun) {
    for (Phrase p = noun; p != null; p = p.parent()) {
      if (grammar.isCondition(p)) {
        return true;
      }
    }
    return false;
  }

  /** "Plany szczytu", "plany dotyczące szczytu": what a noun above makes of the event. */
  private @Nullable Status underNoun(Clause c, Phrase noun) {
    Phrase above = noun.parent();
    if (above == null && c.kind() == Clause.Kind.PARTICIPLE) {
      above = c.antecedent();
    }
    for (; above != null; above = above.parent()) {
      for (Frame f : lexicon.noun(above.lemma())) {
        switch (f.act()) {
          case "plan" -> {
            return Status.PLANNED;
          }
          case "can", "consider" -> {
            return Status.HYPOTHETICAL;
          }
          default -> {
            // other nouns leave it as it is
          }
        }
      }
    }
    return null;
  }

  /** "Spotkanie może się opóźnić": an event that a modal or future verb is said of. */
  private @Nullable Status modal(Clause c, Phrase noun) {
    if (c.predicate() == null || !c.phrases().contains(noun) || c.has(Tag.PAST)) {
      return null;
    }
    if (c.has(Tag.FUTURE)) {
      return Status.PLANNED;
    }
    for (Frame f : lexicon.verb(c.predicate().lemma(), c.isReflexive())) {
      switch (f.act()) {
        case "can", "consider" -> {
          return Status.HYPOTHETICAL;
        }
        case "plan" -> {
          return Status.PLANNED;
        }
        default -> {
          // other verbs leave the noun as it is
        }
      }
    }
    return null;
  }

  /** The status that a clause's own words give its predicate. */
  Status of(Clause c) {
    if (c.isNegated()) {
      return Status.NEGATED;
    }
    return tense(c);
  }

  private Status tense(Clause c) {
    if (c.has(Tag.CONDITIONAL) || isConditional(c)) {
      return Status.HYPOTHETICAL;
    }
    Pos pos = c.predicate() == null ? Pos.VERB : c.predicate().tag().pos();
    if (c.has(Tag.FUTURE)) {
      return Status.PLANNED;
    }
    if (c.kind() == Clause.Kind.PARTICIPLE) {
      return c.isPassive() ? Status.HAPPENED : Status.ONGOING;
    }
    if (pos == Pos.INFINITIVE || pos == Pos.CONVERB) {
      if (grammar.isPurpose(c.conjunction())) {
        return Status.PLANNED;
      }
      if (c.parent() != null) {
        Status above = of(c.parent());
        return above == Status.ONGOING && pos == Pos.CONVERB && c.has(Tag.PAST)
            ? Status.HAPPENED
            : above;
      }
      return Status.HYPOTHETICAL;
    }
    if (grammar.isPurpose(c.conjunction())) {
      return Status.PLANNED;
    }
    if (c.has(Tag.PAST)) {
      return Status.HAPPENED;
    }
    return Status.ONGOING;
  }

  private boolean isConditional(Clause c) {
    for (Clause up = c; up != null; up = up.parent()) {
      if (grammar.isCondition(up.conjunction())) {
        return true;
      }
      if (up.kind() == Clause.Kind.MAIN || up.kind() == Clause.Kind.RELATIVE) {
        return false;
      }
    }
    return false;
  }

  /** The status of an act under a status operator. */
  Status under(Frame operator, Clause c, @Nullable Phrase noun, Draft inner) {
    Status outer = noun == null ? of(c) : Status.HAPPENED;
    if (operator.negative() && outer == Status.NEGATED) {
      outer = tense(c);
    }
    boolean negated = outer == Status.NEGATED;
    Status innerStatus = inner.status == null ? Status.HAPPENED : inner.status;
    return switch (operator.act()) {
      case "plan" ->
          negated
              ? Status.NEGATED
              : innerStatus == Status.NEGATED ? Status.NEGATED : Status.PLANNED;
      case "attempt" -> negated ? Status.NEGATED : Status.ATTEMPTED;
      case "consider", "can" -> negated ? Status.NEGATED : Status.HYPOTHETICAL;
      case "fail" -> negated ? Status.HAPPENED : Status.NEGATED;
      case "end" -> negated ? Status.ONGOING : outer == Status.ONGOING ? Status.HAPPENED : outer;
      default -> {
        if (operator.status() != null && outer != Status.NEGATED) {
          yield operator.status();
        }
        if (innerStatus == Status.PLANNED
            || innerStatus == Status.HYPOTHETICAL
            || innerStatus == Status.ATTEMPTED) {
          yield negated ? Status.NEGATED : innerStatus;
        }
        yield outer;
      }
    };
  }
}
