package org.dragoman.coder.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.dragoman.model.Interval;
import org.dragoman.model.Precision;
import org.jspecify.annotations.Nullable;

/** A time that words name, as a function of the day of publication. */
sealed interface Time {

  /** The days meant, seen from the moment; null where the words give no date. */
  @Nullable Interval at(Moment moment);

  /** The unit in which the time comes again and again (a weekday: WEEK); null if it does not. */
  default @Nullable Unit cycle() {
    return null;
  }

  /** Whether the time counts from the one told before it. */
  default boolean isAnaphoric() {
    return false;
  }

  /** No date: "for years", "every week". */
  Time NONE = new Fixed(null);

  /** Always the same days. */
  record Fixed(@Nullable Interval days) implements Time {
    @Override
    public @Nullable Interval at(Moment moment) {
      return days;
    }
  }

  /** A unit of the calendar counted from the present one: today (0), last year (-1). */
  record Current(Unit unit, int offset) implements Time {
    @Override
    public Interval at(Moment moment) {
      return unit.around(moment.day(), offset);
    }
  }

  /**
   * A time that comes again in every unit: a weekday, a month, the end of the year. In the past the
   * latest that has begun, in the future the next, in the present the nearest.
   *
   * @param in gives the days, from the first day of a unit; null where that unit has none (29
   *     February)
   */
  record Cyclic(Unit cycle, Function<LocalDate, @Nullable Interval> in) implements Time {

    /** 29 February may be missing seven years on end. */
    private static final int SEARCHED = 9;

    @Override
    public @Nullable Interval at(Moment moment) {
      return switch (moment.direction()) {
        case PAST -> latest(moment.day());
        case FUTURE -> next(moment.day(), cycle == Unit.WEEK);
        case PRESENT -> nearest(moment.day());
      };
    }

    /** The latest that begins on the day or before it. */
    @Nullable Interval latest(LocalDate day) {
      for (int i = 1; i > -SEARCHED; i--) {
        Interval days = counted(day, i);
        if (days != null && days.from() != null && !days.from().isAfter(day)) {
          return days;
        }
      }
      return null;
    }

    /** The first that is not over on the day; with {@code strictly}, that begins after the day. */
    @Nullable Interval next(LocalDate day, boolean strictly) {
      for (int i = -1; i < SEARCHED; i++) {
        Interval days = counted(day, i);
        if (days != null && days.from() != null && days.to() != null) {
          if (strictly ? days.from().isAfter(day) : !days.to().isBefore(day)) {
            return days;
          }
        }
      }
      return null;
    }

    private @Nullable Interval nearest(LocalDate day) {
      Interval before = latest(day);
      Interval after = next(day, true);
      if (before == null || before.to() == null || after == null || after.from() == null) {
        return before;
      }
      long back = ChronoUnit.DAYS.between(before.to(), day);
      return back <= ChronoUnit.DAYS.between(day, after.from()) ? before : after;
    }

    private @Nullable Interval counted(LocalDate day, int offset) {
      return in.apply(cycle.start(day).plus(cycle.times(offset)));
    }

    /** The same part of each of them. */
    Cyclic sliced(Slice slice) {
      return new Cyclic(
          cycle,
          start -> {
            Interval days = in.apply(start);
            return days == null ? null : slice.of(days);
          });
    }
  }

  /**
   * What comes again, where it begins within another time: June of last year. The winter of this
   * year, told in the past before its December, is the one that began before it.
   */
  record Within(Cyclic inner, Time outer) implements Time {
    @Override
    public @Nullable Interval at(Moment moment) {
      Interval around = outer.at(moment);
      if (around == null || around.from() == null || around.to() == null) {
        return null;
      }
      Interval found = null;
      Unit unit = inner.cycle();
      for (LocalDate start = unit.start(around.from());
          !start.isAfter(around.to());
          start = start.plus(unit.times(1))) {
        Interval days = inner.in().apply(start);
        if (days != null
            && days.from() != null
            && !days.from().isBefore(around.from())
            && !days.from().isAfter(around.to())) {
          found = found == null ? days : Intervals.hull(found, days, around.precision());
        }
      }
      if (found != null
          && found.from() != null
          && moment.direction() == Direction.PAST
          && found.from().isAfter(moment.day())) {
        Interval before = inner.latest(around.from());
        return before != null && before.to() != null && before.to().isAfter(around.from())
            ? before
            : found;
      }
      return found;
    }

    @Override
    public boolean isAnaphoric() {
      return outer.isAnaphoric();
    }
  }

  /** The n-th of what comes again within another time, from 1; 0 is the last. */
  record Nth(int n, Cyclic inner, Time outer) implements Time {
    @Override
    public @Nullable Interval at(Moment moment) {
      Interval around = outer.at(moment);
      if (around == null || around.from() == null || around.to() == null) {
        return null;
      }
      if (n == 0) {
        return inner.latest(around.to());
      }
      Interval days = inner.next(around.from().minusDays(1), true);
      for (int i = 1; i < n && days != null && days.from() != null; i++) {
        days = inner.next(days.from(), true);
      }
      return days;
    }

    @Override
    public @Nullable Unit cycle() {
      return outer.cycle();
    }
  }

  /** A part of a time that does not come again. */
  record Part(Slice slice, Time whole) implements Time {
    @Override
    public @Nullable Interval at(Moment moment) {
      Interval days = whole.at(moment);
      return days == null ? null : slice.of(days);
    }

    @Override
    public boolean isAnaphoric() {
      return whole.isAnaphoric();
    }
  }

  /** Such a time strictly before the day of publication: last Friday. */
  record Preceding(Time time) implements Time {
    @Override
    public @Nullable Interval at(Moment moment) {
      return time.at(moment.on(moment.day().minusDays(1)).looking(Direction.PAST));
    }

    @Override
    public @Nullable Unit cycle() {
      return time.cycle();
    }
  }

  /** The next of what comes again: in a past clause after the time told before, else from now. */
  record Next(Cyclic time) implements Time {
    @Override
    public @Nullable Interval at(Moment moment) {
      if (moment.direction() != Direction.PAST) {
        return time.next(moment.day(), true);
      }
      Interval told = moment.previous();
      return told == null || told.to() == null ? null : time.next(told.to(), true);
    }

    @Override
    public @Nullable Unit cycle() {
      return time.cycle();
    }

    @Override
    public boolean isAnaphoric() {
      return true;
    }
  }

  /** A time seen in one direction, whatever the tense. */
  record Directed(Time time, Direction direction) implements Time {
    @Override
    public @Nullable Interval at(Moment moment) {
      return time.at(moment.looking(direction));
    }

    @Override
    public @Nullable Unit cycle() {
      return time.cycle();
    }

    @Override
    public boolean isAnaphoric() {
      return time.isAnaphoric();
    }
  }

  /** So long before (sign -1) or after (sign 1) the day of publication. */
  record Away(Amount amount, int sign) implements Time {
    @Override
    public @Nullable Interval at(Moment moment) {
      Period by = amount.period();
      if (by == null) {
        return amount.isUncountable() ? null : Intervals.reach(moment.day(), amount, sign);
      }
      return amount.around(Amount.move(moment.day(), by, sign));
    }
  }

  /**
   * So long before or after another time; days and weeks shift it, longer units are taken whole.
   */
  record Shifted(Amount amount, int sign, Time base) implements Time {
    @Override
    public @Nullable Interval at(Moment moment) {
      Interval days = base.at(moment);
      Period by = amount.period();
      if (days == null || by == null) {
        return null;
      }
      LocalDate from = days.from() != null ? days.from() : days.to();
      LocalDate to = days.to() != null ? days.to() : days.from();
      if (from == null || to == null) {
        return null;
      }
      Interval first = amount.around(Amount.move(from, by, sign));
      Interval last = amount.around(Amount.move(to, by, sign));
      return Intervals.hull(first, last, days.precision());
    }

    @Override
    public @Nullable Unit cycle() {
      return base.cycle();
    }

    @Override
    public boolean isAnaphoric() {
      return base.isAnaphoric();
    }
  }

  /** The days from so long ago up to publication, or from publication so far ahead. */
  record Stretch(Amount amount, int sign) implements Time {
    @Override
    public Interval at(Moment moment) {
      return Intervals.reach(moment.day(), amount, sign);
    }
  }

  /** The days that follow: those after the time told before in a past clause, else the coming. */
  record Following(Amount amount) implements Time {
    @Override
    public @Nullable Interval at(Moment moment) {
      if (moment.direction() != Direction.PAST) {
        return Intervals.reach(moment.day(), amount, 1);
      }
      Interval told = moment.previous();
      if (told == null || told.to() == null) {
        return null;
      }
      LocalDate from = told.to().plusDays(1);
      return new Interval(from, told.to().plus(amount.reach()), Precision.ABOUT, "");
    }

    @Override
    public boolean isAnaphoric() {
      return true;
    }
  }

  /** Within so long: from its base day on; in a past clause up to publication. */
  record Deadline(Amount amount) implements Time {
    @Override
    public @Nullable Interval at(Moment moment) {
      if (amount.isUncountable()) {
        return null;
      }
      if (moment.direction() == Direction.PAST) {
        return Intervals.about(Intervals.reach(moment.day(), amount, -1));
      }
      Interval told = moment.previous();
      LocalDate day = moment.day();
      if (told != null
          && told.from() != null
          && told.from().equals(told.to())
          && told.from().isBefore(day)
          && told.from().plusDays(31).isAfter(day)) {
        day = told.from();
      }
      return Intervals.reach(day, amount, 1);
    }
  }

  /** The time told before; with a unit, the whole unit that it lies in: "the same year". */
  record Told(Unit unit) implements Time {
    @Override
    public @Nullable Interval at(Moment moment) {
      Interval told = moment.previous();
      if (told == null || unit == Unit.DAY) {
        return told;
      }
      LocalDate from = told.from() != null ? told.from() : told.to();
      return from == null ? null : unit.around(from, 0);
    }

    @Override
    public boolean isAnaphoric() {
      return true;
    }
  }

  /**
   * A time of day alone: on the day told before, else on that of publication; a night ends or
   * begins on the next day.
   */
  record OfDay(boolean night) implements Time {
    @Override
    public Interval at(Moment moment) {
      Interval told = moment.previous();
      if (told != null && told.from() != null && told.from().equals(told.to())) {
        return night ? Intervals.days(told.from(), told.from().plusDays(1)) : told;
      }
      LocalDate day = moment.day();
      if (!night) {
        return Intervals.days(day, day);
      }
      return moment.direction() == Direction.FUTURE
          ? Intervals.days(day, day.plusDays(1))
          : Intervals.days(day.minusDays(1), day);
    }

    @Override
    public boolean isAnaphoric() {
      return true;
    }
  }

  /** From the beginning of one time to the end of another. */
  record Between(Time first, Time last) implements Time {
    @Override
    public @Nullable Interval at(Moment moment) {
      Interval a;
      Interval b;
      if (last instanceof Cyclic end
          && (!(first instanceof Cyclic) || moment.direction() == Direction.FUTURE)) {
        a = first.at(moment);
        b = a == null || a.from() == null ? null : end.next(a.from(), false);
      } else {
        b = last.at(moment);
        a =
            b == null || b.to() == null
                ? null
                : first instanceof Cyclic begin ? begin.latest(b.to()) : first.at(moment);
      }
      return a == null || b == null || Intervals.disordered(a.from(), b.to())
          ? null
          : new Interval(a.from(), b.to(), Intervals.coarser(a.precision(), b.precision()), "");
    }

    @Override
    public @Nullable Unit cycle() {
      return first.cycle() == null ? null : last.cycle();
    }

    @Override
    public boolean isAnaphoric() {
      return first.isAnaphoric() || last.isAnaphoric();
    }
  }

  /** The day right before (side -1) or after (side 1) a time. */
  record Beside(Time time, int side) implements Time {
    @Override
    public @Nullable Interval at(Moment moment) {
      Interval days = time.at(moment);
      LocalDate end = days == null ? null : side < 0 ? days.from() : days.to();
      if (days == null || end == null) {
        return null;
      }
      LocalDate beside = end.plusDays(side);
      return new Interval(beside, beside, days.precision(), "");
    }

    @Override
    public @Nullable Unit cycle() {
      return time.cycle();
    }

    @Override
    public boolean isAnaphoric() {
      return time.isAnaphoric();
    }
  }

  /** A time of which only the neighbourhood is meant. */
  record About(Time time) implements Time {
    @Override
    public @Nullable Interval at(Moment moment) {
      Interval days = time.at(moment);
      return days == null ? null : Intervals.about(days);
    }

    @Override
    public @Nullable Unit cycle() {
      return time.cycle();
    }

    @Override
    public boolean isAnaphoric() {
      return time.isAnaphoric();
    }
  }
}
