package org.dragoman.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Builds nominal phrases from chosen readings, in one pass from left to right, and leaves
 * everything else as items for the clause builder.
 *
 * <p>The open chain is the phrase being built with all that hangs on its right edge, outermost
 * first: a genitive, an apposition or a conjunct is attached to the innermost member of the chain
 * that fits. An adjectival participle with dependents of its own waits for its noun on a stack.
 */
final class Chunker {

  private final Lattice lattice;
  private final List<Unit> units;
  private final int[] chosen;
  private final Grammar grammar;
  private final Valency valency;
  private final Predicate<String> titles;

  private final List<Item> items = new ArrayList<>();
  private final List<Clause> participles = new ArrayList<>();
  private final List<Phrase> chain = new ArrayList<>();
  private final List<Phrase> adjectives = new ArrayList<>();
  private final List<Integer> numerals = new ArrayList<>();
  private final List<Span> attributive = new ArrayList<>();
  private final Deque<Clause> open = new ArrayDeque<>();
  private final Deque<List<Phrase>> saved = new ArrayDeque<>();
  private boolean savedJoined;
  private boolean savedComma;
  private @Nullable String preposition;
  private int prepositionCases;
  private int prepositionBegin = -1;
  private @Nullable Phrase possessor;
  private List<Phrase> beforeDash = List.of();
  private boolean joined;
  private boolean contrast;
  private boolean comma;
  private boolean negation;
  private int negationAt = -1;

  Chunker(
      Lattice lattice,
      List<Unit> units,
      int[] chosen,
      Grammar grammar,
      Valency valency,
      Predicate<String> titles) {
    this.lattice = lattice;
    this.units = units;
    this.chosen = chosen;
    this.grammar = grammar;
    this.valency = valency;
    this.titles = titles;
  }

  /** Participial clauses found inside phrases. */
  List<Clause> participles() {
    return participles;
  }

  List<Item> items() {
    for (int u = 0; u < units.size(); u++) {
      unit(u);
    }
    flush();
    closeChain();
    return items;
  }

  private Unit.Choice choice(int u) {
    return units.get(u).choices().get(chosen[u]);
  }

  private void unit(int u) {
    Unit unit = units.get(u);
    Unit.Choice c = choice(u);
    String lower = lattice.lower(unit.head());
    if (unit.isTime()) {
      time(u, unit);
      return;
    }
    if (isCopulaHere(u, lower)) {
      boundary();
      items.add(
          new Item(
              Item.Type.COPULA,
              unit.begin(),
              unit.end(),
              null,
              new Reading(grammar.copula(), PRESENT, Reading.Source.TOKEN),
              null,
              lower,
              takeNegation()));
      return;
    }
    if (c.tag().has(Tag.SHORT)) {
      predicate(Item.Type.VERB, unit, c, lower);
      return;
    }
    Unit.Choice participle = predicative(u, unit, c);
    if (participle != null) {
      flush();
      closeChain();
      items.add(
          new Item(
              Item.Type.PASSIVE,
              unit.begin(),
              unit.end(),
              null,
              participle.reading(),
              null,
              lower,
              takeNegation()));
      return;
    }
    switch (c.pos()) {
      case PUNCTUATION -> punctuation(unit, lower);
      case PREPOSITION -> {
        flush();
        preposition = c.reading().lemma();
        prepositionCases = c.caseBit();
        prepositionBegin = unit.begin();
      }
      case NOUN, GERUND, PRONOUN -> {
        if (grammar.isNumeralNoun(c.reading().lemma()) && counts(u)) {
          numerals.add(unit.head());
        } else if (c.kase() == null) {
          possessor =
              new Phrase(
                  unit.begin(),
                  unit.end(),
                  unit.head(),
                  c.reading(),
                  Case.GEN,
                  Case.GEN.bit(),
                  null);
        } else {
          nominal(u, unit, c);
        }
      }
      case ADJECTIVE, PARTICIPLE_ACTIVE, PARTICIPLE_PASSIVE -> adjectival(u, unit, c);
      case NUMERAL, NUMBER -> numerals.add(unit.head());
      case ABBREVIATION -> {
        if (!numerals.isEmpty()) {
          numerals.add(unit.head());
        }
      }
      case VERB, PREDICATIVE, IMPERSONAL -> predicate(Item.Type.VERB, unit, c, lower);
      case INFINITIVE -> predicate(Item.Type.INFINITIVE, unit, c, lower);
      case CONVERB -> predicate(Item.Type.CONVERB, unit, c, lower);
      case CONJUNCTION -> {
        flush();
        joined = true;
        contrast = unit.end() - unit.begin() == 1 && grammar.isAdversative(lower);
        items.add(Item.mark(Item.Type.CONJUNCTION, unit.begin(), lower));
      }
      case SUBORDINATOR -> {
        boundary();
        items.add(Item.mark(Item.Type.SUBORDINATOR, unit.begin(), words(unit)));
      }
      default -> {
        boolean alone = unit.end() - unit.begin() == 1;
        if (comma && alone && grammar.isContrast(lower)) {
          // "…, natomiast X": another clause begins
          closeChain();
        }
        if (alone && grammar.isNegation(lower) && preposition == null) {
          negation = true;
          negationAt = unit.begin();
        } else if (grammar.isReflexive(lower) && u > 0 && belongsToNoun(u)) {
          if (!chain.isEmpty() && chain.get(chain.size() - 1).end() == unit.begin()) {
            chain.get(chain.size() - 1).reflexive = true;
          }
        } else if (grammar.isReflexive(lower)) {
          items.add(Item.mark(Item.Type.REFLEXIVE, unit.begin(), lower));
        } else if (adjectives.isEmpty() && preposition == null && numerals.isEmpty()) {
          negation &= negationAt != unit.begin() - 1 || !grammar.takesNegation(words(unit));
          items.add(Item.mark(Item.Type.ADVERB, unit.begin(), lower));
        }
      }
    }
  }

  /** The unit's words in small letters, with single spaces. */
  private String words(Unit unit) {
    StringBuilder words = new StringBuilder(lattice.lower(unit.begin()));
    for (int i = unit.begin() + 1; i < unit.end(); i++) {
      words.append(' ').append(lattice.lower(i));
    }
    return words.toString();
  }

  /** Whether a reflexive word follows a verbal noun or a participle, which it then belongs to. */
  private boolean belongsToNoun(int u) {
    Pos before = choice(u - 1).pos();
    return before == Pos.GERUND
        || before == Pos.PARTICIPLE_ACTIVE
        || before == Pos.NOUN && Units.find(units.get(u - 1), Pos.GERUND) != null;
  }

  /** Whether a counted genitive comes right after. */
  private boolean counts(int u) {
    for (int v = u + 1; v < units.size(); v++) {
      Unit.Choice next = choice(v);
      if (next.pos().isNominal()) {
        return next.kase() == Case.GEN && !units.get(v).isTime();
      }
      if (!next.pos().isAdjectival() && next.pos() != Pos.ADVERB) {
        return false;
      }
    }
    return false;
  }

  private static final Tag PRESENT =
      new Tag(Pos.VERB, 0, Tag.ANY_NUMBER, Tag.ANY_GENDER, Tag.PRESENT | Tag.THIRD);

  private boolean takeNegation() {
    boolean was = negation;
    negation = false;
    return was;
  }

  /** A word like "to" between two nominatives, in a stretch without a verb, is a copula. */
  private boolean isCopulaHere(int u, String lower) {
    if (!grammar.isCopula(lower)
        || preposition != null
        || !adjectives.isEmpty()
        || units.get(u).end() - units.get(u).begin() != 1) {
      return false;
    }
    Pos pos = choice(u).pos();
    if (pos == Pos.VERB || pos == Pos.NOUN || u + 1 >= units.size()) {
      return false;
    }
    boolean subject = false;
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      if (item.type() == Item.Type.SUBORDINATOR) {
        break;
      }
      if (item.isFinite()) {
        return false;
      }
      subject |= item.phrase() != null && item.phrase().kase() == Case.NOM;
    }
    subject |=
        !chain.isEmpty() && chain.get(0).kase() == Case.NOM && chain.get(0).preposition == null;
    if (!subject) {
      return false;
    }
    if (grammar.isDash(lower) && isParenthetical(u)) {
      return false;
    }
    for (int v = u + 1; v < units.size(); v++) {
      Pos next = choice(v).pos();
      if (next == Pos.VERB
          || choice(v).tag().has(Tag.SHORT)
          || next == Pos.IMPERSONAL
          || next == Pos.PUNCTUATION && !lattice.lower(units.get(v).head()).equals("-")) {
        return v > u + 1 && next == Pos.PUNCTUATION;
      }
    }
    return true;
  }

  /** Whether another dash comes later in the sentence: what is between the two is an aside. */
  private boolean isParenthetical(int u) {
    for (int v = u + 1; v < units.size(); v++) {
      if (grammar.isDash(lattice.lower(units.get(v).head())) && units.get(v).span() == null) {
        return true;
      }
    }
    return false;
  }

  /**
   * The passive participle that the unit is as part of a predicate, also where a noun, an adjective
   * or the like accusative was chosen: "ambasador został wydalony"; null if it is none.
   */
  private Unit.@Nullable Choice predicative(int u, Unit unit, Unit.Choice c) {
    if (c.pos() == Pos.PARTICIPLE_PASSIVE && c.kase() == Case.NOM) {
      return isPredicative(u) ? c : null;
    }
    Unit.Choice counted = u > 0 && unit.span() == null ? ofCounted(unit, c) : null;
    if (counted != null && isAuxiliary(u - 1) && isSingular(u - 1) && isPredicative(u)) {
      return counted;
    }
    if (c.pos() == Pos.PARTICIPLE_PASSIVE && c.kase() == Case.GEN) {
      return null;
    }
    boolean like = c.kase() == Case.NOM || c.kase() == Case.ACC;
    boolean other = c.pos().isAdjectival() ? !nounFollows(u, c) : c.pos() == Pos.NOUN;
    Unit.Choice participle = like && other && unit.span() == null ? passiveOf(unit) : null;
    return participle != null && isPredicative(u) ? participle : null;
  }

  /**
   * The genitive participle that a counted subject asks for: "12 dyplomatów zostało wydalonych",
   * "zostało wydalonych 12 dyplomatów"; null if the unit can be none.
   */
  private static Unit.@Nullable Choice ofCounted(Unit unit, Unit.Choice chosen) {
    boolean like = chosen.kase() == Case.GEN || chosen.kase() == Case.ACC;
    if (!like || !chosen.pos().isAdjectival() && chosen.pos() != Pos.NOUN) {
      return null;
    }
    for (Unit.Choice c : unit.choices()) {
      if (c.pos() == Pos.PARTICIPLE_PASSIVE
          && c.kase() == Case.GEN
          && (c.tag().numbers() & Tag.PL) != 0) {
        return c;
      }
    }
    return null;
  }

  private boolean isSingular(int u) {
    return (choice(u).tag().numbers() & Tag.SG) != 0;
  }

  private boolean isAuxiliary(int u) {
    return choice(u).pos() == Pos.VERB && grammar.isPassiveAuxiliary(choice(u).reading().lemma());
  }

  private static Unit.@Nullable Choice passiveOf(Unit unit) {
    for (Unit.Choice c : unit.choices()) {
      if (c.pos() == Pos.PARTICIPLE_PASSIVE && c.kase() == Case.NOM) {
        return c;
      }
    }
    return null;
  }

  private boolean isPredicative(int u) {
    if (preposition != null) {
      return false;
    }
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      if (item.type() == Item.Type.VERB && item.reading() != null) {
        if (!grammar.isPassiveAuxiliary(item.reading().lemma())) {
          break;
        }
        return true;
      }
      if (item.type() == Item.Type.SUBORDINATOR
          || item.type() == Item.Type.DASH
          || item.type() == Item.Type.COMMA
          || item.type() == Item.Type.PASSIVE) {
        break;
      }
    }
    for (int v = u + 1; v < Math.min(units.size(), u + 3); v++) {
      Unit.Choice next = choice(v);
      if (next.pos() == Pos.VERB) {
        return grammar.isPassiveAuxiliary(next.reading().lemma());
      }
      if (next.pos() != Pos.PARTICLE && next.pos() != Pos.ADVERB) {
        break;
      }
    }
    return false;
  }

  private void predicate(Item.Type type, Unit unit, Unit.Choice c, String lower) {
    boundary();
    items.add(
        new Item(type, unit.begin(), unit.end(), null, c.reading(), null, lower, takeNegation()));
  }

  /** Ends phrases and participial clauses. */
  private void boundary() {
    flush();
    closeChain();
    pendingParticiple = null;
    open.clear();
    saved.clear();
  }

  private void punctuation(Unit unit, String mark) {
    flush();
    if (!grammar.isQuoteMark(mark)) {
      pendingParticiple = null;
    }
    Item.Type type;
    if (grammar.isDash(mark) || mark.equals(";") || mark.equals(":")) {
      type = Item.Type.DASH;
      List<Phrase> before = List.copyOf(chain);
      closeChain();
      beforeDash = before;
    } else if (mark.equals(",") || mark.equals("(") || mark.equals(")")) {
      type = Item.Type.COMMA;
      comma = true;
    } else {
      type = Item.Type.QUOTE;
    }
    items.add(Item.mark(type, unit.begin(), mark));
  }

  private void time(int u, Unit unit) {
    Span span = unit.span();
    if (span == null) {
      return;
    }
    // an attributive word of time before or after its noun dates the noun
    boolean word = unit.end() - unit.begin() == 1 && hasAdjective(unit.head());
    if (word && u + 1 < units.size() && (isNominal(u + 1) || choice(u + 1).pos().isAdjectival())) {
      attributive.add(span);
      return;
    }
    boolean adjacent =
        !chain.isEmpty() && !comma && !joined && preposition == null && adjectives.isEmpty();
    if (word && adjacent) {
      last().times.add(span);
      return;
    }
    if (preposition != null || !adjectives.isEmpty()) {
      flush();
    }
    Clause participle = open.isEmpty() ? pendingParticiple : open.peek();
    if (participle != null) {
      participle.times.add(span);
      return;
    }
    Phrase noun = adjacent ? last() : null;
    items.add(new Item(Item.Type.TIME, unit.begin(), unit.end(), noun, null, span, null, false));
    if (noun != null && !word) {
      closeChain();
    }
  }

  private boolean hasAdjective(int position) {
    for (Reading r : lattice.readings(position)) {
      if (r.tag().pos() == Pos.ADJECTIVE) {
        return true;
      }
    }
    return false;
  }

  private boolean isNominal(int u) {
    return choice(u).pos().isNominal();
  }

  private static List<String> otherLemmas(Unit unit, Unit.Choice c) {
    List<String> others = null;
    for (Unit.Choice o : unit.choices()) {
      if (o.pos() == Pos.NOUN
          && !o.reading().lemma().equals(c.reading().lemma())
          && (others == null || !others.contains(o.reading().lemma()))) {
        others = others == null ? new ArrayList<>(2) : others;
        others.add(o.reading().lemma());
      }
    }
    return others == null ? List.of() : others;
  }

  /** Base forms of the unit's other words. */
  private List<String> parts(Unit unit) {
    List<String> parts = new ArrayList<>();
    for (int i = unit.begin(); i < unit.end(); i++) {
      if (i != unit.head()) {
        for (Reading r : lattice.readings(i)) {
          parts.add(r.lemma());
        }
      }
    }
    return parts;
  }

  private Phrase last() {
    return chain.get(chain.size() - 1);
  }

  private static int possible(Unit unit, Unit.Choice c) {
    int cases = 0;
    for (Unit.Choice other : unit.choices()) {
      if (other.pos() == c.pos() && other.kase() != Case.VOC) {
        cases |= other.caseBit();
      }
    }
    return cases;
  }

  private void nominal(int u, Unit unit, Unit.Choice c) {
    Case kase = c.kase() == null ? Case.NOM : c.kase();
    Phrase n =
        new Phrase(
            unit.begin(),
            unit.end(),
            unit.head(),
            c.reading(),
            kase,
            possible(unit, c),
            unit.span());
    n.otherLemmas = otherLemmas(unit, c);
    if (unit.end() - unit.begin() > 1) {
      n.parts = parts(unit);
    }
    if (grammar.isRelative(c.reading().lemma())) {
      startRelative(n, u);
      return;
    }
    if (extendsName(unit, c, n)) {
      return;
    }
    int begin = preposition == null || prepositionBegin < 0 ? unit.begin() : prepositionBegin;
    n.negated = negation && (negationAt == unit.begin() - 1 || negationAt == begin - 1);
    if (n.negated) {
      negation = false;
    }
    takeModifiers(n);
    attach(n);
  }

  /** Two parts of an unknown name side by side become one phrase. */
  private boolean extendsName(Unit unit, Unit.Choice c, Phrase n) {
    if (chain.isEmpty()
        || comma
        || joined
        || preposition != null
        || !adjectives.isEmpty()
        || !numerals.isEmpty()) {
      return false;
    }
    Phrase before = last();
    boolean person = unit.span() != null && unit.span().kind() == Span.Kind.PERSON;
    String written = lattice.token(unit.head()).text();
    boolean proper =
        unit.span() == null
            && (Character.isUpperCase(c.reading().lemma().codePointAt(0))
                    && lattice.isCapitalized(unit.head())
                || grammar.isNamePart(written));
    if (before.end() != unit.begin() || before.span() != null || !(proper || person)) {
      return false;
    }
    if (!Character.isUpperCase(before.lemma().codePointAt(0))
        || !lattice.isCapitalized(before.head())
        || before.numerals.size() > 0) {
      return false;
    }
    if (before.reading().source() == Reading.Source.DICTIONARY
        && before.begin() == 0
        && lattice.lower(before.head()).equals(before.lemma())) {
      return false;
    }
    if ((before.possibleCases() & n.possibleCases()) == 0) {
      return false;
    }
    before.extend(unit.end(), unit.head(), c.reading());
    if (n.kase() != before.kase() && (n.possibleCases() & before.kase().bit()) == 0) {
      before.setCase(n.kase());
    }
    return true;
  }

  private void startRelative(Phrase n, int u) {
    n.relative = true;
    boolean nounNext =
        u + 1 < units.size()
            && (isNominal(u + 1) || choice(u + 1).pos().isAdjectival())
            && !units.get(u + 1).isTime();
    if (n.kase() == Case.GEN && nounNext && !isObject(n, u)) {
      closeOnly();
      possessor = n;
      return;
    }
    String p = preposition;
    int at = prepositionBegin;
    closeOnly();
    n.preposition = p;
    n.prepositionBegin = at;
    preposition = null;
    emit(n);
  }

  /**
   * "Którego władze zwolniły": the object, not whose, if the verb behind asks for one and the
   * stretch has no other.
   */
  private boolean isObject(Phrase n, int u) {
    if (preposition != null || (n.possibleCases() & Case.ACC.bit()) == 0) {
      return false;
    }
    boolean governed = false;
    for (int v = u + 1; v < units.size(); v++) {
      Unit.Choice c = choice(v);
      if (c.pos() == Pos.PUNCTUATION || c.pos() == Pos.SUBORDINATOR) {
        return false;
      }
      if (c.pos() == Pos.PREPOSITION) {
        governed = true;
      } else if (c.pos() == Pos.VERB) {
        int cases = valency.cases(c.reading().lemma(), false);
        if (cases == -1 || (cases & Case.ACC.bit()) == 0 || !objectless(v)) {
          return false;
        }
        n.setCase(Case.ACC);
        return true;
      } else if (c.pos().isNominal()) {
        if (!governed && c.kase() == Case.ACC) {
          return false;
        }
        governed = false;
      }
    }
    return false;
  }

  /** Whether no accusative without a preposition comes behind the verb before the next mark. */
  private boolean objectless(int verb) {
    boolean governed = false;
    for (int v = verb + 1; v < units.size(); v++) {
      Unit.Choice c = choice(v);
      if (c.pos() == Pos.PUNCTUATION || c.pos() == Pos.SUBORDINATOR || c.pos() == Pos.VERB) {
        return true;
      }
      if (c.pos() == Pos.PREPOSITION) {
        governed = true;
      } else if (c.pos() == Pos.NUMBER || c.pos() == Pos.NUMERAL) {
        return false;
      } else if (c.pos().isNominal()) {
        if (!governed && c.kase() == Case.ACC && !units.get(v).isTime()) {
          return false;
        }
        governed = false;
      }
    }
    return true;
  }

  /** Ends the open chain but keeps a preposition that waits. */
  private void closeOnly() {
    adjectives.clear();
    numerals.clear();
    String p = preposition;
    closeChain();
    preposition = p;
  }

  private void takeModifiers(Phrase n) {
    for (Phrase a : adjectives) {
      n.adjectives.add(a);
      a.parent = n;
    }
    adjectives.clear();
    if (!numerals.isEmpty()) {
      n.numerals.addAll(numerals);
      n.counted = n.kase() == Case.GEN && preposition == null;
      numerals.clear();
    }
    n.times.addAll(attributive);
    attributive.clear();
    if (possessor != null) {
      possessor.parent = n;
      n.attributes.add(possessor);
      n.relative = possessor.relative;
      possessor = null;
    }
    if (preposition != null) {
      n.preposition = preposition;
      n.prepositionBegin = prepositionBegin;
      if ((prepositionCases & n.kase().bit()) == 0 && (n.possibleCases() & prepositionCases) != 0) {
        for (Case c : Case.values()) {
          if ((n.possibleCases() & prepositionCases & c.bit()) != 0) {
            n.setCase(c);
            break;
          }
        }
      } else if ((prepositionCases & n.kase().bit()) == 0 && !n.numerals.isEmpty()) {
        // "o dwa miliardy dolarów": the numeral has the case of the preposition
        n.setCase(caseOf(prepositionCases));
      }
      preposition = null;
    }
  }

  private void attach(Phrase n) {
    // a participle with dependents that agrees with the noun was waiting for it
    if (!open.isEmpty()) {
      Clause waiting = open.peek();
      Phrase participle = waiting.antecedent;
      if (participle != null && n.preposition == null && agrees(participle, n)) {
        chain.clear();
        open.pop();
        List<Phrase> before = saved.poll();
        if (before != null && participle.preposition == null) {
          chain.addAll(before);
        }
        joined = savedJoined;
        comma = savedComma;
        waiting.antecedent = n;
        waiting.end = n.from();
        n.clauses.add(waiting);
        n.preposition = participle.preposition;
        n.prepositionBegin = participle.prepositionBegin;
        for (Phrase a : participle.adjectives) {
          n.adjectives.add(a);
        }
        place(n);
        return;
      }
    }
    place(n);
  }

  private static boolean agrees(Phrase a, Phrase n) {
    return (a.possibleCases() & n.kase().bit()) != 0
        && (a.kase() == n.kase() || (n.possibleCases() & a.kase().bit()) != 0)
        && ((a.numbers() & n.numbers()) != 0 || (a.numbers() & Tag.PL) != 0)
        && (a.genders() & n.genders()) != 0;
  }

  private void place(Phrase n) {
    boolean name = isName(n);
    boolean adjacent = !joined && !comma;
    List<Phrase> listed = beforeDash;
    beforeDash = List.of();
    if (chain.isEmpty() && name && n.preposition == null) {
      // "krajów Azji Centralnej - Uzbekistanu, Kirgistanu": the dash opens a list of what was meant
      for (Phrase host : listed) {
        if (!isName(host)
            && host.kase() == n.kase()
            && (host.numbers & Tag.PL) != 0
            && host.appositions.isEmpty()) {
          chain.add(host);
          link(host, host.appositions, n);
          return;
        }
      }
    }
    if (!chain.isEmpty() && n.relative) {
      closeChain();
    }
    boolean counted =
        !n.numerals.isEmpty()
            && !chain.isEmpty()
            && last().end() <= n.from()
            && (last().reading().tag().pos() == Pos.GERUND || valency.isNoun(last().lemma()))
            && !(last().kase() == Case.INST && awaitsObject());
    if (!chain.isEmpty()
        && n.preposition == null
        && adjacent
        && (n.numerals.isEmpty() || counted && n.kase() == Case.GEN)) {
      Phrase host = apposed(n, name);
      if (host != null) {
        link(host, host.appositions, n);
        return;
      }
      if (n.kase() == Case.GEN
          && !isPronounAlone(last())
          && !isPronounAlone(n)
          && !(name && isGeographic(last()) && !isGenitiveChain())) {
        Phrase owner = last();
        if (isGeographic(owner) && !name && chain.size() > 1) {
          // a state or city has no genitive of a common noun: it belongs to the noun before
          for (int i = chain.size() - 2; i >= 0; i--) {
            if (chain.get(i).reading().tag().pos() == Pos.GERUND
                && chain.get(i).attributes.stream().noneMatch(a -> a.preposition == null)) {
              owner = chain.get(i);
              break;
            }
          }
        }
        if ((isGeographic(owner) || isPerson(owner)) && !name || awaitsGenitive(n, owner)) {
          closeChain();
          chain.add(n);
          emit(n);
          return;
        }
        link(owner, owner.attributes, n);
        return;
      }
    }
    if (!chain.isEmpty()
        && comma
        && (joined && contrast
            || !joined
                && n.preposition == null
                && (n.kase() == Case.NOM || n.kase() == Case.ACC && clauseVerb() != null)
                && verbFollows(n, false))) {
      closeChain();
    }
    if (!chain.isEmpty() && (joined || comma)) {
      Phrase host = coordinated(n, name);
      if (host != null) {
        boolean apposition =
            comma
                && !joined
                && n.preposition == null
                && (isName(host) != name || !name && nameFollows(n));
        if (apposition && isName(n) && host.appositions.isEmpty()) {
          link(host, host.appositions, n);
        } else if (apposition && !isName(n)) {
          link(host, host.appositions, n);
        } else {
          Phrase first = host;
          while (first.parent != null && first.parent.conjuncts.contains(first)) {
            first = first.parent;
          }
          link(first, first.conjuncts, n);
          Item.dropBoundary(items);
        }
        joined = false;
        comma = false;
        return;
      }
      closeChain();
    }
    if (!chain.isEmpty() && n.preposition != null && adjacent) {
      for (int i = chain.size() - 1; i >= 0; i--) {
        Phrase host = chain.get(i);
        boolean gerund = host.reading().tag().pos() == Pos.GERUND;
        if (valency.takes(host.lemma(), n.preposition, !gerund)
            || grammar.takes(host.lemma(), n.form())) {
          chain.subList(i + 1, chain.size()).clear();
          link(host, host.attributes, n);
          return;
        }
      }
      n.after = last();
      chain.add(n);
      emit(n);
      return;
    }
    if (!chain.isEmpty()) {
      closeChain();
    }
    joined = false;
    comma = false;
    chain.add(n);
    emit(n);
  }

  /** The finite verb of the clause so far; null if none came. */
  private @Nullable Item clauseVerb() {
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      if (item.isFinite()) {
        return item;
      }
      if (item.type() == Item.Type.SUBORDINATOR
          || item.phrase() != null && item.phrase().relative) {
        return null;
      }
    }
    return null;
  }

  /** "Domaga się od strony kazachstańskiej wydalenia X": the verb's genitive, not the noun's. */
  private boolean awaitsGenitive(Phrase n, Phrase owner) {
    boolean event = n.reading().tag().pos() == Pos.GERUND || valency.isNoun(n.lemma());
    Item verb = clauseVerb();
    boolean asked = !isName(n) && titles.test(owner.lemma());
    if (!event && !asked
        || chain.get(0).preposition == null
        || verb == null
        || verb.reading() == null) {
      return false;
    }
    if (owner.reading().tag().pos() == Pos.GERUND) {
      return false;
    }
    String lemma = verb.reading().lemma();
    int cases = Math.max(0, valency.cases(lemma, true)) | Math.max(0, valency.cases(lemma, false));
    if ((cases & Case.GEN.bit()) == 0) {
      return false;
    }
    return lacks(Case.GEN);
  }

  /** Whether no phrase since the last comma is in the case by itself. */
  private boolean lacks(Case kase) {
    for (int i = items.size() - 1; i >= 0 && items.get(i).type() != Item.Type.COMMA; i--) {
      Phrase p = items.get(i).phrase();
      if (p != null && p.preposition == null && p.kase() == kase) {
        return false;
      }
    }
    return true;
  }

  /** Whether the verb of the clause asks for an object that has not come. */
  private boolean awaitsObject() {
    Item verb = clauseVerb();
    if (verb == null
        || verb.reading() == null
        || (Math.max(0, valency.cases(verb.reading().lemma(), false)) & Case.ACC.bit()) == 0) {
      return false;
    }
    return lacks(Case.ACC);
  }

  /**
   * Whether a finite verb comes before the next mark, and before the next conjunction unless that
   * is passed over.
   */
  private boolean verbFollows(Phrase n, boolean overConjunctions) {
    for (int v = 0; v < units.size(); v++) {
      if (units.get(v).begin() >= n.end()) {
        Pos pos = choice(v).pos();
        if (pos == Pos.VERB || pos == Pos.IMPERSONAL) {
          return true;
        }
        if (pos == Pos.PUNCTUATION
            || pos == Pos.SUBORDINATOR
            || pos == Pos.CONJUNCTION && !overConjunctions) {
          return false;
        }
      }
    }
    return false;
  }

  /** Whether a name in the same case comes right after: the phrase is a title. */
  private boolean nameFollows(Phrase n) {
    for (int v = 0; v < units.size(); v++) {
      if (units.get(v).begin() == n.end()) {
        Unit unit = units.get(v);
        Unit.Choice c = choice(v);
        boolean person =
            unit.span() != null
                ? unit.span().kind() == Span.Kind.PERSON
                : Character.isUpperCase(c.reading().lemma().codePointAt(0))
                    && lattice.isCapitalized(unit.head());
        return person && c.kase() == n.kase();
      }
    }
    return false;
  }

  private boolean isPronounAlone(Phrase p) {
    return p.reading().tag().pos() == Pos.PRONOUN;
  }

  private boolean isName(Phrase p) {
    if (p.span() != null) {
      return p.span().kind() == Span.Kind.PERSON
          || Character.isUpperCase(p.lemma().codePointAt(0))
          || p.head() > 0 && lattice.isCapitalized(p.head());
    }
    return Character.isUpperCase(p.lemma().codePointAt(0)) && lattice.isCapitalized(p.head());
  }

  /**
   * Whether the name at the right edge is itself a genitive, so that another may follow:
   * "prezydenta Rosji Putina".
   */
  private boolean isGenitiveChain() {
    return last().kase() == Case.GEN;
  }

  private boolean isGeographic(Phrase p) {
    return p.span() != null && p.span().kind() == Span.Kind.PLACE;
  }

  private boolean isPerson(Phrase p) {
    if (p.span() != null) {
      return p.span().kind() == Span.Kind.PERSON;
    }
    String written = lattice.token(p.head()).text();
    boolean abbreviation =
        written.length() > 1 && written.equals(written.toUpperCase(grammar.locale()));
    return isName(p) && !abbreviation && (p.genders() & 1) != 0;
  }

  /**
   * The member of the chain that the phrase is in apposition to: same case, one of the two a name.
   */
  private @Nullable Phrase apposed(Phrase n, boolean name) {
    if (name && isPerson(n)) {
      for (Phrase host : chain) {
        if (!isPerson(host)
            && Character.isLowerCase(host.lemma().codePointAt(0))
            && host.appositions.isEmpty()
            && sameCase(host, n)
            && (titles.test(host.lemma())
                || (host.genders() & 1) != 0 && (host.numbers & n.numbers & Tag.SG) != 0)
            && host.end() <= n.begin()) {
          return host;
        }
      }
      return null;
    }
    for (int i = chain.size() - 1; i >= 0; i--) {
      Phrase host = chain.get(i);
      if (name
          && !isName(host)
          && host.kase() == n.kase()
          && n.kase() != Case.GEN
          && (host.preposition == null || i == 0)) {
        return host;
      }
    }
    return null;
  }

  private static boolean sameCase(Phrase host, Phrase n) {
    if (host.kase() == n.kase()) {
      return true;
    }
    if (host.kase() != Case.GEN
        && (n.possibleCases() & host.kase().bit()) != 0
        && n.kase() != Case.GEN) {
      n.setCase(host.kase());
      return true;
    }
    if ((n.possibleCases() & host.kase().bit()) != 0
        && n.reading().source() == Reading.Source.GUESS) {
      n.setCase(host.kase());
      return true;
    }
    return false;
  }

  /** The comma or conjunction that joins phrases divides no clauses. */
  private @Nullable Phrase coordinated(Phrase n, boolean name) {
    for (int i = chain.size() - 1; i >= 0; i--) {
      Phrase host = chain.get(i);
      if (n.preposition != null) {
        if (n.preposition.equals(host.preposition) && host.kase() == n.kase() && joined) {
          return host;
        }
        continue;
      }
      boolean same =
          host.kase() == n.kase() && host.counted == n.counted
              || host.counted && (n.kase() == Case.NOM || n.kase() == Case.ACC)
              || n.counted && (host.kase() == Case.NOM || host.kase() == Case.ACC);
      if (same) {
        // a name is rather coordinated with a name, a role with a role
        if (isName(host) != name && !(comma && !joined)) {
          for (int j = i - 1; j >= 0; j--) {
            if (chain.get(j).kase() == n.kase() && isName(chain.get(j)) == name) {
              return chain.get(j);
            }
          }
        }
        return host;
      }
    }
    return null;
  }

  private void link(Phrase host, List<Phrase> list, Phrase n) {
    n.parent = host;
    list.add(n);
    if (list == host.conjuncts) {
      int at = chain.indexOf(host);
      if (at >= 0) {
        chain.subList(at + 1, chain.size()).clear();
      }
    }
    chain.add(n);
  }

  private void emit(Phrase p) {
    Clause waiting = open.peek();
    if (waiting != null) {
      waiting.phrases.add(p);
    } else if (pendingParticiple != null) {
      pendingParticiple.phrases.add(p);
      pendingParticiple.end = p.to();
    } else {
      items.add(Item.phrase(p));
    }
  }

  private void adjectival(int u, Unit unit, Unit.Choice c) {
    Case kase = c.kase() == null ? Case.NOM : c.kase();
    Phrase a =
        new Phrase(
            unit.begin(),
            unit.end(),
            unit.head(),
            c.reading(),
            kase,
            possible(unit, c),
            unit.span());
    if (grammar.isRelative(c.reading().lemma())
        && (comma || joined || chain.isEmpty() || preposition != null || !lastIsNominal())) {
      startRelative(a, u);
      return;
    }
    boolean participle = c.pos() != Pos.ADJECTIVE;
    for (Unit.Choice o : unit.choices()) {
      if (o.pos() == c.pos() && o.kase() == kase) {
        a.numbers |= o.tag().numbers();
        a.genders |= o.tag().genders();
      }
    }
    a.negated = negation && negationAt == unit.begin() - 1;
    if (a.negated) {
      negation = false;
    }
    boolean nounFollows = nounFollows(u, c);
    if (participle && !nounFollows) {
      // dependents follow: before or after its noun
      Phrase host = hostOf(a);
      if (host != null && preposition == null && !joined) {
        Clause clause = participial(a, c, unit);
        clause.antecedent = host;
        host.clauses.add(clause);
        boolean wasComma = comma;
        closeChain();
        comma = false;
        if (wasComma) {
          items.add(
              new Item(Item.Type.ADVERB, unit.begin(), unit.end(), null, null, null, "", false));
        }
        pendingParticiple = clause;
        return;
      }
      if (nounLater(u, c, a)) {
        Clause clause = participial(a, c, unit);
        a.preposition = preposition;
        a.prepositionBegin = prepositionBegin;
        preposition = null;
        for (Phrase before : adjectives) {
          a.adjectives.add(before);
        }
        adjectives.clear();
        clause.antecedent = a;
        open.push(clause);
        saved.push(new ArrayList<>(chain));
        savedJoined = joined;
        savedComma = comma;
        chain.clear();
        joined = false;
        comma = false;
        return;
      }
    }
    if (!nounFollows
        && adjectives.isEmpty()
        && preposition == null
        && !joined
        && !comma
        && !chain.isEmpty()) {
      Phrase host = hostOf(a);
      if (host != null) {
        a.parent = host;
        host.adjectives.add(a);
        return;
      }
    }
    if (joined
        && !nounFollows
        && !chain.isEmpty()
        && !last().adjectives.isEmpty()
        && hostOf(a) == last()) {
      a.parent = last();
      last().adjectives.add(a);
      joined = false;
      return;
    }
    adjectives.add(a);
  }

  private @Nullable Clause pendingParticiple;

  private boolean lastIsNominal() {
    return !chain.isEmpty() && !comma;
  }

  private Clause participial(Phrase a, Unit.Choice c, Unit unit) {
    Clause clause = new Clause(Clause.Kind.PARTICIPLE, null, unit.begin());
    clause.predicate = c.reading();
    clause.token = unit.head();
    clause.passive = c.pos() == Pos.PARTICIPLE_PASSIVE;
    clause.negated = a.negated || c.tag().has(Tag.NEGATED);
    clause.flags = clause.passive ? Tag.PAST : Tag.PRESENT;
    clause.copular = !clause.passive && grammar.isCopula(c.reading().lemma());
    clause.end = unit.end();
    if (unit.end() < lattice.size() && grammar.isReflexive(lattice.lower(unit.end()))) {
      clause.reflexive = true;
    }
    participles.add(clause);
    return clause;
  }

  /** The innermost member of the chain that the adjective agrees with. */
  private @Nullable Phrase hostOf(Phrase a) {
    for (int i = chain.size() - 1; i >= 0; i--) {
      Phrase host = chain.get(i);
      if ((host.kase() == a.kase() || host.counted && (a.possibleCases() & Case.GEN.bit()) != 0)
          && (host.numbers() & a.numbers()) != 0
          && ((host.genders() & a.genders()) != 0 || !host.conjuncts.isEmpty())) {
        return host;
      }
    }
    return null;
  }

  /**
   * Whether the adjective's noun comes right after it, with nothing but adjectives, numerals and
   * adverbs between.
   */
  private boolean nounFollows(int u, Unit.Choice c) {
    for (int v = u + 1; v < units.size(); v++) {
      Unit.Choice next = choice(v);
      Unit unit = units.get(v);
      if (unit.isTime()) {
        if (unit.end() - unit.begin() == 1 && hasAdjective(unit.head())) {
          continue;
        }
        return false;
      }
      Pos pos = next.pos();
      if (pos.isNominal()) {
        return next.kase() == c.kase()
            && (next.tag().numbers() & c.tag().numbers()) != 0
            && (next.tag().genders() & c.tag().genders()) != 0;
      }
      boolean skip =
          pos.isAdjectival() && next.kase() == c.kase()
              || pos == Pos.NUMERAL
              || pos == Pos.NUMBER
              || pos == Pos.ADVERB
              || pos == Pos.PARTICLE && !grammar.isReflexive(lattice.lower(unit.head()))
              || pos == Pos.CONJUNCTION
                  && v + 1 < units.size()
                  && choice(v + 1).pos().isAdjectival()
                  && choice(v + 1).kase() == c.kase();
      if (!skip) {
        return false;
      }
    }
    return false;
  }

  /** Whether a noun that agrees with the participle comes later in the same stretch. */
  private boolean nounLater(int u, Unit.Choice c, Phrase a) {
    boolean governed = false;
    for (int v = u + 1; v < Math.min(units.size(), u + 16); v++) {
      Unit.Choice next = choice(v);
      Pos pos = next.pos();
      if (units.get(v).isTime()) {
        continue;
      }
      if (pos == Pos.VERB
          || pos == Pos.SUBORDINATOR
          || pos == Pos.IMPERSONAL
          || pos == Pos.CONVERB
          || pos == Pos.PUNCTUATION) {
        return false;
      }
      if (pos == Pos.PREPOSITION) {
        governed = true;
      } else if (pos.isNominal()) {
        if (!governed
            && next.kase() == c.kase()
            && ((next.tag().numbers() & a.numbers) != 0 || (a.numbers & Tag.PL) != 0)
            && (next.tag().genders() & a.genders) != 0) {
          return true;
        }
        governed = false;
      }
    }
    return false;
  }

  /** Adjectives and numerals whose noun did not come stand for it themselves. */
  private void flush() {
    if (!adjectives.isEmpty() || !numerals.isEmpty() && preposition != null || possessor != null) {
      if (!adjectives.isEmpty()) {
        Phrase head = adjectives.remove(adjectives.size() - 1);
        head.substantive = true;
        head.relative = false;
        takeModifiers(head);
        if (joined || comma) {
          Phrase host = chain.isEmpty() ? null : coordinated(head, false);
          if (host != null && head.preposition == null) {
            link(host, host.conjuncts, head);
            joined = false;
            comma = false;
            return;
          }
        }
        place(head);
      } else if (possessor != null) {
        Phrase p = possessor;
        possessor = null;
        p.preposition = preposition;
        p.prepositionBegin = prepositionBegin;
        preposition = null;
        emit(p);
      } else {
        int at = numerals.get(numerals.size() - 1);
        Reading r = lattice.readings(at).get(0);
        Phrase number =
            new Phrase(at, at + 1, at, r, caseOf(prepositionCases), prepositionCases, null);
        takeModifiers(number);
        place(number);
      }
    } else if (!numerals.isEmpty()) {
      int at = numerals.get(numerals.size() - 1);
      Phrase number =
          new Phrase(
              at,
              at + 1,
              at,
              lattice.readings(at).get(0),
              Case.NOM,
              Case.NOM.bit() | Case.ACC.bit(),
              null);
      number.substantive = true;
      takeModifiers(number);
      number.counted = true;
      place(number);
    }
    attributive.clear();
    preposition = null;
  }

  private static Case caseOf(int bits) {
    for (Case c : Case.values()) {
      if ((bits & c.bit()) != 0) {
        return c;
      }
    }
    return Case.NOM;
  }

  private void closeChain() {
    chain.clear();
    joined = false;
    comma = false;
  }
}
