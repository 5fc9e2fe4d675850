package org.dragoman.coder.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dragoman.coder.time.TimeExpression.Kind;
import org.dragoman.model.Interval;
import org.dragoman.model.Precision;
import org.jspecify.annotations.Nullable;

/**
 * What patterns may mean: the operations named in a pack's {@code time.yaml}, and what they make of
 * their arguments. Where an operation makes no sense of its arguments, the pattern does not match.
 */
final class Operations {

  /** One operation. */
  @FunctionalInterface
  interface Operation {
    @Nullable Object apply(Arguments arguments);
  }

  /** An operation under its name, with the number of arguments that it takes. */
  record Named(String name, int arguments, Operation operation) {}

  /**
   * The arguments of one application. An argument is null where its part of a pattern is absent.
   */
  record Arguments(List<@Nullable Object> values) {

    @Nullable Object get(int i) {
      return values.get(i);
    }

    int number(int i) {
      return get(i) instanceof Integer n ? n : senseless();
    }

    String word(int i) {
      return get(i) instanceof String word ? word : senseless();
    }

    Unit unit(int i) {
      Unit unit = Unit.named(word(i));
      return unit == null ? senseless() : unit;
    }

    Time time(int i) {
      return get(i) instanceof Time t ? t : senseless();
    }

    Amount amount(int i) {
      return get(i) instanceof Amount a ? a : senseless();
    }

    private static <T> T senseless() {
      throw Senseless.INSTANCE;
    }
  }

  /** Thrown where an argument is not what its operation takes. */
  static final class Senseless extends RuntimeException {
    private static final long serialVersionUID = 1;
    static final Senseless INSTANCE = new Senseless();

    private Senseless() {
      super(null, null, false, false);
    }
  }

  /** The gap between the months of turn-of-the-month and the days on either side of it. */
  private static final int TURN_DAYS = 10;

  private static final int LONGEST_MONTHS = 12_000;
  private static final int LONGEST_DAYS = 365_000;

  private static final Map<String, Named> BY_NAME = new HashMap<>();

  private Operations() {}

  static @Nullable Named named(String name) {
    return BY_NAME.get(name);
  }

  private static void define(String name, int arguments, Operation operation) {
    BY_NAME.put(name, new Named(name, arguments, operation));
  }

  static {
    numbers();
    calendar();
    relative();
    amounts();
    phrases();
  }

  private static void numbers() {
    define(
        "sum",
        2,
        a -> a.number(0) % 10 == 0 && a.number(1) < 10 ? a.number(0) + a.number(1) : null);
    define("amount", 2, a -> amount(a.number(0), a.unit(1)));
    define("one", 2, a -> a.number(0) == 1 ? single(a.unit(1)) : null);
    define("half", 1, a -> Amount.half(0, a.unit(0)));
    define("and-half", 2, a -> Amount.half(a.number(0), a.unit(1)));
    define("some", 1, a -> new Amount(a.unit(0), null));
  }

  private static void calendar() {
    define("year", 1, a -> year(a.number(0)));
    define(
        "years",
        2,
        a ->
            a.number(0) >= 1000 && a.number(1) > a.number(0)
                ? years(a.number(0), a.number(1))
                : null);
    define("dates", 4, a -> dates(a.number(0), a.number(1), a.number(2), a.get(3)));
    define("decade", 1, a -> decade(a.number(0)));
    define("century", 1, a -> years(a.number(0) * 100 - 99, a.number(0) * 100));
    define("weekday", 1, a -> weekly(a.number(0) - 1, 1));
    define("weekend", 0, a -> weekly(5, 2));
    define("month", 1, a -> yearly(a.number(0), 1, Precision.MONTH));
    define(
        "quarter",
        1,
        a -> a.number(0) > 4 ? null : yearly(a.number(0) * 3 - 2, 3, Precision.QUARTER));
    define(
        "half-year",
        1,
        a -> a.number(0) > 2 ? null : yearly(a.number(0) * 6 - 5, 6, Precision.HALF));
    define("season", 1, a -> season(a.word(0)));
    define("date", 2, a -> date(a.number(1), a.number(0)));
    define("easter", 1, a -> easter(a.number(0)));
    define("in", 2, a -> in(a.time(0), a.get(1)));
    define("part", 2, a -> slice(slice(a.word(0)), a.time(1)));
    define("half-of", 2, a -> a.number(0) > 2 ? null : slice(Slice.half(a.number(0)), a.time(1)));
    define("week-of", 2, a -> a.number(0) > 5 ? null : slice(Slice.week(a.number(0)), a.time(1)));
    define(
        "nth",
        3,
        a -> a.get(1) instanceof Time.Cyclic c ? new Time.Nth(a.number(0), c, a.time(2)) : null);
    define("every", 1, a -> every(a.unit(0)));
  }

  private static void relative() {
    define("current", 2, a -> new Time.Current(a.unit(0), a.number(1)));
    define("relative", 2, a -> relative(a.time(0), a.number(1)));
    define("preceding", 1, a -> new Time.Preceding(a.time(0)));
    define("ahead-of-now", 1, a -> new Time.Directed(a.time(0), Direction.FUTURE));
    define("next", 1, a -> a.get(0) instanceof Time.Cyclic c ? new Time.Next(c) : null);
    define("told", 1, a -> new Time.Told(a.unit(0)));
    define(
        "next-told",
        2,
        a -> new Time.Shifted(single(a.unit(0)), a.number(1), new Time.Told(a.unit(0))));
    define("of-day", 0, a -> new Time.OfDay(false));
    define("of-night", 0, a -> new Time.OfDay(true));
    define(
        "last-night",
        0,
        a -> new Time.Between(new Time.Current(Unit.DAY, -1), new Time.Current(Unit.DAY, 0)));
    define("between", 2, a -> new Time.Between(a.time(0), a.time(1)));
    define(
        "night-before",
        1,
        a -> new Time.Between(new Time.Shifted(single(Unit.DAY), -1, a.time(0)), a.time(0)));
    define(
        "turn",
        2,
        a -> new Time.About(new Time.Between(edge(a.time(0), false), edge(a.time(1), true))));
    define("about", 1, a -> new Time.About(a.time(0)));
  }

  private static void amounts() {
    define("ago", 1, a -> away(a.amount(0), -1));
    define("ahead", 1, a -> away(a.amount(0), 1));
    define("last", 1, a -> last(a.unit(0)));
    define("earlier", 1, a -> new Time.Shifted(a.amount(0), -1, new Time.Told(Unit.DAY)));
    define("later", 1, a -> new Time.Shifted(a.amount(0), 1, new Time.Told(Unit.DAY)));
    define("soon-after", 1, a -> soonAfter(a.amount(0)));
    define("shift", 3, a -> new Time.Shifted(a.amount(0), a.number(1), a.time(2)));
    define("recent", 1, a -> new Time.Stretch(a.amount(0), -1));
    define("coming", 1, a -> new Time.Stretch(a.amount(0), 1));
    define("following", 1, a -> new Time.Following(a.amount(0)));
  }

  private static void phrases() {
    define("since", 1, a -> Phrase.of(Kind.SINCE, a.time(0)));
    define("until", 1, a -> Phrase.of(Kind.UNTIL, a.time(0)));
    define("after", 1, a -> Phrase.of(Kind.SINCE, new Time.Beside(a.time(0), 1)));
    define("before", 1, a -> Phrase.of(Kind.UNTIL, new Time.Beside(a.time(0), -1)));
    define("since-ago", 1, a -> sinceAgo(a.amount(0)));
    define(
        "within",
        1,
        a ->
            Phrase.of(Kind.POINT, new Time.Deadline(a.amount(0)))
                .withDuration(a.amount(0).period()));
    define("lasting", 1, a -> lasting(a.amount(0), Time.NONE));
    define("lasting-from-now", 1, a -> lasting(a.amount(0), new Time.Stretch(a.amount(0), 1)));
    define(
        "period",
        1,
        a ->
            Phrase.of(Kind.DURATION, Time.NONE)
                .withDuration(Period.parse(a.word(0)))
                .asAttribute());
    define(
        "attribute",
        1,
        a ->
            a.get(0) instanceof Phrase p
                ? p.asAttribute()
                : Phrase.of(Kind.POINT, a.time(0)).asAttribute());
    define("undated", 0, a -> Phrase.of(Kind.UNDATED, Time.NONE));
    define(
        "of-event",
        2,
        a ->
            Phrase.of(
                    Kind.POINT, new Time.Shifted(a.amount(0), a.number(1), new Time.Told(Unit.DAY)))
                .countedFromEvent());
    define(
        "since-event", 0, a -> Phrase.of(Kind.SINCE, new Time.Told(Unit.DAY)).countedFromEvent());
    define(
        "until-event", 0, a -> Phrase.of(Kind.UNTIL, new Time.Told(Unit.DAY)).countedFromEvent());
  }

  /** So many units; beyond a thousand years they are no length to count by. */
  private static Amount amount(int n, Unit unit) {
    Period period = unit.times(n);
    return new Amount(
        unit,
        period.toTotalMonths() > LONGEST_MONTHS || period.getDays() > LONGEST_DAYS ? null : period);
  }

  private static Amount single(Unit unit) {
    return new Amount(unit, unit.times(1));
  }

  private static Phrase lasting(Amount amount, Time time) {
    return amount.period() == null || amount.period().isZero()
        ? Phrase.of(Kind.UNDATED, Time.NONE)
        : Phrase.of(Kind.DURATION, time).withDuration(amount.period());
  }

  /** Since so long ago; without a number there is no date (codebook: "for months"). */
  private static Phrase sinceAgo(Amount amount) {
    return amount.isVague()
        ? Phrase.of(Kind.UNDATED, Time.NONE)
        : Phrase.of(Kind.SINCE, new Time.About(new Time.Away(amount, -1)));
  }

  private static Object away(Amount amount, int sign) {
    return amount.isUncountable()
        ? Phrase.of(Kind.UNDATED, Time.NONE)
        : new Time.Away(amount, sign);
  }

  /** The unit before this one; of days and decades, the one that ends now. */
  private static @Nullable Time last(Unit unit) {
    return switch (unit) {
      case HOUR, DAY -> null;
      case DECADE, CENTURY -> new Time.Stretch(single(unit), -1);
      default -> new Time.Current(unit, -1);
    };
  }

  /** Days or weeks after the time told before; after months or years is no date. */
  private static Object soonAfter(Amount amount) {
    return amount.unit().compareTo(Unit.WEEK) <= 0
        ? new Time.Shifted(amount, 1, new Time.Told(Unit.DAY))
        : Phrase.of(Kind.UNDATED, Time.NONE);
  }

  private static @Nullable Time year(int n) {
    return n >= 1000 && n < 2200 ? years(n, n) : null;
  }

  private static Time years(int first, int last) {
    return new Time.Fixed(
        new Interval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR, ""));
  }

  /** The decade written in full (1990) or short (90, of the twentieth century). */
  private static @Nullable Time decade(int n) {
    int first = n < 100 ? 1900 + n : n;
    return first % 10 == 0 && (n >= 100 || n >= 30) ? years(first, first + 9) : null;
  }

  private static Time.Cyclic weekly(int skip, int days) {
    return new Time.Cyclic(
        Unit.WEEK,
        monday -> Intervals.days(monday.plusDays(skip), monday.plusDays(skip + days - 1L)));
  }

  private static Time.@Nullable Cyclic yearly(int month, int months, Precision precision) {
    if (month < 1 || month > 12) {
      return null;
    }
    return new Time.Cyclic(
        Unit.YEAR,
        january -> {
          LocalDate from = january.withMonth(month);
          return new Interval(from, from.plusMonths(months).minusDays(1), precision, "");
        });
  }

  private static Time.@Nullable Cyclic season(String name) {
    int month =
        switch (name) {
          case "spring" -> 3;
          case "summer" -> 6;
          case "autumn" -> 9;
          case "winter" -> 12;
          default -> 0;
        };
    return yearly(month, 3, Precision.SEASON);
  }

  private static Time.@Nullable Cyclic date(int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > java.time.Month.of(month).maxLength()) {
      return null;
    }
    MonthDay date = MonthDay.of(month, day);
    return new Time.Cyclic(
        Unit.YEAR,
        january -> {
          if (!date.isValidYear(january.getYear())) {
            return null;
          }
          LocalDate on = date.atYear(january.getYear());
          return Intervals.days(on, on);
        });
  }

  /** From one day of a month to another, in a year if one is given. */
  private static @Nullable Time dates(int first, int last, int month, @Nullable Object year) {
    Time.Cyclic from = date(month, first);
    Time.Cyclic to = date(month, last);
    if (from == null || to == null || first >= last) {
      return null;
    }
    return year instanceof Time y
        ? new Time.Between(new Time.Within(from, y), new Time.Within(to, y))
        : new Time.Between(from, to);
  }

  private static Time.Cyclic easter(int offset) {
    return new Time.Cyclic(
        Unit.YEAR,
        january -> {
          LocalDate day = Easter.sunday(january.getYear()).plusDays(offset);
          return Intervals.days(day, day);
        });
  }

  private static Time.Cyclic every(Unit unit) {
    return new Time.Cyclic(unit, start -> unit.around(start, 0));
  }

  private static @Nullable Time in(Time inner, @Nullable Object outer) {
    if (!(outer instanceof Time around)) {
      return inner;
    }
    return inner instanceof Time.Cyclic c ? new Time.Within(c, around) : null;
  }

  private static Slice slice(String name) {
    return switch (name) {
      case "start" -> Slice.START;
      case "middle" -> Slice.MIDDLE;
      default -> Slice.END;
    };
  }

  private static Time slice(Slice slice, Time whole) {
    return whole instanceof Time.Cyclic c ? c.sliced(slice) : new Time.Part(slice, whole);
  }

  /** Last (-1), this (0) or next (1) of what comes again. */
  private static Time relative(Time time, int offset) {
    return switch (offset) {
      case -1 -> new Time.Preceding(time);
      case 0 -> time;
      default -> new Time.Directed(time, Direction.FUTURE);
    };
  }

  /** The ten days (of a month) or the month (of a year) at one end of a time. */
  private static Time edge(Time time, boolean first) {
    Function<Interval, @Nullable Interval> cut =
        days -> {
          if (days.from() == null || days.to() == null) {
            return null;
          }
          boolean year = days.precision() == Precision.YEAR;
          LocalDate from = days.from();
          LocalDate to = days.to();
          return first
              ? Intervals.days(
                  from, year ? from.plusMonths(1).minusDays(1) : from.plusDays(TURN_DAYS - 1L))
              : Intervals.days(
                  year ? to.withDayOfMonth(1) : to.withDayOfMonth(2 * TURN_DAYS + 1), to);
        };
    return slice(cut::apply, time);
  }
}
