package org.dragoman.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A predicate with its dependents. Token positions count from 0 in the sentence. Built by the
 * parser, then only read.
 */
public final class Clause {

  /** How the clause stands in its sentence. */
  public enum Kind {
    MAIN,
    /** Joined to a clause before it, whose subject it may share. */
    COORDINATE,
    /** Opened by a relative pronoun; its {@link #antecedent()} is what the pronoun stands for. */
    RELATIVE,
    /** Opened by a conjunction, see {@link #conjunction()}. */
    SUBORDINATE,
    /** An adverbial participle: its subject is the subject of the clause above. */
    CONVERB,
    /** An adjectival participle with its dependents; its antecedent is the noun it agrees with. */
    PARTICIPLE,
    /** An infinitive below a verb, predicative or noun. */
    INFINITIVE
  }

  private final Kind kind;
  private final @Nullable Clause parent;
  @Nullable String conjunction;
  @Nullable Phrase antecedent;
  @Nullable Reading predicate;
  int token = -1;
  int auxiliary = -1;
  int begin;
  int end;
  boolean negated;
  boolean reflexive;
  boolean passive;
  boolean copular;
  int flags;
  boolean afterDash;
  final List<Phrase> phrases = new ArrayList<>();
  final List<Clause> children = new ArrayList<>(2);
  final List<Span> times = new ArrayList<>(1);
  final List<Integer> adverbs = new ArrayList<>(2);

  Clause(Kind kind, @Nullable Clause parent, int begin) {
    this.kind = kind;
    this.parent = parent;
    this.begin = begin;
    this.end = begin;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  public Kind kind() {
    return kind;
  }

  /** The clause above; null for the first main clause. */
  public @Nullable Clause parent() {
    return parent;
  }

  /**
   * The subordinating conjunction by its frame name (że, żeby, czy, if, when …); null if there is
   * none.
   */
  public @Nullable String conjunction() {
    return conjunction;
  }

  /**
   * What a relative or participial clause modifies; for a subordinate clause the phrase just before
   * it, which may govern it.
   */
  public @Nullable Phrase antecedent() {
    return antecedent;
  }

  /**
   * The reading of the predicate; null in a clause without a verb. In a passive with an auxiliary
   * it is the participle's.
   */
  public @Nullable Reading predicate() {
    return predicate;
  }

  /** The predicate's token, -1 if there is none. */
  public int token() {
    return token;
  }

  public int begin() {
    return begin;
  }

  public int end() {
    return end;
  }

  /** Whether it tells no doer: a passive, or an impersonal verb. */
  public boolean isAgentless() {
    return isPassive() || predicate != null && predicate.tag().pos() == Pos.IMPERSONAL;
  }

  public boolean isNegated() {
    return negated;
  }

  public boolean isReflexive() {
    return reflexive;
  }

  public boolean isPassive() {
    return passive;
  }

  /** Whether the predicate is a copula: what it says is in a phrase or adjective. */
  public boolean isCopular() {
    return copular;
  }

  /** Tense and mood as flags of {@link Tag}; of the auxiliary where there is one. */
  public boolean has(int flag) {
    return (flags & flag) != 0;
  }

  /** Whether the clause follows a dash, as the words that introduce a speaker do. */
  public boolean isAfterDash() {
    return afterDash;
  }

  /** Dependents of the predicate, in order. */
  public List<Phrase> phrases() {
    return phrases;
  }

  public List<Clause> children() {
    return children;
  }

  /** Time expressions at clause level. */
  public List<Span> times() {
    return times;
  }

  /** Positions of adverbs and particles at clause level. */
  public List<Integer> adverbs() {
    return adverbs;
  }

  @Override
  public String toString() {
    return kind
        + (conjunction == null ? "" : "(" + conjunction + ")")
        + " "
        + (negated ? "not " : "")
        + (predicate == null
            ? "-"
            : predicate.lemma() + (reflexive ? " się" : "") + (passive ? " PASS" : ""))
        + " "
        + phrases;
  }
}
