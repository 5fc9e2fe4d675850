package org.dragoman.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.text.Token.Kind;

/**
 * Cuts a text into tokens, in time linear in its length. See {@link Token} for what is one token;
 * the abbreviations come from the rules of the language. Immutable, for any number of threads.
 */
public final class Tokenizer {

  private static final int LONGEST_ABBREVIATION = 24;

  private final SentenceRules rules;

  public Tokenizer(SentenceRules rules) {
    this.rules = rules;
  }

  /** The tokens of the text, in order, with offsets in its code points. */
  public List<Token> tokens(String text) {
    return run(text).tokens();
  }

  /** Tokens, and for each the gap before it. */
  record Tokenized(List<Token> tokens, List<Gap> gaps) {}

  Tokenized run(String text) {
    Run run = new Run(text);
    run.cut();
    return new Tokenized(run.tokens, run.gaps);
  }

  /** One text on its way through the tokenizer. Positions are indices of the string. */
  private final class Run {

    private final String text;
    private final int length;
    private final List<Token> tokens;
    private final List<Gap> gaps;

    private int at;

    /** How many characters before {@link #at} take two units. */
    private int pairs;

    Run(String text) {
      this.text = text;
      this.length = text.length();
      this.tokens = new ArrayList<>(length / 6 + 8);
      this.gaps = new ArrayList<>(length / 6 + 8);
    }

    void cut() {
      Gap gap = skipBlanks();
      while (at < length) {
        int c = text.codePointAt(at);
        if (Letters.isDigit(c)) {
          int end = endOfNumber(at);
          add(gap, end, startsWord(end) ? Kind.WORD : Kind.NUMBER);
        } else if (Letters.isLetter(c)) {
          add(gap, endOfWord(at), Kind.WORD);
        } else {
          add(gap, endOfMark(at, c), Kind.PUNCTUATION);
        }
        gap = skipBlanks();
      }
    }

    private void add(Gap gap, int numberEnd, Kind kind) {
      int end = kind == Kind.WORD ? endOfAbbreviation(wordFrom(numberEnd)) : numberEnd;
      int clitic = kind == Kind.WORD ? clitic(at, end) : end;
      add(gap, kind, clitic);
      if (clitic < end) {
        add(Gap.NONE, Kind.WORD, end);
      }
    }

    /** Adds the token that ends there. */
    private void add(Gap gap, Kind kind, int end) {
      int begin = at - pairs;
      String written = text.substring(at, end);
      int codePoints = written.codePointCount(0, written.length());
      tokens.add(new Token(begin, begin + codePoints, written, kind));
      gaps.add(tokens.size() == 1 ? Gap.PARAGRAPH : gap);
      pairs += written.length() - codePoints;
      at = end;
    }

    /** Where the clitic at the end of the word begins; the word's end if it has none. */
    private int clitic(int begin, int end) {
      for (String clitic : rules.clitics()) {
        int from = end - clitic.length();
        if (from > begin && text.regionMatches(true, from, clitic, 0, clitic.length())) {
          return from;
        }
      }
      return end;
    }

    private Gap skipBlanks() {
      int breaks = 0;
      boolean blank = false;
      while (at < length) {
        char c = text.charAt(at);
        if (!Letters.isBlank(c)) {
          break;
        }
        blank = true;
        if (c == '\f' || c == 0x2029) {
          breaks = 2;
        } else if (c == '\n' && !(at > 0 && text.charAt(at - 1) == '\r')
            || c == '\r'
            || c == 0x0085
            || c == 0x2028) {
          breaks++;
        }
        at++;
      }
      return breaks > 1 ? Gap.PARAGRAPH : breaks == 1 ? Gap.LINE : blank ? Gap.SPACE : Gap.NONE;
    }

    // Numbers

    private int endOfNumber(int from) {
      int end = endOfDigits(from);
      int digits = end - from;
      if (digits == 4 && isIsoDay(from)) {
        return from + 10;
      }
      if (digits <= 3 && text.charAt(from) != '0') {
        while (isGroup(end)) {
          end += 4;
        }
      }
      while (end + 1 < length
          && (text.charAt(end) == ',' || text.charAt(end) == '.' || text.charAt(end) == ':')
          && Letters.isDigit(text.charAt(end + 1))) {
        end = endOfDigits(end + 1);
      }
      return end;
    }

    private int endOfDigits(int from) {
      int end = from;
      while (end < length && Letters.isDigit(text.charAt(end))) {
        end++;
      }
      return end;
    }

    /** Whether a space and exactly three digits stand here. */
    private boolean isGroup(int from) {
      return from + 3 < length
          && Letters.isDigitSpace(text.charAt(from))
          && endOfDigits(from + 1) == from + 4
          && !startsWord(from + 4);
    }

    private boolean isIsoDay(int from) {
      return from + 10 <= length
          && text.charAt(from + 4) == '-'
          && endOfDigits(from + 5) == from + 7
          && text.charAt(from + 7) == '-'
          && endOfDigits(from + 8) == from + 10;
    }

    /** Whether a letter, perhaps after a hyphen, stands here: {@code 5G}, {@code 24-godzinny}. */
    private boolean startsWord(int from) {
      if (from >= length) {
        return false;
      }
      int c = text.codePointAt(from);
      return Letters.isLetter(c)
          || Letters.isHyphen(c)
              && from + 1 < length
              && Letters.isLetter(text.codePointAt(from + 1));
    }

    // Words

    /** The end of the word that begins at {@link #at} and reaches to {@code from} at least. */
    private int wordFrom(int from) {
      return startsWord(from) ? endOfWord(from) : from;
    }

    private int endOfWord(int from) {
      int end = from;
      while (end < length) {
        int c = text.codePointAt(end);
        if (Letters.isLetterOrDigit(c) || end > at && joins(c, end)) {
          end += Character.charCount(c);
        } else {
          break;
        }
      }
      return isAddress(end) ? endOfAddress(end) : end;
    }

    /** Whether the hyphen or apostrophe here stands inside a word. */
    private boolean joins(int c, int index) {
      if (index + 1 >= length) {
        return false;
      }
      int next = text.codePointAt(index + 1);
      return Letters.isHyphen(c) && Letters.isLetterOrDigit(next)
          || Letters.isApostrophe(c) && Letters.isLetter(next);
    }

    private boolean isAddress(int end) {
      return text.startsWith("://", end)
          || end + 1 < length && text.charAt(end) == '@' && isLetterAt(end + 1)
          || end - at == 3 && text.startsWith("www.", at) && isLetterAt(end + 1);
    }

    private int endOfAddress(int from) {
      int end = from;
      while (end < length && !Letters.isBlank(text.charAt(end)) && !ends(text.charAt(end))) {
        end++;
      }
      while (end > from && ".,;:!?)]".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      return end;
    }

    private boolean ends(char c) {
      return c == '<' || c == '>' || c == '"' || c == '”' || c == '»';
    }

    // Abbreviations

    /** The end of the word that ends here, with its full stops if it is an abbreviation. */
    private int endOfAbbreviation(int wordEnd) {
      if (wordEnd >= length || text.charAt(wordEnd) != '.') {
        return wordEnd;
      }
      int best = wordEnd;
      int part = wordEnd;
      while (part < length && text.charAt(part) == '.' && part - at < LONGEST_ABBREVIATION) {
        int end = part + 1;
        if (isAbbreviation(text.substring(at, end).toLowerCase(Locale.ROOT))) {
          best = end;
        }
        part = end < length && Letters.isHyphen(text.charAt(end)) ? end + 1 : end;
        while (part < length
            && part - at < LONGEST_ABBREVIATION
            && Letters.isLetter(text.charAt(part))) {
          part++;
        }
        if (part == end) {
          break;
        }
      }
      return best > wordEnd ? best : endOfInitials(wordEnd);
    }

    private boolean isAbbreviation(String candidate) {
      if (!rules.abbreviations().contains(candidate)
          && !rules.finalAbbreviations().contains(candidate)) {
        return false;
      }
      return !rules.afterNumber().contains(candidate) || isAfterNumber();
    }

    private boolean isAfterNumber() {
      if (tokens.isEmpty()) {
        return false;
      }
      Token last = tokens.get(tokens.size() - 1);
      return last.isNumber()
          || last.isWord() && (last.text().endsWith(".") || Letters.isRomanNumeral(last.text()));
    }

    /** {@code J.}, {@code J.-C.} before a name, {@code U.N.} anywhere. */
    private int endOfInitials(int wordEnd) {
      if (!isInitial(at, wordEnd)) {
        return wordEnd;
      }
      int end = wordEnd + 1;
      int count = 1;
      while (end + 1 < length) {
        int begin = Letters.isHyphen(text.charAt(end)) ? end + 1 : end;
        if (begin + 1 < length && isInitial(begin, begin + 1) && text.charAt(begin + 1) == '.') {
          end = begin + 2;
          count++;
        } else {
          break;
        }
      }
      return count > 1 || isBeforeName(end) ? end : wordEnd;
    }

    private boolean isInitial(int begin, int end) {
      return end - begin == 1 && Letters.isUpper(text.charAt(begin));
    }

    private boolean isBeforeName(int from) {
      int index = from;
      while (index < length && Letters.isDigitSpace(text.charAt(index))) {
        index++;
      }
      return index < length && Letters.isUpper(text.codePointAt(index));
    }

    private boolean isLetterAt(int index) {
      return index < length && Letters.isLetter(text.codePointAt(index));
    }

    // Marks

    private int endOfMark(int from, int c) {
      if (c == '.' && text.startsWith("...", from)) {
        return endOfSame(from, '.');
      }
      if (c == '-' && text.startsWith("--", from)) {
        return endOfSame(from, '-');
      }
      return from + Character.charCount(c);
    }

    private int endOfSame(int from, char c) {
      int end = from;
      while (end < length && text.charAt(end) == c) {
        end++;
      }
      return end;
    }
  }
}
