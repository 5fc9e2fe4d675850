package org.dragoman.language;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads sentences of one language: lattice, units, one reading each, phrases, clauses. Thread-safe.
 */
public final class Analyzer {

  private final LatticeBuilder lattices;
  private final Grammar grammar;
  private final List<Recognizer> recognizers;
  private final Valency valency;
  private final Units units;
  private final Chooser disambiguator;

  Analyzer(
      LatticeBuilder lattices,
      Grammar grammar,
      @Nullable WordOrder order,
      List<Recognizer> recognizers,
      Valency valency) {
    this.lattices = lattices;
    this.grammar = grammar;
    this.recognizers = List.copyOf(recognizers);
    this.valency = valency;
    units = new Units(grammar);
    disambiguator =
        order == null
            ? new Disambiguator(grammar, valency, lattices::isCommonNoun)
            : new PositionDisambiguator(grammar, valency, order, lattices::isCommonNoun);
  }

  /** The sentence with all readings. */
  public Lattice lattice(Sentence sentence) {
    return lattices.build(sentence);
  }

  public Analysis analyze(Sentence sentence) {
    return analyze(lattices.build(sentence));
  }

  public Analysis analyze(Lattice lattice) {
    List<Span> spans = new ArrayList<>();
    for (Recognizer recognizer : recognizers) {
      spans = merge(spans, recognizer.recognize(lattice));
    }
    List<Unit> list = units.of(lattice, spans);
    int[] choice = disambiguator.choose(lattice, list);
    Reading[] chosen = new Reading[lattice.size()];
    Case[] cases = new Case[lattice.size()];
    for (int u = 0; u < list.size(); u++) {
      Unit unit = list.get(u);
      for (int i = unit.begin(); i < unit.end(); i++) {
        chosen[i] = lattice.readings(i).get(0);
      }
      Unit.Choice c = unit.choices().get(choice[u]);
      chosen[unit.head()] = c.reading();
      cases[unit.head()] = c.kase();
      if (unit.span() != null) {
        for (int i = unit.begin(); i < unit.end(); i++) {
          if (unit.span().inflects(i)) {
            cases[i] = c.kase();
          }
        }
      }
    }
    InnerCases inner = new InnerCases(grammar);
    for (Unit unit : list) {
      if (unit.isTime() || unit.end() - unit.begin() > 1) {
        inner.fill(lattice, unit, cases);
      } else if (cases[unit.head()] == null && grammar.isPossessive(lattice.lower(unit.head()))) {
        cases[unit.head()] = Case.GEN;
      }
    }
    List<Clause> clauses = clauses(lattice, list, choice);
    if (grammar.isPositional()) {
      for (Clause c : clauses) {
        for (Phrase p : c.phrases()) {
          p.all().forEach(q -> cases[q.head()] = q.kase());
        }
      }
    }
    return new Analysis(lattice, chosen, cases, clauses, spans);
  }

  private List<Clause> clauses(Lattice lattice, List<Unit> units, int[] choice) {
    if (!grammar.isPositional()) {
      Chunker chunker =
          new Chunker(lattice, units, choice, grammar, valency, lattices::isCommonNoun);
      List<Item> items = chunker.items();
      return new ClauseBuilder(lattice, grammar, valency, items).build(chunker.participles());
    }
    PositionChunker chunker =
        new PositionChunker(lattice, units, choice, grammar, valency, lattices::isCommonNoun);
    List<Item> items = chunker.items();
    List<Clause> clauses =
        new ClauseBuilder(lattice, grammar, valency, items).build(chunker.participles());
    new PositionCases(grammar, valency).place(clauses);
    return clauses;
  }

  /** Spans of both lists in order; where two overlap, the one of the first list stays. */
  private static List<Span> merge(List<Span> first, List<Span> second) {
    if (first.isEmpty()) {
      return second;
    }
    List<Span> all = new ArrayList<>(first.size() + second.size());
    int i = 0;
    for (Span s : second) {
      while (i < first.size() && first.get(i).begin() < s.end()) {
        all.add(first.get(i++));
      }
      boolean clash = !all.isEmpty() && all.get(all.size() - 1).end() > s.begin();
      if (!clash) {
        all.add(s);
      }
    }
    while (i < first.size()) {
      all.add(first.get(i++));
    }
    return all;
  }
}
