package org.dragoman.text;

/**
 * A word, number or mark of a sentence, with its place in the article.
 *
 * <p>A hyphenated or apostrophised word ({@code Jean-Claude’a}), a number with its group and
 * decimal marks ({@code 1 200 000}, {@code 0,3}), an ISO day and an abbreviation with its full
 * stops ({@code m.in.}) are one token each. Dashes, quotation marks and the percent sign are tokens
 * of their own.
 *
 * @param begin the first code point of the token in the article's text, counted from 0
 * @param end the code point after its last
 * @param text the characters between the two, as written
 * @param kind what the token is made of
 */
public record Token(int begin, int end, String text, Kind kind) {

  /** What a token is made of. */
  public enum Kind {
    /** Letters, with digits, hyphens, apostrophes and an abbreviation's full stops inside. */
    WORD,
    /** Digits, with the marks that group them. */
    NUMBER,
    /** A single mark, or an ellipsis. */
    PUNCTUATION
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean isPunctuation() {
    return kind == Kind.PUNCTUATION;
  }

  /** Whether the token is written exactly so. */
  public boolean is(String written) {
    return text.equals(written);
  }
}
