package org.dragoman.record;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text folded for searching: lower case, letters without their marks, one space before, between and
 * after words. So {@code "% word%"} finds words that begin so.
 */
public final class Words {

  private static final char UNKNOWN = 0;
  private static final char BETWEEN = ' ';
  private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

  private Words() {}

  /** The folded text. */
  public static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length() + 2).append(BETWEEN);
    for (int i = 0; i < text.length(); i++) {
      char c = folded(text.charAt(i));
      if (c != BETWEEN || folded.charAt(folded.length() - 1) != BETWEEN) {
        folded.append(c);
      }
    }
    if (folded.charAt(folded.length() - 1) != BETWEEN) {
      folded.append(BETWEEN);
    }
    return folded.toString();
  }

  private static char folded(char c) {
    char known = FOLDED[c];
    if (known != UNKNOWN) {
      return known;
    }
    char result = BETWEEN;
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      String bare =
          Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
      result = bare.charAt(0) == 'ł' ? 'l' : bare.charAt(0);
    }
    FOLDED[c] = result;
    return result;
  }
}
