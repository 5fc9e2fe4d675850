package org.dragoman.language;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses one reading for each unit of a sentence in a language where position stands for case: a
 * beam search from left to right over classes of words ({@link WordOrder}). A path remembers the
 * class before, whether the clause has its subject and still wants its verb, and how many verbs the
 * conjunctions and relative words so far have promised.
 */
final class PositionDisambiguator implements Chooser {

  private static final int BEAM = 12;

  private final Grammar grammar;
  private final Valency valency;
  private final WordOrder order;
  private final Predicate<String> titles;

  PositionDisambiguator(
      Grammar grammar, Valency valency, WordOrder order, Predicate<String> titles) {
    this.titles = titles;
    this.grammar = grammar;
    this.valency = valency;
    this.order = order;
  }

  private static final class Path implements Comparable<Path> {
    @Nullable Path before;
    int choice;
    int score;
    WordClass last = WordClass.START;
    // finite verbs that are still wanted
    int wanted = 1;
    // numbers of a nominal that may be the subject of the verb to come; 0 if there is none
    int subject;
    // whether a preposition governs the nominal being built
    boolean governed;
    // whether a comma or conjunction came since the last verb
    boolean joined;
    // whether that was a mark, and no subject has come since
    boolean marked;
    // whether a conjunction came behind a verb, and no subject since
    boolean coordinating;
    // whether a conjunction still waits for the verb of its clause
    boolean opened;
    // the subject of a clause that a relative one has interrupted
    int waiting;
    boolean verb;
    // whether the verb before takes two objects; whether the first of them has come
    boolean giving;
    boolean given;
    boolean saying;

    Path copy(int choice, int score) {
      Path p = new Path();
      p.before = this;
      p.choice = choice;
      p.score = score;
      p.last = last;
      p.wanted = wanted;
      p.subject = subject;
      p.governed = governed;
      p.joined = joined;
      p.saying = saying;
      p.marked = marked;
      p.coordinating = coordinating;
      p.opened = opened;
      p.waiting = waiting;
      p.verb = verb;
      p.giving = giving;
      p.given = given;
      return p;
    }

    boolean isLike(Path o) {
      return last == o.last
          && wanted == o.wanted
          && subject == o.subject
          && governed == o.governed
          && joined == o.joined
          && marked == o.marked
          && coordinating == o.coordinating
          && opened == o.opened
          && waiting == o.waiting
          && verb == o.verb
          && giving == o.giving
          && given == o.given
          && saying == o.saying;
    }

    int total() {
      return score - 5 * wanted;
    }

    @Override
    public int compareTo(Path other) {
      return Integer.compare(other.score, score);
    }
  }

  @Override
  public int[] choose(Lattice lattice, List<Unit> units) {
    Path[] beam = {new Path()};
    for (int u = 0; u < units.size(); u++) {
      Unit unit = units.get(u);
      int choices = unit.choices().size();
      Path[] next = new Path[beam.length * choices];
      int n = 0;
      for (Path path : beam) {
        for (int c = 0; c < choices; c++) {
          next[n++] = step(path, c, lattice, units, u);
        }
      }
      Arrays.sort(next);
      beam = distinct(next);
    }
    Path best = beam[0];
    for (Path other : beam) {
      if (other.total() > best.total()) {
        best = other;
      }
    }
    int[] chosen = new int[units.size()];
    Path path = best;
    for (int u = units.size() - 1; u >= 0; u--) {
      chosen[u] = path.choice;
      path = path.before == null ? path : path.before;
    }
    return chosen;
  }

  /** The best paths of which no two remember the same. */
  private static Path[] distinct(Path[] sorted) {
    Path[] kept = new Path[Math.min(BEAM, sorted.length)];
    int n = 0;
    for (Path p : sorted) {
      boolean seen = false;
      for (int i = 0; i < n && !seen; i++) {
        seen = kept[i].isLike(p);
      }
      if (!seen) {
        kept[n++] = p;
        if (n == kept.length) {
          break;
        }
      }
    }
    return Arrays.copyOf(kept, n);
  }

  private Path step(Path from, int index, Lattice lattice, List<Unit> units, int u) {
    Unit unit = units.get(u);
    Unit.Choice c = unit.choices().get(index);
    Path p = from.copy(index, from.score + c.score());
    WordClass now = WordClass.of(lattice, unit, c, grammar);
    if (now == WordClass.NONE) {
      return p;
    }
    p.score += order.points(from.last, now);
    boolean written =
        lattice.isCapitalized(unit.head())
            && unit.begin() > 0
            && lattice.token(unit.begin() - 1).isWord();
    if (written
        && (now.isFinite()
            || now == WordClass.INFINITIVE
            || now == WordClass.PARTICIPLE
            || now == WordClass.ING)) {
      // verbs are not written with a capital letter
      p.score -= 8;
    }
    if (now == WordClass.BE
        && from.last != WordClass.PRONOUN
        && grammar.isPossessiveMark(lattice.lower(unit.head()))) {
      // "it's", but "Russia's"
      p.score -= 12;
    }
    switch (now) {
      case VERB, BE, HAVE, MODAL -> {
        boolean extra = p.wanted == 0;
        finite(p, c);
        boolean base = c.tag().has(Tag.PRESENT) && (extra || !c.tag().has(Tag.THIRD));
        if (now == WordClass.VERB
            && base
            && from.last != WordClass.PRONOUN
            && Units.find(unit, Pos.NOUN) != null) {
          // "the labour reform", "land and air borders": such a form is rather a noun
          p.score -= extra ? 7 : 2;
        }
      }
      case PRONOUN, OTHER, NOUN, NAME -> nominal(p, c, now);
      case PREPOSITION -> {
        p.governed = true;
        if (isAgent(unit) && from.last == WordClass.PARTICIPLE) {
          p.score += 4;
        }
      }
      case SUBORDINATOR -> {
        p.wanted = Math.min(3, p.wanted + 1);
        p.opened = true;
        p.verb = false;
        p.coordinating = false;
        p.subject = 0;
        p.governed = false;
        p.joined = false;
        if (grammar.isContent(c.reading().lemma())) {
          // behind a noun it rather stands for the noun, unless somebody says something
          p.score += from.saying ? 3 : from.last.isNominal() ? -4 : 0;
        }
      }
      case RELATIVE -> {
        p.wanted = Math.min(3, p.wanted + 1);
        p.waiting = p.verb ? 0 : p.subject;
        p.verb = false;
        p.coordinating = false;
        p.subject = Tag.ANY_NUMBER;
        p.governed = false;
        p.joined = false;
        // "told reporters that": rather what is said than which reporters
        p.score -= from.saying && grammar.isRelativeWord(lattice.lower(unit.head())) ? 4 : 0;
      }
      case CONJUNCTION -> {
        p.joined = true;
        p.marked = false;
        p.coordinating = p.verb;
        p.governed = false;
      }
      case MARK -> {
        p.joined = true;
        p.marked = true;
        // "since its coup in September, Guinea": a clause has its verb before the comma
        p.score -= p.opened ? 4 : 0;
        p.opened = false;
        if (p.verb && p.waiting != 0) {
          // "South Sudan, which has refused to take sides, offers"
          p.subject = p.waiting;
          p.waiting = 0;
        }
        p.governed = false;
      }
      case INFINITIVE, PARTICIPLE, ING -> {
        p.governed = false;
        if (now == WordClass.PARTICIPLE && p.wanted == 0 && from.last.isNominal()) {
          p.score += 2;
        }
        if (now == WordClass.ING
            && (from.last == WordClass.PREPOSITION || from.last == WordClass.MARK)
            && hasDependents(lattice, units, u)) {
          // "of hiding weapons", ", meeting in Jeddah,"
          p.score += 2;
        }
        if (from.last == WordClass.BE
            || from.last == WordClass.HAVE
            || from.last == WordClass.MODAL) {
          p.saying = valency.isSaying(c.reading().lemma());
        }
      }
      default -> {
        // determiners, adjectives and numbers wait for their noun
      }
    }
    objects(p, from, now, c);
    p.last = auxiliary(now, c);
    return p;
  }

  /** "Promised Kyiv tanks": a second object right behind the first. */
  private void objects(Path p, Path from, WordClass now, Unit.Choice c) {
    boolean predicate =
        now == WordClass.VERB
            || now == WordClass.INFINITIVE
            || now == WordClass.PARTICIPLE
            || now == WordClass.ING;
    if (predicate) {
      int cases = valency.cases(c.reading().lemma(), false);
      p.giving = cases != -1 && (cases & Case.DAT.bit()) != 0;
      p.given = false;
      return;
    }
    if (from.given && (now == WordClass.NOUN || now == WordClass.NUMBER)) {
      p.score += 7;
    }
    boolean first = (now == WordClass.NAME || now == WordClass.OTHER) && from.giving;
    p.given = first && !p.governed;
    p.giving = false;
  }

  /** Of auxiliaries all forms are followed by the same: "has been killed", "to be killed". */
  private WordClass auxiliary(WordClass now, Unit.Choice c) {
    if (now == WordClass.INFINITIVE || now == WordClass.PARTICIPLE || now == WordClass.ING) {
      String lemma = c.reading().lemma();
      if (grammar.isPassiveAuxiliary(lemma) && grammar.isCopula(lemma)) {
        return WordClass.BE;
      }
      if (grammar.isPerfectAuxiliary(lemma)) {
        return WordClass.HAVE;
      }
    }
    return now;
  }

  /** Whether what follows may depend on a verb: anything but a mark or a genitive. */
  private boolean hasDependents(Lattice lattice, List<Unit> units, int u) {
    if (u + 1 >= units.size()) {
      return false;
    }
    Unit next = units.get(u + 1);
    boolean genitive =
        next.preposition() != null && grammar.isGenitivePreposition(next.preposition());
    return !genitive && !lattice.token(next.begin()).isPunctuation();
  }

  private boolean isAgent(Unit unit) {
    return unit.preposition() != null && grammar.agent().startsWith(unit.preposition() + "+");
  }

  private void finite(Path p, Unit.Choice c) {
    if (p.coordinating) {
      // "gave in to its allies and promised": of the same subject
      p.score += 2;
    } else if (p.wanted > 0) {
      p.wanted--;
      p.score += 3;
    } else if (!p.joined) {
      // behind a verb of saying the conjunction may be left out
      p.score -= p.saying && p.subject != 0 ? 1 : 7;
    } else if (p.marked && !valency.isSaying(c.reading().lemma())) {
      // a verb right behind a comma, when the clause has its own
      p.score -= 4;
    }
    if (p.subject == 0 && !p.coordinating && p.marked && !valency.isSaying(c.reading().lemma())) {
      // "under the accord, signed in June": a verb has a subject
      p.score -= 4;
    }
    if (p.subject != 0) {
      boolean agrees = (p.subject & c.tag().numbers()) != 0;
      p.score += agrees ? 3 : -5;
    }
    p.coordinating = false;
    p.opened = false;
    p.verb = true;
    p.saying = valency.isSaying(c.reading().lemma());
    p.subject = 0;
    p.governed = false;
    p.joined = false;
    p.marked = false;
  }

  private void nominal(Path p, Unit.Choice c, WordClass now) {
    if (valency.isNoun(c.reading().lemma()) && now == WordClass.NOUN) {
      p.score += 1;
    }
    if (now == WordClass.NAME && titles.test(c.reading().lemma())) {
      // "Pope Francis": a title rather than a name that is written like one
      p.score += 3;
    }
    if (!p.governed || now == WordClass.PRONOUN) {
      p.marked = false;
      p.coordinating = false;
      p.subject = p.joined && p.subject != 0 ? Tag.ANY_NUMBER : c.tag().numbers();
      if (now == WordClass.PRONOUN && c.tag().has(Tag.FIRST)) {
        p.subject = Tag.ANY_NUMBER;
      }
    }
  }
}
