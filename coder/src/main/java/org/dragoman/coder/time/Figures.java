package org.dragoman.coder.time;

/**
 * A number or a time of day, as one token writes it in figures: {@code 24}, {@code 24.}, {@code
 * 15:30}.
 *
 * @param second what follows the mark; -1 if nothing does
 * @param mark the mark between the two; a blank if there is none
 */
record Figures(int first, int second, char mark) {

  private static final Figures NOTHING = new Figures(-1, -1, ' ');
  private static final int LARGEST = 1_000_000;

  static Figures of(String text) {
    int end = text.length();
    if (end > 1 && text.charAt(end - 1) == '.') {
      end--;
    }
    int first = 0;
    int i = 0;
    while (i < end && digit(text, i) >= 0 && first < LARGEST) {
      first = first * 10 + digit(text, i++);
    }
    if (i == end) {
      return new Figures(first, -1, ' ');
    }
    char mark = text.charAt(i++);
    int second = i == end ? -1 : 0;
    while (i < end && digit(text, i) >= 0 && second < LARGEST) {
      second = second * 10 + digit(text, i++);
    }
    return i < end || second < 0 ? NOTHING : new Figures(first, second, mark);
  }

  private static int digit(String text, int i) {
    char c = text.charAt(i);
    return c >= '0' && c <= '9' ? c - '0' : -1;
  }

  boolean isNumber() {
    return first >= 0 && second < 0;
  }

  boolean isClock() {
    return first >= 0 && first <= 24 && (second < 0 || second < 60 && (mark == ':' || mark == '.'));
  }

  /** The value of a Roman number up to 39; 0 if the text is none. */
  static int roman(String text) {
    int value = 0;
    int last = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      int digit =
          switch (text.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 0;
          };
      if (digit == 0 || text.length() > 5) {
        return 0;
      }
      value += digit < last ? -digit : digit;
      last = Math.max(last, digit);
    }
    return value;
  }
}
