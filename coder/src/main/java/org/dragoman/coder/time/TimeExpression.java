package org.dragoman.coder.time;

import java.time.LocalDate;
import java.time.Period;
import org.dragoman.model.Interval;
import org.dragoman.model.Precision;
import org.dragoman.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * What the words of one expression of time say, before anything is known of the article. Immutable;
 * {@link #resolve} gives its days. The value of a {@link org.dragoman.language.Span.Kind#TIME}
 * span.
 */
public final class TimeExpression {

  /** How what is told stands to the time. */
  public enum Kind {
    /** It lies in it: "in June", "on Tuesday", "within 30 days". */
    POINT,
    /** It begins there and is not said to end: "since June". */
    SINCE,
    /** It ends there: "until 1 July". */
    UNTIL,
    /** It lasts so long from a start that other words give: "for three months". */
    DURATION,
    /** Words of time that give no date: "for years", "every week". */
    UNDATED
  }

  /**
   * Two days that have neither century, decade, year, season, month, week nor weekday in common: a
   * time that is the same from both is told by its words alone.
   */
  private static final LocalDate ONE_DAY = LocalDate.of(1996, 3, 10);

  private static final LocalDate ANOTHER_DAY = LocalDate.of(2041, 11, 22);

  private final Phrase phrase;
  private final String text;

  TimeExpression(Phrase phrase, String text) {
    this.phrase = phrase;
    this.text = text;
  }

  public Kind kind() {
    return phrase.kind();
  }

  /** The words, as written. */
  public String text() {
    return text;
  }

  /** Whether it dates the noun it stands with, not the clause: "Tuesday's", "of 27 November". */
  public boolean attributive() {
    return phrase.attributive();
  }

  /** Whether it counts from the time told before: "two days later", "the same day". */
  public boolean isAnaphoric() {
    return !phrase.ofEvent() && phrase.time().isAnaphoric();
  }

  /**
   * Whether it counts from an event that the words right after it name: "on the eve of the
   * conference", "three days after the elections". {@link #resolve} then gives null, {@link
   * #resolveAt} the days.
   */
  public boolean isOfEvent() {
    return phrase.ofEvent();
  }

  /**
   * How long, where the words say so: always for {@link Kind#DURATION}, and for a deadline ("within
   * 30 days").
   */
  public @Nullable Period duration() {
    return phrase.duration();
  }

  /**
   * The days, both ends inclusive, seen from publication. Where that is known only to the month or
   * year, the interval holds every day still possible, and its precision is that of publication: of
   * what comes every week, from the first to the last within the publication's month. Where it is
   * not known at all, only times that are the same whenever it was have days: "in June 2010", not
   * "in June".
   *
   * @return null where the words give no date, or count from one that the context has not
   */
  public @Nullable Interval resolve(TimeContext context) {
    if (phrase.ofEvent()) {
      return null;
    }
    PublicationDate published = context.published();
    Direction direction = direction(context.direction());
    Time time = phrase.time();
    Interval days;
    if (published == null) {
      days = time.at(new Moment(ONE_DAY, direction, context.previous()));
      if (days != null
          && !days.equals(time.at(new Moment(ANOTHER_DAY, direction, context.previous())))) {
        days = null;
      }
    } else if (published.isDay()) {
      days = time.at(new Moment(published.earliest(), direction, context.previous()));
    } else {
      if (direction == Direction.PRESENT && time.cycle() != null) {
        direction = Direction.PAST;
      }
      days = possible(published, direction, context.previous());
    }
    return days == null ? null : told(days);
  }

  /** The days of an expression that counts from an event, given those of the event. */
  public @Nullable Interval resolveAt(Interval event) {
    LocalDate day = event.from() != null ? event.from() : event.to();
    if (day == null) {
      return null;
    }
    Interval days = phrase.time().at(new Moment(day, Direction.PAST, event));
    return days == null ? null : told(days);
  }

  /**
   * What the duration covers from the start: its first day, and the same day so much later. Without
   * a duration the end is open.
   */
  public Interval validFrom(LocalDate start) {
    Period length = phrase.duration();
    return new Interval(start, length == null ? null : start.plus(length), Precision.DAY, text);
  }

  /**
   * The same from a start that is itself an interval: its first day, and its last so much later.
   */
  public Interval validFrom(Interval start) {
    Period length = phrase.duration();
    LocalDate last = start.to() != null ? start.to() : start.from();
    LocalDate to = length == null || last == null ? null : last.plus(length);
    return new Interval(start.from(), to, start.precision(), text);
  }

  /** Since looks back and until ahead where the tense does not say; attributes look back. */
  private Direction direction(Direction given) {
    if (given != Direction.PRESENT) {
      return given;
    }
    return switch (kind()) {
      case SINCE -> Direction.PAST;
      case UNTIL -> Direction.FUTURE;
      default -> attributive() ? Direction.PAST : given;
    };
  }

  /** The same days as the kind opens or closes them. */
  private Interval told(Interval days) {
    return switch (kind()) {
      case SINCE -> new Interval(days.from(), null, days.precision(), text);
      case UNTIL -> new Interval(null, days.to(), days.precision(), text);
      default -> days.withText(text);
    };
  }

  /**
   * Every day still possible. Times that come again are looked for inside the span of publication
   * first: "on Tuesday", published in February 2023, is one of the Tuesdays of that month.
   */
  private @Nullable Interval possible(
      PublicationDate published, Direction direction, @Nullable Interval previous) {
    Precision span =
        published.earliest().plusDays(31).isAfter(published.latest())
            ? Precision.MONTH
            : Precision.YEAR;
    Interval all = null;
    Interval inside = null;
    for (LocalDate day = published.earliest();
        !day.isAfter(published.latest());
        day = day.plusDays(1)) {
      Interval days = phrase.time().at(new Moment(day, direction, previous));
      if (days == null) {
        continue;
      }
      all = all == null || all.equals(days) ? days : Intervals.hull(all, days, span);
      if (liesInside(days, published, direction)) {
        inside = inside == null || inside.equals(days) ? days : Intervals.hull(inside, days, span);
      }
    }
    return inside != null && prefersInside(span, direction) ? inside : all;
  }

  private static boolean liesInside(Interval days, PublicationDate published, Direction direction) {
    return direction == Direction.FUTURE
        ? days.to() != null && !days.to().isAfter(published.latest())
        : days.from() != null && !days.from().isBefore(published.earliest());
  }

  /**
   * What comes every week is looked for inside when past, not when future: the next Friday may lie
   * in the next month. What comes every year is, unless publication is known only to the year.
   */
  private boolean prefersInside(Precision span, Direction direction) {
    Unit cycle = phrase.time().cycle();
    if (cycle == null) {
      return false;
    }
    return cycle == Unit.WEEK ? direction != Direction.FUTURE : span == Precision.MONTH;
  }

  @Override
  public String toString() {
    return text;
  }
}
