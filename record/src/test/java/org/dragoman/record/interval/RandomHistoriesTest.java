package org.dragoman.record.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.model.Claim;
import org.dragoman.model.Interval;
import org.dragoman.model.Kind;
import org.dragoman.model.Precision;
import org.dragoman.model.PublicationDate;
import org.dragoman.model.Status;
import org.dragoman.record.Engines;
import org.dragoman.record.Example;
import org.dragoman.record.Provenance;
import org.dragoman.record.Recorder;
import org.dragoman.record.Review;
import org.dragoman.record.Store;
import org.dragoman.record.Verdict;
import org.dragoman.record.ask.Answer;
import org.dragoman.record.ask.Measures;
import org.dragoman.record.ask.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random histories of few topics in a short time, so that everything meets everything: the fold
 * gives what a replay day by day gives, and the view of the store gives what the fold gives.
 */
class RandomHistoriesTest {

  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 60;
  private static final List<String> ACTS =
      List.of(
          "sanctions",
          "sanctions",
          "sanctions",
          "ease-sanctions",
          "member",
          "join",
          "leave",
          "apply",
          "candidate",
          "neutral",
          "undecided",
          "ally");

  @TempDir Path folder;

  static List<String> engines() {
    return Engines.all();
  }

  private record Told(LocalDate published, Claim claim) {}

  private static List<Told> history(Random random, int claims) {
    List<Told> history = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      String act = ACTS.get(random.nextInt(ACTS.size()));
      LocalDate published = START.plusDays(random.nextInt(DAYS));
      Status status = Status.values()[random.nextInt(Status.values().length)];
      history.add(
          new Told(
              published,
              Example.claim(
                  "a" + i,
                  act,
                  random.nextBoolean() ? "FIN" : "RUSGOV",
                  random.nextInt(3) == 0 ? "IGONAT" : random.nextBoolean() ? "IGOEUU" : "RUS",
                  status,
                  when(random, published))));
    }
    return history;
  }

  private static Interval when(Random random, LocalDate published) {
    LocalDate from = published.plusDays(random.nextInt(21) - 10);
    Precision precision = random.nextBoolean() ? Precision.DAY : Precision.ABOUT;
    return switch (random.nextInt(5)) {
      case 0 -> null;
      case 1 -> Interval.day(from, "");
      case 2 -> new Interval(from, null, precision, "");
      case 3 -> new Interval(null, from, precision, "");
      default -> new Interval(from, from.plusDays(random.nextInt(15)), precision, "");
    };
  }

  private static List<Boundary> boundaries(List<Told> history, LocalDate known) {
    List<Boundary> all = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      Told told = history.get(i);
      if (!told.published.isAfter(known)) {
        all.addAll(new Boundaries().of(i + 1, told.claim, PublicationDate.of(told.published)));
      }
    }
    return all;
  }

  /** Whether the topic stands on the day: told day by day, without intervals. */
  private static boolean replay(List<Boundary> ofTopic, LocalDate asOf) {
    ofTopic.sort(Boundary.ORDER);
    boolean stands = false;
    LocalDate until = null;
    for (LocalDate day = START.minusDays(40); !day.isAfter(asOf); day = day.plusDays(1)) {
      boolean wasOver = stands && until != null && day.isAfter(until);
      for (Boundary b : ofTopic) {
        if (!b.day().equals(day)) {
          continue;
        }
        if (b.effect() == Boundary.Effect.CLOSE) {
          stands = false;
          until = null;
          wasOver = false;
        } else {
          boolean goesOn = stands && (!wasOver || day.equals(until.plusDays(1)));
          until = b.until() != null ? b.until() : goesOn ? until : null;
          stands = true;
          wasOver = until != null && day.isAfter(until);
        }
      }
    }
    return stands && (until == null || !asOf.isAfter(until));
  }

  @Test
  void theFoldGivesWhatAReplayGives() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<Told> history = history(random, 5 + random.nextInt(40));
      for (int i = 0; i < 5; i++) {
        LocalDate known = START.plusDays(random.nextInt(DAYS));
        LocalDate asOf = START.plusDays(random.nextInt(DAYS + 20));
        List<Boundary> boundaries = boundaries(history, known);
        Set<String> folded = new TreeSet<>();
        for (Standing s : Intervals.of(boundaries)) {
          if (s.holds(asOf)) {
            folded.add(s.topic().toString());
          }
        }
        Set<String> replayed = new TreeSet<>();
        for (Topic topic : boundaries.stream().map(Boundary::topic).distinct().toList()) {
          List<Boundary> ofTopic =
              new ArrayList<>(boundaries.stream().filter(b -> b.topic().equals(topic)).toList());
          if (replay(ofTopic, asOf)) {
            replayed.add(topic.toString());
          }
        }
        assertThat(folded).as("seed %d, %s as known on %s", seed, asOf, known).isEqualTo(replayed);
      }
    }
  }

  @Test
  void theOrderOfTellingDoesNotMatter() {
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      List<Boundary> boundaries = boundaries(history(random, 30), START.plusDays(DAYS));
      List<Boundary> shuffled = new ArrayList<>(boundaries);
      Collections.shuffle(shuffled, random);
      assertThat(Intervals.of(shuffled))
          .containsExactlyInAnyOrderElementsOf(Intervals.of(boundaries));
    }
  }

  private static String line(Topic topic, Standing s) {
    return String.join(
        " ",
        topic.holder(),
        topic.relation(),
        topic.other(),
        String.valueOf(s.since()),
        String.valueOf(s.to()),
        String.valueOf(s.support().size()));
  }

  /** What stands by the fold, topic by topic, on the day as known on the other. */
  private static List<String> standing(
      List<Told> history, Kind kind, LocalDate asOf, LocalDate known) {
    List<String> lines = new ArrayList<>();
    for (Standing s : Intervals.of(boundaries(history, known))) {
      if (s.topic().kind() == kind && s.holds(asOf)) {
        lines.add(line(s.topic(), s));
      }
    }
    return lines;
  }

  @ParameterizedTest
  @MethodSource("engines")
  void questionsGiveWhatTheFoldGives(String engine) {
    for (int seed = 0; seed < 8; seed++) {
      Random random = new Random(100 + seed);
      List<Told> history = history(random, 120);
      try (Store store = Engines.store(engine, folder)) {
        store(store, history);
        for (int i = 0; i < 12; i++) {
          LocalDate known = START.plusDays(random.nextInt(DAYS));
          LocalDate asOf = START.plusDays(random.nextInt(DAYS + 10));
          Answer answer = new Measures(true, null, null).ask(store, new Scope(asOf, known));
          // support before the last closing is no support of what stands, so it may be left out
          assertThat(answer.rows())
              .as("seed %d, %s as known on %s", seed, asOf, known)
              .extracting(
                  row ->
                      String.join(
                          " ",
                          String.valueOf(row.cells().get(0)),
                          String.valueOf(row.cells().get(1)),
                          String.valueOf(row.cells().get(2)),
                          String.valueOf(row.cells().get(3)),
                          String.valueOf(row.cells().get(4)),
                          String.valueOf(row.cells().get(7))))
              .containsExactlyInAnyOrderElementsOf(standing(history, Kind.MEASURE, asOf, known));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void whatAReviewerRejectsNeverWas(String engine) {
    Random random = new Random(5);
    List<Told> history = history(random, 80);
    try (Store store = Engines.store(engine, folder)) {
      store(store, history);
      Review review = new Review(store, Example.SAME, Clock.systemUTC());
      List<Told> left = new ArrayList<>(history);
      for (int i = 0; i < 20; i++) {
        Told rejected = left.remove(random.nextInt(left.size()));
        review.decide(rejected.claim.id(), Verdict.REJECT, "anna", "no", null);
      }
      LocalDate asOf = START.plusDays(DAYS / 2);
      LocalDate known = START.plusDays(DAYS);
      assertThat(new Measures(true, null, null).ask(store, new Scope(asOf, known)).rows())
          .extracting(
              row -> row.cells().get(0) + " " + row.cells().get(1) + " " + row.cells().get(2))
          .containsExactlyInAnyOrderElementsOf(
              standing(left, Kind.MEASURE, asOf, known).stream()
                  .map(
                      line ->
                          line.substring(
                              0, line.indexOf(' ', line.indexOf(' ', line.indexOf(' ') + 1) + 1)))
                  .toList());
    }
  }

  private static void store(Store store, List<Told> history) {
    Recorder recorder =
        new Recorder(store, new Provenance("test", "test"), Example.SAME, Clock.systemUTC());
    for (Told told : history) {
      recorder.add(
          Example.article(told.claim.article(), "Tekst.", told.published.toString()),
          List.of(told.claim));
    }
    recorder.write();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void theViewGivesWhatTheFoldGives(String engine) {
    Random random = new Random(11);
    for (int i = 0; i < 12; i++) {
      List<Told> history = history(random, 60);
      try (Store store = Engines.store(engine, folder)) {
        store(store, history);
        List<String> viewed =
            store
                .dsl()
                .fetch("select * from v_intervals")
                .map(
                    r ->
                        String.join(
                            " ",
                            r.get("relation", String.class),
                            r.get("holder", String.class),
                            r.get("other", String.class),
                            String.valueOf(r.get("valid_from", LocalDate.class)),
                            String.valueOf(r.get("valid_to", LocalDate.class)),
                            String.valueOf(r.get("opened_by", Long.class)),
                            String.valueOf(r.get("closed_by", Long.class)),
                            String.valueOf(r.get("claims", Long.class))));
        List<String> folded =
            Intervals.of(boundaries(history, START.plusDays(DAYS))).stream()
                .map(
                    s ->
                        String.join(
                            " ",
                            s.topic().relation(),
                            s.topic().holder(),
                            s.topic().other(),
                            String.valueOf(s.from()),
                            String.valueOf(s.to()),
                            String.valueOf(s.opening().claim()),
                            String.valueOf(s.closing() == null ? null : s.closing().claim()),
                            String.valueOf(s.support().size())))
                .toList();
        assertThat(viewed).containsExactlyInAnyOrderElementsOf(folded);
      }
    }
  }
}
