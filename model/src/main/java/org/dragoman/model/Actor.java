package org.dragoman.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who acts or is acted upon.
 *
 * @param code CAMEO style code (codebook, section 3)
 * @param name canonical name in English where known, else the base form in the article's language
 * @param office English title, null if none is known
 * @param text the words of the article
 * @param begin first code point of the words in the article
 * @param end the code point after the last
 */
public record Actor(
    String code, String name, @Nullable String office, String text, int begin, int end, By by) {

  /** What the actor was known by. */
  public enum By {
    NAME,
    TITLE,
    COREFERENCE,
    METONYM,
    GROUP;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The same actor under another code. */
  public Actor withCode(String other) {
    return new Actor(other, name, office, text, begin, end, by);
  }

  /** The state's three letters, or the whole code of an organization. */
  public String country() {
    return country(code);
  }

  /** The same of any code. */
  public static String country(String code) {
    return code.startsWith("IGO") || code.length() < 3 ? code : code.substring(0, 3);
  }
}
