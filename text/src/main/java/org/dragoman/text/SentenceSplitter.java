package org.dragoman.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.dragoman.text.Tokenizer.Tokenized;

/**
 * Cuts a text into sentences, in time linear in its length. Immutable, for any number of threads.
 *
 * <p>A blank line always ends a sentence. A line break does after a headline: a line without a
 * final mark, before a line that begins with a capital, in a paragraph whose lines are not wrapped.
 * A final mark with the quotation marks and brackets that close behind it ends a sentence, unless
 * what follows goes on: a small letter; a dash that introduces who said it; a capital that belongs
 * to an abbreviation, an initial or an ordinal before it. Parentheses inside a sentence are not
 * cut.
 *
 * <p>A final abbreviation ({@code r.}, {@code tys.}) before a capital is told by what it stands in:
 * after a phrase of time alone, or before something counted, the sentence goes on.
 */
public final class SentenceSplitter {

  /** Brackets further apart, in tokens, do not keep a sentence together. */
  private static final int WIDEST_BRACKETS = 80;

  /** A phrase of time is no longer than this, in tokens. */
  private static final int LONGEST_TIME_PHRASE = 12;

  /** The place before the text of a paragraph has no more tokens. */
  private static final int LONGEST_DATELINE = 3;

  /** A word in capitals with fewer letters is an abbreviation or a cry, not a place. */
  private static final int SHORTEST_PLACE = 4;

  private final SentenceRules rules;
  private final Tokenizer tokenizer;

  public SentenceSplitter(SentenceRules rules) {
    this.rules = rules;
    this.tokenizer = new Tokenizer(rules);
  }

  /** The sentences of an article's text, numbered from 1. */
  public List<Sentence> sentences(String text) {
    Tokenized tokenized = tokenizer.run(text);
    Run run = new Run(tokenized.tokens(), tokenized.gaps());
    run.cut();
    return run.sentences;
  }

  /** The title as one sentence, numbered 0; empty where it has no words. */
  public List<Sentence> title(String title) {
    List<Token> tokens = tokenizer.tokens(title);
    return tokens.isEmpty() ? List.of() : List.of(sentence(0, tokens));
  }

  private static Sentence sentence(int number, List<Token> tokens) {
    return new Sentence(number, tokens.get(0).begin(), tokens.get(tokens.size() - 1).end(), tokens);
  }

  /** One text on its way through the splitter. Positions are indices of tokens. */
  private final class Run {

    private final List<Token> tokens;
    private final List<Gap> gaps;
    private final int[] closingOf;
    private final List<Sentence> sentences = new ArrayList<>();

    /** The first token of the sentence that is being read. */
    private int start;

    Run(List<Token> tokens, List<Gap> gaps) {
      this.tokens = tokens;
      this.gaps = gaps;
      this.closingOf = closingBrackets();
    }

    void cut() {
      int begin = 0;
      while (begin < tokens.size()) {
        int end = begin + 1;
        while (end < tokens.size() && gaps.get(end) != Gap.PARAGRAPH) {
          end++;
        }
        cutParagraph(begin, end);
        begin = end;
      }
    }

    private void cutParagraph(int begin, int end) {
      boolean wrapped = isWrapped(begin, end);
      start = begin;
      int bracketEnd = -1;
      for (int i = begin; i < end; i++) {
        if (i > start && closingOf[i] > bracketEnd) {
          bracketEnd = closingOf[i];
        }
        if (i < bracketEnd) {
          continue;
        }
        if (isFinal(i)) {
          int last = endOfMarks(i, end);
          if (last + 1 < end && !isDateline(begin, i) && endsAt(i, last, wrapped)) {
            finish(last + 1);
          }
          i = last;
        } else if (i + 1 < end && gaps.get(i + 1) == Gap.LINE && !wrapped && endsLine(i)) {
          finish(i + 1);
        }
      }
      finish(end);
    }

    /** "NEW YORK. The council …": the place in capitals before the text of a paragraph. */
    private boolean isDateline(int begin, int stop) {
      if (start != begin || stop == begin || stop - begin > LONGEST_DATELINE) {
        return false;
      }
      int letters = 0;
      for (int i = begin; i < stop; i++) {
        String text = tokens.get(i).text();
        if (!text.codePoints().allMatch(Letters::isUpper)) {
          return false;
        }
        letters += text.length();
      }
      return letters >= SHORTEST_PLACE;
    }

    private void finish(int end) {
      if (end > start) {
        sentences.add(sentence(sentences.size() + 1, tokens.subList(start, end)));
        start = end;
      }
    }

    /** Whether lines are broken to a width: one of them begins with a small letter. */
    private boolean isWrapped(int begin, int end) {
      for (int i = begin + 1; i < end; i++) {
        if (gaps.get(i) == Gap.LINE && Letters.isLower(first(i))) {
          return true;
        }
      }
      return false;
    }

    // What may end a sentence

    private boolean isFinal(int i) {
      return isFinalMark(i) || isFinalAbbreviation(i);
    }

    private boolean isFinalMark(int i) {
      int c = first(i);
      return tokens.get(i).isPunctuation() && (c == '.' || c == '!' || c == '?' || c == '…');
    }

    private boolean isFinalAbbreviation(int i) {
      String text = tokens.get(i).text();
      boolean initial = text.length() == 2 && Letters.isUpper(text.charAt(0));
      return tokens.get(i).isWord()
          && text.endsWith(".")
          && !initial
          && rules.finalAbbreviations().contains(lower(i));
    }

    /** The last of the final and closing marks that follow without a gap. */
    private int endOfMarks(int i, int end) {
      int last = i;
      while (last + 1 < end
          && gaps.get(last + 1) == Gap.NONE
          && (isFinalMark(last + 1) || isQuoteOrClosing(last + 1))) {
        last++;
      }
      return last;
    }

    private boolean isQuoteOrClosing(int i) {
      int c = first(i);
      return tokens.get(i).isPunctuation() && (Letters.isQuote(c) || Letters.isClosing(c));
    }

    // Whether it does

    /** Whether the marks from {@code i} to {@code last} end a sentence; a token follows them. */
    private boolean endsAt(int i, int last, boolean wrapped) {
      int next = last + 1;
      if (gaps.get(next) == Gap.NONE || isElision(i)) {
        return false;
      }
      boolean newLine = gaps.get(next) == Gap.LINE && !wrapped;
      int c = first(next);
      if (tokens.get(next).isPunctuation() && Letters.isDash(c)) {
        return newLine || endsBeforeDash(i, last, next);
      }
      int word = next;
      while (word + 1 < tokens.size()
          && tokens.get(word).isPunctuation()
          && (Letters.isOpening(first(word)) || Letters.isQuote(first(word)))
          && gaps.get(word + 1) == Gap.NONE) {
        word++;
      }
      if (Letters.isLower(first(word))) {
        return newLine && word > next;
      }
      if (newLine) {
        return true;
      }
      if (isFinalAbbreviation(i)) {
        return last > i || !continues(i, word);
      }
      return !(last == i && tokens.get(i).is(".") && i > start && isOrdinal(i, word));
    }

    /** An omission: {@code […]}. */
    private boolean isElision(int i) {
      return i > 0 && Letters.isOpening(first(i - 1)) && gaps.get(i) == Gap.NONE;
    }

    private boolean endsBeforeDash(int i, int last, int dash) {
      boolean speechEnds = last > i || !tokens.get(i).text().endsWith(".");
      boolean inDialogue = Letters.isDash(first(start)) && tokens.get(start).isPunctuation();
      int after = dash + 1;
      if (after >= tokens.size() || Letters.isLower(first(after))) {
        return false;
      }
      return !(speechEnds && (last > i || inDialogue));
    }

    /** Whether the word goes on after the final abbreviation. */
    private boolean continues(int abbreviation, int word) {
      return rules.counting().contains(lower(abbreviation)) && isCounted(word)
          || isTimePhrase(abbreviation);
    }

    private boolean isCounted(int i) {
      String word = lower(i);
      return rules.countedWords().contains(word)
          || !rules.uncountedWords().contains(word)
              && rules.countedEndings().stream().anyMatch(word::endsWith);
    }

    /** Whether only a phrase of time stands before the token in its clause. */
    private boolean isTimePhrase(int end) {
      for (int i = end - 1; i >= start; i--) {
        if (end - i > LONGEST_TIME_PHRASE) {
          return false;
        }
        Token token = tokens.get(i);
        String word = lower(i);
        if (token.isPunctuation() && !isRange(i) && !token.is(".")
            || rules.joints().contains(word)) {
          return true;
        }
        boolean fits =
            !token.isWord()
                || rules.timeWords().contains(word)
                || Letters.isRomanNumeral(token.text());
        if (!fits) {
          return false;
        }
      }
      return true;
    }

    /** A dash between numbers. */
    private boolean isRange(int i) {
      return Letters.isDash(first(i))
          && i > start
          && tokens.get(i - 1).isNumber()
          && i + 1 < tokens.size()
          && tokens.get(i + 1).isNumber();
    }

    /** Whether the full stop makes the number before it an ordinal, and the sentence goes on. */
    private boolean isOrdinal(int stop, int word) {
      Token number = tokens.get(stop - 1);
      if (gaps.get(stop) != Gap.NONE || number.text().length() > 4) {
        return false;
      }
      boolean roman = number.isWord() && Letters.isRomanNumeral(number.text());
      if (!roman && !(number.isNumber() && number.text().length() <= 3)) {
        return false;
      }
      if (stop - 1 == start) {
        return true;
      }
      if (stop - 2 >= start && rules.decades().contains(lower(stop - 2))) {
        return isTimePhrase(stop);
      }
      String following = lower(word);
      return rules.ordinalStems().stream().anyMatch(following::startsWith);
    }

    /** Whether a line that ends with this token is a sentence, though it has no final mark. */
    private boolean endsLine(int i) {
      Token token = tokens.get(i);
      if (token.isPunctuation()) {
        int c = first(i);
        return Letters.isQuote(c) || Letters.isClosing(c) || c == ':' || c == '%';
      }
      return !token.text().endsWith(".") && !rules.dangling().contains(lower(i));
    }

    // Tokens

    private int first(int i) {
      return tokens.get(i).text().codePointAt(0);
    }

    private String lower(int i) {
      return tokens.get(i).text().toLowerCase(Locale.ROOT);
    }

    /** For each opening bracket the token that closes it, where that is near; else -1. */
    private int[] closingBrackets() {
      int[] closing = new int[tokens.size()];
      Arrays.fill(closing, -1);
      Deque<Integer> open = new ArrayDeque<>();
      for (int i = 0; i < tokens.size(); i++) {
        if (gaps.get(i) == Gap.PARAGRAPH) {
          open.clear();
        }
        int c = first(i);
        if (c == '(' || c == '[') {
          open.push(i);
        } else if ((c == ')' || c == ']') && !open.isEmpty()) {
          int opening = open.pop();
          if (i - opening <= WIDEST_BRACKETS) {
            closing[opening] = i;
          }
        }
      }
      return closing;
    }
  }
}
