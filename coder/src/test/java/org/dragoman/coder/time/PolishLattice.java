package org.dragoman.coder.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import morfologik.stemming.WordData;
import morfologik.stemming.polish.PolishStemmer;
import org.dragoman.language.Case;
import org.dragoman.language.Lattice;
import org.dragoman.language.Pos;
import org.dragoman.language.Reading;
import org.dragoman.language.Tag;
import org.dragoman.text.Sentence;
import org.dragoman.text.SentenceRules;
import org.dragoman.text.Token;
import org.dragoman.text.Tokenizer;

/** A lattice straight from the dictionary, without names and guesses. For one thread. */
record PolishLattice(Sentence sentence, List<List<Reading>> lists) implements Lattice {

  private static final PolishStemmer STEMMER = new PolishStemmer();
  private static final Map<String, List<Reading>> CACHE = new HashMap<>();
  private static final Tokenizer TOKENIZER = new Tokenizer(rules());

  private static final Map<String, Pos> PARTS =
      Map.ofEntries(
          Map.entry("subst", Pos.NOUN),
          Map.entry("ger", Pos.GERUND),
          Map.entry("adj", Pos.ADJECTIVE),
          Map.entry("num", Pos.NUMERAL),
          Map.entry("verb", Pos.VERB),
          Map.entry("pact", Pos.PARTICIPLE_ACTIVE),
          Map.entry("ppas", Pos.PARTICIPLE_PASSIVE),
          Map.entry("adv", Pos.ADVERB),
          Map.entry("prep", Pos.PREPOSITION),
          Map.entry("brev", Pos.ABBREVIATION));

  static PolishLattice of(String text) {
    List<Token> tokens = TOKENIZER.tokens(text);
    int end = tokens.get(tokens.size() - 1).end();
    return of(new Sentence(1, tokens.get(0).begin(), end, tokens));
  }

  static PolishLattice of(Sentence sentence) {
    List<List<Reading>> lists = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      lists.add(CACHE.computeIfAbsent(token.text(), PolishLattice::lookup));
    }
    return new PolishLattice(sentence, List.copyOf(lists));
  }

  private static SentenceRules rules() {
    try (InputStream yaml = TimePl.open("sentences.yaml")) {
      return SentenceRules.read(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Reading> lookup(String form) {
    List<Reading> readings = new ArrayList<>();
    read(form, readings);
    String lower = form.toLowerCase(Locale.ROOT);
    if (!lower.equals(form)) {
      read(lower, readings);
    }
    if (readings.isEmpty()) {
      Tag tag = new Tag(Pos.UNKNOWN, 0, Tag.ANY_NUMBER, Tag.ANY_GENDER, 0);
      readings.add(new Reading(lower, tag, Reading.Source.GUESS));
    }
    return List.copyOf(readings);
  }

  private static void read(String form, List<Reading> into) {
    for (WordData word : STEMMER.lookup(form)) {
      for (String tag : word.getTag().toString().split("\\+")) {
        into.add(new Reading(word.getStem().toString(), tag(tag), Reading.Source.DICTIONARY));
      }
    }
  }

  private static Tag tag(String written) {
    Pos pos = Pos.PARTICLE;
    int cases = 0;
    int numbers = 0;
    int flags = 0;
    for (String part : written.split("[:.]")) {
      pos = PARTS.getOrDefault(part, pos);
      for (Case c : Case.values()) {
        cases |= c.word().equals(part) ? c.bit() : 0;
      }
      numbers |= part.equals("sg") ? Tag.SG : part.equals("pl") ? Tag.PL : 0;
      flags |= part.equals("sup") ? Tag.SUPERLATIVE : 0;
    }
    return new Tag(pos, cases, numbers == 0 ? Tag.ANY_NUMBER : numbers, Tag.ANY_GENDER, flags);
  }

  /** The words, a blank between each two. */
  String text() {
    return String.join(" ", sentence.tokens().stream().map(Token::text).toList());
  }

  @Override
  public int size() {
    return lists.size();
  }

  @Override
  public Token token(int position) {
    return sentence.tokens().get(position);
  }

  @Override
  public String lower(int position) {
    return token(position).text().toLowerCase(Locale.ROOT);
  }

  @Override
  public List<Reading> readings(int position) {
    return lists.get(position);
  }

  @Override
  public boolean hasLemma(int position, String lemma) {
    return lower(position).equals(lemma)
        || readings(position).stream().anyMatch(r -> r.lemma().equals(lemma));
  }

  @Override
  public boolean isCapitalized(int position) {
    return Character.isUpperCase(token(position).text().codePointAt(0));
  }
}
