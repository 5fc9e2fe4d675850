package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of {@code dragoman code}: options, streams, exit statuses, messages. */
class CodeCommandTest {

  private static final String MEETING =
      "Prezydent Francji spotkał się we wtorek w Kairze z premierem Egiptu.";

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return file.toString();
  }

  private static String article(String id, String text) {
    return "{\"id\": \"%s\", \"text\": \"%s\", \"published\": \"2023-02-28\"}\n"
        .formatted(id, text);
  }

  @Test
  void aFileGivesItsClaimsAsJsonLines() throws IOException {
    Call call = Call.of("code", file("meeting.txt", "date 2023-02-28\n" + MEETING));

    assertThat(call.status()).isEqualTo(0);
    assertThat(call.err()).isEmpty();
    assertThat(call.lines())
        .singleElement()
        .asString()
        .startsWith("{\"id\":\"")
        .contains("\"act\":\"meet\"", "\"article\":\"meeting\"", "\"sentence\":1")
        .contains("\"source\":[{\"code\":\"FRAGOV\"", "\"target\":[{\"code\":\"EGYGOV\"");
  }

  @Test
  void standardInputIsRead() {
    Call text = Call.with(MEETING, "code", "--published", "2023-02-28", "-");
    Call jsonl = Call.with(article("stdin", MEETING), "code", "--input", "jsonl", "-");

    assertThat(text.status()).isEqualTo(0);
    assertThat(text.out()).contains("\"article\":\"stdin\"").isEqualTo(jsonl.out());
  }

  @Test
  void theDateOfTheInputGoesBeforeTheOption() throws IOException {
    String dated = file("dated.txt", "date 2023-02-28\n" + MEETING);
    String undated = file("undated.txt", MEETING);

    Call call = Call.of("code", "--published", "2020-01-01", dated, undated);

    assertThat(call.lines()).hasSize(2);
    assertThat(call.lines().get(0)).contains("\"from\":\"2023-02-28\"");
    assertThat(call.lines().get(1)).contains("\"from\":\"2019-12-31\"");
  }

  @Test
  void aMissingDateOfPublicationIsTold() throws IOException {
    Call call = Call.of("code", file("undated.txt", MEETING));

    assertThat(call.status()).isEqualTo(0);
    assertThat(call.messages())
        .containsExactly(
            "dragoman: 1 article has no date of publication: only days that the words tell wholly"
                + " are given; give --published");
    assertThat(call.out()).contains("\"when\":null");
  }

  @Test
  void ofAllArticlesWithoutADateOneLineTells() throws IOException {
    String meeting = "Prezydent Francji spotkał się %s z premierem Egiptu.";
    file("a/1.txt", meeting.formatted("12 czerwca 2010 roku"));
    file("a/2.txt", meeting.formatted("w czerwcu"));
    file("a/3.txt", "date 2023-02-28\n" + meeting.formatted("wczoraj"));

    Call call = Call.of("code", folder.resolve("a").toString());

    assertThat(call.messages())
        .singleElement()
        .asString()
        .startsWith("dragoman: 2 articles have no date");
    assertThat(call.lines().get(0)).contains("\"from\":\"2010-06-12\",\"to\":\"2010-06-12\"");
    assertThat(call.lines().get(1)).contains("\"when\":null");
    assertThat(call.lines().get(2)).contains("\"from\":\"2023-02-27\"");
  }

  @Test
  void foldersAreReadInTheOrderOfNames() throws IOException {
    file("b/2.txt", MEETING);
    file("b/1.txt", MEETING);
    file("a/3.jsonl", article("one", MEETING) + article("two", MEETING));

    Call call = Call.of("code", "--published", "2023-02-28", folder.toString());

    assertThat(call.lines())
        .extracting(line -> line.replaceFirst(".*\"article\":\"(.*?)\".*", "$1"))
        .containsExactly("one", "two", "1", "2");
  }

  @Test
  void aFileOfOtherThingsInAFolderIsPassedOverAndIsNoFailure() throws IOException {
    file("a/meeting.txt", "date 2023-02-28\n" + MEETING);
    String gold = file("a/gold.jsonl", "{\"article\": \"meeting\"}\n{\"article\": \"meeting\"}\n");

    Call ofFolder = Call.of("code", folder.resolve("a").toString());
    Call named = Call.of("code", gold);

    assertThat(ofFolder.status()).isEqualTo(0);
    assertThat(ofFolder.lines()).hasSize(1);
    assertThat(ofFolder.messages())
        .containsExactly(
            "dragoman: "
                + gold
                + ": passed over: its first line has no \"text\", so it holds no articles");
    assertThat(named.status()).isEqualTo(3);
    assertThat(named.messages()).hasSize(2);
  }

  @Test
  void outputIsTheSameWhateverTheThreads() {
    StringBuilder articles = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      String more = (MEETING + " ").repeat(i % 7 == 0 ? 40 : 1).strip();
      articles.append(i % 50 == 13 ? "no JSON\n" : article("a" + i, more));
    }

    Call one = Call.with(articles.toString(), "code", "--input", "jsonl", "--threads", "1", "-");
    Call eight = Call.with(articles.toString(), "code", "--input", "jsonl", "--threads", "8", "-");

    assertThat(one.status()).isEqualTo(3);
    assertThat(one.messages()).hasSize(6).first().asString().contains("-:14:");
    assertThat(eight).isEqualTo(one);
  }

  @Test
  void theOutputFileIsWritten() throws IOException {
    Path out = folder.resolve("out/claims.jsonl");
    String in = file("meeting.txt", "date 2023-02-28\n" + MEETING);

    Call noFolder = Call.of("code", "-o", out.toString(), in);
    Files.createDirectories(out.getParent());
    Call written = Call.of("code", "-o", out.toString(), in);

    assertThat(noFolder.status()).isEqualTo(1);
    assertThat(noFolder.messages())
        .containsExactly("dragoman: " + out + ": cannot be written: no such folder");
    assertThat(written.status()).isEqualTo(0);
    assertThat(written.out()).isEmpty();
    assertThat(out).content(StandardCharsets.UTF_8).contains("\"act\":\"meet\"").endsWith("}\n");
  }

  @Test
  void anInputIsNeverOverwritten() throws IOException {
    String in = file("meeting.txt", MEETING);

    Call call = Call.of("code", "-o", in, in);

    assertThat(call.status()).isEqualTo(2);
    assertThat(Path.of(in)).hasContent(MEETING);
  }

  @Test
  void whatIsRejectedIsNamedAndTheRestGoesOn() throws IOException {
    String bad =
        file(
            "bad.jsonl",
            article("a1", MEETING)
                + "{\"id\": \"a2\"}\n"
                + "{broken\n"
                + article("a1", MEETING)
                + article("a3", MEETING).replace("2023-02-28", "2023-02-30")
                + article("a4", MEETING));

    Call call = Call.of("code", bad);

    assertThat(call.status()).isEqualTo(3);
    assertThat(call.lines()).hasSize(2);
    assertThat(call.messages())
        .hasSize(4)
        .allMatch(line -> line.startsWith("dragoman: " + bad + ":"))
        .extracting(line -> line.replaceFirst(".*bad\\.jsonl:(\\d):.*", "$1"))
        .containsExactly("2", "3", "4", "5");
  }

  @Test
  void anUnreadableInputGoesBeforeARejectedOne() throws IOException {
    String empty = file("empty.txt", "");
    String good = file("meeting.txt", "date 2023-02-28\n" + MEETING);

    Call call = Call.of("code", folder + "/none.txt", empty, good);

    assertThat(call.status()).isEqualTo(1);
    assertThat(call.lines()).hasSize(1);
    assertThat(call.messages())
        .containsExactly(
            "dragoman: " + folder + "/none.txt: no such file: check its name and rights",
            "dragoman: " + empty + ": empty file: give an article");
  }

  @Test
  void languagesWithoutAPackAreRejected() throws IOException {
    String german =
        file(
            "german.txt",
            "Der Bundeskanzler hat sich am Montag in Berlin mit dem Präsidenten der Republik"
                + " getroffen. Die beiden sprachen auch über die Lage im Nahen Osten.");

    Call call = Call.of("code", german);

    assertThat(call.status()).isEqualTo(3);
    assertThat(call.out()).isEmpty();
    assertThat(call.messages())
        .containsExactly(
            "dragoman: german: language looks like German (de); no language pack for it:"
                + " installed: en, pl, ru");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '"',
      textBlock =
          """
          code                                 => FILE|DIR|-
          code --threads 0 x.txt               => --threads 0
          code --threads many x.txt            => 'many'
          code --published yesterday x.txt     => 'yesterday' is no date: write 2023, 2023-02 or 2023-02-28
          code --published 2023-13 x.txt       => no date of the calendar
          code --language de x.txt             => no language pack
          code --format parquet x.txt          => cannot be written yet; there are: jsonl, table
          code --format xml x.txt              => no form of output; there are: jsonl, table
          code --input warc x.txt              => cannot be read yet; there are: text, jsonl
          code --input xml x.txt               => no form of input; there are: text, jsonl
          code --colour x.txt                  => --colour
          cod x.txt                            => cod
          lexicon                              => lexicon test
          """)
  void wrongUsageIsToldInOneLine(String arguments, String expected) {
    Call call = Call.of(arguments.split(" "));

    assertThat(call.status()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.messages()).singleElement().asString().contains(expected).contains("--help");
  }

  @Test
  void nothingToDoIsWrongUsage() {
    assertThat(Call.of().status()).isEqualTo(2);
    assertThat(Call.of().messages()).hasSize(1);
  }

  @Test
  void aTerminalGetsATableInColours() throws IOException {
    String in = file("meeting.txt", "date 2023-02-28\n" + MEETING);

    Call coloured = Call.onTerminal(Map.of("COLUMNS", "60"), "code", in);
    Call plain = Call.onTerminal(Map.of("COLUMNS", "60", "NO_COLOR", "1"), "code", in);
    Call piped = Call.of("code", "--format", "table", in);

    assertThat(coloured.out()).contains("\u001b[");
    assertThat(coloured.out().replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain.out());
    assertThat(plain.out())
        .isEqualTo(
            """
            meeting: 1 claim

            2023-02-28  happened      040 meet  FRAGOV Emmanuel Macron →
                EGYGOV Mostafa Madbouly
                in Cairo (EGY)
                | Prezydent Francji spotkał się we wtorek w Kairze z
                | premierem Egiptu.

            """);
    assertThat(piped.out()).doesNotContain("\u001b");
  }

  @Test
  void aTableWithoutColoursBracketsTheWordsThatAreMeant() throws IOException {
    String in =
        file("two.txt", "date 2023-02-28\nPadał deszcz, gdy prezydent Francji odwiedził Egipt.");

    Call call = Call.of("code", "--format", "table", in);

    assertThat(call.out()).contains("| Padał deszcz, [gdy prezydent Francji odwiedził Egipt].");
  }

  @Test
  void controlCharactersNeverReachTheTerminal() throws IOException {
    String evil = file("evil.jsonl", article("\\u001b[31mred", "x"));

    Call call = Call.of("code", "--language", "xx", evil);
    Call table = Call.of("code", "--format", "table", evil);

    assertThat(call.err() + table.err() + table.out()).doesNotContain("\u001b");
  }

  @Test
  void helpBeginsWithExamples() {
    for (String command : new String[] {"code", "explain", "evaluate", "lexicon", "lexicon test"}) {
      Call call = Call.of((command + " --help").split(" "));
      assertThat(call.status()).isEqualTo(0);
      assertThat(call.out().indexOf("  dragoman " + command))
          .as(command)
          .isPositive()
          .isLessThan(call.out().indexOf("Usage:"));
    }
    assertThat(Call.of("--version").out()).startsWith("dragoman ");
    assertThat(Call.of("generate-completion").out()).contains("bash");
  }
}
