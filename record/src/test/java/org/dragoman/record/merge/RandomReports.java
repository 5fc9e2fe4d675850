package org.dragoman.record.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.dragoman.model.Act;
import org.dragoman.model.Acts;
import org.dragoman.model.Claim;
import org.dragoman.model.Interval;
import org.dragoman.model.Precision;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/** Random reports that have much in common: few parties, few acts, few weeks. */
final class RandomReports {

  private static final List<String> ACTS =
      List.of(
          "meet",
          "visit",
          "host",
          "phone",
          "negotiate",
          "halt-talks",
          "deny",
          "attack-from-air",
          "attack",
          "fight-artillery",
          "kill",
          "impose-sanctions",
          "sanctions",
          "criticize",
          "accuse",
          "appeal",
          "demand",
          "member",
          "holds",
          "sign",
          "elect",
          "join");

  private static final List<String> PARTIES =
      List.of(
          "",
          "RUS",
          "RUSGOV",
          "RUSGOV:Putin",
          "RUSGOV:Lavrov",
          "RUSMIL",
          "FRA",
          "FRAGOV:Macron",
          "USA",
          "USAGOV",
          "USAGOV:Biden",
          "SYR",
          "SYRREB",
          "SYRCVL",
          "IGOEUU",
          "POL + LTU",
          "DEU + FRA + POL");

  private final Random random;
  private final LocalDate begin = LocalDate.of(2021, 12, 1);

  RandomReports(long seed) {
    random = new Random(seed);
  }

  List<Report> some(int count) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reports.add(one(i));
    }
    return reports;
  }

  private Report one(int number) {
    LocalDate published = begin.plusDays(random.nextInt(60));
    boolean together = random.nextInt(6) == 0;
    Act act = act(pick(ACTS));
    Claim claim =
        new Claim(
            String.format("%016x", number),
            act,
            "article-" + number / 4,
            1 + number % 4,
            "pl",
            new Claim.Evidence(0, 0, ""),
            ReportTable.actors(together ? "RUSGOV:Putin + FRAGOV:Macron" : pick(PARTIES)),
            together ? List.of() : ReportTable.actors(pick(PARTIES)),
            together,
            random.nextInt(3) == 0
                ? new Claim.Inner(
                    act(pick(ACTS)),
                    ReportTable.actors(pick(PARTIES)),
                    ReportTable.actors(pick(PARTIES)),
                    "")
                : null,
            when(published),
            place(),
            Status.values()[random.nextInt(Status.values().length)],
            List.of(),
            random.nextInt(4) == 0
                ? new Claim.Quantity(10 + random.nextInt(3), Claim.Bound.EXACT, "people")
                : null,
            List.of(),
            "random",
            1);
    String known =
        switch (random.nextInt(12)) {
          case 0 -> "";
          case 1 -> published.toString().substring(0, 7);
          default -> published.toString();
        };
    return ReportTable.report(number, claim, known);
  }

  private @Nullable Interval when(LocalDate published) {
    LocalDate day = published.minusDays(random.nextInt(10)).plusDays(random.nextInt(6));
    return switch (random.nextInt(7)) {
      case 0 -> null;
      case 1 -> Interval.day(published, "");
      case 2 -> new Interval(day, day.plusDays(6), Precision.WEEK, "that week");
      case 3 -> new Interval(day.minusDays(20), day, Precision.MONTH, "that month");
      case 4 ->
          random.nextBoolean()
              ? new Interval(day, null, Precision.DAY, "since")
              : new Interval(null, day, Precision.DAY, "until");
      default -> Interval.day(day, "that day");
    };
  }

  private Claim.@Nullable Place place() {
    return switch (random.nextInt(6)) {
      case 0 -> new Claim.Place("Moscow", "RUS", 55.8, 37.6, "");
      case 1 -> new Claim.Place("Sochi", "RUS", 43.6, 39.7, "");
      case 2 -> new Claim.Place("Syria", "SYR", null, null, "");
      default -> null;
    };
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static Act act(String id) {
    return Objects.requireNonNull(Acts.standard().find(id), id);
  }
}
