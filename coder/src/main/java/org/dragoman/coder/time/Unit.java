package org.dragoman.coder.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.dragoman.model.Interval;
import org.dragoman.model.Precision;
import org.jspecify.annotations.Nullable;

/** A stretch of the calendar that is counted: weeks from Monday, months, years. */
enum Unit {
  HOUR(Precision.DAY, Period.ZERO),
  DAY(Precision.DAY, Period.ofDays(1)),
  WEEK(Precision.WEEK, Period.ofWeeks(1)),
  MONTH(Precision.MONTH, Period.ofMonths(1)),
  QUARTER(Precision.QUARTER, Period.ofMonths(3)),
  HALF(Precision.HALF, Period.ofMonths(6)),
  YEAR(Precision.YEAR, Period.ofYears(1)),
  DECADE(Precision.YEAR, Period.ofYears(10)),
  CENTURY(Precision.YEAR, Period.ofYears(100));

  private static final int HOURS_OF_A_DAY = 24;

  final Precision precision;
  private final Period one;

  Unit(Precision precision, Period one) {
    this.precision = precision;
    this.one = one;
  }

  /** The unit of that name in lower case; null if there is none. */
  static @Nullable Unit named(String name) {
    for (Unit unit : values()) {
      if (unit.name().toLowerCase(Locale.ROOT).equals(name)) {
        return unit;
      }
    }
    return null;
  }

  /** As many of this unit; hours count as the whole days that they fill. */
  Period times(int n) {
    return this == HOUR ? Period.ofDays(n / HOURS_OF_A_DAY) : one.multipliedBy(n);
  }

  /** The first day of the unit that the day lies in. */
  LocalDate start(LocalDate day) {
    return switch (this) {
      case HOUR, DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
      case YEAR -> LocalDate.of(day.getYear(), 1, 1);
      case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
      case CENTURY -> LocalDate.of((day.getYear() - 1) / 100 * 100 + 1, 1, 1);
    };
  }

  /** The last day of the unit that the day lies in. */
  LocalDate end(LocalDate day) {
    return this == HOUR ? day : start(day).plus(one).minusDays(1);
  }

  /** The whole unit that lies so many units away from the one that the day is in. */
  Interval around(LocalDate day, int offset) {
    LocalDate there = start(day).plus(times(offset));
    return new Interval(there, end(there), precision, "");
  }
}
