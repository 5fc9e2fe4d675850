package org.dragoman.language;

import java.util.List;

/**
 * Consecutive tokens that a {@link Recognizer} takes as one unit.
 *
 * @param begin first token
 * @param end one past the last token
 * @param head the token whose case is the unit's case
 * @param kind what the unit is in a sentence
 * @param inflecting which tokens of the unit take its case, one bit each from the first
 * @param lemmas base forms, in lower case, that the head may have; empty for any
 * @param value what the recognizer knows of it
 */
public record Span(
    int begin, int end, int head, Kind kind, int inflecting, List<String> lemmas, Object value) {

  /** What a unit is in a sentence. */
  public enum Kind {
    /** A nominal unit: name of a state, organization, place; a title. */
    NAME,
    /** A nominal unit that names a state or a place. */
    PLACE,
    /** A nominal unit that names a person. */
    PERSON,
    /** An adverbial unit of time. */
    TIME,
    /** An adjective of nationality or organization. */
    ADJECTIVE
  }

  /** A unit in which only the head takes the case. */
  public Span(int begin, int end, int head, Kind kind, Object value) {
    this(begin, end, head, kind, 0, List.of(), value);
  }

  /** Whether the token at the position takes the unit's case. */
  public boolean inflects(int position) {
    int i = position - begin;
    return i < 31 && (inflecting & 1 << i) != 0;
  }

  public int length() {
    return end - begin;
  }
}
