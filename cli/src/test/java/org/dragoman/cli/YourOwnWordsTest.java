package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The option {@code --lexicon}, with the samples of docs/your-own-words.md. */
class YourOwnWordsTest {

  private static final Path PAGE = Path.of("..", "docs", "your-own-words.md");
  private static final Pattern SAMPLE =
      Pattern.compile("`mine/([^`]+)`\n\n```\\w+\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CHECK = Pattern.compile("```check\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @BeforeEach
  void writeSamples() throws IOException {
    int samples = 0;
    for (Matcher m = SAMPLE.matcher(Files.readString(PAGE)); m.find(); samples++) {
      write(m.group(1), m.group(2));
    }
    assertThat(samples).isEqualTo(8);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Call code(String language, String sentence) {
    return Call.with(
        sentence,
        "code",
        "--language",
        language,
        "--published",
        "2031-03-10",
        "--format",
        "jsonl",
        "--lexicon",
        folder.toString(),
        "-");
  }

  @Test
  void samplesOfThePageComeOut() throws IOException {
    Matcher block = CHECK.matcher(Files.readString(PAGE));
    assertThat(block.find()).isTrue();
    for (String line : block.group(1).lines().toList()) {
      String[] cells = line.split(" \\| ");
      Call call = code(cells[0], cells[1]);
      assertThat(call.err()).isEmpty();
      for (String code : cells[2].split(" ")) {
        assertThat(call.out()).as(cells[1]).contains("\"code\":\"" + code + "\"");
      }
    }
  }

  @Test
  void whatIsInNoFolderIsAsBefore() {
    String text = "Russia lambasted France. Desert Banner attacked Nigeria.";
    Call call = Call.with(text, "code", "--language", "en", "--format", "jsonl", "-");
    assertThat(call.out()).doesNotContain("en/complain/lambast").doesNotContain("MLI");
  }

  @Test
  void aFrameIsSwitchedOff() {
    String text = "The president of France visited Egypt.";
    assertThat(Call.with(text, "code", "--language", "en", "--format", "jsonl", "-").out())
        .contains("en/visit/visit");
    assertThat(code("en", text).out()).doesNotContain("en/visit/visit");
  }

  @Test
  void anOldHolderGivesWay() throws IOException {
    write(
        "offices.tsv", "RUS\thead-of-state\tpresident\tIvan Petrenko\tm\t2020-01-01\t2020-12-31\n");
    Call call =
        Call.with(
            "The Russian president criticized Egypt.",
            "explain",
            "--language",
            "en",
            "--published",
            "2020-06-01",
            "--lexicon",
            folder.toString(),
            "-");
    assertThat(call.out()).contains("Ivan Petrenko").doesNotContain("Vladimir Putin");
  }

  @Test
  void theFramesOfTheFolderAreTested() {
    Call call =
        Call.of("lexicon", "test", "--language", "en", "--file", "mine", "--lexicon", "" + folder);
    assertThat(call.err()).isEmpty();
    assertThat(call.status()).as(call.out()).isZero();
    assertThat(call.out()).contains("100.0 %");
  }

  @Test
  void faultsAreNamedWithFileAndLine() throws IOException {
    for (String[] fault :
        new String[][] {
          {
            "offices.tsv",
            "# c\nFRA head-of-state\n",
            "offices.tsv:2: 'FRA head-of-state' is no state"
          },
          {"offices.tsv", "FRA\thead-of-state\tp\tA B\tx\n", "offices.tsv:1: 'x' is no sex"},
          {"people.tsv", "BLROPP\tA B\tm\td\t2030\t20299\n", "people.tsv:1: '20299' is no date"},
          {"people.tsv", "BLROPP\tA B\tm\td\t2030\t2029\n", "people.tsv:1: it ends"},
          {"actor.tsv", "a\n", "actor.tsv: no table has this name; there are: "},
          {"en/names/state.tsv", "a\n", "state.tsv: nothing reads this file"},
          {"en/names/states.tsv", "XYZ\tXyzland\n", "states.tsv:1: 'XYZ' is not known"},
          {"en/names/people.tsv", "No Body\tNobody\n", "people.tsv:1: nobody is called 'No Body'"},
          {
            "en/frames/mine.yaml",
            "switched-off: [en/fly/fly]\n",
            "mine.yaml: switched-off: no frame has the rule name"
          },
          {
            "en/frames/mine.yaml",
            "frames:\n- act: fly\n",
            "mine.yaml: frame 1 (fly): there is no act"
          },
          {"en/frames/mine.yaml", "off: [en/visit/visit]\n", "mine.yaml: unknown key 'false'"},
          {"own.actors", "# c\nGREY\n", "own.actors:2: 'GREY' has no [CODE]"},
          {"own.actors", "+GREY\n", "own.actors:1: no actor stands before this line"},
          {"own.actors", "Grey [SYR]\n", "own.actors:1: 'Grey' is no name"},
          {"own.actors", "GREY [SYR 991301]\n", "own.actors:1: '991301' is no date"},
          {"own.actors", "GREY [SYR from 1999]\n", "own.actors:1: '[SYR from 1999]' is no code"},
        }) {
      Path file = folder.resolve(fault[0]);
      String before = Files.exists(file) ? Files.readString(file) : null;
      write(fault[0], fault[1]);
      Call call = code("en", "Russia lambasted France.");
      assertThat(call.status()).as(fault[2]).isEqualTo(1);
      assertThat(call.messages()).as(fault[2]).hasSize(1);
      assertThat(call.err()).contains(fault[2]);
      if (before == null) {
        Files.delete(file);
      } else {
        Files.writeString(file, before);
      }
    }
    Call missing = Call.of("code", "--lexicon", folder + "/none", "-");
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err()).contains("none: no such folder");
  }
}
