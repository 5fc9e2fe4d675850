package org.dragoman.language;

import java.util.List;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * A sentence with all readings of each of its tokens, before any choice is made. Positions count
 * tokens from 0.
 */
public interface Lattice {

  Sentence sentence();

  /** Number of tokens. */
  int size();

  Token token(int position);

  /** The token's text in lower case. */
  String lower(int position);

  /** All readings of the token; never empty. */
  List<Reading> readings(int position);

  /**
   * Whether any reading of the token has the base form; also true if the token itself, in lower
   * case, is the word.
   */
  boolean hasLemma(int position, String lemma);

  /** Whether the token begins with a capital letter. */
  boolean isCapitalized(int position);
}
