package org.dragoman.language;

/**
 * One way to read a word form: its base form and its grammar.
 *
 * @param lemma base form as the dictionary writes it
 * @param source where the reading comes from
 */
public record Reading(String lemma, Tag tag, Source source) {

  /** Where a reading comes from. */
  public enum Source {
    DICTIONARY,
    /** A generated form of a known name. */
    NAME,
    /** A guess from the ending. */
    GUESS,
    /** Numbers, punctuation, abbreviations. */
    TOKEN
  }
}
