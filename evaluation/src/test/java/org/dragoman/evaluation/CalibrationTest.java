package org.dragoman.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.coder.Confidence;
import org.dragoman.evaluation.ConfidenceFit.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationTest {

  /** So many claims with a confidence, so many of them right. */
  private static void add(Calibration to, double confidence, int claims, int right) {
    for (int i = 0; i < claims; i++) {
      to.add(confidence, i < right);
    }
  }

  @Test
  void aBinTellsConfidenceAndPrecision() {
    Calibration calibration = new Calibration();
    add(calibration, 0.7, 3, 2);
    add(calibration, 0.78, 1, 1);
    add(calibration, 1, 4, 2);

    assertThat(calibration.table().lines())
        .containsExactly(
            "confidence     claims  right    mean  precision",
            "0.7..0.8            4      3   0.720  0.750 0.301..0.954",
            "0.9..1.0            4      2   1.000  0.500 0.150..0.850");
    assertThat(calibration.error()).isCloseTo((4 * 0.03 + 4 * 0.5) / 8, within(1e-9));
    assertThat(calibration.line()).isEqualTo("claims=8 right=5 calibration_error=0.2650");
    assertThat(calibration.json())
        .isEqualTo("{\"claims\":8, \"right\":5, \"calibration_error\":0.2650}");
    assertThat(new Calibration().error()).isZero();
  }

  @Test
  void everyPairOfTheScorerIsCounted(@TempDir Path folder) throws Exception {
    GoldFile gold =
        GoldFile.read(
            Files.writeString(
                folder.resolve("gold.jsonl"),
                """
                {"article": "a", "s": 1, "kind": "event", "type": ["042"], "source": ["FRAGOV"], "target": ["EGY"]}
                """));
    CodedClaims coded =
        CodedClaims.read(
            Files.writeString(
                folder.resolve("coded.jsonl"),
                """
                {"kind": "event", "act": "visit", "codes": {"cameo": "042"}, "article": "a", "sentence": 1, "source": [{"code": "FRAGOV"}], "target": [{"code": "EGY"}], "confidence": 0.93}
                {"kind": "event", "act": "visit", "codes": {"cameo": "042"}, "article": "a", "sentence": 1, "source": [{"code": "FRA"}], "target": [{"code": "EGYGOV"}], "confidence": 0.84}
                {"kind": "event", "act": "reject", "codes": {"cameo": "120"}, "article": "a", "sentence": 1, "source": [{"code": "FRA"}], "target": [], "confidence": 0.65}
                {"kind": "event", "act": "reject", "codes": {"cameo": "120"}, "article": "a", "sentence": 2, "source": [{"code": "FRA"}], "target": [], "confidence": 0.65}
                """));
    Score score = Scorer.score(gold, coded);

    Calibration calibration = new Calibration();
    calibration.add(score);

    assertThat(calibration.judged())
        .extracting(j -> j.confidence() + " " + j.isRight())
        .containsExactlyInAnyOrder("0.93 true", "0.84 true", "0.65 false");
    assertThat(calibration.claims()).isEqualTo(score.total().coded());
    assertThat(calibration.right()).isEqualTo(score.total().explained());
  }

  @Test
  void neighboursThatFallArePooledAndSmallOnesTakenTogether() {
    Calibration scores = new Calibration();
    add(scores, 0.3, 10, 1);
    add(scores, 0.4, 20, 11);
    add(scores, 0.5, 40, 36);
    add(scores, 0.6, 60, 42);
    add(scores, 0.7, 100, 90);
    add(scores, 0.8, 5, 0);

    List<Step> steps = ConfidenceFit.of(scores).steps();

    assertThat(steps)
        .containsExactly(new Step(0.3, 30, 12), new Step(0.5, 100, 78), new Step(0.7, 105, 90));
    assertThat(steps.stream().mapToInt(Step::claims).sum()).isEqualTo(scores.claims());
    assertThat(steps.stream().mapToInt(Step::right).sum()).isEqualTo(scores.right());
  }

  @Test
  void theCoderReadsWhatIsFitted() {
    Calibration scores = new Calibration();
    add(scores, 0.5, 50, 30);
    add(scores, 0.8, 50, 45);

    String table = ConfidenceFit.of(scores).table("some gold");
    Confidence confidence =
        Confidence.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "table");

    assertThat(table).contains("# Fitted to some gold.\n", "0.50\t0.60\t50\t30\n");
    assertThat(scores.with(confidence::of).error()).isCloseTo(0, within(1e-9));
    assertThat(confidence.of(0.79)).isEqualTo(0.6);
  }
}
