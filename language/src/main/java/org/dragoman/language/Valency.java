package org.dragoman.language;

/**
 * What verbs and nouns govern, as far as a lexicon says: a preference in disambiguation and
 * attachment, never a veto.
 */
public interface Valency {

  /**
   * Cases without a preposition that the verb takes beside its subject, as bits of {@link Case}; -1
   * if nothing is known of the verb.
   */
  int cases(String lemma, boolean reflexive);

  /** Whether the verb or noun takes the preposition (with any case). */
  boolean takes(String lemma, String preposition, boolean noun);

  /**
   * Whether the word is known as a noun with complements of its own: then it is rather read so than
   * as a verbal noun.
   */
  boolean isNoun(String lemma);

  /** Whether the verb is known as a reflexive one. */
  boolean isReflexive(String lemma);

  /** Whether the verb, which may be one with a particle ("call off"), is known. */
  boolean isVerb(String lemma);

  /** Whether the verb is one of saying: a name behind it is rather who says than what is said. */
  boolean isSaying(String lemma);

  /** Nothing is known. */
  Valency UNKNOWN =
      new Valency() {
        @Override
        public int cases(String lemma, boolean reflexive) {
          return -1;
        }

        @Override
        public boolean takes(String lemma, String preposition, boolean noun) {
          return false;
        }

        @Override
        public boolean isNoun(String lemma) {
          return false;
        }

        @Override
        public boolean isReflexive(String lemma) {
          return false;
        }

        @Override
        public boolean isVerb(String lemma) {
          return false;
        }

        @Override
        public boolean isSaying(String lemma) {
          return false;
        }
      };
}
