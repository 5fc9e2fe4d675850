package org.dragoman.record.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms of an answer: what one form says, the others say. */
class AnswerTextTest {

  private static final LocalDate DAY = LocalDate.of(2023, 2, 28);

  private static final Answer ANSWER =
      new Answer(
          "Who?",
          List.of("day", "who", "number", "share"),
          List.of(
              new Answer.Row(
                  Arrays.asList(DAY, "a \"b\", c", 3L, 0.5),
                  List.of(
                      new Evidence("c1", "art", "Agencja", DAY, "Zażółć\tgęślą"),
                      new Evidence("c2", "art", null, DAY, "jaźń"))),
              new Answer.Row(Arrays.asList(null, null, 0L, null), List.of())),
          List.of());

  @TempDir Path folder;

  @Test
  void jsonKeepsEvidenceApart() {
    assertThat(new String(AnswerText.jsonl(ANSWER), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"day\":\"2023-02-28\",\"who\":\"a \\\"b\\\", c\",\"number\":3,\"share\":0.5,"
                + "\"evidence\":[{\"claim\":\"c1\",\"article\":\"art\",\"publisher\":\"Agencja\","
                + "\"published\":\"2023-02-28\",\"text\":\"Zażółć\\tgęślą\"},"
                + "{\"claim\":\"c2\",\"article\":\"art\",\"publisher\":null,"
                + "\"published\":\"2023-02-28\",\"text\":\"jaźń\"}]}\n"
                + "{\"day\":null,\"who\":null,\"number\":0,\"share\":null,\"evidence\":[]}\n");
  }

  @Test
  void csvQuotesWhatNeedsIt() {
    assertThat(new String(AnswerText.csv(ANSWER), StandardCharsets.UTF_8))
        .isEqualTo(
            "day,who,number,share,evidence,evidence_claims,evidence_articles\r\n"
                + "2023-02-28,\"a \"\"b\"\", c\",3,0.5,Zażółć\tgęślą | jaźń,c1 c2,art\r\n"
                + ",,0,,,,\r\n");
  }

  @Test
  void parquetHasTypes() throws Exception {
    Path file = Files.write(folder.resolve("answer.parquet"), AnswerParquet.bytes(ANSWER));
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select day, who, number, share from '" + file + "'")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getDate(1).toLocalDate()).isEqualTo(DAY);
      assertThat(rows.getString(2)).isEqualTo("a \"b\", c");
      assertThat(rows.getLong(3)).isEqualTo(3);
      assertThat(rows.getDouble(4)).isEqualTo(0.5);
      assertThat(rows.next()).isTrue();
      assertThat(rows.getObject(1)).isNull();
      assertThat(rows.next()).isFalse();
    }
  }
}
