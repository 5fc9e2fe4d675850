package org.dragoman.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The classes of words whose order a language without cases lives by; see a pack's order.yaml. */
enum WordClass {
  /** The beginning of a sentence. */
  START,
  DETERMINER,
  ADJECTIVE,
  NOUN,
  /** A noun with a capital letter, or a known name. */
  NAME,
  /** A pronoun that is a subject: "he". */
  PRONOUN,
  /** Another pronoun: "him", "itself". */
  OTHER,
  /** A finite verb that is no auxiliary. */
  VERB,
  BE,
  HAVE,
  MODAL,
  INFINITIVE,
  /** A passive participle: "killed". */
  PARTICIPLE,
  ING,
  /** The mark of an infinitive. */
  TO,
  SUBORDINATOR,
  RELATIVE,
  CONJUNCTION,
  PREPOSITION,
  NUMBER,
  POSSESSIVE,
  /** A comma or a stronger mark. */
  MARK,
  /** Adverbs, particles, times, quotation marks: what stands around them is as if they were not. */
  NONE;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static @Nullable WordClass of(String word) {
    for (WordClass c : values()) {
      if (c.word().equals(word)) {
        return c;
      }
    }
    return null;
  }

  boolean isFinite() {
    return this == VERB || this == BE || this == HAVE || this == MODAL;
  }

  boolean isNominal() {
    return this == NOUN || this == NAME || this == PRONOUN || this == OTHER;
  }

  /** The class of a unit in one of its readings. */
  static WordClass of(Lattice lattice, Unit unit, Unit.Choice c, Grammar grammar) {
    if (unit.isTime()) {
      return NONE;
    }
    String lower = lattice.lower(unit.head());
    if (unit.span() == null
        && c.pos() != Pos.VERB
        && grammar.isPossessiveMark(lower)
        && isAttached(lattice, unit)) {
      return POSSESSIVE;
    }
    return switch (c.pos()) {
      case DETERMINER -> DETERMINER;
      case ADJECTIVE -> ADJECTIVE;
      case NOUN, GERUND ->
          unit.span() != null || lattice.isCapitalized(unit.head()) && unit.begin() > 0
              ? NAME
              : NOUN;
      case PRONOUN -> pronoun(c, lower, grammar);
      case VERB, PREDICATIVE, IMPERSONAL -> verb(c.reading().lemma(), grammar);
      case INFINITIVE -> INFINITIVE;
      case PARTICIPLE_PASSIVE -> PARTICIPLE;
      case PARTICIPLE_ACTIVE, CONVERB -> ING;
      case PREPOSITION -> PREPOSITION;
      case CONJUNCTION -> CONJUNCTION;
      case SUBORDINATOR -> SUBORDINATOR;
      case NUMBER, NUMERAL -> NUMBER;
      case PARTICLE -> grammar.isInfinitiveMark(lower) ? TO : NONE;
      case PUNCTUATION -> grammar.isQuoteMark(lower) ? NONE : MARK;
      default -> NONE;
    };
  }

  private static WordClass pronoun(Unit.Choice c, String lower, Grammar grammar) {
    if (grammar.isRelative(lower) || grammar.isRelativeWord(lower)) {
      return RELATIVE;
    }
    if (c.kase() == null || c.kase() == Case.GEN) {
      return DETERMINER;
    }
    return c.kase() == Case.NOM ? PRONOUN : OTHER;
  }

  private static WordClass verb(String lemma, Grammar grammar) {
    if (grammar.isPerfectAuxiliary(lemma)) {
      return HAVE;
    }
    if (grammar.isFutureAuxiliary(lemma)
        || grammar.isConditionalAuxiliary(lemma)
        || grammar.isEmptyAuxiliary(lemma)
        || grammar.isModal(lemma)) {
      return MODAL;
    }
    return grammar.isPassiveAuxiliary(lemma) && grammar.isCopula(lemma) ? BE : VERB;
  }

  /** Whether nothing stands between the mark and the word before it. */
  private static boolean isAttached(Lattice lattice, Unit unit) {
    return unit.begin() > 0
        && lattice.token(unit.begin() - 1).end() == lattice.token(unit.begin()).begin()
        && lattice.token(unit.begin() - 1).isWord();
  }
}
