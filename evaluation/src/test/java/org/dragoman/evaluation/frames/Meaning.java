package org.dragoman.evaluation.frames;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.coder.Coder;
import org.dragoman.model.Claim;
import org.dragoman.model.PublicationDate;
import org.dragoman.text.Article;

/**
 * One meaning in the words of several languages: a row of {@code meaning.tsv}.
 *
 * @param place file and line
 * @param expected what every sentence must give, and nothing else
 * @param sentences by the language's code; languages in which nobody has said it yet are absent
 */
record Meaning(
    String place,
    PublicationDate published,
    List<ExpectedClaim> expected,
    Map<String, String> sentences) {

  /** The columns that come behind the day and the claims. */
  private static final List<String> LANGUAGES = List.of("pl", "en", "ru");

  Meaning {
    expected = List.copyOf(expected);
    sentences = new TreeMap<>(sentences);
  }

  /**
   * Reads a table beside the floors; lines that begin with # are remarks.
   *
   * @throws IllegalArgumentException if a row is none; the message names it
   */
  static List<Meaning> read(String table) throws IOException {
    String text;
    try (InputStream in =
        Objects.requireNonNull(
            Meaning.class.getResourceAsStream("/org/dragoman/evaluation/" + table), table)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    return parse(table, text);
  }

  static List<Meaning> parse(String table, String text) {
    List<Meaning> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String place = table + ", line " + number;
        try {
          rows.add(row(place, line.split("\t", -1)));
        } catch (RuntimeException e) {
          throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
      }
    }
    return rows;
  }

  private static Meaning row(String place, String[] cells) {
    if (cells.length != 2 + LANGUAGES.size()) {
      throw new IllegalArgumentException(
          "write five cells with tabs between: day, claims, Polish, English, Russian");
    }
    List<ExpectedClaim> expected = new ArrayList<>();
    for (String claim : cells[1].split(";", -1)) {
      expected.add(ExpectedClaim.parse(claim.strip()));
    }
    Map<String, String> sentences = new TreeMap<>();
    for (int i = 0; i < LANGUAGES.size(); i++) {
      if (!cells[2 + i].isBlank()) {
        sentences.put(LANGUAGES.get(i), cells[2 + i].strip());
      }
    }
    return new Meaning(place, PublicationDate.parse(cells[0]), expected, sentences);
  }

  /**
   * What is wrong with the claims that the sentences give, in words; empty where all give what is
   * expected, and the same as each other.
   */
  List<String> faults(Map<String, Coder> coders) {
    List<String> faults = new ArrayList<>();
    Map<String, Set<String>> meanings = new LinkedHashMap<>();
    sentences.forEach(
        (language, sentence) -> {
          Coder coder = coders.get(language);
          if (coder != null) {
            List<Claim> got =
                coder.code(
                    new Article("meaning", sentence, null, published, language, null, null, null));
            meanings.put(language, meaning(got));
            if (!isExpected(got)) {
              faults.add(language + " gives " + lines(got) + " for: " + sentence);
            }
          }
        });
    if (new HashSet<>(meanings.values()).size() > 1) {
      faults.add("not one meaning: " + meanings);
    }
    return faults;
  }

  private boolean isExpected(List<Claim> got) {
    Set<Pair> wanted = new HashSet<>();
    for (ExpectedClaim claim : expected) {
      wanted.addAll(claim.pairs());
      if (!claim.pairs().stream().allMatch(pair -> claim.isGiven(pair, got))) {
        return false;
      }
    }
    return got.stream().allMatch(claim -> wanted.containsAll(Pair.of(claim)));
  }

  private static List<String> lines(List<Claim> claims) {
    return claims.stream().map(ExampleRun::line).toList();
  }

  /** All that the claims assert of two actors, with status and days. */
  private static Set<String> meaning(List<Claim> claims) {
    Set<String> meaning = new TreeSet<>();
    for (Claim claim : claims) {
      for (Pair pair : Pair.of(claim)) {
        meaning.add(
            pair.code()
                + " "
                + pair.source()
                + (pair.joint() ? " + " : " -> ")
                + pair.target()
                + " "
                + claim.status().word()
                + " "
                + ExpectedClaim.days(claim.when()));
      }
    }
    return meaning;
  }

  /** The row and its faults, for a reader. */
  String block(List<String> faults) {
    StringBuilder block = new StringBuilder(place).append("  expected ");
    block.append(expected.stream().map(ExpectedClaim::written).toList());
    faults.forEach(fault -> block.append("\n    ").append(fault));
    return block.toString();
  }
}
