package org.dragoman.text;

/** The classes of characters that tokens and sentences are told by. */
final class Letters {

  private Letters() {}

  /** Letters and the marks that combine with them. */
  static boolean isLetter(int c) {
    if (c < 128) {
      return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c == '_';
    }
    return Character.isLetter(c) || isSoft(c) || isCombining(c);
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetterOrDigit(int c) {
    return isDigit(c) || isLetter(c);
  }

  static boolean isUpper(int c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  static boolean isLower(int c) {
    return Character.isLowerCase(c);
  }

  /** White space, controls and characters without width. */
  static boolean isBlank(int c) {
    if (c < 128) {
      return c <= ' ' || c == 127;
    }
    return Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == 0x200B
        || c == 0x200E
        || c == 0x200F
        || c == 0x2060
        || c == 0xFEFF;
  }

  /** The space that may group the digits of a number. */
  static boolean isDigitSpace(int c) {
    return c == ' ' || c == 0x00A0 || c == 0x2009 || c == 0x202F;
  }

  static boolean isHyphen(int c) {
    return c == '-' || c == 0x2010 || c == 0x2011;
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '´' || c == '`';
  }

  static boolean isDash(int c) {
    return isHyphen(c) || c >= 0x2012 && c <= 0x2015 || c == 0x2212;
  }

  static boolean isOpening(int c) {
    return c == '(' || c == '[' || c == '{' || c == '‚';
  }

  static boolean isClosing(int c) {
    return c == ')' || c == ']' || c == '}';
  }

  static boolean isQuote(int c) {
    return switch (c) {
      case '"', '\'', '„', '”', '“', '‟', '«', '»', '‹', '›', '’', '‘', '‚' -> true;
      default -> false;
    };
  }

  /** Whether all of a word is a Roman numeral. */
  static boolean isRomanNumeral(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("IVXLCDM".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private static boolean isSoft(int c) {
    return c == 0x00AD || c == 0x200C || c == 0x200D;
  }

  private static boolean isCombining(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
