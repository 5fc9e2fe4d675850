package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  @TempDir Path folder;

  private String gold;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("cairo.txt"),
        "date 2023-02-28\n"
            + "Prezydent Francji spotkał się we wtorek z premierem Egiptu. Padał deszcz.");
    gold =
        Files.writeString(
                folder.resolve("gold.jsonl"),
                """
                {"article": "cairo", "s": 1, "kind": "event", "type": ["040"], "source": ["FRAGOV"], "target": ["EGYGOV"], "from": "2023-02-27"}
                {"article": "cairo", "s": 2, "kind": "none"}
                """)
            .toString();
  }

  @Test
  void articlesBesideTheGoldAreCodedAndCompared() {
    Call call = Call.of("evaluate", gold);

    assertThat(call.status()).isEqualTo(0);
    assertThat(call.err()).isEmpty();
    assertThat(call.lines()).first().asString().contains("recall", "precision", "F1");
    assertThat(call.lines())
        .last()
        .isEqualTo(
            "gold=1 detected=1 exact=0 coded=1 explained=1 recall=1.0 precision=1.0 f1=1.0"
                + " exact_recall=0.0");
  }

  @Test
  void whatIsWrongIsListedWithItsSentence() {
    Call call = Call.of("evaluate", gold, folder.resolve("cairo.txt").toString(), "--verbose");

    assertThat(call.out())
        .contains("cairo s1  Prezydent Francji spotkał się we wtorek z premierem Egiptu.\n")
        .contains("WRONG    from 2023-02-27, not 2023-02-28");
  }

  @Test
  void theDateGivenRefinesAMonthAndReplacesNoDay() throws IOException {
    Path article = folder.resolve("cairo.txt");
    String text = "Prezydent Francji spotkał się dzisiaj z premierem Egiptu.";
    String[] call = {"evaluate", gold, article.toString(), "--published", "2023-02-27"};

    Files.writeString(article, "date 2023-02\n" + text);
    assertThat(Call.of(call).lines()).last().asString().contains("exact=1");

    Files.writeString(article, "date 2023-03\n" + text);
    assertThat(Call.of(call).lines()).last().asString().contains("exact=0");

    Files.writeString(article, "date 2023-02-28\n" + text);
    assertThat(Call.of(call).lines()).last().asString().contains("exact=0");
  }

  @Test
  void codedClaimsGiveTheSameFigures() throws IOException {
    Path coded = folder.resolve("coded.jsonl");
    Call.of("code", "-o", coded.toString(), folder.resolve("cairo.txt").toString());

    Call call = Call.of("evaluate", gold, "--coded", coded.toString(), "--json");

    assertThat(call.out()).startsWith("{\"gold\":1, \"detected\":1, \"exact\":0,").endsWith("}\n");
  }

  @Test
  void casesAreComparedWithTheirLabels() throws IOException {
    Path labels = Files.createDirectory(folder.resolve("cases"));
    Files.writeString(labels.resolve("cairo.tsv"), "1\t1\tFrancji\tgen\n1\t4\twe\tacc\n");
    String article = folder.resolve("cairo.txt").toString();

    Call call = Call.of("evaluate", "--cases", labels.toString(), article, "--verbose");
    Call json = Call.of("evaluate", "--cases", labels.toString(), article, "--json");

    assertThat(call.status()).isEqualTo(0);
    assertThat(call.out()).contains("4 we: acc, not no case (inside a time)").contains("by case");
    assertThat(call.lines()).last().asString().startsWith("labelled=2 right=1 no_case=1");
    assertThat(json.out()).startsWith("{\"labelled\":2, \"right\":1,").endsWith("}\n");
    assertThat(json.lines()).hasSize(1);
  }

  @Test
  void faultyLabelsAreNamed() throws IOException {
    Path labels = Files.createDirectory(folder.resolve("cases"));
    String article = folder.resolve("cairo.txt").toString();
    Files.writeString(labels.resolve("cairo.tsv"), "1\t1\tChin\tgen\n");

    Call call = Call.of("evaluate", "--cases", labels.toString(), article);

    assertThat(call.status()).isEqualTo(1);
    assertThat(call.messages()).singleElement().asString().contains("cairo.tsv:1: 'Chin'");
    assertThat(Call.of("evaluate", "--cases", labels.toString()).messages())
        .singleElement()
        .asString()
        .contains("no article lies beside it");
    assertThat(Call.of("evaluate", "--cases", gold, "--coded", gold).status()).isEqualTo(2);
  }

  /** The gold is {@code gold.jsonl}; another file of lines with a text holds the articles. */
  @Test
  void aFolderOfGoldAndArticlesInJsonlIsCompared() throws IOException {
    Files.delete(folder.resolve("cairo.txt"));
    Files.writeString(
        folder.resolve("sentences.jsonl"),
        """
        {"id": "cairo", "published": "2023-02-28", "text": "Prezydent Francji spotkał się we wtorek z premierem Egiptu."}
        """);

    Files.writeString(folder.resolve("claims.jsonl"), "{\"id\": \"1\", \"article\": \"cairo\"}\n");

    Call call = Call.of("evaluate", folder.toString());

    assertThat(call.err()).isEmpty();
    assertThat(call.status()).isEqualTo(0);
    assertThat(call.lines()).last().asString().startsWith("gold=1 detected=1 exact=0 coded=1");
    assertThat(
            Call.of("evaluate", Files.createDirectory(folder.resolve("no")).toString()).messages())
        .containsExactly("dragoman: " + folder.resolve("no/gold.jsonl") + ": no such file");
  }

  @Test
  void confidenceIsComparedWithPrecisionOverSeveralGolds() {
    Call call = Call.of("evaluate", "--calibration", folder.toString(), gold);

    assertThat(call.status()).isEqualTo(0);
    assertThat(call.lines()).first().asString().contains("confidence", "claims", "precision");
    assertThat(call.lines()).last().asString().startsWith("claims=2 right=2 calibration_error=0.");
  }

  @Test
  void aTableOfConfidenceIsFitted() throws IOException {
    Path table = folder.resolve("confidence.tsv");

    Call call =
        Call.of(
            "evaluate", "--calibration", "--fit", table.toString(), "--json", folder.toString());

    assertThat(call.out()).isEqualTo("{\"claims\":1, \"right\":1, \"calibration_error\":0.0000}\n");
    assertThat(table).content().contains("# Fitted to " + folder).endsWith("\n0.80\t1.00\t1\t1\n");
    assertThat(Call.of("evaluate", "--fit", table.toString(), gold).status()).isEqualTo(2);
    assertThat(Call.of("evaluate", "--calibration", "--cases", gold).status()).isEqualTo(2);
  }

  @Test
  void aMissingArticleIsTold() throws IOException {
    Files.delete(folder.resolve("cairo.txt"));
    Files.writeString(folder.resolve("other.txt"), "Padał deszcz.");

    Call call = Call.of("evaluate", gold);

    assertThat(call.status()).isEqualTo(3);
    assertThat(call.messages())
        .containsExactly("dragoman: cairo: the gold names this article, but it was not given");
  }

  @Test
  void aFaultyGoldFileIsNamed() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.jsonl"), "{\"s\": 1}\n");

    assertThat(Call.of("evaluate", bad.toString()).messages())
        .singleElement()
        .asString()
        .contains("bad.jsonl:1:");
    assertThat(Call.of("evaluate", folder + "/none.jsonl").status()).isEqualTo(1);
    assertThat(Call.of("evaluate").status()).isEqualTo(2);
  }
}
