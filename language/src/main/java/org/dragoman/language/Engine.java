package org.dragoman.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A language pack's machinery before it is put to work: names are added, then an {@link Analyzer}
 * is made.
 */
public final class Engine {

  private final Dictionary dictionary;
  private final Grammar grammar;
  private final Inflector inflector;
  private final LatticeBuilder lattices;
  private final @Nullable WordOrder order;
  private final Spelling spelling;

  Engine(
      Dictionary dictionary,
      Grammar grammar,
      @Nullable WordOrder order,
      Inflector inflector,
      Spelling spelling) {
    this.order = order;
    this.spelling = spelling;
    this.dictionary = dictionary;
    this.grammar = grammar;
    this.inflector = inflector;
    lattices = new LatticeBuilder(dictionary, inflector, grammar, spelling);
  }

  public Grammar grammar() {
    return grammar;
  }

  /** Readings that the dictionary has for a form. */
  public List<Reading> lookup(String form) {
    return dictionary.lookup(form);
  }

  /** The base forms that the dictionary has for a form; the form itself if it has none. */
  public Set<String> lemmas(String form) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (Reading r : dictionary.lookup(form)) {
      lemmas.add(r.lemma());
    }
    if (lemmas.isEmpty()) {
      lemmas.add(form);
    }
    return lemmas;
  }

  /**
   * Whether the dictionary knows the name as a noun, but in small letters; its forms are names from
   * now on where they are capitalized.
   */
  public boolean knowsAsSmall(String name) {
    if (!spelling.smallNames() || !Spelling.isCapitalized(name)) {
      return false;
    }
    String small = spelling.lower(name);
    for (Reading r : dictionary.lookup(name)) {
      if (r.lemma().equals(small) && r.tag().pos() == Pos.NOUN) {
        lattices.addSmallName(small, spelling.plain(name));
        return true;
      }
    }
    return false;
  }

  /** Makes a name's inflected forms known, unless the dictionary has the name itself. */
  public void addName(String base, Inflector.Named kind, boolean inflects) {
    for (Reading r : dictionary.lookup(base)) {
      if (r.lemma().equals(base)) {
        return;
      }
    }
    if (inflects) {
      lattices.addName(base, inflector.inflect(base, kind));
    } else {
      lattices.addName(
          base,
          List.of(
              new Inflector.Form(
                  base,
                  new Tag(
                      Pos.NOUN,
                      order == null ? Case.ANY : Case.NOM.bit(),
                      Tag.ANY_NUMBER,
                      Tag.ANY_GENDER,
                      0))));
    }
  }

  /** Makes the forms of an adjective known, unless the dictionary has it. */
  public void addAdjective(String base) {
    for (Reading r : dictionary.lookup(base)) {
      if (r.lemma().equals(base) && (order == null || r.tag().pos() == Pos.ADJECTIVE)) {
        return;
      }
    }
    if (order != null) {
      Tag tag = new Tag(Pos.ADJECTIVE, Case.NOM.bit(), Tag.ANY_NUMBER, Tag.ANY_GENDER, 0);
      lattices.addName(base, List.of(new Inflector.Form(base, tag)));
      return;
    }
    lattices.addName(base, inflector.inflectAdjective(base));
  }

  /** Makes a noun known that may be written with a capital letter without being a name: a title. */
  public void addCommonNoun(String lemma) {
    lattices.addCommonNoun(lemma);
  }

  /** The analyzer with these recognizers, in order of precedence. */
  public Analyzer analyzer(List<Recognizer> recognizers, Valency valency) {
    return new Analyzer(lattices, grammar, order, recognizers, valency);
  }
}
