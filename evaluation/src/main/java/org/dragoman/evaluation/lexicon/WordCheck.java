package org.dragoman.evaluation.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Engine;
import org.dragoman.language.Pos;
import org.dragoman.language.Reading;

/** Finds words of frames that the dictionary does not have as a base form of their kind. */
final class WordCheck {

  private static final Set<Pos> VERBAL =
      EnumSet.of(
          Pos.VERB,
          Pos.INFINITIVE,
          Pos.PREDICATIVE,
          Pos.IMPERSONAL,
          Pos.CONVERB,
          Pos.GERUND,
          Pos.PARTICIPLE_ACTIVE,
          Pos.PARTICIPLE_PASSIVE);

  private static final Set<Pos> NOMINAL = EnumSet.of(Pos.NOUN, Pos.GERUND, Pos.ABBREVIATION);

  private static final Set<Pos> ADJECTIVAL =
      EnumSet.of(Pos.ADJECTIVE, Pos.PARTICIPLE_ACTIVE, Pos.PARTICIPLE_PASSIVE, Pos.PREDICATIVE);

  private final Engine engine;
  private final FrameFiles files;
  private final List<Remark> remarks = new ArrayList<>();

  WordCheck(Engine engine, FrameFiles files) {
    this.engine = engine;
    this.files = files;
  }

  List<Remark> remarks() {
    for (FrameFiles.Entry entry : files.entries()) {
      entry.strings("verb").forEach(verb -> lemma(entry.where(), withoutReflexive(verb), VERBAL));
      entry.strings("noun").forEach(noun -> lemma(entry.where(), noun, NOMINAL));
      entry.strings("adjective").forEach(adj -> lemma(entry.where(), adj, ADJECTIVAL));
      FrameFiles.conditionWords(entry).forEach(word -> condition(entry.where(), word));
    }
    files
        .classes()
        .forEach((name, c) -> c.words().forEach(word -> condition(c.file() + ", @" + name, word)));
    return remarks;
  }

  private String withoutReflexive(String verb) {
    int space = verb.lastIndexOf(' ');
    boolean reflexive = space > 0 && engine.grammar().isReflexive(verb.substring(space + 1));
    return reflexive ? verb.substring(0, space) : verb;
  }

  private void lemma(String where, String lemma, Set<Pos> kinds) {
    List<Reading> readings = engine.lookup(lemma);
    boolean known =
        readings.stream().anyMatch(r -> r.lemma().equals(lemma) && kinds.contains(r.tag().pos()));
    if (!known) {
      String kind = kinds == VERBAL ? "verb" : kinds == NOMINAL ? "noun" : "adjective";
      remarks.add(
          Remark.fault(
              "words that the dictionary lacks",
              where,
              "'" + lemma + "' is no base form of a " + kind + suggestion(readings, lemma)));
    }
  }

  /** A word of a condition, or a head and its modifier joined by +, each of any kind. */
  private void condition(String where, String word) {
    for (String part : word.split("\\+")) {
      List<Reading> readings = engine.lookup(part);
      if (!part.isEmpty()
          && !Character.isDigit(part.charAt(0))
          && readings.stream().noneMatch(r -> r.lemma().equals(part))) {
        remarks.add(
            Remark.doubt(
                "words of conditions that the dictionary lacks",
                where,
                "'" + part + "' is no base form" + suggestion(readings, part)));
      }
    }
  }

  private static String suggestion(List<Reading> readings, String lemma) {
    List<String> others =
        readings.stream().map(Reading::lemma).filter(l -> !l.equals(lemma)).distinct().toList();
    return others.isEmpty() ? "" : " (rather: " + String.join(", ", others) + ")";
  }
}
