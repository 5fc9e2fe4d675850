package org.dragoman.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes the lattice of a sentence: readings from known names, the dictionary and, where both are
 * silent, guesses.
 */
final class LatticeBuilder {

  private final Dictionary dictionary;
  private final Inflector inflector;
  private final Grammar grammar;
  private final Locale locale;
  private final Spelling spelling;
  private final Map<String, String> smallNames = new HashMap<>();
  private final Set<String> commonNouns = new HashSet<>();
  private final Map<String, List<Reading>> names = new HashMap<>();

  LatticeBuilder(Dictionary dictionary, Inflector inflector, Grammar grammar, Spelling spelling) {
    this.dictionary = dictionary;
    this.inflector = inflector;
    this.grammar = grammar;
    this.spelling = spelling;
    this.locale = spelling.locale();
  }

  /** Makes a noun known that is also written with a capital letter: titles. */
  void addCommonNoun(String lemma) {
    commonNouns.add(lemma);
  }

  /** Whether the noun is a title. */
  boolean isCommonNoun(String lemma) {
    return commonNouns.contains(lemma);
  }

  /** Makes a noun that the dictionary has in small letters known as the name that is written so. */
  void addSmallName(String lemma, String name) {
    smallNames.putIfAbsent(lemma, name);
  }

  /** Makes the forms of a name known; call before the first sentence is read. */
  void addName(String base, List<Inflector.Form> forms) {
    for (Inflector.Form form : forms) {
      List<Reading> readings =
          names.computeIfAbsent(spelling.plain(form.text()), k -> new ArrayList<>(2));
      Reading reading = new Reading(base, form.tag(), Reading.Source.NAME);
      if (!readings.contains(reading)) {
        readings.add(reading);
      }
    }
  }

  Lattice build(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int n = tokens.size();
    String[] lower = new String[n];
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<Reading>[] readings = new List[n];
    for (int i = 0; i < n; i++) {
      Token token = tokens.get(i);
      lower[i] = spelling.lower(token.text());
      readings[i] = readings(token, lower[i], i > 0 && !tokens.get(i - 1).isPunctuation());
    }
    return new Built(sentence, lower, readings);
  }

  private List<Reading> readings(Token token, String lower, boolean inside) {
    if (token.isPunctuation()) {
      return List.of(new Reading(token.text(), PUNCTUATION, Reading.Source.TOKEN));
    }
    if (token.isNumber()) {
      return List.of(new Reading(token.text(), NUMBER, Reading.Source.TOKEN));
    }
    String text = spelling.plain(token.text());
    List<String> allowed = grammar.only(lower);
    List<Reading> found = new ArrayList<>(8);
    boolean capital = Character.isUpperCase(text.codePointAt(0));
    found.addAll(names.getOrDefault(capital ? text : lower, List.of()));
    if (capital && !inside) {
      found.addAll(names.getOrDefault(lower, List.of()));
    }
    addDictionary(text, capital, found);
    if (found.isEmpty() && text.endsWith(".")) {
      for (Reading r : dictionary.lookup(text.substring(0, text.length() - 1))) {
        if (r.tag().pos() == Pos.ABBREVIATION) {
          found.add(r);
        }
      }
      if (found.isEmpty()) {
        found.add(new Reading(lower, ABBREVIATION, Reading.Source.TOKEN));
      }
    }
    if (allowed != null) {
      List<Reading> kept = found.stream().filter(r -> allows(allowed, r)).toList();
      if (!grammar.isPositional()) {
        return kept.isEmpty() ? specified(allowed, lower, found) : kept;
      }
      List<Reading> all = new ArrayList<>(kept);
      for (String a : allowed) {
        if (kept.stream().noneMatch(r -> allows(List.of(a), r))) {
          all.addAll(specified(List.of(a), lower, List.of()));
        }
      }
      return all.isEmpty() ? found : all;
    }
    int hyphen = text.lastIndexOf('-');
    if (hyphen > 0
        && hyphen < text.length() - 1
        && found.stream().noneMatch(r -> r.tag().pos() == Pos.ADJECTIVE)) {
      String first = text.substring(0, hyphen);
      for (Reading r : dictionary.lookup(text.substring(hyphen + 1))) {
        if (found.isEmpty()
            && (r.tag().pos() == Pos.NOUN && !capital || r.tag().pos() == Pos.ADJECTIVE)) {
          found.add(
              new Reading(combining(first) + "-" + r.lemma(), r.tag(), Reading.Source.DICTIONARY));
        }
      }
    }
    if (hyphen > 0 && grammar.isPositional() && isParticiple(text.substring(hyphen + 1))) {
      // "US-led"
      found.clear();
      found.add(
          new Reading(
              text,
              new Tag(Pos.ADJECTIVE, Case.NOM.bit(), Tag.ANY_NUMBER, Tag.ANY_GENDER, 0),
              Reading.Source.DICTIONARY));
    }
    if (found.isEmpty()) {
      found.addAll(inflector.guess(text));
      if (!capital) {
        found.add(new Reading(lower, UNKNOWN, Reading.Source.GUESS));
      }
    } else if (capital
        && inside
        && text.length() > 2
        && found.stream().noneMatch(r -> commonNouns.contains(r.lemma()))
        && found.stream()
            .allMatch(
                r ->
                    r.lemma().equals(r.lemma().toLowerCase(locale))
                        && r.tag().pos() != Pos.PREPOSITION)) {
      // a capitalized word that the dictionary knows only as a common word may be a name
      found.addAll(inflector.guess(text));
    }
    return found;
  }

  private void addDictionary(String text, boolean capital, List<Reading> into) {
    List<Reading> known = dictionary.lookup(text);
    if (!capital || smallNames.isEmpty()) {
      into.addAll(known);
      return;
    }
    for (Reading r : known) {
      String name = r.tag().pos() == Pos.NOUN ? smallNames.get(r.lemma()) : null;
      into.add(name == null ? r : new Reading(name, r.tag(), Reading.Source.NAME));
    }
  }

  private boolean isParticiple(String word) {
    return dictionary.lookup(word).stream().anyMatch(r -> r.tag().pos() == Pos.PARTICIPLE_PASSIVE);
  }

  /** The base forms of what stands before the last hyphen: "polsko" is "polski". */
  private String combining(String first) {
    StringBuilder lemma = new StringBuilder();
    for (String part : first.toLowerCase(locale).split("-")) {
      String base = part;
      for (Reading r : dictionary.lookup(part)) {
        if (r.tag().has(Tag.COMBINING)) {
          base = r.lemma();
          break;
        }
      }
      lemma.append(lemma.isEmpty() ? "" : "-").append(base);
    }
    return lemma.toString();
  }

  private static boolean allows(List<String> allowed, Reading r) {
    String pos = r.tag().pos().name();
    for (String a : allowed) {
      if (a.equals(pos) || a.equals(r.lemma() + "/" + pos)) {
        return true;
      }
    }
    return false;
  }

  private static List<Reading> specified(List<String> allowed, String lower, List<Reading> found) {
    for (String a : allowed) {
      for (Pos pos : Pos.values()) {
        if (pos.name().equals(a)) {
          return List.of(
              new Reading(
                  lower, new Tag(pos, 0, Tag.ANY_NUMBER, Tag.ANY_GENDER, 0), Reading.Source.TOKEN));
        }
      }
    }
    return found;
  }

  private static final Tag PUNCTUATION =
      new Tag(Pos.PUNCTUATION, 0, Tag.ANY_NUMBER, Tag.ANY_GENDER, 0);
  private static final Tag NUMBER = new Tag(Pos.NUMBER, 0, Tag.ANY_NUMBER, Tag.ANY_GENDER, 0);
  private static final Tag ABBREVIATION =
      new Tag(Pos.ABBREVIATION, 0, Tag.ANY_NUMBER, Tag.ANY_GENDER, 0);
  private static final Tag UNKNOWN = new Tag(Pos.UNKNOWN, 0, Tag.ANY_NUMBER, Tag.ANY_GENDER, 0);

  /** A lattice over arrays. */
  private record Built(Sentence sentence, String[] lowers, List<Reading>[] lists)
      implements Lattice {

    @Override
    public int size() {
      return lowers.length;
    }

    @Override
    public Token token(int position) {
      return sentence.tokens().get(position);
    }

    @Override
    public String lower(int position) {
      return lowers[position];
    }

    @Override
    public List<Reading> readings(int position) {
      return lists[position];
    }

    @Override
    public boolean hasLemma(int position, String lemma) {
      if (lowers[position].equals(lemma)) {
        return true;
      }
      for (Reading r : lists[position]) {
        if (r.lemma().equals(lemma)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean isCapitalized(int position) {
      return Character.isUpperCase(token(position).text().codePointAt(0));
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    @Override
    public String toString() {
      return Arrays.toString(lowers);
    }
  }
}
