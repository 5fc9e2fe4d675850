package org.dragoman.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A nominal phrase of a sentence, with or without a preposition: its head and what hangs on it.
 * Token positions count from 0 in the sentence. Built by the parser, then only read.
 */
public final class Phrase {

  final int begin;
  private int end;
  private int head;
  private Reading reading;
  private Case kase;
  private int possible;
  private final @Nullable Span span;
  @Nullable String preposition;
  int prepositionBegin = -1;
  int genders;
  int numbers;
  boolean relative;
  boolean counted;
  boolean negated;
  boolean substantive;
  boolean reflexive;
  boolean modifier;
  @Nullable String marker;
  @Nullable Phrase parent;
  @Nullable Phrase after;
  List<String> otherLemmas = List.of();
  List<String> parts = List.of();
  final List<Phrase> attributes = new ArrayList<>(2);
  final List<Phrase> adjectives = new ArrayList<>(2);
  final List<Phrase> appositions = new ArrayList<>(1);
  final List<Phrase> conjuncts = new ArrayList<>(1);
  final List<Integer> numerals = new ArrayList<>(1);
  final List<Span> times = new ArrayList<>(1);
  final List<Clause> clauses = new ArrayList<>(1);

  Phrase(
      int begin, int end, int head, Reading reading, Case kase, int possible, @Nullable Span span) {
    this.begin = begin;
    this.end = end;
    this.head = head;
    this.reading = reading;
    this.kase = kase;
    this.possible = possible;
    this.span = span;
    genders = reading.tag().genders();
    numbers = reading.tag().numbers();
  }

  /** Takes the next word into the name: it becomes the head. */
  void extend(int newEnd, int newHead, Reading newReading) {
    end = newEnd;
    head = newHead;
    reading = newReading;
  }

  void setCase(Case c) {
    kase = c;
  }

  /** Gives the phrase the case that its position tells: it can have no other. */
  void place(Case c) {
    kase = c;
    possible = c.bit();
  }

  /** First token of the head unit; modifiers may stand before it. */
  public int begin() {
    return begin;
  }

  /** One past the last token of the head unit. */
  public int end() {
    return end;
  }

  public int head() {
    return head;
  }

  public Reading reading() {
    return reading;
  }

  public String lemma() {
    return reading.lemma();
  }

  /**
   * Other base forms that the head's form may have, in any case: plurals often have one of their
   * own.
   */
  public List<String> otherLemmas() {
    return otherLemmas;
  }

  /** Base forms of the other words of a name or title of several words. */
  public List<String> parts() {
    return parts;
  }

  public Case kase() {
    return kase;
  }

  /** All cases that the head's form allows, as bits. */
  public int possibleCases() {
    return possible;
  }

  public @Nullable Span span() {
    return span;
  }

  public @Nullable String preposition() {
    return preposition;
  }

  public int genders() {
    return genders;
  }

  public int numbers() {
    return numbers;
  }

  /** Whether it is or holds a relative pronoun that begins its clause. */
  public boolean isRelative() {
    return relative;
  }

  /**
   * Whether a numeral or number counts the head: the head is then genitive in form, subject or
   * object in function.
   */
  public boolean isCounted() {
    return counted;
  }

  public boolean isNegated() {
    return negated;
  }

  /** Whether the head is an adjective or participle that stands for a noun. */
  public boolean isSubstantive() {
    return substantive;
  }

  /** Whether it is a noun that stands before its noun like an adjective: "US sanctions". */
  public boolean isModifier() {
    return modifier;
  }

  /** Whether the head is a verbal noun of a reflexive verb. */
  public boolean isReflexive() {
    return reflexive;
  }

  public @Nullable Phrase parent() {
    return parent;
  }

  /**
   * The noun that a clause-level prepositional phrase directly follows, and may belong to; null if
   * none.
   */
  public @Nullable Phrase after() {
    return after;
  }

  /** Genitives and prepositional phrases that hang on the head, in order. */
  public List<Phrase> attributes() {
    return attributes;
  }

  public List<Phrase> adjectives() {
    return adjectives;
  }

  public List<Phrase> appositions() {
    return appositions;
  }

  /** What is coordinated with this phrase, without the phrase itself. */
  public List<Phrase> conjuncts() {
    return conjuncts;
  }

  /** Token positions of numbers and number words that count the head. */
  public List<Integer> numerals() {
    return numerals;
  }

  /** Attributive expressions of time: "the Tuesday meeting". */
  public List<Span> times() {
    return times;
  }

  /** Relative and participial clauses that modify the head. */
  public List<Clause> clauses() {
    return clauses;
  }

  /**
   * The preposition that makes the phrase a genitive, which is then one without a preposition:
   * "of".
   */
  public @Nullable String marker() {
    return marker;
  }

  /** The form by which frames know the phrase: a case, or a preposition with a case. */
  public String form() {
    return form(kase);
  }

  String form(Case c) {
    if (marker != null) {
      return marker + "+" + c.word();
    }
    return preposition == null ? c.word() : preposition + "+" + c.word();
  }

  /** This phrase and all phrases below it, itself first. */
  public List<Phrase> all() {
    List<Phrase> into = new ArrayList<>();
    collect(into);
    return into;
  }

  private void collect(List<Phrase> into) {
    into.add(this);
    appositions.forEach(p -> p.collect(into));
    attributes.forEach(p -> p.collect(into));
    conjuncts.forEach(p -> p.collect(into));
  }

  /** First token of the phrase with everything that hangs on it but clauses. */
  public int from() {
    int from = prepositionBegin >= 0 ? Math.min(prepositionBegin, begin) : begin;
    for (Phrase a : adjectives) {
      from = Math.min(from, a.from());
    }
    for (int n : numerals) {
      from = Math.min(from, n);
    }
    for (Phrase a : attributes) {
      from = Math.min(from, a.from());
    }
    return from;
  }

  /** One past the last token of the phrase with everything that hangs on it but clauses. */
  public int to() {
    int to = end;
    for (List<Phrase> list : List.of(adjectives, attributes, appositions, conjuncts)) {
      for (Phrase p : list) {
        to = Math.max(to, p.to());
      }
    }
    return to;
  }

  @Override
  public String toString() {
    StringBuilder s = new StringBuilder();
    s.append(form()).append(':').append(lemma());
    if (!adjectives.isEmpty()) {
      s.append(" adj").append(adjectives);
    }
    if (!attributes.isEmpty()) {
      s.append(" of").append(attributes);
    }
    if (!appositions.isEmpty()) {
      s.append(" =").append(appositions);
    }
    if (!conjuncts.isEmpty()) {
      s.append(" +").append(conjuncts);
    }
    if (!clauses.isEmpty()) {
      s.append(" rel").append(clauses.size());
    }
    return s.toString();
  }
}
