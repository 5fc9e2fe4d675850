package org.dragoman.text;

import org.jspecify.annotations.Nullable;

/**
 * A reason not to take a text as an article.
 *
 * @param reason what is wrong
 * @param remedy what the user can do about it
 */
record Fault(String reason, String remedy) {

  /** The longest article that is read, in UTF-16 units; a long novel has three million. */
  static final int LONGEST_ARTICLE = 4_000_000;

  Input.Rejected in(String file, int line) {
    return new Input.Rejected(file, line, reason, remedy, false);
  }

  static Fault tooLong() {
    return new Fault(
        "longer than " + LONGEST_ARTICLE + " characters", "give each article by itself");
  }

  static Fault encoding(String where) {
    return new Fault("no valid UTF-8" + where, "convert the file to UTF-8");
  }

  /** What is wrong with the text of an article; null where nothing is. */
  static @Nullable Fault of(String text) {
    if (text.isBlank()) {
      return new Fault("no text", "give the article's words");
    }
    if (text.length() > LONGEST_ARTICLE) {
      return tooLong();
    }
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ') {
        if (Character.isSurrogate(c)) {
          if (!Character.isHighSurrogate(c)
              || i + 1 == text.length()
              || !Character.isLowSurrogate(text.charAt(i + 1))) {
            return new Fault("half a surrogate pair in the text", "mend its encoding");
          }
          i++;
        }
      } else if (c == 0) {
        return new Fault("NUL in the text: binary data", "give text in UTF-8");
      } else if (c != '\n' && c != '\r' && c != '\t' && c != '\f') {
        controls++;
      }
    }
    return controls > text.length() / 10
        ? new Fault("mostly control characters: binary data", "give text in UTF-8")
        : null;
  }
}
