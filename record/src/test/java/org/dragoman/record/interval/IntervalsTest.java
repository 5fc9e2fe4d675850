package org.dragoman.record.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Claim;
import org.dragoman.model.Interval;
import org.dragoman.model.Precision;
import org.dragoman.model.PublicationDate;
import org.dragoman.model.Status;
import org.dragoman.record.Example;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Histories that a reader would tell, and the intervals that they come to. */
class IntervalsTest {

  private final Boundaries boundaries = new Boundaries();
  private final List<Boundary> told = new ArrayList<>();

  private void tell(
      String published,
      String act,
      String source,
      String target,
      Status status,
      @Nullable Interval when) {
    Claim claim = Example.claim("a" + told.size(), act, source, target, status, when);
    told.addAll(boundaries.of(told.size() + 1, claim, PublicationDate.parse(published)));
  }

  private List<String> intervals() {
    return Intervals.of(told).stream()
        .map(
            s ->
                "%s %s %s %s..%s"
                    .formatted(
                        s.topic().relation(),
                        s.topic().holder(),
                        s.topic().other(),
                        s.from(),
                        s.to() == null ? "" : s.to()))
        .toList();
  }

  private static Interval day(String day) {
    return Interval.day(LocalDate.parse(day), "");
  }

  @Test
  void aBanForAYearEndsWhenTheYearDoes() {
    tell(
        "2023-02-28",
        "export-ban",
        "KAZGOV",
        "",
        Status.HAPPENED,
        Example.days("2022-08-21", "2022-08-31", Precision.ABOUT));
    tell(
        "2023-02-28",
        "export-ban",
        "KAZGOV",
        "",
        Status.PLANNED,
        Example.days("2022-08-21", "2023-08-31", Precision.ABOUT));

    assertThat(intervals()).containsExactly("export-ban KAZ  2022-08-21..2023-08-31");
  }

  @Test
  void anExtensionMovesTheEnd() {
    tell(
        "2022-01-05",
        "sanctions",
        "IGOEUU",
        "RUS",
        Status.ONGOING,
        Example.days("2022-01-01", "2022-06-30", Precision.DAY));
    tell(
        "2022-06-20",
        "sanctions",
        "IGOEUU",
        "RUS",
        Status.PLANNED,
        Example.days("2022-07-01", "2022-12-31", Precision.DAY));

    assertThat(intervals()).containsExactly("sanctions IGOEUU RUS 2022-01-01..2022-12-31");
  }

  @Test
  void aLiftingEndsItFromItsOwnDateAndARenewalBeginsAnother() {
    tell("2020-03-01", "sanctions", "USAGOV", "VEN", Status.HAPPENED, day("2020-03-01"));
    tell("2022-05-10", "ease-sanctions", "USAGOV", "VEN", Status.HAPPENED, day("2022-05-10"));
    tell("2023-01-07", "sanctions", "USA", "VENGOV", Status.ONGOING, null);

    assertThat(intervals())
        .containsExactly(
            "sanctions USA VEN 2020-03-01..2022-05-09", "sanctions USA VEN 2023-01-07..");
  }

  @Test
  void whatIsFoundStandingStandsFromThatDayAtTheLatest() {
    tell("2023-02", "member", "KAZ", "IGOEAE,IGOCST", Status.ONGOING, null);

    assertThat(intervals())
        .containsExactly("member KAZ IGOEAE 2023-02-01..", "member KAZ IGOCST 2023-02-01..");
  }

  @Test
  void membershipHasStages() {
    tell("2022-05-18", "apply", "FIN", "IGONAT", Status.HAPPENED, day("2022-05-18"));
    tell("2022-07-05", "candidate", "FIN", "IGONAT", Status.ONGOING, day("2022-07-05"));
    tell("2023-04-04", "join", "FIN", "IGONAT", Status.HAPPENED, day("2023-04-04"));
    tell("2030-01-01", "leave", "FIN", "IGONAT", Status.HAPPENED, day("2030-01-01"));

    assertThat(intervals())
        .containsExactly(
            "applied FIN IGONAT 2022-05-18..2022-07-04",
            "candidate FIN IGONAT 2022-07-05..2023-04-03",
            "member FIN IGONAT 2023-04-04..2029-12-31");
  }

  @Test
  void whoLeavesOnTheDayOnWhichMembershipIsToldIsNoMember() {
    tell("2023-04-04", "leave", "NIC", "IGOOAS", Status.HAPPENED, day("2023-04-04"));
    tell("2023-04-04", "member", "NIC", "IGOOAS", Status.ONGOING, null);

    assertThat(intervals()).isEmpty();
  }

  @Test
  void officesAreOfPersons() {
    tell("2021-01-26", "takes", "USAGOV=Antony Blinken", "USA", Status.HAPPENED, day("2021-01-26"));
    tell("2025-01-20", "resign", "USAGOV=Antony Blinken", "", Status.HAPPENED, day("2025-01-20"));

    assertThat(intervals()).containsExactly("holds Antony Blinken USA 2021-01-26..2025-01-19");
    assertThat(told.get(0).detail()).isEqualTo("minister");
  }

  @Test
  void aDenialEndsAStanceAndAPlanWithoutADayOpensNothing() {
    tell(
        "2022-03-01",
        "neutral",
        "KAZGOV",
        "RUS",
        Status.ATTEMPTED,
        Example.days("2022-02-24", "", Precision.DAY));
    tell("2024-03-01", "neutral", "KAZ", "RUS", Status.NEGATED, null);
    tell("2024-03-01", "ally", "RUS", "KAZ", Status.PLANNED, null);
    tell("2024-03-01", "rival", "USA", "RUS", Status.HYPOTHETICAL, null);

    assertThat(intervals()).containsExactly("neutral KAZ RUS 2022-02-24..2024-02-29");
  }

  @Test
  void aMutualTieIsOneWhicheverSideIsNamedFirst() {
    tell("2024-03-01", "ally", "RUS", "BLR", Status.ONGOING, null);
    tell("2024-04-01", "ally", "BLRGOV", "RUSGOV", Status.ONGOING, null);

    assertThat(intervals()).containsExactly("ally BLR RUS 2024-03-01..");
    assertThat(Intervals.of(told).get(0).support()).hasSize(2);
  }
}
