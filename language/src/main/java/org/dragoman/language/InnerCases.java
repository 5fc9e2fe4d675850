package org.dragoman.language;

/**
 * Cases of the words inside a unit that the analysis moves as a whole: times, names of several
 * words, compound adverbs. They follow from the preposition before, from agreement with the word
 * behind, and from the genitive that words of a name stand in.
 */
final class InnerCases {

  private static final int NOMINAL_CASES = Case.ANY & ~Case.VOC.bit();

  private final Grammar grammar;

  InnerCases(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Fills in the cases of the unit's words that have none. */
  void fill(Lattice lattice, Unit unit, Case[] cases) {
    int governed = governed(lattice, unit.begin() - 1);
    boolean nominal = false;
    for (int i = unit.begin(); i < unit.end(); i++) {
      int preposition = governed(lattice, i);
      if (preposition != 0 && unit.end() - unit.begin() > 1) {
        governed = preposition;
        nominal = false;
        continue;
      }
      int own = casesOf(lattice, i);
      if (own == 0) {
        continue;
      }
      if (cases[i] == null) {
        cases[i] = choose(lattice, unit, i, own, governed, nominal);
      }
      nominal = true;
    }
    for (int i = unit.end() - 2; i >= unit.begin(); i--) {
      agree(lattice, unit, i, cases);
    }
  }

  private Case choose(
      Lattice lattice, Unit unit, int i, int own, int governed, boolean nominalBefore) {
    boolean number = i > 0 && isNumber(lattice, i - 1);
    if ((nominalBefore || number) && (own & Case.GEN.bit()) != 0) {
      // "koniec roku", "4 marca", "Rada Bezpieczeństwa"
      return Case.GEN;
    }
    if (governed != 0 && (own & governed) != 0) {
      // "na terytorium", "w odpowiedzi": a place rather than a goal
      boolean place = !unit.isTime() && (own & governed & Case.LOC.bit()) != 0;
      return place ? Case.LOC : first(own & governed);
    }
    if (unit.isTime()) {
      // a bare time is an accusative ("cały dzień") or a genitive ("tego dnia")
      int bare = own & (Case.ACC.bit() | Case.GEN.bit());
      if (bare != 0) {
        return (bare & Case.ACC.bit()) != 0 ? Case.ACC : Case.GEN;
      }
    }
    return first(own);
  }

  /** An adjective or numeral takes the case of the word behind it where its form allows. */
  private void agree(Lattice lattice, Unit unit, int i, Case[] cases) {
    Case next = cases[i + 1];
    Case own = cases[i];
    if (unit.span() != null && unit.span().inflects(i) || next == null || own == null) {
      return;
    }
    for (Reading r : lattice.readings(i)) {
      Pos pos = r.tag().pos();
      if ((pos.isAdjectival() || pos == Pos.NUMERAL) && r.tag().can(next)) {
        cases[i] = next;
        return;
      }
    }
  }

  private int governed(Lattice lattice, int i) {
    if (i < 0) {
      return 0;
    }
    int known = grammar.preposition(lattice.lower(i));
    if (known != 0) {
      return known;
    }
    for (Reading r : lattice.readings(i)) {
      if (r.tag().pos() == Pos.PREPOSITION) {
        return r.tag().cases();
      }
    }
    return 0;
  }

  private static int casesOf(Lattice lattice, int i) {
    int cases = 0;
    for (Reading r : lattice.readings(i)) {
      Pos pos = r.tag().pos();
      if (pos.isNominal() || pos.isAdjectival() || pos == Pos.NUMERAL) {
        cases |= r.tag().cases();
      }
    }
    return cases & NOMINAL_CASES;
  }

  private static boolean isNumber(Lattice lattice, int i) {
    return lattice.readings(i).stream().anyMatch(r -> r.tag().pos() == Pos.NUMBER);
  }

  private static Case first(int cases) {
    for (Case c : Case.values()) {
      if ((cases & c.bit()) != 0) {
        return c;
      }
    }
    return Case.NOM;
  }
}
