package org.dragoman.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.dragoman.coder.time.TimeExpression.Kind;
import org.dragoman.language.Span;
import org.dragoman.model.Interval;
import org.dragoman.model.Precision;
import org.dragoman.model.PublicationDate;
import org.junit.jupiter.api.Test;

class TimeExpressionTest {

  private static final LocalDate TUESDAY = LocalDate.of(2023, 2, 28);

  private static TimeExpression only(String sentence) {
    List<Span> spans = TimePl.READER.recognize(PolishLattice.of(sentence));
    assertThat(spans).hasSize(1);
    return (TimeExpression) spans.get(0).value();
  }

  private static Interval resolved(TimeExpression time, String published, Direction direction) {
    return time.resolve(new TimeContext(PublicationDate.parse(published), direction, null));
  }

  @Test
  void aDurationRunsFromItsStart() {
    TimeExpression time = only("Blokada portu potrwa przez najbliższy rok.");
    assertThat(time.kind()).isEqualTo(Kind.DURATION);
    assertThat(time.duration()).isEqualTo(Period.ofYears(1));
    assertThat(time.validFrom(TUESDAY))
        .isEqualTo(
            new Interval(
                TUESDAY, LocalDate.of(2024, 2, 28), Precision.DAY, "przez najbliższy rok"));
  }

  @Test
  void aDurationFromAStartKnownOnlyAboutEndsAfterItsLastDay() {
    Interval endOfAugust =
        new Interval(LocalDate.of(2022, 8, 21), LocalDate.of(2022, 8, 31), Precision.ABOUT, "");
    Interval valid = only("Zakaz obowiązuje przez rok.").validFrom(endOfAugust);
    assertThat(TimePl.written(valid)).isEqualTo("2022-08-21..2023-08-31 about");
  }

  @Test
  void withoutADurationTheEndIsOpen() {
    assertThat(only("Zakaz obowiązuje od lat.").validFrom(TUESDAY).to()).isNull();
  }

  @Test
  void theIntervalCarriesTheWords() {
    TimeExpression time = only("Spotkali się jeszcze w poniedziałek\n wieczorem w Pradze.");
    assertThat(time.text()).isEqualTo("jeszcze w poniedziałek wieczorem");
    assertThat(resolved(time, "2023-02-28", Direction.PAST).text()).isEqualTo(time.text());
  }

  @Test
  void anEventGivesNoDayUntilItIsKnown() {
    TimeExpression time = only("W przeddzień konferencji zablokowano porty.");
    assertThat(time.isOfEvent()).isTrue();
    assertThat(resolved(time, "2020-01-24", Direction.PAST)).isNull();
    LocalDate sunday = LocalDate.of(2020, 1, 19);
    assertThat(time.resolveAt(Interval.day(sunday, "")))
        .isEqualTo(Interval.day(sunday.minusDays(1), "W przeddzień"));
    assertThat(time.resolveAt(new Interval(null, null, Precision.DAY, ""))).isNull();
  }

  /** No day that is told can be false: what each possible day of publication gives lies inside. */
  @Test
  void aMonthOfPublicationHoldsWhatEachOfItsDaysGives() {
    List<String> sentences =
        List.of(
            "Spotkali się wczoraj.",
            "Spotkali się w ubiegłym tygodniu.",
            "Spotkali się trzy dni temu.",
            "Spotkali się w najbliższych dniach.",
            "Spotkają się jutro.",
            "Spotkali się w ubiegłym miesiącu.",
            "Spotkali się dwa miesiące temu.",
            "Spotkali się w ostatnich miesiącach.");
    for (String sentence : sentences) {
      TimeExpression time = only(sentence);
      for (Direction direction : Direction.values()) {
        Interval all = resolved(time, "2023-02", direction);
        for (int day = 1; day <= 28; day++) {
          Interval one = resolved(time, "2023-02-%02d".formatted(day), direction);
          assertThat(all.from()).as(sentence).isBeforeOrEqualTo(one.from());
          assertThat(all.to()).as(sentence).isAfterOrEqualTo(one.to());
        }
      }
    }
  }

  @Test
  void aWeekdayPublishedInAMonthIsOneOfThatMonth() {
    TimeExpression time = only("Spotkali się we wtorek.");
    assertThat(TimePl.written(resolved(time, "2023-02", Direction.PAST)))
        .isEqualTo("2023-02-07..2023-02-28 month");
    assertThat(TimePl.written(resolved(time, "2023-02", Direction.PRESENT)))
        .isEqualTo("2023-02-07..2023-02-28 month");
    assertThat(TimePl.written(resolved(time, "2023-02", Direction.FUTURE)))
        .isEqualTo("2023-02-07..2023-03-07 month");
  }
}
