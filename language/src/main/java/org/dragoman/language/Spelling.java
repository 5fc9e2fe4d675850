package org.dragoman.language;

import java.util.Locale;
import java.util.Map;

/**
 * How a language's words are written, as far as its dictionary or its writers are free in it: what
 * {@code tags.yaml} says under {@code spelling}.
 *
 * @param locale for small letters
 * @param letters letters that stand for another, which all data are written with: Russian ё for е
 * @param smallNames whether the dictionary writes names in small letters
 */
record Spelling(Locale locale, Map<String, String> letters, boolean smallNames) {

  static Spelling of(Map<String, Object> tags, Locale locale) {
    Map<String, Object> spelling = Yaml.mapping(tags.get("spelling"));
    Map<String, String> letters = new java.util.HashMap<>();
    Yaml.mapping(spelling.get("letters")).forEach((k, v) -> letters.put(k, String.valueOf(v)));
    return new Spelling(
        locale, Map.copyOf(letters), "small".equals(String.valueOf(spelling.get("names"))));
  }

  /** The word with its free letters in one form. */
  String plain(String word) {
    String plain = word;
    for (Map.Entry<String, String> e : letters.entrySet()) {
      if (plain.contains(e.getKey())) {
        plain = plain.replace(e.getKey(), e.getValue());
      }
    }
    return plain;
  }

  /** The word in small letters, with its free letters in one form. */
  String lower(String word) {
    return plain(word.toLowerCase(locale));
  }

  static boolean isCapitalized(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  static String capitalized(String word) {
    int first = word.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + word.substring(Character.charCount(first));
  }
}
