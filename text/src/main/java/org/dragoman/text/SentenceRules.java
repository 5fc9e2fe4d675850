package org.dragoman.text;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a language says about full stops: data of its pack, read from YAML (see {@link #read}). All
 * words are kept in lower case.
 *
 * @param abbreviations written with their full stops; they never end a sentence
 * @param finalAbbreviations written with their full stops; they may end a sentence
 * @param afterNumber those of both that are abbreviations only after a number: {@code r.}, {@code
 *     w.}
 * @param counting those final ones that count what follows: {@code tys.}; a word that is counted
 *     continues the sentence, though it begins with a capital
 * @param countedEndings endings of words that are counted: {@code ów}
 * @param countedWords further words that are counted
 * @param uncountedWords words that only look as if they were counted
 * @param decades words before a number whose full stop makes it a decade: {@code latach 90.}
 * @param timeWords words that a phrase of time is made of, with its preposition; when the clause so
 *     far is such a phrase, a final abbreviation at its end continues it: {@code W czerwcu ub.r.
 *     Paryż}
 * @param joints conjunctions after which such a phrase may begin
 * @param ordinalStems beginnings of words that an ordinal stands before: {@code 24. Brygada}
 * @param dangling words that do not end a line of their own: prepositions, conjunctions
 * @param clitics endings that are words of their own: {@code 's}, {@code n't}
 */
public record SentenceRules(
    Set<String> abbreviations,
    Set<String> finalAbbreviations,
    Set<String> afterNumber,
    Set<String> counting,
    List<String> countedEndings,
    Set<String> countedWords,
    Set<String> uncountedWords,
    Set<String> decades,
    Set<String> timeWords,
    Set<String> joints,
    List<String> ordinalStems,
    Set<String> dangling,
    List<String> clitics) {

  public SentenceRules {
    abbreviations = lower(abbreviations);
    finalAbbreviations = lower(finalAbbreviations);
    afterNumber = lower(afterNumber);
    counting = lower(counting);
    countedEndings = List.copyOf(countedEndings);
    countedWords = lower(countedWords);
    uncountedWords = lower(uncountedWords);
    decades = lower(decades);
    timeWords = lower(timeWords);
    joints = lower(joints);
    ordinalStems = ordinalStems.stream().map(SentenceRules::lower).toList();
    dangling = lower(dangling);
    clitics = clitics.stream().map(SentenceRules::lower).toList();
  }

  /** The rules of a language that says nothing about its full stops. */
  public static SentenceRules none() {
    return new SentenceRules(
        Set.of(), Set.of(), Set.of(), Set.of(), List.of(), Set.of(), Set.of(), Set.of(), Set.of(),
        Set.of(), List.of(), Set.of(), List.of());
  }

  /**
   * Reads the rules from YAML in UTF-8: a map from the names of this record's parts, with hyphens
   * for capitals ({@code final-abbreviations}), to lists of words. What is left out is empty.
   *
   * @throws IllegalArgumentException if it is no such map, or names an unknown part
   */
  public static SentenceRules read(InputStream yaml) {
    WordLists lists = WordLists.read(yaml);
    SentenceRules rules =
        new SentenceRules(
            lists.take("abbreviations"),
            lists.take("final-abbreviations"),
            lists.take("after-number"),
            lists.take("counting"),
            List.copyOf(lists.take("counted-endings")),
            lists.take("counted-words"),
            lists.take("uncounted-words"),
            lists.take("decades"),
            lists.take("time-words"),
            lists.take("joints"),
            List.copyOf(lists.take("ordinal-stems")),
            lists.take("dangling"),
            List.copyOf(lists.take("clitics")));
    lists.expectAllTaken();
    return rules;
  }

  private static Set<String> lower(Set<String> words) {
    return words.stream().map(SentenceRules::lower).collect(Collectors.toUnmodifiableSet());
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
