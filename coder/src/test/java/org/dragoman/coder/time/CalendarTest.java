package org.dragoman.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarTest {

  @Test
  void easter() {
    assertThat(Easter.sunday(2000)).isEqualTo("2000-04-23");
    assertThat(Easter.sunday(2008)).isEqualTo("2008-03-23");
    assertThat(Easter.sunday(2011)).isEqualTo("2011-04-24");
    assertThat(Easter.sunday(2024)).isEqualTo("2024-03-31");
    assertThat(Easter.sunday(2038)).isEqualTo("2038-04-25");
  }

  @Test
  void units() {
    LocalDate day = LocalDate.of(2023, 8, 17);
    assertThat(around(Unit.WEEK, day, -1)).isEqualTo("2023-08-07..2023-08-13 week");
    assertThat(around(Unit.MONTH, day, -6)).isEqualTo("2023-02-01..2023-02-28 month");
    assertThat(around(Unit.QUARTER, day, 0)).isEqualTo("2023-07-01..2023-09-30 quarter");
    assertThat(around(Unit.HALF, day, 1)).isEqualTo("2024-01-01..2024-06-30 half");
    assertThat(around(Unit.YEAR, day, -1)).isEqualTo("2022-01-01..2022-12-31 year");
    assertThat(around(Unit.DECADE, day, 0)).isEqualTo("2020-01-01..2029-12-31 year");
    assertThat(around(Unit.CENTURY, LocalDate.of(2000, 5, 1), 0))
        .isEqualTo("1901-01-01..2000-12-31 year");
    assertThat(around(Unit.HOUR, day, 0)).isEqualTo("2023-08-17..2023-08-17 day");
  }

  private static String around(Unit unit, LocalDate day, int offset) {
    return TimePl.written(unit.around(day, offset));
  }

  @Test
  void partsOfAMonth() {
    LocalDate february = LocalDate.of(2024, 2, 1);
    assertThat(cut(Slice.START, Unit.MONTH, february)).isEqualTo("2024-02-01..2024-02-10 about");
    assertThat(cut(Slice.MIDDLE, Unit.MONTH, february)).isEqualTo("2024-02-11..2024-02-20 about");
    assertThat(cut(Slice.END, Unit.MONTH, february)).isEqualTo("2024-02-21..2024-02-29 about");
    assertThat(cut(Slice.half(2), Unit.MONTH, february)).isEqualTo("2024-02-16..2024-02-29 about");
    assertThat(cut(Slice.week(5), Unit.MONTH, february)).isEqualTo("2024-02-29..2024-02-29 week");
    assertThat(Slice.week(5).of(Unit.MONTH.around(LocalDate.of(2023, 2, 1), 0))).isNull();
  }

  @Test
  void partsOfOtherTimes() {
    LocalDate day = LocalDate.of(2024, 2, 1);
    assertThat(cut(Slice.START, Unit.WEEK, day)).isEqualTo("2024-01-29..2024-01-31 about");
    assertThat(cut(Slice.MIDDLE, Unit.WEEK, day)).isEqualTo("2024-01-31..2024-02-02 about");
    assertThat(cut(Slice.END, Unit.WEEK, day)).isEqualTo("2024-02-02..2024-02-04 about");
    assertThat(cut(Slice.END, Unit.QUARTER, day)).isEqualTo("2024-03-01..2024-03-31 about");
    assertThat(cut(Slice.MIDDLE, Unit.YEAR, day)).isEqualTo("2024-05-01..2024-08-31 about");
    assertThat(cut(Slice.half(1), Unit.YEAR, day)).isEqualTo("2024-01-01..2024-06-30 half");
    assertThat(cut(Slice.half(1), Unit.WEEK, day)).isEqualTo("2024-01-29..2024-01-31 about");
    assertThat(cut(Slice.half(2), Unit.DAY, day)).isEqualTo("2024-02-01..2024-02-01 day");
    assertThat(cut(Slice.START, Unit.DAY, day)).isEqualTo("2024-02-01..2024-02-01 about");
  }

  private static String cut(Slice slice, Unit unit, LocalDate day) {
    return TimePl.written(slice.of(unit.around(day, 0)));
  }

  @Test
  void figures() {
    assertThat(Figures.of("24")).isEqualTo(new Figures(24, -1, ' '));
    assertThat(Figures.of("24.").isNumber()).isTrue();
    assertThat(Figures.of("15:30").isClock()).isTrue();
    assertThat(Figures.of("15.30").isClock()).isTrue();
    assertThat(Figures.of("15,5").isClock()).isFalse();
    assertThat(Figures.of("25:30").isClock()).isFalse();
    assertThat(Figures.of("1 200").isNumber()).isFalse();
    assertThat(Figures.of("99999999999999999999").isNumber()).isFalse();
    assertThat(Figures.of("5G").isNumber()).isFalse();
    assertThat(Figures.roman("XXI")).isEqualTo(21);
    assertThat(Figures.roman("XIX")).isEqualTo(19);
    assertThat(Figures.roman("IV")).isEqualTo(4);
    assertThat(Figures.roman("XL")).isZero();
  }
}
