package org.dragoman.coder;

import org.dragoman.coder.frames.Frame;
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

  Statuses(Grammar grammar) {
    this.grammar = grammar;
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
    if (c.has(Tag.CONDITIONAL) || isConditional(c)) {
      return Status.HYPOTHETICAL;
    }
    Act act = Acts.standard().find(f.act());
    boolean stands = act != null && act.kind() != Kind.EVENT;
    return stands ? Status.ONGOING : Status.HAPPENED;
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
