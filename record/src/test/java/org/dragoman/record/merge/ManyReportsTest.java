package org.dragoman.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A report is compared with few: many reports of one block do not take quadratic time. */
class ManyReportsTest {

  private static final int MANY = 20_000;

  @Test
  void oneEventReportedManyTimes() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      reports.add(
          ReportTable.line(
                  i, "A | 2022-02-07 | meet | FRAGOV:M > RUSGOV:P | happened | 2022-02-07 |")
              .report());
    }
    List<Happening> made =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> Merger.standard().merge(reports));
    assertThat(made.size()).isEqualTo(1);
  }

  @Test
  void oneBlockOfManyEvents() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      String day = java.time.LocalDate.of(1990, 1, 1).plusDays(i / 2 * 2 % 12_000).toString();
      String target = List.of("USA", "FRA", "DEU", "GBR", "POL").get(i % 5);
      reports.add(
          ReportTable.line(
                  i,
                  "A | " + day + " | criticize | RUS > " + target + " | happened | " + day + " |")
              .report());
    }
    List<Happening> made =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> Merger.standard().merge(reports));
    assertThat(made.size()).as("a target on a day is told of twice").isEqualTo(12_000);
  }
}
