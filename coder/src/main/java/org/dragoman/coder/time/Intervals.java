package org.dragoman.coder.time;

import java.time.LocalDate;
import org.dragoman.model.Interval;
import org.dragoman.model.Precision;
import org.jspecify.annotations.Nullable;

/** Arithmetic of intervals whose words do not matter. */
final class Intervals {

  private Intervals() {}

  static Interval days(LocalDate from, LocalDate to) {
    return new Interval(from, to, Precision.DAY, "");
  }

  static Precision coarser(Precision a, Precision b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  static Interval about(Interval days) {
    return new Interval(days.from(), days.to(), Precision.ABOUT, days.text());
  }

  static boolean disordered(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from != null && to != null && from.isAfter(to);
  }

  /** The shortest interval that holds both. */
  static Interval hull(Interval a, Interval b, Precision precision) {
    LocalDate from =
        a.from() == null || b.from() == null
            ? null
            : a.from().isBefore(b.from()) ? a.from() : b.from();
    LocalDate to =
        a.to() == null || b.to() == null ? null : a.to().isAfter(b.to()) ? a.to() : b.to();
    return new Interval(from, to, coarser(precision, coarser(a.precision(), b.precision())), "");
  }

  /**
   * The days from the given one as far as the amount reaches, forward or back. The ends are known
   * to the amount's unit; where it has no number, only about.
   */
  static Interval reach(LocalDate day, Amount amount, int sign) {
    LocalDate other = Amount.move(day, amount.reach(), sign);
    Precision precision = amount.isVague() ? Precision.ABOUT : amount.unit().precision;
    return sign < 0
        ? new Interval(other, day, precision, "")
        : new Interval(day, other, precision, "");
  }
}
