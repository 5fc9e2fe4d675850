package org.dragoman.coder.time;

import java.time.format.DateTimeFormatter;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A language's words and patterns of time, compiled from its {@code time.yaml}. Kinds of words and
 * groups of rules are numbered.
 *
 * @param words the entries of each form or base form
 * @param triggers kinds without one of which a sentence has no time in it
 * @param heads kinds whose word is the head of what it stands in
 * @param groups the rules, by group
 * @param top the group that the reader looks for
 * @param capitals whether words of time may be capitalised inside a sentence
 * @param dates how dates are written in figures
 */
record Grammar(
    Map<String, Entry[]> words,
    BitSet triggers,
    BitSet heads,
    List<Group> groups,
    int top,
    boolean capitals,
    List<DateTimeFormatter> dates) {

  /** Kinds that the engine knows by their figures; the kinds of a pack's words follow. */
  static final List<String> FIGURES =
      List.of("int", "day-figure", "year-figure", "figures", "clock", "roman");

  static final int INT = 0;
  static final int DAY_FIGURE = 1;
  static final int YEAR_FIGURE = 2;
  static final int FIGURES_DATE = 3;
  static final int CLOCK = 4;
  static final int ROMAN = 5;

  /**
   * A word of a kind.
   *
   * @param form whether only this form counts, not the others of the same word
   * @param capital whether it must be capitalised, and then may be anywhere
   */
  record Entry(int kind, Object value, boolean form, boolean capital, Condition test) {}

  /** A group of rules; {@code first} holds the kinds that one of them can begin with. */
  record Group(String name, List<Rule> rules, BitSet first) {}

  /** A pattern and what it means. */
  record Rule(String pattern, List<Element> elements, int slots, Meaning meaning, BitSet first) {}

  /** The same without one rule. */
  Grammar without(Rule rule) {
    List<Group> kept =
        groups.stream()
            .map(
                g ->
                    new Group(
                        g.name(), g.rules().stream().filter(r -> r != rule).toList(), g.first()))
            .toList();
    return new Grammar(words, triggers, heads, kept, top, capitals, dates);
  }

  /** The entries of a word, as a form or as a base form; null if the language has none. */
  Entry @Nullable [] entries(String word) {
    return words.get(word);
  }
}
