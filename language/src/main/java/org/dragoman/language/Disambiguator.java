package org.dragoman.language;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses one reading, in one case, for each unit of a sentence: a beam search from left to right.
 *
 * <p>A partial path remembers only what later choices depend on: the case that a preposition waits
 * for, adjectives that wait for their noun, the nominal group before, and of the clause its
 * subject, its verb and what the verb governs. Points are added for agreement, government and
 * valency and taken off for their breach; nothing is forbidden, so that every sentence gets a
 * reading. Time is linear in the number of units.
 */
final class Disambiguator implements Chooser {

  private static final int BEAM = 10;

  private final Grammar grammar;
  private final Valency valency;
  private final Predicate<String> titles;

  Disambiguator(Grammar grammar, Valency valency, Predicate<String> titles) {
    this.titles = titles;
    this.grammar = grammar;
    this.valency = valency;
  }

  /** A partial path. Ints are bit sets of cases, numbers and genders; 0 means none. */
  private static final class Path implements Comparable<Path> {
    @Nullable Path before;
    int choice;
    int score;
    // what a preposition waits for
    int pending;
    // adjectives that wait for their noun
    int adjectiveCase;
    int adjectiveNumbers;
    int adjectiveGenders;
    // a participle that waits for its noun beyond its own dependents
    int outerCase;
    int outerNumbers;
    int outerGenders;
    boolean outerOpen;
    // the nominal group just before
    int groupCase;
    int groupNumbers;
    int groupGenders;
    boolean groupOpen;
    boolean openBefore;
    boolean groupName;
    boolean prepositional;
    boolean event;
    boolean geographic;
    boolean person;
    boolean title;
    // the last noun of the group, which may be an attribute in another case
    int innerCase;
    int joinedInner;
    // case of a group that a conjunction continues
    int joinedCase;
    // quantity: the noun should be genitive plural
    boolean counted;
    // the case of the numeral before
    int numeralCase;
    // the clause
    int subjectNumbers;
    int subjectGenders;
    boolean joined;
    int verbNumbers;
    int verbGenders;
    boolean verb;
    boolean bareSubject;
    int governed;
    boolean accusative;
    // a genitive before the verb that nothing has explained yet
    boolean genitive;
    boolean dative;
    boolean negated;
    boolean expected;
    boolean anyVerb;
    // a finite verb outside subordinate clauses
    boolean mainVerb;
    boolean copular;
    boolean auxiliary;
    boolean shortForm;
    boolean saying;
    // a participle behind its noun, and what its clause governed before it
    boolean participle;
    boolean converb;
    int outerGoverned;
    boolean outerAccusative;
    // the unfinished clause around a relative one
    boolean waiting;
    int waitingNumbers;
    int waitingGenders;
    boolean waitingAccusative;
    // the case of the title that a person's name may follow
    int titleCase;

    Path copy(int choice, int score) {
      Path p = new Path();
      p.before = this;
      p.choice = choice;
      p.score = score;
      p.pending = pending;
      p.adjectiveCase = adjectiveCase;
      p.adjectiveNumbers = adjectiveNumbers;
      p.adjectiveGenders = adjectiveGenders;
      p.outerCase = outerCase;
      p.outerNumbers = outerNumbers;
      p.outerGenders = outerGenders;
      p.outerOpen = outerOpen;
      p.groupCase = groupCase;
      p.groupNumbers = groupNumbers;
      p.groupGenders = groupGenders;
      p.groupOpen = groupOpen;
      p.openBefore = openBefore;
      p.groupName = groupName;
      p.prepositional = prepositional;
      p.event = event;
      p.geographic = geographic;
      p.person = person;
      p.title = title;
      p.innerCase = innerCase;
      p.joinedInner = joinedInner;
      p.joinedCase = joinedCase;
      p.counted = counted;
      p.numeralCase = numeralCase;
      p.subjectNumbers = subjectNumbers;
      p.subjectGenders = subjectGenders;
      p.joined = joined;
      p.verbNumbers = verbNumbers;
      p.verbGenders = verbGenders;
      p.verb = verb;
      p.bareSubject = bareSubject;
      p.governed = governed;
      p.accusative = accusative;
      p.genitive = genitive;
      p.dative = dative;
      p.negated = negated;
      p.expected = expected;
      p.anyVerb = anyVerb;
      p.mainVerb = mainVerb;
      p.copular = copular;
      p.auxiliary = auxiliary;
      p.shortForm = shortForm;
      p.saying = saying;
      p.participle = participle;
      p.converb = converb;
      p.outerGoverned = outerGoverned;
      p.outerAccusative = outerAccusative;
      p.waiting = waiting;
      p.waitingNumbers = waitingNumbers;
      p.waitingGenders = waitingGenders;
      p.waitingAccusative = waitingAccusative;
      p.titleCase = titleCase;
      return p;
    }

    /** The score of a whole sentence: clauses without a verb are rare. */
    int total() {
      return score - (expected && !verb ? 6 : 0) - (anyVerb ? 0 : 6);
    }

    void newClause() {
      subjectNumbers = 0;
      subjectGenders = 0;
      joined = false;
      verbNumbers = 0;
      verbGenders = 0;
      verb = false;
      copular = false;
      auxiliary = false;
      shortForm = false;
      saying = false;
      bareSubject = false;
      governed = -1;
      accusative = false;
      genitive = false;
      dative = false;
      negated = false;
      pending = 0;
      adjectiveCase = 0;
      outerCase = 0;
      joinedCase = 0;
      joinedInner = 0;
      groupOpen = false;
      groupCase = 0;
      innerCase = 0;
      participle = false;
      converb = false;
    }

    /** A participle behind its noun has complements of its own until a comma or the next verb. */
    void enterParticiple(int governs) {
      if (!participle) {
        outerGoverned = governed;
        outerAccusative = accusative;
        participle = true;
      }
      governed = governs;
      accusative = false;
    }

    void leaveParticiple() {
      if (participle) {
        governed = outerGoverned;
        accusative = outerAccusative;
        participle = false;
      }
    }

    @Override
    public int compareTo(Path other) {
      return Integer.compare(other.score, score);
    }
  }

  @Override
  public int[] choose(Lattice lattice, List<Unit> units) {
    Path start = new Path();
    start.governed = -1;
    Path[] beam = {start};
    Path[] next = new Path[BEAM * 24];
    for (int u = 0; u < units.size(); u++) {
      Unit unit = units.get(u);
      int n = 0;
      int choices = Math.min(unit.choices().size(), 24);
      if (next.length < beam.length * choices) {
        next = new Path[beam.length * choices];
      }
      for (Path path : beam) {
        for (int c = 0; c < choices; c++) {
          next[n++] = step(path, c, unit, unit.choices().get(c), lattice, units, u);
        }
      }
      if (n > 1) {
        Arrays.sort(next, 0, n);
      }
      beam = Arrays.copyOf(next, Math.min(n, BEAM));
    }
    int[] chosen = new int[units.size()];
    Path path = beam[0];
    for (Path other : beam) {
      if (other.total() > path.total()) {
        path = other;
      }
    }
    for (int u = units.size() - 1; u >= 0; u--) {
      chosen[u] = path.choice;
      path = path.before == null ? path : path.before;
    }
    return chosen;
  }

  private Path step(
      Path from,
      int index,
      Unit unit,
      Unit.Choice choice,
      Lattice lattice,
      List<Unit> units,
      int u) {
    Path p = from.copy(index, from.score + choice.score());
    if (unit.isTime()) {
      p.groupOpen = false;
      return p;
    }
    if (choice.tag().has(Tag.SHORT)) {
      verb(p, choice, lattice, unit);
      return p;
    }
    switch (choice.pos()) {
      case PUNCTUATION -> punctuation(p, lattice.lower(unit.head()), lattice, units, u);
      case PREPOSITION -> {
        p.score -= p.pending != 0 || p.adjectiveCase != 0 ? 6 : 0;
        if (p.adjectiveCase != 0) {
          p.outerCase = p.adjectiveCase;
          p.outerNumbers = p.adjectiveNumbers;
          p.outerGenders = p.adjectiveGenders;
          p.outerOpen = p.openBefore;
        }
        p.pending = choice.caseBit();
        p.adjectiveCase = 0;
        p.groupOpen = false;
        p.joinedCase = 0;
        p.counted = false;
      }
      case NOUN, GERUND, PRONOUN -> nominal(p, choice, unit);
      case ADJECTIVE, PARTICIPLE_ACTIVE, PARTICIPLE_PASSIVE ->
          adjectival(p, choice, lattice, unit, units, u);
      case NUMERAL -> {
        p.numeralCase = choice.caseBit();
        if (p.pending != 0) {
          p.score += (p.pending & choice.caseBit()) != 0 ? 2 : -10;
        }
        p.counted =
            !choice.tag().can(Case.NOM)
                || choice.tag().genders() == Tag.ANY_GENDER
                || (choice.caseBit() & (Case.NOM.bit() | Case.ACC.bit())) != 0;
      }
      case NUMBER, ABBREVIATION ->
          p.counted =
              p.counted
                  || choice.pos() == Pos.NUMBER
                  || unit.choices().get(0).reading().source() == Reading.Source.DICTIONARY;
      case VERB, PREDICATIVE -> verb(p, choice, lattice, unit);
      case INFINITIVE, CONVERB, IMPERSONAL -> {
        p.leaveParticiple();
        p.joinedCase = 0;
        p.joinedInner = 0;
        p.score -= p.pending != 0 ? 8 : 0;
        p.pending = 0;
        p.groupOpen = false;
        p.adjectiveCase = 0;
        p.governed = valency.cases(choice.reading().lemma(), reflexive(lattice, unit.head()));
        boolean objectBefore = p.accusative;
        p.accusative = false;
        p.converb = choice.pos() == Pos.CONVERB;
        p.anyVerb |= choice.pos() == Pos.IMPERSONAL;
        if (choice.pos() == Pos.IMPERSONAL) {
          if (objectBefore && p.governed != -1 && (p.governed & Case.ACC.bit()) != 0) {
            p.score += 4;
          }
          p.verb = true;
          p.score -= p.subjectNumbers != 0 ? 8 : 0;
          p.subjectNumbers = Tag.ANY_NUMBER;
          p.subjectGenders = Tag.ANY_GENDER;
        }
      }
      case CONJUNCTION -> {
        p.joinedCase = p.groupCase;
        p.joinedInner = p.innerCase;
        p.joined = true;
        p.groupOpen = false;
        p.adjectiveCase = 0;
        if (p.pending != 0) {
          p.score -= 6;
        }
      }
      case SUBORDINATOR -> {
        p.score -= p.expected && !p.verb ? 6 : 0;
        p.newClause();
        p.expected = true;
      }
      case PARTICLE -> {
        if (grammar.isNegation(lattice.lower(unit.head()))) {
          p.negated = true;
        }
      }
      default -> {
        // other words change nothing
      }
    }
    if ((choice.pos() == Pos.ADVERB || choice.pos() == Pos.PARTICLE)
        && p.adjectiveCase == 0
        && p.pending == 0
        && u + 1 < units.size()
        && units.get(u + 1).choices().stream().noneMatch(x -> x.pos().isAdjectival())) {
      p.groupOpen = false;
    }
    return p;
  }

  private void punctuation(Path p, String mark, Lattice lattice, List<Unit> units, int u) {
    if (mark.equals(",") || mark.equals(";") || mark.equals(":") || grammar.isDash(mark)) {
      if (grammar.isCopula(mark) && p.subjectNumbers != 0 && !p.verb && isVerbless(units, u + 1)) {
        // "Россия — союзник Сербии"
        p.verb = true;
        p.anyVerb = true;
        p.mainVerb |= !p.expected;
        p.copular = true;
        p.verbNumbers = Tag.ANY_NUMBER;
        p.verbGenders = Tag.ANY_GENDER;
        p.groupOpen = false;
        p.adjectiveCase = 0;
        return;
      }
      p.joinedCase = p.groupCase;
      p.joinedInner = p.innerCase;
      p.leaveParticiple();
      p.groupOpen = false;
      p.adjectiveCase = 0;
      p.counted = false;
      p.joined = true;
      if (u + 1 < units.size()) {
        int next = units.get(u + 1).begin();
        boolean aside = grammar.isDash(mark) && !p.waiting && !p.verb;
        boolean relative =
            aside
                || units.get(u + 1).choices().get(0).pos() == Pos.SUBORDINATOR
                || startsClause(lattice, next)
                || next + 1 < lattice.size()
                    && units.get(u + 1).preposition() != null
                    && relative(lattice, next + 1);
        // behind a clause that opens the sentence comes the main one
        boolean fronted = p.expected && p.verb && !p.mainVerb;
        if ((relative || p.verb) && p.expected) {
          p.score -= p.verb ? 0 : 6;
          p.expected = false;
        }
        if (relative || p.verb || p.converb) {
          boolean keep = (!relative || aside) && !fronted && !mark.equals(";");
          int outer = p.joinedCase;
          int inner = p.joinedInner;
          boolean waits = relative && !p.verb && !p.converb && !p.waiting;
          int numbers = p.subjectNumbers;
          int genders = p.subjectGenders;
          boolean accusative = p.accusative;
          p.newClause();
          if (waits) {
            p.waiting = true;
            p.waitingNumbers = numbers;
            p.waitingGenders = genders;
            p.waitingAccusative = accusative;
          } else if (!relative && p.waiting) {
            p.waiting = false;
            p.subjectNumbers = p.waitingNumbers;
            p.subjectGenders = p.waitingGenders;
            p.accusative = p.waitingAccusative;
          }
          if (keep) {
            p.joinedCase = outer;
            p.joinedInner = inner;
          }
        }
      }
      if (p.pending != 0) {
        p.score -= 4;
        p.pending = 0;
      }
    }
  }

  /** Whether no word before the next mark can be a verb. */
  private static boolean isVerbless(List<Unit> units, int from) {
    for (int v = from; v < units.size(); v++) {
      for (Unit.Choice c : units.get(v).choices()) {
        if (c.pos() == Pos.PUNCTUATION) {
          return v > from;
        }
        if (c.pos() == Pos.VERB && !c.tag().has(Tag.IMPERATIVE) || c.tag().has(Tag.SHORT)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean startsClause(Lattice lattice, int position) {
    return grammar.subordinator(lattice.lower(position)) != null || relative(lattice, position);
  }

  private boolean relative(Lattice lattice, int position) {
    for (Reading r : lattice.readings(position)) {
      if (grammar.isRelative(r.lemma())) {
        return true;
      }
    }
    return false;
  }

  private boolean reflexive(Lattice lattice, int verb) {
    for (int i = Math.max(0, verb - 2); i < Math.min(lattice.size(), verb + 3); i++) {
      if (i != verb && grammar.isReflexive(lattice.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private void nominal(Path p, Unit.Choice c, Unit unit) {
    if (c.kase() == null) {
      return;
    }
    boolean event = valency.isNoun(c.reading().lemma());
    boolean titled = titles.test(c.reading().lemma());
    if (c.pos() == Pos.NOUN && event) {
      p.score += 3;
    }
    int bit = c.caseBit();
    Tag tag = c.tag();
    boolean name =
        unit.span() != null && unit.span().kind() == Span.Kind.PERSON
            || Character.isUpperCase(c.reading().lemma().codePointAt(0))
            || grammar.isNamePart(c.reading().lemma());
    boolean person =
        unit.span() != null
            ? unit.span().kind() == Span.Kind.PERSON
            : name && c.reading().source() == Reading.Source.GUESS;
    if (p.pending != 0) {
      if (p.adjectiveCase == 0) {
        p.score += (p.pending & bit) != 0 ? 8 : -14;
      }
    } else if (bit == Case.LOC.bit()
        && p.adjectiveCase == 0
        && p.joinedCase != bit
        && !(p.groupOpen && p.groupCase == bit)) {
      p.score -= 20;
    }
    boolean counted = p.counted;
    p.counted = false;
    if (p.numeralCase != 0) {
      // a numeral agrees with its noun, but one in the nominative or accusative takes a genitive
      boolean straight = (p.numeralCase & (Case.NOM.bit() | Case.ACC.bit())) != 0;
      boolean right = p.numeralCase == bit || straight && bit == Case.GEN.bit() && isCounted(tag);
      p.score += right ? 2 : -4;
      p.numeralCase = 0;
    }
    boolean modified = p.adjectiveCase != 0;
    if (modified) {
      p.groupOpen = p.openBefore;
      boolean agrees =
          p.adjectiveCase == bit
              && ((p.adjectiveNumbers & tag.numbers()) != 0
                  || counted && bit == Case.GEN.bit() && isCounted(tag))
              && (p.adjectiveGenders & tag.genders()) != 0;
      p.score += agrees ? 9 : -9;
      if (!agrees && p.pending != 0 && (p.pending & bit) == 0) {
        p.score -= 8;
      }
      p.adjectiveCase = 0;
    }
    boolean attribute = false;
    boolean governed = p.pending != 0;
    if (p.outerCase != 0 && p.pending == 0 && !modified) {
      if (p.outerCase == bit
          && (p.outerNumbers & tag.numbers()) != 0
          && (p.outerGenders & tag.genders()) != 0) {
        p.score += p.outerOpen && bit == Case.GEN.bit() ? 16 : 10;
        attribute = p.outerOpen && bit == Case.GEN.bit();
        p.outerCase = 0;
        p.groupOpen = false;
      }
    }
    if (p.groupOpen && p.pending == 0 && !counted) {
      if (bit == Case.GEN.bit() && person && p.title && p.titleCase == bit && !p.groupName) {
        // "по словам представителя МИД РФ Марии Захаровой"
        p.score += 8;
        attribute = true;
      } else if (bit == Case.GEN.bit()
          && (p.geographic || p.person && !name || c.pos() == Pos.PRONOUN)) {
        // a name has no genitive attribute, and a pronoun is none
        p.groupOpen = false;
      } else if (bit == Case.ACC.bit() && awaited(p) && behindOblique(p, unit)) {
        // "wezwał na konsultacje ambasadorów"
        p.groupOpen = false;
        p.score += 3;
      } else if (bit == Case.GEN.bit()) {
        // a name behind a name is rather its second part
        p.score += name && p.groupName && c.reading().source() == Reading.Source.GUESS ? 3 : 7;
        attribute = true;
      } else if (bit == p.groupCase
          && p.title
          && !p.groupName
          && unit.span() != null
          && unit.span().kind() == Span.Kind.PLACE) {
        // "prezydentowi Boliwii": a person is of a state, not one
        p.score -= 3;
      } else if (bit == p.groupCase
          && name
          && !(person && !p.groupName && p.titleCase != 0 && p.titleCase != bit)) {
        p.score +=
            name && !p.groupName && person
                ? p.title ? 8 : -2
                : name && p.groupName && person ? 8 : 5;
        attribute = true;
        if (bit == Case.NOM.bit() && grammar.namesAgree() && p.subjectGenders != 0) {
          // "премьер-министр Кая Каллас призвала"
          p.subjectGenders |= tag.genders();
        }
      } else if (bit == Case.NOM.bit() || bit == Case.ACC.bit()) {
        p.score -= 4;
      }
    } else if (p.joinedCase != 0 && p.pending == 0) {
      // "do UE i NATO": what is joined behind a preposition has its case
      int likeness = p.prepositional && bit != Case.NOM.bit() ? 6 : 5;
      if (bit == p.joinedInner && bit != p.joinedCase) {
        p.score += 5;
        attribute = true;
      } else if (bit == p.joinedCase) {
        p.score += likeness;
        attribute = bit != Case.NOM.bit() || p.subjectNumbers != 0;
        if (bit == Case.NOM.bit()) {
          if (p.verb && p.verbNumbers == Tag.PL && p.subjectNumbers == Tag.SG) {
            // two singular subjects after a plural verb
            p.score += 9;
          }
          p.subjectNumbers = Tag.PL | p.subjectNumbers;
          p.subjectGenders |= tag.genders();
        }
      } else {
        p.score -= 2;
      }
    }
    if (counted && p.pending == 0) {
      if (bit == Case.GEN.bit() && isCounted(tag)) {
        p.score += 6;
        attribute = true;
        p.bareSubject = true;
      }
    } else if (counted && bit == Case.GEN.bit()) {
      p.score += 10;
    }
    if (p.pending == 0 && !attribute) {
      argument(p, bit, tag, either(unit), name || titled);
    }
    p.pending = 0;
    if (attribute && bit == Case.GEN.bit() && p.groupOpen) {
      // the group's own case stays in force for coordination; its last noun is what attributes hang
      // on
      p.groupCase = p.groupCase == 0 ? bit : p.groupCase;
      p.groupNumbers = tag.numbers();
      p.groupGenders = tag.genders();
    } else {
      p.groupName = name;
      p.groupCase = bit;
      p.groupNumbers = tag.numbers();
      p.groupGenders = tag.genders();
    }
    p.groupOpen = c.pos() != Pos.PRONOUN;
    p.prepositional = governed;
    p.event = c.pos() == Pos.GERUND || event;
    p.geographic = unit.span() != null && unit.span().kind() == Span.Kind.PLACE;
    p.person = unit.span() != null && unit.span().kind() == Span.Kind.PERSON;
    boolean title = titled || (tag.genders() & 1) != 0;
    boolean owner = attribute && bit == Case.GEN.bit();
    p.titleCase = title && !name ? bit : owner ? p.titleCase : 0;
    p.title = title || p.title && owner;
    p.innerCase = bit;
    p.joinedCase = 0;
    p.joinedInner = 0;
  }

  /** Whether a genitive may be what is counted: also in the singular, "два посла". */
  private boolean isCounted(Tag tag) {
    return (tag.numbers() & Tag.PL) != 0 || grammar.countsSingulars();
  }

  /** Whether the form is nominative and accusative alike. */
  private static boolean either(Unit unit) {
    int cases = 0;
    for (Unit.Choice c : unit.choices()) {
      cases |= c.caseBit();
    }
    return (cases & Case.NOM.bit()) != 0 && (cases & Case.ACC.bit()) != 0;
  }

  private void argument(Path p, int bit, Tag tag, boolean either, boolean actor) {
    if (bit == Case.NOM.bit()) {
      // an adverbial participle has no subject of its own
      p.score -= p.converb ? 8 : 0;
      if (p.subjectNumbers != 0) {
        p.score -= p.copular ? 0 : p.joined ? 5 : 8;
      } else {
        p.score += 3;
        p.subjectNumbers = tag.numbers();
        p.subjectGenders = tag.genders();
        if (p.verb) {
          boolean object =
              either
                  && !p.saying
                  && (p.verbGenders == Tag.ANY_GENDER || !actor)
                  && p.governed != -1
                  && (p.governed & Case.ACC.bit()) != 0
                  && !p.accusative;
          p.score +=
              agrees(p.verbNumbers, p.verbGenders, tag.numbers(), tag.genders())
                  ? object ? 1 : 5
                  : -9;
        }
      }
    } else if (bit == Case.ACC.bit()) {
      if (p.governed == -1) {
        p.score += p.verb ? p.accusative ? -3 : 2 : -2;
      } else {
        p.score += (p.governed & bit) == 0 || p.accusative ? -7 : 5;
      }
      if (p.negated && p.governed != -1 && !grammar.negatesFreely()) {
        p.score -= 4;
      }
      p.accusative = true;
    } else if (bit == Case.GEN.bit()) {
      boolean negatedObject = p.negated && !p.accusative;
      boolean governed = p.governed != -1 && (p.governed & bit) != 0;
      if (negatedObject && p.governed != -1 && (p.governed & Case.ACC.bit()) != 0) {
        // "nie nałożyła sankcji": as an object in the accusative would be
        p.score += 5;
        p.accusative = true;
      } else {
        p.score += governed || negatedObject ? 3 : -4;
        p.genitive |= p.governed == -1 && !p.verb && !negatedObject;
      }
    } else if (bit == Case.DAT.bit() || bit == Case.INST.bit()) {
      boolean second = bit == Case.DAT.bit() && p.dative;
      p.score += p.governed != -1 && (p.governed & bit) != 0 && !second ? 4 : -2;
      p.dative |= bit == Case.DAT.bit();
    }
  }

  private static boolean agrees(int numbersA, int gendersA, int numbersB, int gendersB) {
    return (numbersA & numbersB) != 0
        && ((gendersA & gendersB) != 0 || numbersA == Tag.PL || numbersB == Tag.PL);
  }

  private void adjectival(
      Path p, Unit.Choice c, Lattice lattice, Unit unit, List<Unit> units, int u) {
    int bit = c.caseBit();
    Tag tag = c.tag();
    if (c.pos() != Pos.ADJECTIVE && behindNoun(p, c) && !agreeingNounNext(c, units, u)) {
      boolean reflexive = reflexive(lattice, unit.head());
      int governs = valency.cases(c.reading().lemma(), reflexive);
      if (c.pos() == Pos.PARTICIPLE_PASSIVE && governs != -1) {
        governs = governs & ~Case.ACC.bit() | grammar.agentCase();
      }
      p.score += (p.innerCase == bit || p.joinedInner == bit ? 5 : 4) + dependents(c, units, u);
      p.joinedCase = 0;
      p.joinedInner = 0;
      p.groupOpen = false;
      p.enterParticiple(governs);
      return;
    }
    if (p.adjectiveCase != 0) {
      boolean agrees =
          p.adjectiveCase == bit
              && (p.adjectiveNumbers & tag.numbers()) != 0
              && (p.adjectiveGenders & tag.genders()) != 0;
      p.score += agrees ? 4 : -6;
    }
    if (p.groupOpen && p.pending == 0 && c.pos() == Pos.ADJECTIVE) {
      // after its noun
      if ((p.innerCase == bit || p.groupCase == bit)
          && (p.groupNumbers & tag.numbers()) != 0
          && (p.groupGenders & tag.genders()) != 0) {
        p.score += p.innerCase == bit ? 5 : 3;
        return;
      }
    }
    boolean governed = p.pending != 0;
    if (p.pending != 0) {
      p.score += (p.pending & bit) != 0 ? 5 : -14;
    } else if (bit == Case.LOC.bit() && p.joinedCase != bit) {
      p.score -= 12;
    }
    if (grammar.isRelative(c.reading().lemma())) {
      if (bit == Case.GEN.bit() && !governed && possesses(units, u)) {
        // "której prezydent zadzwonił"
        p.score += 6;
      }
      p.pending = 0;
      p.groupOpen = false;
      if (!governed) {
        boolean genitive = p.genitive;
        argument(p, bit, tag, false, false);
        p.genitive = genitive;
        p.score += bit == Case.ACC.bit() ? 2 : 0;
      }
      return;
    }
    if (p.adjectiveCase == 0) {
      p.openBefore = p.groupOpen && p.pending == 0;
    }
    p.adjectiveCase = bit;
    p.adjectiveNumbers = tag.numbers();
    p.adjectiveGenders = tag.genders();
    p.groupOpen = false;
    if (p.joinedCase != 0) {
      p.score += p.joinedCase == bit ? 3 : 0;
    }
  }

  /** Whether the clause's verb asks for an accusative that has not come yet. */
  private static boolean awaited(Path p) {
    return p.governed != -1 && (p.governed & Case.ACC.bit()) != 0 && !p.accusative && !p.negated;
  }

  /**
   * Whether a form that is genitive and accusative alike comes behind a phrase that may well have
   * ended: one with a preposition, an instrument, a dative.
   */
  private static boolean behindOblique(Path p, Unit unit) {
    boolean oblique =
        p.prepositional || p.groupCase == Case.INST.bit() || p.groupCase == Case.DAT.bit();
    return oblique && !p.event && unit.choices().stream().anyMatch(x -> x.kase() == Case.GEN);
  }

  /** Whether nothing but a noun in the nominative can follow a relative word. */
  private static boolean possesses(List<Unit> units, int u) {
    return u + 1 < units.size()
        && !units.get(u + 1).isTime()
        && units.get(u + 1).choices().stream()
            .allMatch(x -> (x.pos() == Pos.NOUN || x.pos() == Pos.ADJECTIVE));
  }

  /** Whether the participle agrees with the noun just before it, also across a comma. */
  private static boolean behindNoun(Path p, Unit.Choice c) {
    int bit = c.caseBit();
    boolean open = p.groupOpen && (p.innerCase == bit || p.groupCase == bit);
    boolean comma = p.joinedCase == bit || p.joinedInner == bit;
    return p.pending == 0
        && p.adjectiveCase == 0
        && (open || comma)
        && (p.groupNumbers & c.tag().numbers()) != 0
        && (p.groupGenders & c.tag().genders()) != 0;
  }

  /** Whether a noun that agrees with the participle comes next, past adjectives and adverbs. */
  private static boolean agreeingNounNext(Unit.Choice c, List<Unit> units, int u) {
    for (int v = u + 1; v < units.size() && !units.get(v).isTime(); v++) {
      boolean passed = false;
      for (Unit.Choice next : units.get(v).choices()) {
        boolean agrees =
            next.kase() == c.kase()
                && (next.tag().numbers() & c.tag().numbers()) != 0
                && (next.tag().genders() & c.tag().genders()) != 0;
        if (next.pos().isNominal() && agrees) {
          return true;
        }
        passed |= next.pos().isAdjectival() && agrees || next.pos() == Pos.ADVERB;
      }
      if (!passed) {
        return false;
      }
    }
    return false;
  }

  /** What speaks for a participle before its complements rather than an adjective or a noun. */
  private int dependents(Unit.Choice c, List<Unit> units, int u) {
    if (u + 1 >= units.size()) {
      return 0;
    }
    Unit next = units.get(u + 1);
    if (next.preposition() != null) {
      boolean agent =
          c.pos() == Pos.PARTICIPLE_PASSIVE && grammar.agent().startsWith(next.preposition() + "+");
      return agent || valency.takes(c.reading().lemma(), next.preposition(), false) ? 4 : 1;
    }
    return next.isTime() || c.pos() == Pos.PARTICIPLE_ACTIVE ? 1 : 0;
  }

  private void verb(Path p, Unit.Choice c, Lattice lattice, Unit unit) {
    p.leaveParticiple();
    p.joinedCase = 0;
    p.joinedInner = 0;
    if (p.pending != 0 || p.adjectiveCase != 0) {
      p.score -= 8;
    }
    p.pending = 0;
    p.adjectiveCase = 0;
    p.groupOpen = false;
    Tag tag = c.tag();
    // "были высланы", "должна была": one predicate
    boolean compound =
        p.verb
            && (tag.has(Tag.SHORT) && p.auxiliary
                || p.shortForm && grammar.isPassiveAuxiliary(c.reading().lemma()));
    p.auxiliary = grammar.isPassiveAuxiliary(c.reading().lemma());
    p.shortForm = tag.has(Tag.SHORT);
    if (compound && !p.shortForm) {
      return;
    }
    if (p.verb && !compound) {
      // a second verb begins a clause of its own
      boolean subject = p.joined && p.subjectNumbers != 0;
      p.newClause();
      p.score -= subject ? 0 : 1;
    }
    p.verb = true;
    p.copular =
        grammar.isCopula(c.reading().lemma()) || grammar.isCopula(lattice.lower(unit.head()));
    p.saying = valency.isSaying(c.reading().lemma());
    p.anyVerb = true;
    p.mainVerb |= !p.expected;
    p.governed = valency.cases(c.reading().lemma(), reflexive(lattice, unit.head()));
    if (c.pos() == Pos.PARTICIPLE_PASSIVE && p.governed != -1) {
      p.governed = p.governed & ~Case.ACC.bit() | grammar.agentCase();
    }
    if (c.pos() == Pos.PREDICATIVE) {
      p.verbNumbers = Tag.ANY_NUMBER;
      p.verbGenders = Tag.ANY_GENDER;
      return;
    }
    p.verbNumbers = tag.numbers();
    p.verbGenders = tag.genders();
    if (tag.has(Tag.FIRST) || tag.has(Tag.SECOND)) {
      // the ending is the subject
      p.subjectNumbers = Tag.ANY_NUMBER;
      p.subjectGenders = Tag.ANY_GENDER;
    }
    if (p.subjectNumbers != 0 && !tag.has(Tag.FIRST) && !tag.has(Tag.SECOND)) {
      p.score += agrees(tag.numbers(), tag.genders(), p.subjectNumbers, p.subjectGenders) ? 6 : -10;
    }
    if (p.genitive && !p.accusative && p.governed != -1) {
      // "sankcji nie nałożyła", "sankcji domaga się"
      boolean object =
          (p.governed & Case.GEN.bit()) != 0 || p.negated && (p.governed & Case.ACC.bit()) != 0;
      p.score += object ? 8 : 0;
    }
    if (p.accusative && p.governed != -1) {
      // an object before its verb
      p.score += (p.governed & Case.ACC.bit()) == 0 ? -7 : 4;
    }
  }
}
