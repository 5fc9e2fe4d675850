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
    assertThat(call.out())
        .contains("4 we: acc, not no case (inside a time)")
        .contains("by case");
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
