package org.dragoman.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a lattice into units and lists the choices of each. */
final class Units {

  private static final Tag ADVERBIAL = new Tag(Pos.ADVERB, 0, Tag.ANY_NUMBER, Tag.ANY_GENDER, 0);

  private static final Tag PARTICLE = new Tag(Pos.PARTICLE, 0, Tag.ANY_NUMBER, Tag.ANY_GENDER, 0);

  private static final Tag CONJUNCTION =
      new Tag(Pos.CONJUNCTION, 0, Tag.ANY_NUMBER, Tag.ANY_GENDER, 0);
  private static final Tag SUBORDINATING =
      new Tag(Pos.SUBORDINATOR, 0, Tag.ANY_NUMBER, Tag.ANY_GENDER, 0);

  private final Grammar grammar;

  Units(Grammar grammar) {
    this.grammar = grammar;
  }

  List<Unit> of(Lattice lattice, List<Span> spans) {
    List<Unit> units = new ArrayList<>(lattice.size());
    int s = 0;
    for (int i = 0; i < lattice.size(); ) {
      while (s < spans.size() && spans.get(s).begin() < i) {
        s++;
      }
      if (s < spans.size() && spans.get(s).begin() == i) {
        Span span = spans.get(s++);
        units.add(
            spanned(
                lattice,
                span,
                s < spans.size() && spans.get(s).begin() == span.end() ? spans.get(s) : null));
        i = span.end();
        continue;
      }
      Grammar.Compound compound = grammar.compound(lattice, i);
      if (compound != null
          && (s >= spans.size() || spans.get(s).begin() >= i + compound.words().length)) {
        int end = i + compound.words().length;
        units.add(
            new Unit(
                i, end, i, null, compound.name(), prepositions(compound.name(), compound.cases())));
        i = end;
        continue;
      }
      int subordinator = grammar.compoundSubordinator(lattice, i);
      if (subordinator > 0) {
        units.add(fixed(lattice, i, i + subordinator, SUBORDINATING));
        i += subordinator;
        continue;
      }
      int adverb = grammar.compoundAdverb(lattice, i);
      if (adverb > 0) {
        units.add(fixed(lattice, i, i + adverb, ADVERBIAL));
        i += adverb;
        continue;
      }
      int conjunction = grammar.compoundConjunction(lattice, i);
      if (conjunction > 0) {
        units.add(fixed(lattice, i, i + conjunction, CONJUNCTION));
        i += conjunction;
        continue;
      }
      units.add(
          single(
              lattice, i, s < spans.size() && spans.get(s).begin() == i + 1 ? spans.get(s) : null));
      i++;
    }
    return units;
  }

  /** Words that have one reading only, whatever the dictionary knows of the first. */
  private static Unit fixed(Lattice lattice, int begin, int end, Tag tag) {
    Reading r = new Reading(lattice.lower(begin), tag, Reading.Source.TOKEN);
    return new Unit(begin, end, begin, null, null, List.of(new Unit.Choice(r, null, 0)));
  }

  private List<Unit.Choice> prepositions(String name, int cases) {
    int preferred = grammar.preferredCase(name);
    List<Unit.Choice> choices = new ArrayList<>(3);
    for (Case c : Case.values()) {
      if ((cases & c.bit()) != 0) {
        Tag tag = new Tag(Pos.PREPOSITION, c.bit(), Tag.ANY_NUMBER, Tag.ANY_GENDER, 0);
        choices.add(
            new Unit.Choice(
                new Reading(name, tag, Reading.Source.TOKEN), c, c.bit() == preferred ? 1 : 0));
      }
    }
    return choices;
  }

  private Unit spanned(Lattice lattice, Span span, @Nullable Span next) {
    if (span.kind() == Span.Kind.TIME) {
      Reading r = new Reading(lattice.lower(span.head()), ADVERBIAL, Reading.Source.TOKEN);
      return new Unit(
          span.begin(), span.end(), span.head(), span, null, List.of(new Unit.Choice(r, null, 0)));
    }
    List<Unit.Choice> choices = new ArrayList<>();
    boolean adjective = span.kind() == Span.Kind.ADJECTIVE;
    int inside = Case.ANY;
    for (int i = span.begin(); i < span.end(); i++) {
      if (i != span.head() && span.inflects(i)) {
        int cases = 0;
        for (Reading r : lattice.readings(i)) {
          cases |= r.tag().cases();
        }
        if (cases != 0 && (inside & cases) != 0) {
          inside &= cases;
        }
      }
    }
    boolean known =
        lattice.readings(span.head()).stream()
            .anyMatch(r -> span.lemmas().contains(r.lemma().toLowerCase(grammar.locale())));
    int all = inside;
    boolean agreeing =
        span.kind() == Span.Kind.PERSON
            && lattice.readings(span.head()).stream()
                .anyMatch(r -> r.tag().pos() == Pos.NOUN && (r.tag().cases() & all) != 0);
    List<Reading> readings = lattice.readings(span.head());
    if (span.kind() == Span.Kind.PLACE
        && readings.stream()
            .anyMatch(r -> r.source() != Reading.Source.GUESS && r.tag().pos() == Pos.NOUN)) {
      // nothing to guess about a name that is known
      readings = readings.stream().filter(r -> r.source() != Reading.Source.GUESS).toList();
    }
    for (Reading r : readings) {
      Pos pos = r.tag().pos();
      if (known && !span.lemmas().contains(r.lemma().toLowerCase(grammar.locale()))) {
        continue;
      }
      if (adjective
          ? pos.isAdjectival()
          : pos == Pos.NOUN || pos == Pos.GERUND || pos == Pos.ADJECTIVE && span.length() > 1) {
        if (!adjective && r.tag().numbers() == 0) {
          continue;
        }
        Tag tag =
            adjective
                ? r.tag()
                : new Tag(
                    Pos.NOUN,
                    r.tag().cases(),
                    r.tag().numbers(),
                    isAbbreviation(lattice, span.head()) ? Tag.ANY_GENDER : r.tag().genders(),
                    r.tag().flags());
        if ((tag.cases() & inside) == 0 && agreeing) {
          continue;
        }
        int cases = (tag.cases() & inside) != 0 ? tag.cases() & inside : tag.cases();
        // the plural of a name that has a singular is rarely meant
        boolean rare =
            !adjective
                && tag.numbers() == Tag.PL
                && Character.isUpperCase(r.lemma().codePointAt(0))
                && hasSingular(lattice.readings(span.head()), r.lemma());
        expand(new Reading(r.lemma(), tag, r.source()), cases, rare ? 2 : 6, choices);
      }
    }
    int first = inside;
    if (span.kind() == Span.Kind.PERSON
        && inside != Case.ANY
        && choices.stream().noneMatch(c -> (c.caseBit() & first) != 0)) {
      // "Manassehem Sogavare": the first name alone inflects
      Tag like = new Tag(Pos.NOUN, inside & ~Case.VOC.bit(), Tag.SG, Tag.ANY_GENDER, 0);
      Reading r = new Reading(lattice.token(span.head()).text(), like, Reading.Source.NAME);
      expand(r, like.cases(), 6, choices);
    }
    if (choices.isEmpty()) {
      Tag any =
          new Tag(
              adjective ? Pos.ADJECTIVE : Pos.NOUN,
              inside & ~Case.VOC.bit(),
              Tag.ANY_NUMBER,
              Tag.ANY_GENDER,
              0);
      expand(
          new Reading(lattice.token(span.head()).text(), any, Reading.Source.NAME),
          any.cases(),
          0,
          choices);
    }
    if (!adjective) {
      title(lattice, span.head(), span.end(), next, choices);
    }
    return new Unit(span.begin(), span.end(), span.head(), span, null, choices);
  }

  /** An abbreviation goes with any gender: "rosyjskie MSZ". */
  private boolean isAbbreviation(Lattice lattice, int i) {
    String text = lattice.token(i).text();
    return text.length() > 1 && text.equals(text.toUpperCase(grammar.locale()));
  }

  private static boolean hasSingular(List<Reading> readings, String lemma) {
    for (Reading r : readings) {
      if (r.lemma().equals(lemma) && (r.tag().numbers() & Tag.SG) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name is one of a woman only. */
  private static boolean isWoman(Lattice lattice, Span name) {
    boolean woman = false;
    for (int i = name.begin(); i < name.end(); i++) {
      for (Reading r : lattice.readings(i)) {
        if (r.source() == Reading.Source.NAME && r.tag().pos() == Pos.NOUN) {
          if ((r.tag().genders() & 1) != 0) {
            return false;
          }
          woman = true;
        }
      }
    }
    return woman;
  }

  /** A man's title before a woman's name does not inflect: "z kanclerz Angelą Merkel". */
  private void title(
      Lattice lattice, int head, int end, @Nullable Span next, List<Unit.Choice> choices) {
    // "z kanclerz Niemiec": behind a preposition, where a man's title would inflect
    boolean governed =
        next != null
            && next.kind() == Span.Kind.PLACE
            && head > 0
            && lattice.readings(head - 1).stream().anyMatch(r -> r.tag().pos() == Pos.PREPOSITION);
    if (next != null && next.kind() != Span.Kind.PERSON && !governed) {
      return;
    }
    boolean woman = next != null && isWoman(lattice, next);
    if (end < lattice.size()
        && (woman
            || governed
            || lattice.readings(end).stream().noneMatch(r -> r.tag().can(Case.NOM)))
        && lattice.isCapitalized(end)
        && grammar.isTitle(lattice.lower(head))) {
      Tag tag = new Tag(Pos.NOUN, Case.ANY & ~Case.VOC.bit(), Tag.SG, Tag.ANY_GENDER, 0);
      int score = choices.isEmpty() ? 0 : (woman ? -1 : -9) + choices.get(0).score();
      expand(
          new Reading(lattice.lower(head), tag, Reading.Source.NAME), tag.cases(), score, choices);
    }
  }

  private Unit single(Lattice lattice, int i, @Nullable Span next) {
    List<Unit.Choice> choices = new ArrayList<>();
    String lower = lattice.lower(i);
    int governed = grammar.preposition(lower);
    String preposition = null;
    boolean capital = lattice.isCapitalized(i) && i > 0 && !lattice.token(i - 1).isPunctuation();
    boolean guessed =
        lattice.readings(i).stream().anyMatch(r -> r.source() == Reading.Source.GUESS);
    if (grammar.isPossessive(lower) && i + 1 < lattice.size() && isNominalPart(lattice, i + 1)) {
      Unit.Choice possessive = new Unit.Choice(lattice.readings(i).get(0), null, 3);
      if (lattice.readings(i).stream().noneMatch(r -> r.tag().can(Case.DAT))) {
        return new Unit(i, i + 1, i, null, null, List.of(possessive));
      }
      choices.add(possessive);
    }
    if (grammar.isQuantifying(lower) && i + 1 < lattice.size() && isNumber(lattice, i + 1)) {
      return fixed(lattice, i, i + 1, ADVERBIAL);
    }
    for (Reading r : lattice.readings(i)) {
      Pos pos = r.tag().pos();
      if (pos == Pos.PREPOSITION) {
        if (governed != 0 && preposition == null) {
          preposition = grammar.prepositionName(lower);
          choices.addAll(prepositions(preposition, governed));
        } else if (governed == 0) {
          preposition = lower;
          choices.addAll(prepositions(lower, r.tag().cases()));
        }
        continue;
      }
      if (r.tag().has(Tag.COMBINING)) {
        continue;
      }
      int score =
          prior(pos, r, capital)
              - (guessed && capital && pos == Pos.NOUN && r.source() == Reading.Source.DICTIONARY
                  ? 3
                  : 0);
      if (r.tag().cases() == 0) {
        choices.add(new Unit.Choice(r, null, score));
      } else {
        expand(r, r.tag().cases(), score, choices);
      }
    }
    if (choices.stream().anyMatch(c -> c.tag().has(Tag.PRESENT) && c.pos() == Pos.VERB)) {
      // one form of two verbs that differ in aspect: the present is commoner than the future
      choices.removeIf(
          c ->
              c.pos() == Pos.VERB
                  && c.tag().has(Tag.FUTURE)
                  && choices.stream()
                      .anyMatch(
                          o ->
                              o.tag().has(Tag.PRESENT)
                                  && o.reading().lemma().equals(c.reading().lemma())));
    }
    if (grammar.isInfinitiveMark(lower) || grammar.isPossessiveMark(lower)) {
      choices.add(new Unit.Choice(new Reading(lower, PARTICLE, Reading.Source.TOKEN), null, 0));
    }
    if (choices.isEmpty()) {
      Reading r = lattice.readings(i).get(0);
      choices.add(
          new Unit.Choice(
              new Reading(r.lemma(), new Tag(Pos.ADVERB, 0, 3, Tag.ANY_GENDER, 0), r.source()),
              null,
              0));
    }
    title(lattice, i, i + 1, next, choices);
    return new Unit(i, i + 1, i, null, preposition, choices);
  }

  private boolean isNumber(Lattice lattice, int i) {
    for (Reading r : lattice.readings(i)) {
      if (r.tag().pos() == Pos.NUMBER
          || r.tag().pos() == Pos.NUMERAL
          || grammar.isNumeralNoun(r.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token can only be a noun or an adjective. */
  private boolean isNominalPart(Lattice lattice, int i) {
    boolean nominal = false;
    for (Reading r : lattice.readings(i)) {
      Pos pos = r.tag().pos();
      if (pos == Pos.VERB
          || pos == Pos.PREPOSITION
          || pos == Pos.PUNCTUATION
          || pos == Pos.CONJUNCTION) {
        return false;
      }
      nominal |= pos.isNominal() || pos.isAdjectival();
    }
    return nominal;
  }

  private int prior(Pos pos, Reading r, boolean capital) {
    int score = 0;
    if (capital && Character.isUpperCase(r.lemma().codePointAt(0))) {
      score += 4;
    }
    if (r.source() == Reading.Source.GUESS) {
      // a name that could inflect rarely stands uninflected
      score -= r.tag().genders() == Tag.ANY_GENDER && !r.tag().can(Case.NOM) ? 5 : 2;
    }

    if (pos == Pos.NOUN && (r.tag().genders() & 1) == 0 && grammar.isTitle(r.lemma())) {
      // a woman's title that does not inflect; a man's is commoner
      score -= 6;
    }
    return switch (pos) {
      case IMPERSONAL, PREPOSITION, CONJUNCTION, SUBORDINATOR -> score + 2;
      case VERB ->
          r.tag().has(Tag.IMPERATIVE)
              ? score - 12
              : r.tag().has(Tag.SECOND) ? score - 10 : score + 2;
      case PARTICLE -> score - 1;
      // verbal nouns have hardly a plural
      case GERUND -> r.tag().numbers() == Tag.PL ? score - 4 : score;
      case UNKNOWN -> score - 4;
      default -> r.tag().has(Tag.SHORT) ? score + 2 : score;
    };
  }

  private static void expand(Reading r, int cases, int score, List<Unit.Choice> choices) {
    for (Case c : Case.values()) {
      if ((cases & c.bit()) != 0) {
        if (c == Case.VOC && cases != c.bit()) {
          continue;
        }
        add(new Unit.Choice(r, c, score - (c == Case.VOC ? 30 : 0)), choices);
      }
    }
  }

  /** Readings that differ in gender only are one choice: an uninflected word has dozens. */
  private static void add(Unit.Choice c, List<Unit.Choice> choices) {
    for (int i = 0; i < choices.size(); i++) {
      Unit.Choice o = choices.get(i);
      Tag a = o.tag();
      Tag b = c.tag();
      if (o.kase() == c.kase()
          && o.score() == c.score()
          && a.pos() == b.pos()
          && a.numbers() == b.numbers()
          && a.flags() == b.flags()
          && o.reading().source() == c.reading().source()
          && o.reading().lemma().equals(c.reading().lemma())) {
        Tag both = new Tag(a.pos(), a.cases(), a.numbers(), a.genders() | b.genders(), a.flags());
        Reading r = new Reading(o.reading().lemma(), both, o.reading().source());
        choices.set(i, new Unit.Choice(r, o.kase(), o.score()));
        return;
      }
    }
    choices.add(c);
  }

  /**
   * The reading of the unit with the given part of speech, whatever was chosen; null if it has
   * none.
   */
  static Unit.@Nullable Choice find(Unit unit, Pos pos) {
    for (Unit.Choice c : unit.choices()) {
      if (c.pos() == pos) {
        return c;
      }
    }
    return null;
  }
}
