package org.dragoman.text;

import java.util.List;

/**
 * A sentence of an article, cut into tokens.
 *
 * @param number its place among the sentences of the article's text, from 1; 0 is the title
 * @param begin the code point of its first character in the article's text
 * @param end the code point after its last; no white space at either end
 * @param tokens at least one, in order
 */
public record Sentence(int number, int begin, int end, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
