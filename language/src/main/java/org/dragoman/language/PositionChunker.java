package org.dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Builds nominal phrases and verb groups from the chosen readings of a language where position
 * stands for case, in one pass from left to right, and leaves everything else as items for the
 * clause builder.
 *
 * <p>A nominal phrase is a run of words whose last noun is its head; what stands before the head
 * modifies it. The open chain is the phrase being built with all that hangs on its right edge,
 * outermost first. Cases are given later, by {@link PositionCases}.
 */
final class PositionChunker {

  private final Lattice lattice;
  private final List<Unit> units;
  private final int[] chosen;
  private final Grammar grammar;
  private final Valency valency;
  private final Predicate<String> titles;
  private final WordClass[] classes;

  private final List<Item> items = new ArrayList<>();
  private final List<Clause> participles = new ArrayList<>();
  private final List<Phrase> chain = new ArrayList<>();
  private @Nullable Clause participle;
  private @Nullable String preposition;
  private boolean genitive;
  private int prepositionBegin = -1;
  private boolean joined;
  private boolean comma;
  private boolean listed;
  private boolean negation;

  /** The verb of the clause so far, and whether an object may still come. */
  private @Nullable String verb;

  /** Whether that verb is a passive whose agent has not come. */
  private boolean passive;

  PositionChunker(
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
    classes = new WordClass[units.size()];
    for (int u = 0; u < classes.length; u++) {
      classes[u] = WordClass.of(lattice, units.get(u), choice(u), grammar);
    }
  }

  /** Participial clauses found behind nouns. */
  List<Clause> participles() {
    return participles;
  }

  List<Item> items() {
    for (int u = 0; u < units.size(); ) {
      u = read(u);
    }
    return items;
  }

  private Unit.Choice choice(int u) {
    return units.get(u).choices().get(chosen[u]);
  }

  private WordClass at(int u) {
    return u >= 0 && u < classes.length ? classes[u] : WordClass.MARK;
  }

  private String lower(int u) {
    return lattice.lower(units.get(u).head());
  }

  private String lemma(int u) {
    return choice(u).reading().lemma();
  }

  /** The next unit that is no adverb, particle or time. */
  private int skip(int u) {
    int v = u;
    while (v < classes.length && classes[v] == WordClass.NONE) {
      v++;
    }
    return v;
  }

  /** Reads what begins at the unit; returns the unit behind it. */
  private int read(int u) {
    Unit unit = units.get(u);
    switch (classes[u]) {
      case DETERMINER, ADJECTIVE, NUMBER, NOUN, NAME, PRONOUN, OTHER -> {
        return nominal(u);
      }
      case RELATIVE -> {
        return relative(u);
      }
      case VERB, BE, HAVE, MODAL -> {
        return finite(u);
      }
      case TO -> {
        int v = skip(u + 1);
        boolean infinitive = at(v) == WordClass.INFINITIVE;
        for (int w = u + 1; w < v && infinitive; w++) {
          aside(w);
        }
        return infinitive ? infinitive(v, u) : u + 1;
      }
      case INFINITIVE -> {
        return infinitive(u, u);
      }
      case PARTICIPLE -> {
        return participle(u);
      }
      case ING -> {
        return ing(u);
      }
      case PREPOSITION -> {
        if (preposition != null) {
          preposition = null;
        }
        preposition = choice(u).reading().lemma();
        genitive = grammar.isGenitivePreposition(preposition);
        prepositionBegin = unit.begin();
      }
      case CONJUNCTION -> {
        preposition = null;
        joined = true;
        items.add(Item.mark(Item.Type.CONJUNCTION, unit.begin(), lower(u)));
      }
      case SUBORDINATOR -> {
        boundary();
        verb = null;
        items.add(Item.mark(Item.Type.SUBORDINATOR, unit.begin(), words(unit)));
      }
      case MARK -> mark(u);
      default -> aside(u);
    }
    return u + 1;
  }

  /** Adverbs, particles, times and quotation marks. */
  private void aside(int u) {
    Unit unit = units.get(u);
    String lower = lower(u);
    if (unit.isTime()) {
      time(unit);
    } else if (choice(u).pos() == Pos.PUNCTUATION) {
      items.add(Item.mark(Item.Type.QUOTE, unit.begin(), lower));
    } else if (grammar.isNegation(lower)) {
      negation = true;
    } else if (preposition == null) {
      if (comma && grammar.isContrast(lower)) {
        closeChain();
      }
      items.add(Item.mark(Item.Type.ADVERB, unit.begin(), lower));
    }
  }

  private void time(Unit unit) {
    Span span = unit.span();
    if (participle != null) {
      if (span != null) {
        participle.times.add(span);
      }
      return;
    }
    preposition = null;
    Phrase noun = chain.isEmpty() || comma || joined ? null : last();
    items.add(new Item(Item.Type.TIME, unit.begin(), unit.end(), noun, null, span, null, false));
  }

  private void mark(int u) {
    preposition = null;
    String mark = lower(u);
    Unit unit = units.get(u);
    participle = null;
    if (grammar.isDash(mark) || mark.equals(";") || mark.equals(":")) {
      closeChain();
      verb = null;
      items.add(Item.mark(Item.Type.DASH, unit.begin(), mark));
    } else if (mark.equals(",") || mark.equals("(") || mark.equals(")")) {
      comma = true;
      items.add(Item.mark(Item.Type.COMMA, unit.begin(), mark));
    } else {
      items.add(Item.mark(Item.Type.QUOTE, unit.begin(), mark));
    }
  }

  // Nominal phrases

  private Phrase last() {
    return chain.get(chain.size() - 1);
  }

  private Phrase phrase(int u) {
    Unit unit = units.get(u);
    Reading r = choice(u).reading();
    Phrase p =
        new Phrase(unit.begin(), unit.end(), unit.head(), r, Case.ACC, Case.ACC.bit(), unit.span());
    if (unit.end() - unit.begin() > 1) {
      List<String> parts = new ArrayList<>();
      for (int i = unit.begin(); i < unit.end(); i++) {
        if (i != unit.head()) {
          lattice.readings(i).forEach(x -> parts.add(x.lemma()));
        }
      }
      p.parts = parts;
    }
    return p;
  }

  /** Reads a nominal phrase that begins at the unit; returns the unit behind it. */
  private int nominal(int from) {
    List<Phrase> before = new ArrayList<>();
    List<Integer> numerals = new ArrayList<>();
    List<Span> times = new ArrayList<>();
    Phrase owner = null;
    boolean negated = false;
    int u = from;
    while (u < classes.length) {
      switch (classes[u]) {
        case DETERMINER -> {
          if (choice(u).pos() == Pos.PRONOUN) {
            Phrase p = phrase(u);
            p.place(Case.GEN);
            owner = p;
          } else {
            Phrase d = phrase(u);
            if (grammar.isDemonstrative(d.lemma())
                || grammar.isDemonstrative(lower(u))
                || !grammar.isArticle(lower(u))) {
              before.add(d);
            }
            negated |= grammar.isNegation(lower(u));
          }
          u++;
        }
        case ADJECTIVE, PARTICIPLE, ING -> {
          before.add(phrase(u));
          u++;
        }
        case NUMBER -> {
          numerals.add(units.get(u).head());
          u++;
        }
        case CONJUNCTION -> u++;
        case NONE -> {
          Span span = units.get(u).isTime() ? units.get(u).span() : null;
          if (span != null) {
            times.add(span);
          }
          u++;
        }
        case NOUN, NAME -> {
          int end = name(u);
          if (at(end) == WordClass.POSSESSIVE && end < classes.length) {
            Phrase p = head(u, end);
            modify(p, before, numerals, times, owner);
            p.place(Case.GEN);
            if (startsNominal(end + 1, true)) {
              owner = appositive(p, from);
              before = new ArrayList<>();
              numerals = new ArrayList<>();
              times = new ArrayList<>();
              u = end + 1;
              continue;
            }
            finish(p);
            return end + 1;
          }
          if (grammar.isNumeralNoun(lemma(u)) && counts(end)) {
            numerals.add(units.get(u).head());
            u = end;
            continue;
          }
          if (modifiesNext(u, end)) {
            Phrase p = head(u, end);
            p.modifier = true;
            before.add(p);
            u = end;
            continue;
          }
          Phrase p = head(u, end);
          modify(p, before, numerals, times, owner);
          p.negated = negated;
          if (negated && verb == null && preposition == null) {
            // "no country recognized it"
            negation = true;
          }
          place(p);
          return end;
        }
        case PRONOUN, OTHER -> {
          if (before.isEmpty() && numerals.isEmpty()) {
            Phrase p = phrase(u);
            p.place(classes[u] == WordClass.PRONOUN ? Case.NOM : Case.ACC);
            place(p);
            return u + 1;
          }
          return headless(before, numerals, owner, u);
        }
        default -> {
          return headless(before, numerals, owner, u);
        }
      }
      if (!startsNominal(u, false)) {
        return headless(before, numerals, owner, u);
      }
    }
    return headless(before, numerals, owner, u);
  }

  /** An owner with a title before it is the person: "the Chinese leader Xi Jinping's visit". */
  private Phrase appositive(Phrase p, int from) {
    Phrase title = chain.isEmpty() || joined || comma || preposition != null ? null : last();
    if (title != null
        && title.end() == units.get(from).begin()
        && isPerson(p)
        && isTitle(title)
        && title.appositions.isEmpty()) {
      // the title was a phrase of its own: it becomes the owner
      if (takeBack(title)) {
        p.parent = title;
        title.appositions.add(p);
        title.place(Case.GEN);
        return title;
      }
    }
    return p;
  }

  /** Takes the phrase emitted last away again; false if it hangs on another. */
  private boolean takeBack(Phrase p) {
    if (p.parent != null && p.parent.attributes.remove(p)) {
      // "the head of President Zelenskiy's office"
      preposition = p.marker != null ? p.marker : p.preposition;
      genitive = p.marker != null;
      prepositionBegin = p.prepositionBegin;
      p.preposition = null;
      p.marker = null;
      p.parent = null;
      chain.remove(chain.size() - 1);
      return true;
    }
    for (int i = items.size() - 1; i >= 0; i--) {
      if (items.get(i).phrase() == p) {
        items.remove(i);
        chain.clear();
        if (p.preposition != null) {
          preposition = p.preposition;
          prepositionBegin = p.prepositionBegin;
          p.preposition = null;
        }
        return true;
      }
    }
    return false;
  }

  /** What stands for a noun that did not come: "the wounded", "three", "the US and Russian". */
  private int headless(
      List<Phrase> before, List<Integer> numerals, @Nullable Phrase owner, int end) {
    if (!before.isEmpty()) {
      Phrase p = before.remove(before.size() - 1);
      p.substantive = true;
      modify(p, before, numerals, List.of(), owner);
      boolean partitive =
          end < classes.length
              && classes[end] == WordClass.PREPOSITION
              && grammar.isGenitivePreposition(choice(end).reading().lemma());
      if (p.reading().tag().pos() == Pos.DETERMINER && !partitive
          || p.reading().tag().pos() == Pos.PARTICIPLE_ACTIVE) {
        preposition = null;
        return Math.max(end, 1);
      }
      if (isPredicative(p)) {
        emit(p);
        chain.clear();
        return end;
      }
      place(p);
    } else if (!numerals.isEmpty()) {
      int at = numerals.get(numerals.size() - 1);
      Phrase p =
          new Phrase(at, at + 1, at, lattice.readings(at).get(0), Case.ACC, Case.ACC.bit(), null);
      p.substantive = true;
      p.counted = false;
      p.numerals.addAll(numerals);
      place(p);
    } else if (owner != null) {
      place(owner);
    } else {
      preposition = null;
    }
    return end;
  }

  /** An adjective behind a copula says something of the subject. */
  private boolean isPredicative(Phrase p) {
    return preposition == null && verb != null && grammar.isCopula(verb) && p.adjectives.isEmpty();
  }

  private static void modify(
      Phrase p,
      List<Phrase> before,
      List<Integer> numerals,
      List<Span> times,
      @Nullable Phrase owner) {
    for (Phrase a : before) {
      a.parent = p;
      p.adjectives.add(a);
    }
    p.numerals.addAll(numerals);
    p.times.addAll(times);
    if (owner != null) {
      owner.parent = p;
      owner.place(Case.GEN);
      p.attributes.add(owner);
    }
  }

  /** One past the last unit of the name that begins here: unknown names of several words. */
  private int name(int u) {
    int end = u + 1;
    if (units.get(u).span() != null || !isProper(u)) {
      return end;
    }
    while (end < classes.length
        && classes[end] == WordClass.NAME
        && isProper(end)
        && units.get(end).span() == null
        && adjacent(end)) {
      end++;
    }
    if (end < classes.length
        && classes[end] == WordClass.NAME
        && isPersonSpan(end)
        && adjacent(end)) {
      end++;
    }
    return end;
  }

  private boolean isPersonSpan(int u) {
    Span span = units.get(u).span();
    return span != null && span.kind() == Span.Kind.PERSON;
  }

  private boolean isProper(int u) {
    return Character.isUpperCase(lemma(u).codePointAt(0))
        && lattice.isCapitalized(units.get(u).head());
  }

  private boolean adjacent(int u) {
    return units.get(u).begin() == units.get(u - 1).end();
  }

  private Phrase head(int u, int end) {
    Phrase p = phrase(u);
    for (int v = u + 1; v < end; v++) {
      p.extend(units.get(v).end(), units.get(v).head(), choice(v).reading());
    }
    return p;
  }

  /** Whether the noun modifies what follows rather than heads the phrase. */
  private boolean modifiesNext(int u, int end) {
    if (end >= classes.length) {
      return false;
    }
    WordClass next = classes[end];
    if (next != WordClass.NOUN && next != WordClass.NAME) {
      if (next == WordClass.ADJECTIVE) {
        // "US foreign policy"
        Span span = units.get(u).span();
        boolean owner = span != null && span.kind() != Span.Kind.PERSON;
        return owner && nounBehind(end + 1);
      }
      if (next == WordClass.CONJUNCTION) {
        return isCoordinatedModifier(u, end);
      }
      return false;
    }
    Span span = units.get(u).span();
    Span behind = units.get(end).span();
    boolean person = span != null && span.kind() == Span.Kind.PERSON;
    if (person) {
      // "the Biden administration"
      return next == WordClass.NOUN && behind == null;
    }
    boolean personNext =
        behind != null && behind.kind() == Span.Kind.PERSON
            || behind == null && isProper(end) && !isAbbreviation(end);
    if (personNext && (titles.test(lemma(u)) || isTitleUnit(u))) {
      return false;
    }
    if (behind != null
        && behind.kind() == Span.Kind.PERSON
        && Character.isLowerCase(lemma(u).codePointAt(0))) {
      // "Chancellor Scholz", "businessman Akhmetov"
      return false;
    }
    return !(behind != null
        && behind.kind() == Span.Kind.PERSON
        && next == WordClass.NAME
        && classes[u] == WordClass.NOUN);
  }

  /** "US and EU sanctions": known names joined before a common noun. */
  private boolean isCoordinatedModifier(int u, int conjunction) {
    int v = conjunction + 1;
    Span a = units.get(u).span();
    boolean nominal =
        at(v) == WordClass.NOUN
            || at(v) == WordClass.ADJECTIVE && Units.find(units.get(v), Pos.NOUN) != null;
    if (a == null && classes[u] == WordClass.NOUN && nominal) {
      // "land and air borders"
      return at(v + 1) == WordClass.NOUN
          && choice(u).tag().numbers() == Tag.SG
          && choice(v).tag().numbers() != Tag.PL
          && !isObjectNoun(v + 1);
    }
    if (a == null || a.kind() == Span.Kind.PERSON || at(v) != WordClass.NAME) {
      return false;
    }
    Span b = units.get(v).span();
    return b != null
        && b.kind() != Span.Kind.PERSON
        && at(v + 1) == WordClass.NOUN
        && units.get(v + 1).span() == null
        && (lattice.hasLemma(units.get(v + 1).head(), lower(v + 1))
            || choice(v + 1).tag().numbers() == Tag.PL);
  }

  /** Whether the noun is rather the name of a person that follows a title. */
  private boolean isObjectNoun(int u) {
    return units.get(u).span() != null;
  }

  private boolean isAbbreviation(int u) {
    String text = lattice.token(units.get(u).head()).text();
    return text.length() > 1 && text.equals(text.toUpperCase(grammar.locale()));
  }

  /** Whether the unit is a title of several words. */
  private boolean isTitleUnit(int u) {
    Unit unit = units.get(u);
    return unit.span() != null
        && unit.span().kind() == Span.Kind.NAME
        && titles.test(lattice.lower(unit.begin()));
  }

  private boolean isTitle(Phrase p) {
    return titles.test(p.lemma()) || p.span() != null && titles.test(lattice.lower(p.begin()));
  }

  /** Whether a noun that a number word counts comes next: "hundreds of people" does not count. */
  private boolean counts(int u) {
    return at(u) == WordClass.NOUN || at(u) == WordClass.ADJECTIVE || at(u) == WordClass.NUMBER;
  }

  /** Whether a nominal phrase goes on or begins at the unit. */
  private boolean startsNominal(int u, boolean begins) {
    if (u >= classes.length) {
      return false;
    }
    return switch (classes[u]) {
      case ADJECTIVE, NOUN, NAME, NUMBER -> true;
      case DETERMINER -> begins;
      case PARTICIPLE, ING -> nounBehind(u + 1);
      case NONE ->
          (choice(u).pos() == Pos.ADVERB || units.get(u).isTime())
              && isInside(u)
              && startsNominal(u + 1, false)
              && nounBehind(u + 1);
      case CONJUNCTION ->
          !begins
              && at(u - 1) == WordClass.ADJECTIVE
              && at(u + 1) == WordClass.ADJECTIVE
              && nounBehind(u + 1);
      default -> false;
    };
  }

  /** Whether the adverb or time stands between a determiner and its noun. */
  private boolean isInside(int u) {
    WordClass before = at(u - 1);
    return before == WordClass.DETERMINER
        || before == WordClass.ADJECTIVE && choice(u).pos() == Pos.ADVERB
        || before == WordClass.POSSESSIVE
        || before == WordClass.NUMBER;
  }

  /** Whether a noun comes behind nothing but adjectives and the like. */
  private boolean nounBehind(int u) {
    for (int v = u; v < classes.length; v++) {
      switch (classes[v]) {
        case NOUN, NAME -> {
          return true;
        }
        case ADJECTIVE, NUMBER, PARTICIPLE -> {
          // goes on
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  private void finish(Phrase owner) {
    owner.place(Case.GEN);
    place(owner);
  }

  private boolean isName(Phrase p) {
    return Character.isUpperCase(p.lemma().codePointAt(0)) && lattice.isCapitalized(p.head())
        || p.span() != null && p.span().kind() == Span.Kind.PERSON;
  }

  private boolean isPerson(Phrase p) {
    if (p.span() != null) {
      return p.span().kind() == Span.Kind.PERSON;
    }
    return isName(p) && p.adjectives.isEmpty();
  }

  private void place(Phrase n) {
    if (preposition != null) {
      if (genitive) {
        n.marker = preposition;
        n.place(Case.GEN);
      } else {
        n.preposition = preposition;
        n.place(Case.ACC);
      }
      n.prepositionBegin = prepositionBegin;
      preposition = null;
    }
    boolean bare = n.preposition == null && n.marker == null;
    boolean adjacent = !joined && !comma && !chain.isEmpty();
    if (adjacent
        && bare
        && isPerson(n)
        && isTitle(last())
        && last().appositions.isEmpty()
        && last().end() == n.from()) {
      link(last(), last().appositions, n);
      return;
    }
    if (!chain.isEmpty() && (joined || comma)) {
      Phrase host = coordinated(n);
      if (host != null) {
        boolean apposition = comma && !joined && !listed;
        if (apposition) {
          link(host, host.appositions, n);
        } else {
          Phrase first = host;
          while (first.parent != null && first.parent.conjuncts.contains(first)) {
            first = first.parent;
          }
          link(first, first.conjuncts, n);
        }
        Item.dropBoundary(items);
        joined = false;
        comma = false;
        return;
      }
      closeChain();
    }
    if (adjacent && n.marker != null && !verbTakes(n)) {
      link(last(), last().attributes, n);
      return;
    }
    if (adjacent && n.preposition != null && passive && n.form().equals(grammar.agent())) {
      passive = false;
      closeChain();
      chain.add(n);
      emit(n);
      return;
    }
    if (adjacent && n.preposition != null) {
      for (int i = chain.size() - 1; i >= 0; i--) {
        Phrase host = chain.get(i);
        boolean gerund = host.reading().tag().pos() == Pos.PARTICIPLE_ACTIVE;
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
    if (!adjacent && n.marker != null) {
      n.preposition = n.marker;
      n.marker = null;
    } else if (adjacent && n.marker != null) {
      n.preposition = n.marker;
      n.marker = null;
      n.after = last();
    }
    closeChain();
    chain.add(n);
    emit(n);
  }

  /** Whether the verb takes the genitive preposition, and the noun before it does not. */
  private boolean verbTakes(Phrase n) {
    if (verb == null || n.marker == null) {
      return false;
    }
    boolean place = n.span() != null && n.span().kind() == Span.Kind.PLACE;
    if (place && (isPerson(last()) || isTitle(last()))) {
      // "met Xi Jinping of China"
      return false;
    }
    return valency.takes(verb, n.marker, false)
        && !valency.takes(last().lemma(), n.marker, true)
        && chain.size() == 1
        && last().preposition == null;
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

  /** What the phrase behind a comma or conjunction is joined or apposed to; null if to nothing. */
  private @Nullable Phrase coordinated(Phrase n) {
    boolean bare = n.preposition == null && n.marker == null;
    listed = false;
    if (comma && !joined) {
      if (!bare) {
        return null;
      }
      int behind = unitAt(n.to());
      if (isList(behind)) {
        listed = true;
      } else {
        return verbFollows(behind) ? null : apposed(n);
      }
    }
    int behind = unitAt(n.to());
    if (bare && verb != null && isObjectChain() && verbFollows(behind)) {
      // "met Macron and Scholz flew": another clause begins
      return null;
    }
    Phrase fallback = null;
    for (int i = chain.size() - 1; i >= 0; i--) {
      Phrase host = chain.get(i);
      if (!bare) {
        if (n.preposition != null && n.preposition.equals(host.preposition)
            || n.marker != null && n.marker.equals(host.marker)) {
          return host;
        }
        continue;
      }
      if (fallback == null) {
        fallback = host;
      }
      if (isName(host) == isName(n)) {
        return host;
      }
    }
    return fallback;
  }

  /**
   * What the phrase behind a comma says again: "Wang Yi, China's foreign minister, said", "Astana,
   * the capital of"; null if it is something else.
   */
  private @Nullable Phrase apposed(Phrase n) {
    boolean personal = isTitle(n) || isPerson(n);
    for (int i = chain.size() - 1; i >= 0; i--) {
      Phrase host = chain.get(i);
      if (isTitle(n) && isTitle(host) && host.appositions.isEmpty() && personAt(n.to())) {
        // "the president, Colonel Assimi Goita, said"
        return host;
      }
      boolean same = personal == (isTitle(host) || isPerson(host) && host.span() != null);
      if (same && (isName(host) != isName(n) || isTitle(host) != isTitle(n))) {
        return host;
      }
    }
    return isName(last()) != isName(n) && last().numerals.isEmpty() ? last() : null;
  }

  private boolean personAt(int token) {
    int u = unitAt(token);
    return u < classes.length
        && classes[u] == WordClass.NAME
        && (units.get(u).span() == null || isPersonSpan(u));
  }

  /** Whether the chain stands behind its verb rather than before it. */
  private boolean isObjectChain() {
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      if (item.isFinite()
          || item.type() == Item.Type.INFINITIVE
          || item.type() == Item.Type.GERUND) {
        return true;
      }
      if (item.type() == Item.Type.SUBORDINATOR) {
        return false;
      }
    }
    return false;
  }

  private int unitAt(int token) {
    for (int u = 0; u < units.size(); u++) {
      if (units.get(u).begin() >= token) {
        return u;
      }
    }
    return units.size();
  }

  /** Whether a finite verb comes before the next mark or conjunction. */
  private boolean verbFollows(int from) {
    for (int v = from; v < classes.length; v++) {
      if (classes[v].isFinite()) {
        return true;
      }
      if (classes[v] == WordClass.MARK && v == from && verbBehindAside(v)) {
        // "and Switzerland, citing its neutrality, rejected"
        return true;
      }
      if (classes[v] == WordClass.MARK
          || classes[v] == WordClass.CONJUNCTION
          || classes[v] == WordClass.SUBORDINATOR
          || classes[v] == WordClass.RELATIVE) {
        return false;
      }
    }
    return false;
  }

  /** Whether a finite verb comes right behind the comma that ends what this comma begins. */
  private boolean verbBehindAside(int comma) {
    if (!lower(comma).equals(",")) {
      return false;
    }
    for (int v = comma + 1; v < classes.length; v++) {
      if (classes[v] == WordClass.MARK) {
        int w = skip(v + 1);
        return lower(v).equals(",") && w < classes.length && classes[w].isFinite();
      }
    }
    return false;
  }

  /** Whether what follows a comma goes on as a list: "A, B and C". */
  private boolean isList(int from) {
    for (int v = from; v < classes.length; v++) {
      switch (classes[v]) {
        case CONJUNCTION -> {
          int w = skip(v + 1);
          return startsNominal(w, true) && !verbFollows(w + 1)
              || startsNominal(w, true) && !isObjectChain();
        }
        case MARK -> {
          if (!lower(v).equals(",")) {
            return false;
          }
        }
        case NOUN, NAME, ADJECTIVE, DETERMINER, NUMBER, PREPOSITION, POSSESSIVE, NONE -> {
          // goes on
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** The comma or conjunction that joins phrases divides no clauses. */
  private void emit(Phrase p) {
    if (participle != null) {
      participle.phrases.add(p);
      participle.end = p.to();
    } else {
      items.add(Item.phrase(p));
    }
  }

  // Verbs

  private int relative(int u) {
    Phrase p = phrase(u);
    p.relative = true;
    String governing = preposition;
    int at = prepositionBegin;
    boolean owner = choice(u).kase() == Case.GEN || choice(u).kase() == null;
    boundaryKeeping();
    preposition = null;
    if (owner && startsNominal(u + 1, false)) {
      // "whose troops"
      p.place(Case.GEN);
      int before = items.size();
      int end = nominal(u + 1);
      for (int i = before; i < items.size(); i++) {
        Phrase n = items.get(i).phrase();
        if (n != null) {
          n.relative = true;
          p.parent = n;
          n.attributes.add(0, p);
          break;
        }
      }
      return end;
    }
    if (governing != null) {
      p.preposition = governing;
      p.prepositionBegin = at;
    }
    int next = skip(u + 1);
    p.place(
        governing == null && next < classes.length && classes[next].isFinite()
            ? Case.NOM
            : Case.ACC);
    items.add(Item.mark(Item.Type.COMMA, units.get(u).begin(), ","));
    items.add(Item.phrase(p));
    verb = null;
    return u + 1;
  }

  /** Ends phrases but leaves the commas as they are. */
  private void boundaryKeeping() {
    participle = null;
    closeChain();
  }

  private void boundary() {
    participle = null;
    preposition = null;
    closeChain();
  }

  private void closeChain() {
    chain.clear();
    joined = false;
    comma = false;
  }

  private boolean takeNegation() {
    boolean was = negation;
    negation = false;
    return was;
  }

  /** A finite verb with its auxiliaries: one predicate. */
  private int finite(int u) {
    boundary();
    Group group = new Group(u, choice(u).tag().flags());
    int v = group.read(u);
    while (at(v) == WordClass.NONE && v < classes.length && grammar.isNegation(lower(v))) {
      // "is not clear"
      aside(v++);
    }
    emit(group, Item.Type.VERB, u);
    return v;
  }

  private int infinitive(int u, int from) {
    boundary();
    Group group = new Group(u, 0);
    int v = group.read(u);
    emit(group, Item.Type.INFINITIVE, from);
    return v;
  }

  private void emit(Group group, Item.Type type, int from) {
    Reading main = choice(group.main).reading();
    String lemma = main.lemma();
    int position = units.get(group.main).begin();
    boolean negated = takeNegation();
    Tag first = choice(from).tag();
    boolean infinitive = type == Item.Type.INFINITIVE;
    int flags = group.flags | (infinitive ? 0 : firstPerson());
    Pos pos = infinitive ? Pos.INFINITIVE : Pos.VERB;
    Tag tag = new Tag(pos, 0, infinitive ? Tag.ANY_NUMBER : first.numbers(), Tag.ANY_GENDER, flags);
    if (group.passive) {
      Reading be = new Reading(group.auxiliary, tag, Reading.Source.TOKEN);
      items.add(
          new Item(
              type,
              units.get(from).begin(),
              units.get(from).end(),
              null,
              be,
              null,
              group.auxiliary,
              negated));
      items.add(
          new Item(
              Item.Type.PASSIVE,
              position,
              position + 1,
              null,
              main,
              null,
              lower(group.main),
              false));
      verb = lemma;
      passive = true;
      return;
    }
    passive = false;
    String whole = withParticle(lemma, group.end);
    items.add(
        new Item(
            type,
            position,
            position + 1,
            null,
            new Reading(whole, tag, main.source()),
            null,
            lower(group.main),
            negated));
    verb = whole;
  }

  private int firstPerson() {
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      if (item.phrase() != null) {
        Tag tag = item.phrase().reading().tag();
        return tag.pos() == Pos.PRONOUN && tag.has(Tag.FIRST) ? Tag.FIRST : 0;
      }
      if (item.type() != Item.Type.ADVERB && item.type() != Item.Type.TIME) {
        return 0;
      }
    }
    return 0;
  }

  /** The verb with the particle that belongs to it, right behind it or behind its object. */
  private String withParticle(String lemma, int end) {
    for (int v = end; v < Math.min(classes.length, end + 7); v++) {
      String word = lower(v);
      if (grammar.isParticle(word) && valency.isVerb(lemma + " " + word)) {
        if (isParticle(v, lemma, v == end)) {
          classes[v] = WordClass.NONE;
          return lemma + " " + word;
        }
      }
      WordClass c = classes[v];
      if (c.isFinite()
          || c == WordClass.MARK
          || c == WordClass.PREPOSITION && v > end
          || c == WordClass.TO
          || c == WordClass.SUBORDINATOR
          || c == WordClass.RELATIVE) {
        return lemma;
      }
    }
    return lemma;
  }

  /**
   * Whether the word belongs to the verb rather than to what follows: "called off the talks", but
   * "went on strike".
   */
  private boolean isParticle(int v, String lemma, boolean behindVerb) {
    if (!startsNominal(v + 1, true) || classes[v] != WordClass.PREPOSITION) {
      return behindVerb || classes[v] == WordClass.NONE || !startsNominal(v + 1, true);
    }
    int cases = valency.cases(lemma + " " + lower(v), false);
    return behindVerb
        && cases != -1
        && (cases & Case.ACC.bit()) != 0
        && !valency.takes(lemma, lower(v), false);
  }

  /** Auxiliaries and the verb that they belong to. */
  private final class Group {
    int main;
    int end;
    int flags;
    boolean passive;
    String auxiliary = grammar.copula();

    Group(int u, int flags) {
      main = u;
      this.flags = flags;
    }

    /** Reads on from the first verb of the group; returns the unit behind the group. */
    int read(int first) {
      int u = first;
      end = u + 1;
      while (true) {
        String lemma = lemma(u);
        int v = skip(u + 1);
        WordClass next = at(v);
        boolean be = grammar.isPassiveAuxiliary(lemma);
        boolean copula = be && grammar.isCopula(lemma);
        if (v >= classes.length) {
          break;
        }
        if (be && next == WordClass.PARTICIPLE) {
          passive = true;
          auxiliary = lemma;
          take(v);
          return end;
        }
        if (copula && next == WordClass.ING) {
          take(v);
          if (grammar.isProspective(lemma(v)) && at(skip(v + 1)) == WordClass.TO) {
            int w = skip(skip(v + 1) + 1);
            if (at(w) == WordClass.INFINITIVE) {
              flags = flags & ~(Tag.PAST | Tag.PRESENT) | Tag.FUTURE;
              take(w);
              u = w;
              continue;
            }
          }
          if (grammar.isPassiveAuxiliary(lemma(v))) {
            u = v;
            continue;
          }
          return end;
        }
        if (copula && next == WordClass.TO && at(skip(v + 1)) == WordClass.INFINITIVE) {
          flags = flags & ~(Tag.PAST | Tag.PRESENT) | Tag.FUTURE;
          u = skip(v + 1);
          take(u);
          continue;
        }
        if (grammar.isPerfectAuxiliary(lemma) && next == WordClass.PARTICIPLE) {
          flags = flags & ~Tag.PRESENT | (has(Tag.FUTURE | Tag.CONDITIONAL) ? 0 : Tag.PAST);
          u = v;
          take(v);
          if (grammar.isPassiveAuxiliary(lemma(v))) {
            continue;
          }
          return end;
        }
        boolean future = grammar.isFutureAuxiliary(lemma);
        boolean conditional = grammar.isConditionalAuxiliary(lemma);
        if ((future || conditional || grammar.isEmptyAuxiliary(lemma))
            && next == WordClass.INFINITIVE) {
          if (future) {
            flags = flags & ~Tag.PRESENT | Tag.FUTURE;
          } else if (conditional) {
            flags = flags & ~Tag.PRESENT | Tag.CONDITIONAL;
          }
          u = v;
          take(v);
          continue;
        }
        break;
      }
      return end;
    }

    private boolean has(int any) {
      return (flags & any) != 0;
    }

    private void take(int v) {
      for (int w = end; w < v; w++) {
        if (classes[w] == WordClass.NONE) {
          aside(w);
        }
      }
      main = v;
      end = v + 1;
    }
  }

  private int participle(int u) {
    Phrase host = chain.isEmpty() || joined ? null : last();
    boolean before = nounBehind(u + 1) && preposition != null || nounBehind(u + 1) && host == null;
    if (before && at(u + 1) != WordClass.PREPOSITION) {
      return nominal(u);
    }
    preposition = null;
    if (host != null) {
      Clause clause = participial(u, host, true);
      closeChain();
      participle = clause;
      passive = true;
      return u + 1;
    }
    boundary();
    Reading r = choice(u).reading();
    items.add(
        new Item(
            Item.Type.CONVERB,
            units.get(u).begin(),
            units.get(u).end(),
            null,
            r,
            null,
            lower(u),
            takeNegation()));
    return u + 1;
  }

  private Clause participial(int u, Phrase host, boolean passive) {
    Unit unit = units.get(u);
    Clause clause = new Clause(Clause.Kind.PARTICIPLE, null, unit.begin());
    Reading r = choice(u).reading();
    String whole = withParticle(r.lemma(), u + 1);
    clause.predicate = new Reading(whole, r.tag(), r.source());
    clause.token = unit.head();
    clause.passive = passive;
    clause.negated = takeNegation();
    clause.flags = passive ? Tag.PAST : Tag.PRESENT;
    clause.end = unit.end();
    clause.antecedent = host;
    host.clauses.add(clause);
    participles.add(clause);
    return clause;
  }

  private int ing(int u) {
    String governing = preposition;
    boolean noun = nounBehind(u + 1) && !takesObject(u) && (chain.isEmpty() || governing != null);
    if (noun) {
      return nominal(u);
    }
    Phrase host = chain.isEmpty() || joined || comma ? null : last();
    if (host != null && governing == null && isPronounless(host)) {
      Clause clause = participial(u, host, false);
      closeChain();
      participle = clause;
      return u + 1;
    }
    boundary();
    Reading r = choice(u).reading();
    String whole = withParticle(r.lemma(), u + 1);
    Item.Type type = governing != null || !afterMark() ? Item.Type.GERUND : Item.Type.CONVERB;
    Tag tag = new Tag(Pos.CONVERB, 0, Tag.ANY_NUMBER, Tag.ANY_GENDER, Tag.PRESENT);
    int end = u + 1;
    Reading reading = new Reading(whole, tag, r.source());
    int next = skip(u + 1);
    boolean passive =
        grammar.isPassiveAuxiliary(r.lemma()) && at(next) == WordClass.PARTICIPLE
            || grammar.isPerfectAuxiliary(r.lemma()) && at(next) == WordClass.PARTICIPLE;
    boolean perfect = passive && grammar.isPerfectAuxiliary(r.lemma());
    if (perfect) {
      Tag past = new Tag(Pos.CONVERB, 0, Tag.ANY_NUMBER, Tag.ANY_GENDER, Tag.PAST);
      reading = new Reading(lemma(next), past, r.source());
      end = next + 1;
    }
    items.add(
        new Item(
            type,
            units.get(u).begin(),
            units.get(u).end(),
            null,
            reading,
            null,
            type == Item.Type.GERUND ? governing : lower(u),
            takeNegation() || governing != null && grammar.isNegation(governing)));
    if (passive && !perfect) {
      items.add(
          new Item(
              Item.Type.PASSIVE,
              units.get(next).begin(),
              units.get(next).end(),
              null,
              choice(next).reading(),
              null,
              lower(next),
              false));
      end = next + 1;
    }
    verb = reading.lemma();
    return end;
  }

  private static boolean isPronounless(Phrase p) {
    return p.reading().tag().pos() != Pos.PRONOUN;
  }

  /** Whether a comma or nothing at all stands before what comes now. */
  private boolean afterMark() {
    for (int i = items.size() - 1; i >= 0; i--) {
      Item.Type t = items.get(i).type();
      if (t == Item.Type.COMMA || t == Item.Type.DASH || t == Item.Type.CONJUNCTION) {
        return true;
      }
      if (t != Item.Type.ADVERB && t != Item.Type.QUOTE && t != Item.Type.TIME) {
        return false;
      }
    }
    return true;
  }

  /** Whether the verb is known to take an object. */
  private boolean takesObject(int u) {
    int cases = valency.cases(lemma(u), false);
    return cases != -1 && (cases & Case.ACC.bit()) != 0 && at(u - 1) != WordClass.DETERMINER;
  }

  /** The unit's words in small letters, with single spaces. */
  private String words(Unit unit) {
    StringBuilder words = new StringBuilder(lattice.lower(unit.begin()));
    for (int i = unit.begin() + 1; i < unit.end(); i++) {
      words.append(' ').append(lattice.lower(i));
    }
    return words.toString();
  }
}
