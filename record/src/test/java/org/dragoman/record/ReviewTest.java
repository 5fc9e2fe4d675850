package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.model.Claim;
import org.dragoman.model.Interval;
import org.dragoman.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions: what they change in answers, and that they take nothing away. */
class ReviewTest {

  private static final Claim VISIT =
      Example.claim(
          "a",
          "visit",
          "USAGOV",
          "KAZ",
          Status.HAPPENED,
          Interval.day(LocalDate.of(2023, 2, 28), ""));
  private static final Claim ACCUSATION =
      Example.claim("a", "accuse", "RUSGOV", "KAZGOV", Status.HAPPENED);
  private static final Claim TIE = Example.claim("a", "ally", "KAZ", "RUS", Status.ONGOING);

  @TempDir Path folder;

  static List<String> engines() {
    return Engines.all();
  }

  private static Store filled(String engine, Path folder) {
    Store store = Engines.store(engine, folder);
    add(store, "Tekst.");
    return store;
  }

  private static void add(Store store, String text) {
    Recorder recorder =
        new Recorder(store, new Provenance("test", "test"), Example.SAME, Clock.systemUTC());
    recorder.add(Example.article("a", text, "2023-02-28"), List.of(VISIT, ACCUSATION, TIE));
    recorder.write();
    new Merging(store, Example.SAME).run();
  }

  private static Review review(Store store) {
    return new Review(store, Example.SAME, Clock.systemUTC());
  }

  private static List<String> standing(Store store) {
    return store
        .dsl()
        .fetch("select act, target, corrected from v_claims order by act")
        .map(r -> r.get(0) + " " + r.get(1) + (r.get(2, Boolean.class) ? " corrected" : ""));
  }

  private static Correction target(String codes) {
    return new Correction(null, null, codes, null, null, null, null);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void answersFollowTheLastDecisionAndNothingIsDeleted(String engine) {
    try (Store store = filled(engine, folder)) {
      review(store).decide(VISIT.id(), Verdict.CORRECT, "anna", "", target("UZB"));
      review(store).decide(TIE.id(), Verdict.REJECT, "anna", "irony", null);
      assertThat(standing(store)).containsExactly("accuse KAZGOV", "visit UZB corrected");

      review(store).decide(TIE.id(), Verdict.ACCEPT, "jan", "", null);
      review(store).decide(VISIT.id(), Verdict.CORRECT, "jan", "", target("KGZ"));
      assertThat(standing(store))
          .containsExactly("accuse KAZGOV", "ally RUS", "visit KGZ corrected");
      assertThat(store.dsl().fetch("select * from claims")).hasSize(5);
      assertThat(store.dsl().fetch("select * from decisions")).hasSize(4);
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void aCorrectionHoldsForTheNextVersionOfTheArticle(String engine) {
    try (Store store = filled(engine, folder)) {
      review(store).decide(VISIT.id(), Verdict.CORRECT, "anna", "", target("UZB"));

      add(store, "Tekst zmieniony.");

      assertThat(standing(store))
          .containsExactly("accuse KAZGOV", "ally RUS", "visit UZB corrected");
    }
  }

  @Test
  void whatIsNoClaimOrNoCorrectionIsSaid() {
    try (Store store = filled(Engines.all().get(0), folder)) {
      assertThatThrownBy(() -> review(store).decide("ffff0000", Verdict.REJECT, "anna", "", null))
          .hasMessage("'ffff0000': the record has no such claim");
      assertThatThrownBy(
              () ->
                  review(store)
                      .decide(
                          VISIT.id(),
                          Verdict.CORRECT,
                          "anna",
                          "",
                          new Correction("dance", null, null, null, null, null, null)))
          .hasMessageStartingWith("'dance' is no act");
      assertThat(store.dsl().fetch("select * from decisions")).isEmpty();
      assertThat(store.dsl().fetch("select * from claims")).hasSize(3);
    }
  }

  @Test
  void reviewedClaimsBecomeGold() throws IOException {
    try (Store store = filled(Engines.all().get(0), folder)) {
      review(store).decide(VISIT.id(), Verdict.CORRECT, "anna", "", target("UZB"));
      review(store).decide(TIE.id(), Verdict.REJECT, "anna", "", null);

      GoldExport export = new GoldExport(store);

      assertThat(new String(export.articles(), StandardCharsets.UTF_8))
          .isEqualTo(
              "{\"id\":\"a\",\"text\":\"Tekst.\",\"published\":\"2023-02-28\",\"language\":\"pl\","
                  + "\"publisher\":\"Agencja\",\"source_country\":\"POL\"}\n");
      assertThat(new String(export.gold(), StandardCharsets.UTF_8).lines())
          .containsExactlyInAnyOrder(
              "{\"article\":\"a\",\"s\":1,\"kind\":\"event\",\"type\":[\"042\"],"
                  + "\"source\":[\"USAGOV\"],\"target\":[\"UZB\"],\"from\":\"2023-02-28\","
                  + "\"to\":\"2023-02-28\",\"status\":[\"happened\"],\"note\":\""
                  + VISIT.id()
                  + "\"}",
              "{\"article\":\"a\",\"s\":1,\"kind\":\"event\",\"type\":[\"112\"],"
                  + "\"source\":[\"RUSGOV\"],\"target\":[\"KAZGOV\"],\"status\":[\"happened\"],"
                  + "\"optional\":true,\"note\":\""
                  + ACCUSATION.id()
                  + "\"}");
    }
  }

  /** Two reviewers, ten units, four of them judged otherwise: 1 - 19 * 8 / (2 * 14 * 6) = 0.095. */
  @Test
  void agreementIsKrippendorffsAlpha() {
    String one = "0100000100";
    String other = "1110010000";
    List<Map<String, String>> units = new java.util.ArrayList<>();
    for (int i = 0; i < one.length(); i++) {
      units.add(Map.of("a", one.substring(i, i + 1), "b", other.substring(i, i + 1)));
    }
    units.add(Map.of("a", "1"));

    Agreement agreement = Agreement.of(units);

    assertThat(agreement.claims()).isEqualTo(10);
    assertThat(agreement.alpha()).isCloseTo(0.095, within(0.001));
    assertThat(Agreement.of(List.of(Map.of("a", "x", "b", "x"))).alpha()).isNull();
    assertThat(
            Agreement.of(List.of(Map.of("a", "x", "b", "x"), Map.of("a", "y", "b", "y"))).alpha())
        .isEqualTo(1.0);
  }
}
