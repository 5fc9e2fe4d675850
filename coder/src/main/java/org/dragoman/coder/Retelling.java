package org.dragoman.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.coder.actors.ActorReader;
import org.dragoman.coder.actors.Actors;
import org.dragoman.coder.actors.Repeat;
import org.dragoman.language.Analysis;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.language.Reading;
import org.dragoman.model.Actor;
import org.dragoman.model.Kind;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence asserts only by pointing back to what was told: a measure that stands ("zakaz
 * obowiązuje przez rok"), a deed that another does too ("to samo zrobił Meksyk").
 */
final class Retelling {

  private final Analysis analysis;
  private final Actors actors;
  private final ActorReader reader;
  private final Complements complements;
  private final Statuses statuses;
  private final Told told;

  Retelling(
      Analysis analysis,
      Actors actors,
      ActorReader reader,
      Complements complements,
      Statuses statuses,
      Told told) {
    this.analysis = analysis;
    this.actors = actors;
    this.reader = reader;
    this.complements = complements;
    this.statuses = statuses;
    this.told = told;
  }

  /** Adds what the sentence repeats to its drafts, and remembers its deeds for the next one. */
  void add(List<Draft> drafts) {
    int sentence = analysis.lattice().sentence().number();
    standing(drafts);
    repeated(drafts, sentence);
    List<Draft> last = deeds(drafts, Integer.MAX_VALUE);
    if (!last.isEmpty()) {
      told.deeds(last, sentence);
    }
  }

  private void standing(List<Draft> drafts) {
    Draft last = told.measure();
    if (last == null) {
      return;
    }
    for (Clause c : analysis.clauses()) {
      Reading predicate = c.predicate();
      Phrase subject = predicate == null ? null : complements.subjectPhrase(c);
      boolean already =
          drafts.stream().anyMatch(d -> d.clause == c && d.act.kind() == Kind.MEASURE);
      if (predicate != null
          && subject != null
          && !already
          && actors.isStanding(predicate.lemma())
          && actors.isMeasure(subject)) {
        Draft d = again(last, c);
        d.objectPhrase = subject;
        d.start = last.start;
        drafts.add(d);
      }
    }
  }

  private void repeated(List<Draft> drafts, int sentence) {
    List<Draft> more = new ArrayList<>();
    for (Clause c : analysis.clauses()) {
      Repeat repeat = c.predicate() == null ? null : repeat(c);
      if (repeat == null || drafts.stream().anyMatch(d -> d.clause == c)) {
        continue;
      }
      List<Draft> before = deeds(drafts, c.token());
      Phrase subject = complements.subjectPhrase(c);
      List<Actor> who = subject == null ? List.of() : reader.actors(subject);
      for (Draft deed : before.isEmpty() ? told.deedsBefore(sentence) : before) {
        if (!who.isEmpty() && !Roles.same(who, deed.source)) {
          Draft d = again(deed, c);
          d.source = who;
          d.sourcePhrase = subject;
          d.reciprocal = false;
          if (repeat.status() != null && d.status != Status.NEGATED) {
            d.status = repeat.status();
          }
          if (!Roles.sameCountry(who, d.target)) {
            more.add(d);
          }
        }
      }
      if (repeat.status() == Status.HYPOTHETICAL
          && more.stream().anyMatch(d -> d.clause == c && d.act.kind() == Kind.MEASURE)) {
        // a measure that is only considered has not been taken
        more.removeIf(d -> d.clause == c && d.act.kind() == Kind.EVENT);
      }
    }
    drafts.addAll(more);
  }

  private @Nullable Repeat repeat(Clause c) {
    for (Repeat r : actors.repeats()) {
      if (r.fits(c, analysis)) {
        return r;
      }
    }
    return null;
  }

  /** The same again, said by another clause. */
  private Draft again(Draft before, Clause c) {
    Draft d = before.as(before.act);
    d.clause = c;
    d.noun = null;
    d.placePhrase = null;
    d.status = statuses.of(d.frame, c, null);
    d.above.clear();
    return d;
  }

  /** What the last clause before the token that tells a deed asserts. */
  private static List<Draft> deeds(List<Draft> drafts, int before) {
    Draft last =
        drafts.stream()
            .filter(d -> isDeed(d) && d.clause != null && d.clause.token() < before)
            .max(Comparator.comparingInt(d -> d.clause == null ? -1 : d.clause.token()))
            .orElse(null);
    return last == null
        ? List.of()
        : drafts.stream()
            .filter(d -> d.clause == last.clause && (isDeed(d) || d.act.kind() == Kind.MEASURE))
            .toList();
  }

  private static boolean isDeed(Draft d) {
    return d.act.kind() == Kind.EVENT
        && d.noun == null
        && !d.source.isEmpty()
        && d.clause != null
        && d.clause.kind() != Clause.Kind.CONVERB
        && d.clause.kind() != Clause.Kind.PARTICIPLE
        && d.clause.kind() != Clause.Kind.RELATIVE;
  }
}
