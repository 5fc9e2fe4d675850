package org.dragoman.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.coder.knowledge.Table;
import org.dragoman.language.pl.Polish;
import org.dragoman.model.Claim;
import org.dragoman.text.Article;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

  private static final Article ARTICLE =
      Article.of(
          "cairo",
          "Prezydent Francji odwiedził Egipt. Wizyta prezydenta Francji w Egipcie trwała dzień."
              + " Skrytykował też Iran. Zapowiedział sankcje.");

  private static Confidence read(String table) {
    return Confidence.read(
        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "table.tsv");
  }

  @Test
  void aScoreIsWorthWhatTheLineAtOrBelowItSays() {
    Confidence confidence = read("# score\tconfidence\n0.4\t0.5\n0.6\t0.5\n0.8\t0.9\n");

    assertThat(List.of(0.1, 0.4, 0.79, 0.8, 1.0))
        .extracting(confidence::of)
        .containsExactly(0.5, 0.5, 0.5, 0.9, 0.9);
  }

  @Test
  void aTableThatFallsIsRefused() {
    assertThatThrownBy(() -> read("0.4\t0.5\n0.6\t0.4\n")).hasMessageContaining("table.tsv:2:");
    assertThatThrownBy(() -> read("0.4\t0.5\n0.4\t0.6\n")).hasMessageContaining("table.tsv:2:");
    assertThatThrownBy(() -> read("0.4\t1.5\n")).hasMessageContaining("table.tsv:1:");
    assertThatThrownBy(() -> read("# nothing\n")).hasMessageContaining("no line");
  }

  @Test
  void theTableOfTheProgramRisesAndIsTheShareOfItsCounts() {
    List<Double> confidences = new ArrayList<>();
    String file = "confidence.tsv";
    Table.read(
        Objects.requireNonNull(Confidence.class.getResourceAsStream(file)),
        file,
        row -> {
          confidences.add(row.number(1));
          assertThat(row.number(1))
              .as("line %d", row.line())
              .isCloseTo(row.number(3) / row.number(2), within(0.00501));
        });

    assertThat(confidences).hasSizeGreaterThan(2).isSorted();
  }

  @Test
  void onlyTheConfidenceOfAClaimFollowsTheTable() {
    List<Claim> raw = Coder.of(new Polish(), Confidence.uncalibrated()).code(ARTICLE);
    List<Claim> calibrated = Coder.of(new Polish()).code(ARTICLE);

    assertThat(raw.stream().map(Claim::confidence).distinct()).hasSizeGreaterThan(1);
    assertThat(calibrated).hasSameSizeAs(raw).extracting(Claim::id).doesNotHaveDuplicates();
    assertThat(calibrated).usingRecursiveComparison().ignoringFields("confidence").isEqualTo(raw);
    Confidence standard = Confidence.standard();
    assertThat(calibrated)
        .extracting(Claim::confidence)
        .containsExactlyElementsOf(
            raw.stream().map(claim -> standard.of(claim.confidence())).toList());
  }

  @Test
  void whatTheWordsSayInFullIsTrustedMost() {
    List<Claim> claims = Coder.of(new Polish()).code(ARTICLE);
    Claim visit = claims.get(0);

    assertThat(visit.act().id()).isEqualTo("visit");
    assertThat(claims).extracting(Claim::confidence).allMatch(c -> c <= visit.confidence());
    assertThat(claims.get(claims.size() - 1).confidence()).isLessThan(visit.confidence());
  }
}
