package org.dragoman.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorerTest {

  private static final String GOLD =
      """
      {"article": "a", "s": 1, "kind": "event", "type": ["040"], "source": ["FRAGOV"], "target": ["EGY", "EGYGOV"], "status": ["happened"]}
      {"article": "a", "s": 1, "kind": "event", "type": ["12"], "source": ["IRN"], "target": ["USA"], "note": "refuses"}
      {"article": "a", "s": 2, "kind": "none"}
      {"article": "a", "s": 3, "kind": "tie", "type": ["rel:member"], "source": ["POL"], "target": ["IGONAT"], "optional": true}
      """;

  private static final String MEETING =
      coded("event", "meet", "040", 1, "FRAGOV", "EGYGOV", "planned");
  private static final String NOISE = coded("event", "praise", "051", 2, "POL", "USA", "happened");
  private static final String MEMBER = coded("tie", "member", "", 3, "POL", "IGONAT", "ongoing");
  private static final String ELSEWHERE =
      coded("event", "praise", "051", 9, "POL", "USA", "happened");

  @TempDir Path folder;

  private static String coded(
      String kind,
      String act,
      String cameo,
      int sentence,
      String source,
      String target,
      String status) {
    return """
    {"kind": "%s", "act": "%s", "codes": {"cameo": "%s"}, "article": "a", "sentence": %d, \
    "source": [{"code": "%s", "name": "X"}], "target": [{"code": "%s", "name": "Y"}], "status": "%s", "rule": "pl/x"}
    """
        .formatted(kind, act, cameo, sentence, source, target, status);
  }

  private Score score(String... claims) throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
    Path coded = Files.writeString(folder.resolve("coded.jsonl"), String.join("", claims));
    return Scorer.score(GoldFile.read(gold), CodedClaims.read(coded));
  }

  @Test
  void findingsAreCounted() throws IOException {
    Score score = score(MEETING, MEETING, NOISE, MEMBER, ELSEWHERE);

    assertThat(score.total()).isEqualTo(new Tally(2, 1, 0, 4, 3));
    assertThat(score.total().line())
        .isEqualTo(
            "gold=2 detected=1 exact=0 coded=4 explained=3 recall=0.5 precision=0.75 f1=0.6"
                + " exact_recall=0.0");
  }

  @Test
  void faultsAreListedBelowTheirSentences() throws IOException {
    String faults =
        new ScoreReport(score(MEETING, NOISE))
            .faults((article, sentence) -> "words of " + sentence);

    assertThat(faults)
        .isEqualTo(
            """

            a s1  words of 1
              WRONG    status happened, not planned  <  event 040 FRAGOV -> EGY  <  event 040 meet FRAGOV -> EGYGOV [planned] pl/x
              MISSED   event 12 IRN -> USA  (refuses)

            a s2  words of 2
              SPURIOUS event 051 praise POL -> USA [happened] pl/x

            a s3  words of 3
              MISSED   (optional) tie rel:member POL -> IGONAT
            """);
  }

  @Test
  void tablesAreGroupedByKindRootAndStatus() throws IOException {
    String tables = new ScoreReport(score(MEETING, NOISE, MEMBER)).tables();

    assertThat(tables)
        .contains("by kind\nevent ", "by root or act\n04 ", "\nmember ", "by status\n");
    assertThat(tables.lines().filter(line -> line.startsWith("all ")))
        .singleElement()
        .asString()
        .contains("0.500 0.095..0.905");
  }

  @Test
  void aFaultyLineIsNamed() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"), "{\"s\": 1, \"kind\": \"none\"}\n{\"s\": 1}\n");

    assertThatThrownBy(() -> GoldFile.read(gold))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("gold.jsonl:2:");
  }
}
