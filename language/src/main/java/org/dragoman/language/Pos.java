package org.dragoman.language;

/**
 * Part of speech, the same set for all languages; a pack's {@code tags.yaml} maps its dictionary's
 * tags to it.
 */
public enum Pos {
  NOUN,
  ADJECTIVE,
  NUMERAL,
  PRONOUN,
  /** Articles and words that stand in their place: "the", "this", "every". */
  DETERMINER,
  /** Finite verb form; tense, person, number in its tag. */
  VERB,
  INFINITIVE,
  PARTICIPLE_ACTIVE,
  PARTICIPLE_PASSIVE,
  /** Verbal noun that keeps its verb's lemma: "wydalenie" of "wydalić". */
  GERUND,
  /** Adverbial participle: "wydalając", "wydaliwszy". */
  CONVERB,
  /** Subjectless past: "wydalono". */
  IMPERSONAL,
  /** Predicative: "można", "trzeba". */
  PREDICATIVE,
  ADVERB,
  PREPOSITION,
  /** Coordinating conjunction. */
  CONJUNCTION,
  /** Subordinating conjunction. */
  SUBORDINATOR,
  PARTICLE,
  NUMBER,
  ABBREVIATION,
  PUNCTUATION,
  UNKNOWN;

  /** Whether forms of this part of speech can head a nominal phrase. */
  public boolean isNominal() {
    return this == NOUN || this == GERUND || this == PRONOUN;
  }

  /** Whether forms of this part of speech agree with a noun. */
  public boolean isAdjectival() {
    return this == ADJECTIVE || this == PARTICIPLE_ACTIVE || this == PARTICIPLE_PASSIVE;
  }
}
