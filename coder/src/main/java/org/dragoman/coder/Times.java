package org.dragoman.coder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.coder.time.Direction;
import org.dragoman.coder.time.TimeContext;
import org.dragoman.coder.time.TimeExpression;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.language.Span;
import org.dragoman.language.Tag;
import org.dragoman.model.Interval;
import org.dragoman.model.Kind;
import org.dragoman.model.Precision;
import org.dragoman.model.PublicationDate;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * When it was: the time words that an act stands with, or those of the act around it (codebook,
 * section 5). One for each article.
 */
final class Times {

  private final @Nullable PublicationDate published;
  private @Nullable Interval previous;

  Times(@Nullable PublicationDate published) {
    this.published = published;
  }

  /** The days of a draft; null if nothing dates it. */
  @Nullable Interval when(Draft d, boolean sentenceHasTime) {
    Interval own = own(d);
    if (own != null) {
      previous = own;
      return own;
    }
    for (Clause c : d.above) {
      if (d.clause != c) {
        Interval outer = of(c.times(), direction(d, c), false, d);
        if (outer != null) {
          return outer;
        }
      }
    }
    Clause c = d.clause;
    if (c != null
        && d.noun == null
        && (c.kind() == Clause.Kind.CONVERB
            || c.kind() == Clause.Kind.COORDINATE && (isBare(c) || goesOn(c, d)))
        && c.parent() != null) {
      Interval outer = of(c.parent().times(), direction(d, c.parent()), false, d);
      if (outer != null && outer.from() != null) {
        return outer;
      }
    }
    if (c != null && d.noun == null) {
      Interval beside = beside(c, d);
      if (beside != null) {
        return beside;
      }
    }
    return byPublication(d, sentenceHasTime);
  }

  /** "W maju Litwa wystąpiła z formatu, a jej parlament …": told on in the same tense. */
  private static boolean goesOn(Clause c, Draft d) {
    Clause before = c.parent();
    return before != null
        && d.status == Status.HAPPENED
        && c.times().isEmpty()
        && c.has(Tag.PAST)
        && before.has(Tag.PAST)
        && before.kind() != Clause.Kind.RELATIVE
        && before.times().stream()
            .anyMatch(
                s ->
                    s.value() instanceof TimeExpression t
                        && t.kind() == TimeExpression.Kind.POINT
                        && s.begin() <= before.token());
  }

  /**
   * The time of the clause beside: "gdy 29 października przedłużano mandat, Rosja …", "pięć dni po
   * tym, jak …".
   */
  private @Nullable Interval beside(Clause c, Draft d) {
    if (c.kind() == Clause.Kind.SUBORDINATE && "after".equals(c.conjunction())) {
      return before(c, d);
    }
    for (Clause child : c.children()) {
      if (child.kind() == Clause.Kind.SUBORDINATE && "when".equals(child.conjunction())) {
        Interval when = of(child.times(), direction(d, child), false, d);
        if (when != null && when.from() != null) {
          return when;
        }
      }
    }
    return null;
  }

  /** The day so long before the main clause's as the words before the conjunction say. */
  private @Nullable Interval before(Clause c, Draft d) {
    Clause main = c.parent();
    if (main == null) {
      return null;
    }
    TimeExpression after = null;
    List<Span> rest = new ArrayList<>();
    for (Span s : main.times()) {
      if (s.value() instanceof TimeExpression t && t.isOfEvent() && s.end() == c.begin()) {
        after = t;
      } else {
        rest.add(s);
      }
    }
    Interval day = of(rest, Direction.PAST, false, d);
    if (day == null && published != null && published.isDay()) {
      day = new Interval(published.earliest(), published.latest(), Precision.DAY, "");
    }
    Interval later = after == null || day == null ? null : after.resolveAt(day);
    LocalDate from = day == null ? null : day.from();
    LocalDate to = day == null ? null : day.to();
    if (later == null || later.from() == null || from == null || to == null) {
      return null;
    }
    long shift = ChronoUnit.DAYS.between(from, later.from());
    return new Interval(
        from.minusDays(shift), to.minusDays(shift), later.precision(), later.text());
  }

  private static boolean isBare(Clause c) {
    return c.phrases().isEmpty() && c.times().isEmpty();
  }

  private @Nullable Interval own(Draft d) {
    Clause c = d.clause;
    if (d.noun != null) {
      List<Span> spans = new ArrayList<>(d.noun.times());
      for (Phrase p : d.noun.attributes()) {
        if (p.preposition() == null) {
          p.all().forEach(q -> spans.addAll(q.times()));
        }
      }
      Interval dated = of(spans, direction(d, c), true, d);
      if (dated != null && d.act.id().equals("holds")) {
        // the beginning of what is still held
        dated = new Interval(dated.from(), null, dated.precision(), dated.text());
      }
      if (dated != null) {
        return dated;
      }
      // the verb that carries the noun lends its time
      if (c != null && !d.above.isEmpty() && d.above.get(0) == c) {
        return of(c.times(), direction(d, c), false, d);
      }
      return null;
    }
    if (c == null) {
      return null;
    }
    Interval said = of(c.times(), direction(d, c), false, d);
    if (said != null) {
      return said;
    }
    // "w referendum z 3 grudnia": the time of the event that the clause is set in
    for (Phrase p : c.phrases()) {
      if (p.preposition() != null && p != d.targetPhrase && !p.times().isEmpty()) {
        Interval event = of(p.times(), direction(d, c), true, d);
        if (event != null) {
          return event;
        }
      }
    }
    return null;
  }

  /** Remembers the last time that a sentence told, whatever it dated. */
  void told(List<Span> spans) {
    for (Span s : spans) {
      if (s.value() instanceof TimeExpression t && t.kind() == TimeExpression.Kind.POINT) {
        Interval i = t.resolve(new TimeContext(published, Direction.PAST, previous));
        if (i != null) {
          previous = i;
        }
      }
    }
  }

  private static Direction direction(Draft d, @Nullable Clause c) {
    if (d.status == Status.PLANNED || c != null && c.has(Tag.FUTURE)) {
      return Direction.FUTURE;
    }
    if (c != null && c.has(Tag.PRESENT) && !c.has(Tag.PAST)) {
      return Direction.PRESENT;
    }
    return Direction.PAST;
  }

  private @Nullable Interval of(List<Span> spans, Direction direction, boolean noun, Draft d) {
    List<TimeExpression> expressions = new ArrayList<>();
    for (Span s : spans) {
      if (s.value() instanceof TimeExpression t && (noun || !t.attributive())) {
        expressions.add(t);
      }
    }
    Interval result = null;
    TimeExpression duration = null;
    for (TimeExpression t : expressions) {
      if (t.kind() == TimeExpression.Kind.DURATION) {
        duration = t;
        continue;
      }
      Interval i = t.resolve(new TimeContext(published, direction, previous));
      if (i == null) {
        continue;
      }
      result = result == null ? i : join(result, i);
    }
    Interval begun = d.start;
    if (duration != null && begun != null && result == null) {
      return duration.validFrom(begun);
    }
    if (duration != null && d.act.kind() != Kind.EVENT) {
      LocalDate start = result == null ? null : result.from();
      if (result != null && start != null) {
        Interval valid = duration.validFrom(start);
        return new Interval(start, valid.to(), result.precision(), result.text());
      }
      Interval running = duration.resolve(new TimeContext(published, direction, previous));
      if (running != null) {
        return running;
      }
    }
    return result;
  }

  /**
   * Two times of one act: since and until together, else the days that both allow, else the first.
   */
  private static Interval join(Interval a, Interval b) {
    LocalDate from = later(a.from(), b.from());
    LocalDate to = earlier(a.to(), b.to());
    if (from != null && to != null && from.isAfter(to)) {
      return a;
    }
    Precision finer =
        a.precision().ordinal() <= b.precision().ordinal() ? a.precision() : b.precision();
    return new Interval(from, to, finer, a.text() + " " + b.text());
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b : b == null || a.isAfter(b) ? a : b;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b : b == null || a.isBefore(b) ? a : b;
  }

  /** News told as new happened by the day of publication. */
  private @Nullable Interval byPublication(Draft d, boolean sentenceHasTime) {
    Clause c = d.clause;
    boolean visiting =
        c != null
            && d.status == Status.ONGOING
            && d.act.cameo().startsWith("04")
            && d.above.size() < 2;
    boolean news =
        visiting
            || d.noun == null
                && c != null
                && !sentenceHasTime
                && d.act.kind() == Kind.EVENT
                && (c.kind() == Clause.Kind.MAIN || c.kind() == Clause.Kind.COORDINATE)
                && (d.status == Status.HAPPENED && c.has(Tag.PAST) && !c.has(Tag.IMPERFECTIVE));
    if (!news || published == null) {
      return null;
    }
    Precision precision =
        published.isDay()
            ? Precision.DAY
            : published.earliest().getMonth() == published.latest().getMonth()
                ? Precision.MONTH
                : Precision.YEAR;
    return new Interval(published.earliest(), published.latest(), precision, "");
  }

  /** The days that the words name, for an event that others are part of. */
  @Nullable Interval said(Clause c) {
    for (Span s : c.times()) {
      if (s.value() instanceof TimeExpression t && !t.attributive()) {
        return t.resolve(new TimeContext(published, Direction.PAST, previous));
      }
    }
    return null;
  }
}
