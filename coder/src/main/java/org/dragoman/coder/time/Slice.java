package org.dragoman.coder.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.dragoman.model.Interval;
import org.dragoman.model.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A part of an interval. Beginning, middle and end of a month are its days 1-10, 11-20, 21-last
 * (codebook, section 5); of a year its first quarter, its middle third, its last quarter; of any
 * other stretch its thirds.
 */
@FunctionalInterface
interface Slice {

  /** The part of the interval; null where it is open or has no such part. */
  @Nullable Interval of(Interval whole);

  Slice START = whole -> third(whole, 0);
  Slice MIDDLE = whole -> third(whole, 1);
  Slice END = whole -> third(whole, 2);

  /** The first (1) or second (2) half. */
  static Slice half(int which) {
    return whole -> {
      if (whole.from() == null || whole.to() == null) {
        return null;
      }
      LocalDate from = whole.from();
      LocalDate to = whole.to();
      if (from.equals(to)) {
        return whole;
      }
      int months = wholeMonths(from, to);
      LocalDate second;
      if (months == 1) {
        second = from.plusDays(15);
      } else if (months > 0 && months % 2 == 0) {
        second = from.plusMonths(months / 2);
      } else {
        second = from.plusDays((ChronoUnit.DAYS.between(from, to) + 1) / 2);
      }
      Precision precision = months == 12 ? Precision.HALF : Precision.ABOUT;
      return which == 1
          ? new Interval(from, second.minusDays(1), precision, "")
          : new Interval(second, to, precision, "");
    };
  }

  /** The n-th seven days, counted from the beginning; 0 is the last seven. */
  static Slice week(int n) {
    return whole -> {
      if (whole.from() == null || whole.to() == null) {
        return null;
      }
      LocalDate from = n == 0 ? whole.to().minusDays(6) : whole.from().plusDays(7L * (n - 1));
      LocalDate to = from.plusDays(6).isAfter(whole.to()) ? whole.to() : from.plusDays(6);
      return from.isAfter(to) ? null : new Interval(from, to, Precision.WEEK, "");
    };
  }

  private static @Nullable Interval third(Interval whole, int which) {
    if (whole.from() == null || whole.to() == null) {
      return null;
    }
    LocalDate from = whole.from();
    LocalDate to = whole.to();
    int months = wholeMonths(from, to);
    long length = ChronoUnit.DAYS.between(from, to) + 1;
    if (months == 1) {
      return cut(from, to, Period.ofDays(10 * which), which == 2 ? null : Period.ofDays(10));
    }
    if (months == 12) {
      return switch (which) {
        case 0 -> cut(from, to, Period.ZERO, Period.ofMonths(3));
        case 1 -> cut(from, to, Period.ofMonths(4), Period.ofMonths(4));
        default -> cut(from, to, Period.ofMonths(9), null);
      };
    }
    if (months > 0 && months % 3 == 0) {
      return cut(from, to, Period.ofMonths(months / 3 * which), Period.ofMonths(months / 3));
    }
    int third = (int) ((length + 2) / 3);
    int begin =
        switch (which) {
          case 0 -> 0;
          case 1 -> (int) (length - third) / 2;
          default -> (int) length - third;
        };
    return cut(from, to, Period.ofDays(begin), Period.ofDays(third));
  }

  private static Interval cut(LocalDate from, LocalDate to, Period skip, @Nullable Period length) {
    LocalDate begin = from.plus(skip);
    LocalDate end = length == null ? to : begin.plus(length).minusDays(1);
    return new Interval(begin, end, Precision.ABOUT, "");
  }

  /** How many months the days fill exactly; 0 if they fill none or not exactly. */
  private static int wholeMonths(LocalDate from, LocalDate to) {
    LocalDate next = to.plusDays(1);
    return from.getDayOfMonth() == 1 && next.getDayOfMonth() == 1
        ? (int) ChronoUnit.MONTHS.between(from, next)
        : 0;
  }
}
