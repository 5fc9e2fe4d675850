package org.dragoman.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds clauses from items. A stack holds the clauses that are open, outermost first. A
 * subordinating conjunction, a relative pronoun or an adverbial participle opens one; a comma
 * closes what is complete when the stretch after it has a verb that an outer clause lacks, or a
 * verb of its own.
 */
final class ClauseBuilder {

  private final Lattice lattice;
  private final Grammar grammar;
  private final Valency valency;
  private final List<Item> items;
  private final List<Clause> clauses = new ArrayList<>();
  private final Deque<Clause> stack = new ArrayDeque<>();
  private Clause current;
  private int boundary = -1;
  private boolean boundaryIsConjunction;
  private boolean boundaryIsDash;
  private int hardBoundary = -1;
  private int colon = -1;
  private @Nullable Phrase lastPhrase;

  ClauseBuilder(Lattice lattice, Grammar grammar, Valency valency, List<Item> items) {
    this.valency = valency;
    this.lattice = lattice;
    this.grammar = grammar;
    this.items = items;
    current = open(Clause.Kind.MAIN, null, 0);
  }

  List<Clause> build(List<Clause> participles) {
    for (int i = 0; i < items.size(); i++) {
      item(i, items.get(i));
    }
    clauses.addAll(participles);
    clauses.forEach(this::unreflexive);
    for (Clause c : clauses) {
      c.end = Math.max(c.end, c.token + 1);
      for (Phrase p : c.phrases) {
        c.begin = Math.min(c.begin, p.from());
        c.end = Math.max(c.end, p.to());
      }
    }
    clauses.sort(Comparator.comparingInt((Clause c) -> c.begin).thenComparingInt(c -> c.token));
    return clauses;
  }

  /**
   * "Вводятся санкции": a verb that is reflexive by its ending, has no frame of its own and no
   * person as its subject is the passive of the plain one.
   */
  private void unreflexive(Clause c) {
    Reading r = c.predicate;
    String plain = r == null ? null : grammar.unreflexive(r.lemma());
    if (r == null
        || plain == null
        || r.tag().has(Tag.PERFECTIVE)
        || valency.cases(r.lemma(), false) != -1
        || (Math.max(0, valency.cases(plain, false)) & Case.ACC.bit()) == 0) {
      return;
    }
    Phrase subject = c.kind() == Clause.Kind.PARTICIPLE ? c.antecedent : null;
    for (Phrase p : c.phrases) {
      if (p.preposition() == null && p.kase() == Case.NOM) {
        subject = p;
        break;
      }
    }
    if (subject != null
        && (subject.span() != null && subject.span().kind() != Span.Kind.TIME
            || subject.genders != Tag.ANY_GENDER && (subject.genders & 1) != 0)) {
      return;
    }
    c.predicate = new Reading(plain, r.tag(), r.source());
    c.passive = true;
  }

  private Clause open(Clause.Kind kind, @Nullable Clause parent, int begin) {
    Clause c = new Clause(kind, parent, begin);
    clauses.add(c);
    stack.push(c);
    current = c;
    return c;
  }

  private void item(int i, Item item) {
    switch (item.type()) {
      case PHRASE -> phrase(i, item);
      case VERB, COPULA -> finite(i, item);
      case PASSIVE -> passive(item);
      case INFINITIVE -> infinitive(item);
      case CONVERB -> converb(item);
      case GERUND -> gerund(item);
      case TIME -> {
        if (item.span() != null) {
          current.times.add(item.span());
          if (item.phrase() != null) {
            item.phrase().times.add(item.span());
          }
        }
      }
      case ADVERB -> current.adverbs.add(item.begin());
      case COMMA -> comma(i, item);
      case DASH -> dash(i, item);
      case CONJUNCTION -> conjunction(i, item);
      case SUBORDINATOR -> subordinator(i, item);
      case REFLEXIVE -> reflexive(i, item);
      case QUOTE -> {
        // quotation marks do not divide clauses
      }
    }
  }

  private void phrase(int i, Item item) {
    Phrase p = item.phrase();
    if (p == null) {
      return;
    }
    if (p.relative && afterBoundary(i)) {
      Clause above = current;
      Clause c = open(Clause.Kind.RELATIVE, above, p.from());
      c.antecedent =
          boundaryIsConjunction && above.kind() == Clause.Kind.RELATIVE && above.predicate != null
              ? above.antecedent
              : antecedent(p);
      if (c.antecedent != null) {
        c.antecedent.clauses.add(c);
      }
      c.phrases.add(p);
      return;
    }
    current.phrases.add(p);
    lastPhrase = p;
  }

  private boolean afterBoundary(int i) {
    for (int j = i - 1; j >= 0; j--) {
      Item.Type t = items.get(j).type();
      if (t == Item.Type.COMMA
          || t == Item.Type.DASH
          || t == Item.Type.CONJUNCTION
          || t == Item.Type.SUBORDINATOR) {
        return true;
      }
      if (t != Item.Type.ADVERB && t != Item.Type.QUOTE && t != Item.Type.PHRASE) {
        return false;
      }
    }
    return false;
  }

  /**
   * What the relative pronoun stands for: the innermost phrase at the right edge of what was said
   * that agrees with it.
   */
  private @Nullable Phrase antecedent(Phrase p) {
    if (lastPhrase == null) {
      return null;
    }
    Phrase pronoun = p;
    for (Phrase a : p.attributes) {
      if (grammar.isRelative(a.lemma())) {
        pronoun = a;
      }
    }
    List<Phrase> edge = lastPhrase.all();
    Phrase best = null;
    for (Phrase candidate : edge) {
      boolean plural = !candidate.conjuncts.isEmpty();
      boolean number =
          (candidate.numbers & pronoun.numbers) != 0 && (candidate.genders & pronoun.genders) != 0
              || plural && (pronoun.numbers & Tag.PL) != 0;
      if (number
          && candidate.begin < p.from()
          && (best == null || candidate.begin >= best.begin || isApposedTo(best, candidate))) {
        best = candidate;
      }
    }
    if (best != null && best.parent != null && best.parent.appositions.contains(best)) {
      best = best.parent;
    }
    // "premier Izraela, który powiedział": the person rather than the state
    while (best != null
        && best.parent != null
        && best.parent.attributes.contains(best)
        && best.preposition == null
        && best.span() != null
        && best.span().kind() == Span.Kind.PLACE
        && (best.parent.genders & 1) != 0
        && best.parent.genders != Tag.ANY_GENDER
        && (best.parent.numbers & pronoun.numbers) != 0
        && (best.parent.genders & pronoun.genders) != 0) {
      best = best.parent;
    }
    if (best == null) {
      return lastPhrase;
    }
    Phrase first = best;
    while (first.parent != null && first.parent.conjuncts.contains(first)) {
      first = first.parent;
    }
    // "zakaz importu pszenicy i słonecznika, który": what the coordination hangs on rather than
    // its last member
    if (first != best && (pronoun.numbers & Tag.PL) == 0) {
      for (Phrase up = first.parent; up != null; up = up.parent) {
        if ((up.numbers & pronoun.numbers) != 0
            && (up.genders & pronoun.genders) != 0
            && up.genders != Tag.ANY_GENDER) {
          return up;
        }
      }
    }
    // a plural pronoun after a coordination stands for all of it
    boolean all = first != best && (pronoun.numbers & Tag.SG) == 0 && (best.numbers & Tag.PL) == 0;
    return all ? first : best;
  }

  private static boolean isApposedTo(Phrase a, Phrase b) {
    return b.parent == a && a.appositions.contains(b);
  }

  private void finite(int i, Item item) {
    Reading r = item.reading();
    if (r == null) {
      return;
    }
    Tag tag = r.tag();
    boolean auxiliary =
        current.predicate != null
            && current.token >= 0
            && grammar.isPassiveAuxiliary(current.predicate.lemma())
            && current.has(Tag.FUTURE)
            && tag.pos() == Pos.VERB
            && tag.has(Tag.PAST)
            && !current.passive
            && grammar.isFutureAuxiliary(current.predicate.lemma());
    if (auxiliary) {
      current.auxiliary = current.token;
      current.predicate = r;
      current.token = item.begin();
      current.negated |= item.negated();
      return;
    }
    if (compound(item, r)) {
      return;
    }
    Clause governor = current.parent();
    if (current.kind() == Clause.Kind.INFINITIVE
        && governor != null
        && governor.predicate == null
        && grammar.isFutureAuxiliary(r.lemma())
        && tag.has(Tag.FUTURE)) {
      // "negocjować nie będzie"
      Clause infinitive = current;
      pop();
      clauses.remove(infinitive);
      current.children.remove(infinitive);
      current.phrases.addAll(infinitive.phrases);
      current.times.addAll(infinitive.times);
      current.adverbs.addAll(infinitive.adverbs);
      current.predicate = infinitive.predicate;
      current.token = infinitive.token;
      current.reflexive |= infinitive.reflexive;
      current.flags = tag.flags();
      current.auxiliary = item.begin();
      current.negated |= item.negated() || infinitive.negated;
      return;
    }
    if (current.passive
        && current.auxiliary < 0
        && current.token > boundary
        && current.kind() != Clause.Kind.PARTICIPLE
        && grammar.isPassiveAuxiliary(r.lemma())) {
      // "oskarżany jest o": the auxiliary behind its participle
      current.auxiliary = item.begin();
      current.flags = tag.flags();
      current.negated |= item.negated();
      return;
    }
    while (current.kind() == Clause.Kind.INFINITIVE
        || current.kind() == Clause.Kind.CONVERB
            && current.predicate != null
            && boundary > current.token) {
      pop();
    }
    if (grammar.isPositional() && isComplete(current) && boundary < current.token) {
      if (unmarked(item)) {
        set(current, item, r);
        current.copular = grammar.isCopula(r.lemma());
        return;
      }
    }
    boolean headline =
        !isComplete(current)
            && colon >= 0
            && current.kind() == Clause.Kind.MAIN
            && current.phrases.stream().anyMatch(p -> p.to() <= colon);
    if (isComplete(current) || headline) {
      Clause before = current;
      // the phrases since the boundary belong to the new clause
      stack.pop();
      Clause c = open(Clause.Kind.COORDINATE, before, boundary + 1);
      c.conjunction = before.conjunction;
      c.antecedent = before.kind() == Clause.Kind.RELATIVE ? before.antecedent : null;
      move(
          before,
          c,
          headline
              ? colon
              : hardBoundary > before.token ? Math.min(hardBoundary, boundary) : boundary);
      colon = -1;
      c.afterDash = boundaryIsDash;
    }
    set(current, item, r);
    current.copular = item.type() == Item.Type.COPULA || grammar.isCopula(r.lemma());
    if (waitingPassive != null
        && waitingPassive.begin() > boundary
        && grammar.isPassiveAuxiliary(r.lemma())) {
      Item participle = waitingPassive;
      waitingPassive = null;
      passive(participle);
    }
  }

  /** "Были высланы", "должна была", "будет готов": an auxiliary and a short form. */
  private boolean compound(Item item, Reading r) {
    Reading before = current.predicate;
    if (before == null || boundary > current.token) {
      return false;
    }
    if (r.tag().has(Tag.SHORT) && grammar.isPassiveAuxiliary(before.lemma()) && !current.passive) {
      current.auxiliary = current.token;
      current.predicate = r;
      current.token = item.begin();
      current.passive = r.tag().pos() == Pos.PARTICIPLE_PASSIVE;
      current.copular = false;
      current.negated |= item.negated();
      return true;
    }
    if (before.tag().has(Tag.SHORT)
        && current.auxiliary < 0
        && grammar.isPassiveAuxiliary(r.lemma())
        && r.tag().pos() == Pos.VERB) {
      current.auxiliary = item.begin();
      current.flags = r.tag().flags();
      current.negated |= item.negated();
      return true;
    }
    return false;
  }

  /**
   * Opens or goes back to the clause of a finite verb that no mark or conjunction announces: one
   * that still lacks its verb ("the man who won said"), or what is said without a conjunction ("he
   * said Russia won"). False if there is no such clause.
   */
  private boolean unmarked(Item item) {
    Clause complete = current;
    int subject = -1;
    for (Phrase p : complete.phrases) {
      if (p.begin > complete.token && p.preposition == null && !p.relative) {
        subject = p.from();
      }
    }
    for (Clause c : stack) {
      if (c != complete && !isComplete(c)) {
        while (current != c) {
          pop();
        }
        if (subject >= 0 && c.phrases.stream().noneMatch(p -> p.preposition == null)) {
          // "after Russia invaded Ukraine the EU imposed": the subject has just come
          move(complete, c, subject - 1);
        }
        return true;
      }
    }
    String content = grammar.zeroContent();
    if (subject < 0 || content == null) {
      return false;
    }
    Clause c = open(Clause.Kind.SUBORDINATE, complete, subject);
    c.conjunction = content;
    move(complete, c, subject - 1);
    return true;
  }

  /** "Accused it of supplying arms", "denied supplying arms", "by supplying arms". */
  private void gerund(Item item) {
    Reading r = item.reading();
    if (r == null) {
      return;
    }
    Clause c = open(Clause.Kind.CONVERB, current, item.begin());
    c.conjunction = item.word() == null ? Grammar.GERUND : item.word();
    c.antecedent = lastPhrase;
    set(c, item, r);
  }

  private static void move(Clause from, Clause to, int after) {
    for (int k = from.phrases.size() - 1; k >= 0; k--) {
      if (from.phrases.get(k).from() > after) {
        to.phrases.add(0, from.phrases.remove(k));
      }
    }
    for (int k = from.times.size() - 1; k >= 0; k--) {
      if (from.times.get(k).begin() > after) {
        to.times.add(0, from.times.remove(k));
      }
    }
    for (int k = from.adverbs.size() - 1; k >= 0; k--) {
      if (from.adverbs.get(k) > after) {
        to.adverbs.add(0, from.adverbs.remove(k));
      }
    }
  }

  private void set(Clause c, Item item, Reading r) {
    c.predicate = r;
    c.token = item.begin();
    c.flags = r.tag().flags();
    if (r.tag().has(Tag.SHORT) && r.tag().pos() == Pos.PARTICIPLE_PASSIVE) {
      c.passive = true;
      c.flags |= Tag.PAST;
    }
    c.negated |= item.negated();
    if (pendingReflexive >= 0 && pendingReflexive > boundary) {
      c.reflexive = true;
      pendingReflexive = -1;
    }
  }

  private int pendingReflexive = -1;

  private void reflexive(int i, Item item) {
    // it belongs to the verb nearest by, before or after
    int distanceBefore = current.token >= 0 ? item.begin() - current.token : Integer.MAX_VALUE;
    int next = Integer.MAX_VALUE;
    for (int j = i + 1; j < items.size() && j < i + 4; j++) {
      Item.Type t = items.get(j).type();
      if (t == Item.Type.VERB || t == Item.Type.INFINITIVE || t == Item.Type.CONVERB) {
        next = items.get(j).begin() - item.begin();
        break;
      }
      if (t == Item.Type.COMMA || t == Item.Type.DASH) {
        break;
      }
    }
    boolean infinitiveNext =
        next != Integer.MAX_VALUE
            && current.predicate != null
            && !valency.isReflexive(current.predicate.lemma());
    if (distanceBefore <= next && distanceBefore != Integer.MAX_VALUE && !infinitiveNext) {
      current.reflexive = true;
    } else {
      pendingReflexive = item.begin();
    }
  }

  private void passive(Item item) {
    Reading r = item.reading();
    Clause c = current;
    while (c.kind() == Clause.Kind.INFINITIVE
        && c.predicate != null
        && !grammar.isPassiveAuxiliary(c.predicate.lemma())
        && c.parent() != null) {
      c = c.parent();
    }
    if (c.predicate != null && grammar.isPassiveAuxiliary(c.predicate.lemma())) {
      c.auxiliary = c.token;
      c.predicate = r;
      c.token = item.begin();
      c.passive = true;
      c.copular = false;
      c.negated |= item.negated();
    } else if (c.predicate == null && r != null) {
      c.predicate = r;
      c.token = item.begin();
      c.passive = true;
      c.flags = Tag.PAST;
      c.negated |= item.negated();
    } else if (c.passive && r != null) {
      Clause more = open(Clause.Kind.COORDINATE, c, boundary + 1);
      more.predicate = r;
      more.token = item.begin();
      more.passive = true;
      more.flags = c.flags;
      move(c, more, boundary);
    } else {
      waitingPassive = item;
    }
  }

  private @Nullable Item waitingPassive;

  private void infinitive(Item item) {
    Reading r = item.reading();
    if (r == null) {
      return;
    }
    if (current.predicate == null
        && current.kind() == Clause.Kind.SUBORDINATE
        && !finiteFollows(item)) {
      set(current, item, r);
      return;
    }
    if (current.predicate != null
        && current.copular
        && current.has(Tag.FUTURE)
        && current.auxiliary < 0
        && grammar.isFutureAuxiliary(current.predicate.lemma())
        && boundary < current.token) {
      current.auxiliary = current.token;
      current.copular = false;
      current.predicate = r;
      current.token = item.begin();
      current.negated |= item.negated();
      if (pendingReflexive >= 0) {
        current.reflexive = true;
        pendingReflexive = -1;
      }
      return;
    }
    if (current.kind() == Clause.Kind.INFINITIVE
        && boundary > current.token
        && current.parent() != null) {
      // coordinated with the infinitive before
      Clause above = current.parent();
      Clause before = current;
      stack.pop();
      Clause c = open(Clause.Kind.INFINITIVE, above, boundary + 1);
      move(before, c, boundary);
      set(c, item, r);
      return;
    }
    Clause above = current;
    Clause c = open(Clause.Kind.INFINITIVE, above, item.begin());
    c.antecedent = lastPhrase;
    set(c, item, r);
    if (pendingReflexive >= 0) {
      c.reflexive = true;
      pendingReflexive = -1;
    }
  }

  private boolean finiteFollows(Item from) {
    boolean seen = false;
    for (Item item : items) {
      if (item == from) {
        seen = true;
      } else if (seen) {
        if (item.type() == Item.Type.COMMA
            || item.type() == Item.Type.SUBORDINATOR
            || item.type() == Item.Type.DASH) {
          return false;
        }
        if (item.isFinite()) {
          return true;
        }
      }
    }
    return false;
  }

  private void converb(Item item) {
    Reading r = item.reading();
    if (r == null) {
      return;
    }
    while (current.kind() == Clause.Kind.INFINITIVE
        || current.kind() == Clause.Kind.SUBORDINATE
            && current.predicate != null
            && current.predicate.tag().pos() == Pos.INFINITIVE
            && boundary > current.token) {
      pop();
    }
    if (current.kind() == Clause.Kind.CONVERB
        && boundaryIsConjunction
        && current.parent() != null) {
      Clause above = current.parent();
      Clause before = current;
      stack.pop();
      Clause c = open(Clause.Kind.CONVERB, above, boundary + 1);
      move(before, c, boundary);
      set(c, item, r);
      return;
    }
    Clause above = current;
    Clause c = open(Clause.Kind.CONVERB, above, item.begin());
    if (boundary >= 0 && boundary > above.token && !grammar.isPositional()) {
      move(above, c, boundary);
    }
    set(c, item, r);
  }

  private void pop() {
    if (stack.size() > 1) {
      stack.pop();
      current = stack.peek() == null ? current : stack.peek();
    }
  }

  private static boolean isComplete(Clause c) {
    return c.predicate != null;
  }

  /** Whether a finite verb comes before the next mark or subordinator. */
  private boolean stretchHasVerb(int from) {
    for (int j = from; j < items.size(); j++) {
      Item item = items.get(j);
      switch (item.type()) {
        case VERB, COPULA -> {
          return true;
        }
        case COMMA, DASH, SUBORDINATOR -> {
          return false;
        }
        case PHRASE -> {
          if (item.phrase() != null && item.phrase().relative) {
            return false;
          }
        }
        default -> {
          // go on
        }
      }
    }
    return false;
  }

  /** Whether the next finite verb is one of saying, as that of the main clause may be. */
  private boolean stretchIsSaying(int from) {
    for (int j = from; j < items.size(); j++) {
      Item item = items.get(j);
      if (item.isFinite()) {
        return item.reading() != null && valency.isSaying(item.reading().lemma());
      }
    }
    return false;
  }

  /** Whether the next finite verb is in the past like the main verb, unlike that of the clause. */
  private boolean stretchIsLikeMain(int from) {
    Clause main = current.parent();
    if (main == null || !main.has(Tag.PAST) || current.has(Tag.PAST)) {
      return false;
    }
    for (int j = from; j < items.size(); j++) {
      Item item = items.get(j);
      if (item.isFinite()) {
        return item.reading() != null && item.reading().tag().has(Tag.PAST);
      }
    }
    return false;
  }

  /** Whether a nominative comes before the next mark. */
  private boolean stretchHasSubject(int from) {
    for (int j = from; j < items.size(); j++) {
      Item item = items.get(j);
      switch (item.type()) {
        case COMMA, DASH, SUBORDINATOR -> {
          return false;
        }
        default -> {
          Phrase p = item.phrase();
          if (p != null && p.preposition() == null && p.kase() == Case.NOM) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether a word like "however" in the stretch sets it against the main clause. */
  private boolean hasContrast(int from) {
    for (int j = from; j < items.size(); j++) {
      Item item = items.get(j);
      switch (item.type()) {
        case COMMA, DASH, SUBORDINATOR -> {
          return false;
        }
        default -> {
          if (item.word() != null && grammar.isContrast(item.word())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean opensClause(int i) {
    for (int j = i; j < items.size() && j < i + 3; j++) {
      Item item = items.get(j);
      if (item.type() == Item.Type.SUBORDINATOR || item.type() == Item.Type.CONVERB) {
        return true;
      }
      if (item.phrase() != null && item.phrase().relative) {
        return true;
      }
      if (item.type() != Item.Type.ADVERB
          && item.type() != Item.Type.CONJUNCTION
          && item.type() != Item.Type.QUOTE) {
        return false;
      }
    }
    return false;
  }

  private void comma(int i, Item item) {
    boundary = item.begin();
    boundaryIsConjunction = false;
    boundaryIsDash = false;
    waitingPassive = null;
    String next = i + 1 < items.size() ? items.get(i + 1).word() : null;
    if (isComplete(current)
        && next != null
        && (grammar.isContrast(next) || grammar.isAdversative(next))) {
      hardBoundary = item.begin();
    }
    if (opensClause(i + 1)) {
      return;
    }
    boolean verb = stretchHasVerb(i + 1);
    if (!verb) {
      return;
    }
    while (current.kind() == Clause.Kind.INFINITIVE) {
      pop();
    }
    if (grammar.isPositional() && isComplete(current) && stretchIsSaying(i + 1)) {
      // "…, officials said": of all that was said
      while (stack.size() > 1) {
        pop();
      }
    }
    Clause lacking = null;
    for (Clause c : stack) {
      if (c != current && !isComplete(c)) {
        lacking = c;
        break;
      }
    }
    boolean verbless =
        current.kind() == Clause.Kind.SUBORDINATE
            && current.conjunction != null
            && grammar.isVerbless(current.conjunction);
    boolean fronted =
        current.kind() == Clause.Kind.SUBORDINATE
            && isComplete(current)
            && current.begin <= hardBoundary + 2
            && hardBoundary >= 0;
    if (lacking == null && fronted) {
      while (stack.size() > 1) {
        pop();
      }
    } else if (lacking != null && (isComplete(current) || verbless)) {
      while (current != lacking && stack.size() > 1) {
        pop();
      }
    } else if (isComplete(current)) {
      boolean contrast =
          i + 1 < items.size() && items.get(i + 1).type() == Item.Type.CONJUNCTION
              || hasContrast(i + 1);
      boolean sharing =
          contrast
              && current.kind() == Clause.Kind.SUBORDINATE
              && !stretchHasSubject(i + 1)
              && !stretchIsSaying(i + 1)
              && !stretchIsLikeMain(i + 1);
      if (!sharing
          && (contrast
              || current.kind() == Clause.Kind.RELATIVE
              || current.kind() == Clause.Kind.CONVERB)) {
        while (stack.size() > 1) {
          pop();
        }
      }
    }
  }

  private void dash(int i, Item item) {
    boundary = item.begin();
    boundaryIsConjunction = false;
    boundaryIsDash = true;
    hardBoundary = item.begin();
    if (!grammar.isDash(item.word() == null ? "" : item.word())) {
      colon = item.begin();
    }
    while (stack.size() > 1) {
      Clause up = current;
      if (!isComplete(up) && up.phrases.isEmpty() && up.begin + 1 >= item.begin()) {
        break;
      }
      pop();
    }
    if (";".equals(item.word()) && isComplete(current)) {
      Clause before = current;
      stack.pop();
      open(Clause.Kind.COORDINATE, before, item.begin() + 1);
    }
  }

  private void conjunction(int i, Item item) {
    int comma = boundary;
    boundaryIsConjunction = !(comma == item.begin() - 1 && comma >= 0 && !boundaryIsDash);
    boundary = item.begin();
    if (current.kind() == Clause.Kind.INFINITIVE) {
      // "planuje zbudować i wysłać": another infinitive joins; a finite verb goes back to the
      // governor
      for (int j = i + 1; j < items.size(); j++) {
        Item.Type t = items.get(j).type();
        if (t == Item.Type.INFINITIVE) {
          return;
        }
        if (items.get(j).isFinite()) {
          break;
        }
        if (t == Item.Type.COMMA || t == Item.Type.DASH || t == Item.Type.SUBORDINATOR) {
          return;
        }
      }
      if (stretchHasVerb(i + 1)) {
        while (current.kind() == Clause.Kind.INFINITIVE) {
          pop();
        }
      }
    }
  }

  private void subordinator(int i, Item item) {
    String word = item.word() == null ? "" : item.word();
    String name = grammar.subordinator(word);
    while (current.kind() == Clause.Kind.INFINITIVE
        && boundary > current.token
        && current.parent() != null
        && isComplete(current)
        && i > 0
        && items.get(i - 1).type() != Item.Type.COMMA) {
      pop();
    }
    Clause above = current;
    Clause c = open(Clause.Kind.SUBORDINATE, above, item.begin());
    c.conjunction = name == null ? word : name;
    c.antecedent = lastPhrase != null && lastPhrase.to() >= item.begin() - 2 ? lastPhrase : null;
    boundary = item.begin();
    boundaryIsConjunction = false;
    boundaryIsDash = false;
  }
}
