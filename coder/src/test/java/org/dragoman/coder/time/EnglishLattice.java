package org.dragoman.coder.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.IStemmer;
import morfologik.stemming.WordData;
import org.dragoman.language.Case;
import org.dragoman.language.Lattice;
import org.dragoman.language.Pos;
import org.dragoman.language.Reading;
import org.dragoman.language.Tag;
import org.dragoman.text.Sentence;
import org.dragoman.text.SentenceRules;
import org.dragoman.text.Token;
import org.dragoman.text.Tokenizer;

/**
 * A lattice straight from the English dictionary, without names and guesses; the possessive ending
 * is a token of its own. For one thread.
 */
record EnglishLattice(Sentence sentence, List<List<Reading>> lists) implements Lattice {

  private static final IStemmer STEMMER = stemmer();
  private static final Map<String, List<Reading>> CACHE = new HashMap<>();
  private static final Tokenizer TOKENIZER = new Tokenizer(rules());

  private static final Map<String, Pos> PARTS =
      Map.ofEntries(
          Map.entry("NN", Pos.NOUN),
          Map.entry("NNS", Pos.NOUN),
          Map.entry("NNP", Pos.NOUN),
          Map.entry("NNPS", Pos.NOUN),
          Map.entry("PRP", Pos.PRONOUN),
          Map.entry("JJ", Pos.ADJECTIVE),
          Map.entry("JJR", Pos.ADJECTIVE),
          Map.entry("JJS", Pos.ADJECTIVE),
          Map.entry("VB", Pos.INFINITIVE),
          Map.entry("VBD", Pos.VERB),
          Map.entry("VBP", Pos.VERB),
          Map.entry("VBZ", Pos.VERB),
          Map.entry("VBG", Pos.GERUND),
          Map.entry("VBN", Pos.PARTICIPLE_PASSIVE),
          Map.entry("RB", Pos.ADVERB),
          Map.entry("RBR", Pos.ADVERB),
          Map.entry("RBS", Pos.ADVERB),
          Map.entry("IN", Pos.PREPOSITION),
          Map.entry("CD", Pos.NUMERAL));

  static EnglishLattice of(String text) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : TOKENIZER.tokens(text)) {
      split(token, tokens);
    }
    List<List<Reading>> lists = new ArrayList<>();
    for (Token token : tokens) {
      lists.add(CACHE.computeIfAbsent(token.text(), EnglishLattice::lookup));
    }
    int end = tokens.get(tokens.size() - 1).end();
    Sentence sentence = new Sentence(1, tokens.get(0).begin(), end, List.copyOf(tokens));
    return new EnglishLattice(sentence, List.copyOf(lists));
  }

  private static void split(Token token, List<Token> into) {
    String text = token.text();
    if (token.isWord() && text.length() > 2 && text.matches(".*['’]s")) {
      int cut = token.end() - 2;
      into.add(
          new Token(token.begin(), cut, text.substring(0, text.length() - 2), Token.Kind.WORD));
      into.add(new Token(cut, token.end(), text.substring(text.length() - 2), Token.Kind.WORD));
    } else {
      into.add(token);
    }
  }

  private static SentenceRules rules() {
    try (InputStream yaml = EnglishTimesTest.open("sentences.yaml")) {
      return SentenceRules.read(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IStemmer stemmer() {
    String dictionary = "/org/languagetool/resource/en/english.";
    try (InputStream automaton = resource(dictionary + "dict");
        InputStream info = resource(dictionary + "info")) {
      return new DictionaryLookup(Dictionary.read(automaton, info));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(EnglishLattice.class.getResourceAsStream(name), name);
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
      String[] parts = String.valueOf(word.getTag()).split(":", 2);
      Tag tag = tag(parts[0]);
      into.add(new Reading(String.valueOf(word.getStem()), tag, Reading.Source.DICTIONARY));
    }
  }

  private static Tag tag(String written) {
    Pos pos = PARTS.getOrDefault(written, Pos.PARTICLE);
    int numbers =
        switch (written) {
          case "NN", "NNP" -> Tag.SG;
          case "NNS", "NNPS" -> Tag.PL;
          default -> Tag.ANY_NUMBER;
        };
    int flags = written.equals("JJS") || written.equals("RBS") ? Tag.SUPERLATIVE : 0;
    return new Tag(pos, pos == Pos.NOUN ? Case.ANY : 0, numbers, Tag.ANY_GENDER, flags);
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
