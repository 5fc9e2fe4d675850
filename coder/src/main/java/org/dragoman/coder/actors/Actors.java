package org.dragoman.coder.actors;

import java.util.List;
import org.dragoman.coder.knowledge.Knowledge;
import org.dragoman.language.Engine;
import org.dragoman.language.Grammar;
import org.dragoman.language.LanguagePack;
import org.dragoman.language.Phrase;
import org.dragoman.language.Recognizer;

/**
 * Who can be meant in a language: its names for everything known. Made once for a pack;
 * thread-safe.
 */
public final class Actors {

  private final Knowledge knowledge;
  private final Grammar grammar;
  private final Names names;
  private final Gazetteer gazetteer;
  private final Reference reference;

  /** Reads the pack's names and makes their forms known to the engine. */
  public Actors(Knowledge knowledge, LanguagePack pack, Engine engine) {
    this.knowledge = knowledge;
    grammar = engine.grammar();
    names = new Names(engine, knowledge, pack);
    gazetteer = new Gazetteer(names, pack.locale(), grammar.hasCapitalAdjectives());
    reference = new Reference(pack);
  }

  /** Finds the names in a lattice. */
  public Recognizer recognizer() {
    return gazetteer;
  }

  /** The words that say that another does what was told before. */
  public List<Repeat> repeats() {
    return reference.repeats;
  }

  /** Whether the verb says that a measure stands: "obowiązywać". */
  public boolean isStanding(String verb) {
    return reference.standing.contains(verb);
  }

  /** Whether the phrase names a measure only by its kind: "zakaz" alone. */
  public boolean isMeasure(Phrase phrase) {
    return reference.measures.contains(phrase.lemma())
        && phrase.attributes().isEmpty()
        && phrase.adjectives().stream().allMatch(a -> reference.local.contains(a.lemma()));
  }

  Knowledge knowledge() {
    return knowledge;
  }

  Grammar grammar() {
    return grammar;
  }

  Names names() {
    return names;
  }

  Reference reference() {
    return reference;
  }
}
