package org.dragoman.coder.time;

import java.time.LocalDate;
import java.time.Period;
import org.dragoman.model.Interval;
import org.dragoman.model.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A length of time: a unit and how many of it.
 *
 * @param period the length; null where the words give no number ("for months")
 */
record Amount(Unit unit, @Nullable Period period) {

  /** How far "the last weeks" or "the coming days" reach (codebook: seven days, three months). */
  private static final int DAYS = 7;

  private static final int WEEKS = 4;
  private static final int OTHERS = 3;

  /** So many units and a half, for units that can be halved without a rest. */
  static @Nullable Amount half(int whole, Unit unit) {
    return switch (unit) {
      case HOUR -> new Amount(unit, unit.times(whole));
      case MONTH -> new Amount(unit, Period.of(0, whole, 15));
      case YEAR -> new Amount(Unit.MONTH, Period.ofMonths(whole * 12 + 6));
      case DECADE -> new Amount(Unit.YEAR, Period.ofYears(whole * 10 + 5));
      default -> null;
    };
  }

  boolean isVague() {
    return period == null;
  }

  /** The length, or what is taken for it where no number is given. */
  Period reach() {
    if (period != null && !period.isZero()) {
      return period;
    }
    return switch (unit) {
      case HOUR -> Period.ofDays(1);
      case DAY -> Period.ofDays(DAYS);
      case WEEK -> Period.ofWeeks(WEEKS);
      default -> unit.times(OTHERS);
    };
  }

  /** Whether the length is too vague to count a day from it. */
  boolean isUncountable() {
    return period == null && unit != Unit.HOUR && unit != Unit.DAY;
  }

  /**
   * What is meant by a day found by counting so far: weeks give the day, about; longer units all.
   */
  Interval around(LocalDate day) {
    return unit == Unit.WEEK ? new Interval(day, day, Precision.ABOUT, "") : unit.around(day, 0);
  }

  /** The day so far before (sign -1) or after (sign 1) the given one. */
  static LocalDate move(LocalDate day, Period by, int sign) {
    return sign < 0 ? day.minus(by) : day.plus(by);
  }
}
