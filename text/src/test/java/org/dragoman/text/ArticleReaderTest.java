package org.dragoman.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.dragoman.model.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ArticleReaderTest {

  @TempDir Path folder;

  // Text

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'date 2023-02-28\\nKair milczy.'       | 2023-02-28 | 'Kair milczy.'",
        "' date 2023-02 Kair milczy.'           | 2023-02    | 'Kair milczy.'",
        "'\\n\\tdate 2023-02-28 \\t\\n\\nKair.' | 2023-02-28 | '\\nKair.'",
        "'date 2023\\nKair.'                    | 2023       | 'Kair.'",
        "'date 2023-02-28\\r\\nKair.'           | 2023-02-28 | 'Kair.'",
      })
  void aHeaderGivesTheDateAndIsNoPartOfTheText(String content, String date, String text)
      throws IOException {
    Path file = write("a.txt", content.translateEscapes());
    Article article = readOne(file);
    assertThat(article.published()).isEqualTo(PublicationDate.parse(date));
    assertThat(article.text()).isEqualTo(text.translateEscapes());
  }

  @Test
  void withoutAHeaderTheTextIsTheFile() throws IOException {
    String text = " Kair milczy.\r\nOd dawna; update 2023-02-28.\n";
    Article article = readOne(write("kair 1.txt", text));
    assertThat(article).isEqualTo(Article.of("kair 1", text));
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    assertThat(readOne(write("a.txt", "\uFEFFdate 2023-02\nKair.")).text()).isEqualTo("Kair.");
    assertThat(readOne(write("a.jsonl", "\uFEFF{\"id\": 1, \"text\": \"Kair.\"}")).text())
        .isEqualTo("Kair.");
  }

  @Test
  void impossibleDatesAreRejected() throws IOException {
    assertThat(rejection(write("a.txt", "date 2023-13\nKair.")).message())
        .contains("a.txt:1: ", "2023-13");
    assertThat(rejection(write("b.txt", "date 2023-02-30\nKair.")).message())
        .contains("2023-02-30");
  }

  @Test
  void whatIsNoTextIsRejected() throws IOException {
    assertThat(rejection(write("a.txt", "")).reason()).isEqualTo("empty file");
    assertThat(rejection(write("b.txt", "date 2023-02\n \n")).reason()).isEqualTo("no text");
    assertThat(rejection(write("c.txt", "Kair\0milczy")).reason()).contains("binary");
    assertThat(rejection(write("d.txt", "\u0001\u0002\u0003a")).reason()).contains("binary");
    assertThat(rejection(write("e.html", "<!DOCTYPE html><p>Kair")).reason()).contains("web page");
    assertThat(
            rejection(write("f.bin", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, (byte) 0xFF}))
                .reason())
        .isEqualTo("binary data");
  }

  @Test
  void anotherEncodingIsRejectedWithItsPlace() throws IOException {
    Path file = write("a.txt", "Kair.\nŁódź".getBytes(Charset.forName("windows-1250")));
    Input.Rejected rejected = rejection(file);
    assertThat(rejected.message()).contains("a.txt:2: no valid UTF-8 at byte 7");
    assertThat(rejected.unreadable()).isFalse();
  }

  @Test
  void theReplacementCharacterItselfIsText() throws IOException {
    assertThat(readOne(write("a.txt", "Kair \uFFFD")).text()).isEqualTo("Kair \uFFFD");
  }

  @Test
  void aHugeFileIsRejected() throws IOException {
    assertThat(rejection(write("a.txt", "a".repeat(5_000_000))).reason()).startsWith("longer than");
    assertThat(rejection(write("b.txt", "a".repeat(20_000_000))).reason())
        .startsWith("longer than");
  }

  // JSONL

  @Test
  void aLineOfJsonIsAnArticle() throws IOException {
    Path file =
        write(
            "a.jsonl",
            """
            {"id": "k1", "text": "Kair.\\r\\nMilczy.", "title": "Kair", "published": "2023-02", "language": "pl",
            """
                    .strip()
                + """
                 "publisher": "PAP", "url": "https://pap.example/k1", "source_country": "POL", "more": [{"text": 1}]}

                {"published": "2023-02-28T10:00:00Z", "title": null, "text": "Ankara.", "id": 7}
                """);
    assertThat(read(file.toString()))
        .containsExactly(
            new Input.Read(
                new Article(
                    "k1",
                    "Kair.\r\nMilczy.",
                    "Kair",
                    PublicationDate.parse("2023-02"),
                    "pl",
                    "PAP",
                    "https://pap.example/k1",
                    "POL")),
            new Input.Read(
                new Article(
                    "7",
                    "Ankara.",
                    null,
                    PublicationDate.parse("2023-02-28"),
                    null,
                    null,
                    null,
                    null)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"id\": \"a\"}                                               | no \"text\"",
        "{\"text\": \"Kair.\"}                                         | no \"id\"",
        "{\"id\": \" \", \"text\": \"Kair.\"}                          | empty \"id\"",
        "{\"id\": \"a\", \"text\": \"\"}                               | empty \"text\"",
        "{\"id\": \"a\", \"text\": null}                               | no \"text\"",
        "{\"id\": \"a\", \"text\": [\"Kair.\"]}                        | \"text\" is no string",
        "{\"id\": \"a\", \"text\": \"Kair.\", \"title\": 5}            | \"title\" is no string",
        "{\"id\": \"a\", \"text\": \"Kair.\", \"published\": \"2023-13\"} | 2023-13",
        "{\"id\": \"a\", \"text\": \"Kair.\", \"published\": \"w maju\"} | w maju",
        "{\"id\": \"a\", \"text\": \"\\u0000\"}                        | NUL",
        "{\"id\": \"a\", \"text\": \"\\ud800 Kair\"}                   | surrogate",
        "{\"id\": \"a\", \"text\": \"Kair                              | broken JSON",
        "{\"id\": \"a\", \"text\": \"Kair.\"} {}                       | more than one JSON value",
        "[1, 2]                                                        | no JSON object",
        "Kair milczy.                                                  | broken JSON",
      })
  void aLineThatIsNoArticleIsRejectedAndTheRestGoesOn(String line, String reason)
      throws IOException {
    Path file = write("a.jsonl", line + "\n{\"id\": \"z\", \"text\": \"Ankara.\"}");
    List<Input> inputs = read(file.toString());
    assertThat(inputs).hasSize(2);
    Input.Rejected rejected = (Input.Rejected) inputs.get(0);
    assertThat(rejected.message()).startsWith(file + ":1: ").contains(reason);
    assertThat(rejected.remedy()).isNotBlank();
    assertThat(inputs.get(1)).isInstanceOf(Input.Read.class);
  }

  @Test
  void nestingWithoutEndIsRejected() throws IOException {
    Path file =
        write(
            "a.jsonl",
            "{\"x\":" + "[".repeat(100_000) + "\n{\"id\": \"z\", \"text\": \"Ankara.\"}");
    assertThat(read(file.toString())).hasSize(2).first().isInstanceOf(Input.Rejected.class);
  }

  @Test
  void aBadByteSpoilsItsLineOnly() throws IOException {
    byte[] bytes =
        "{\"id\": \"a\", \"text\": \"K?ir\"}\n{\"id\": \"z\", \"text\": \"Ankara.\"}"
            .getBytes(UTF_8);
    bytes[22] = (byte) 0xB1;
    List<Input> inputs = read(write("a.jsonl", bytes).toString());
    assertThat(((Input.Rejected) inputs.get(0)).message())
        .contains("a.jsonl:1: no valid UTF-8 at byte 23");
    assertThat(inputs.get(1)).isInstanceOf(Input.Read.class);
  }

  @Test
  void aHugeLineIsPassedOver() throws IOException {
    byte[] bytes = new byte[20_000_000];
    Arrays.fill(bytes, (byte) 'x');
    byte[] tail = "\n{\"id\": \"z\", \"text\": \"Ankara.\"}\n".getBytes(UTF_8);
    System.arraycopy(tail, 0, bytes, bytes.length - tail.length, tail.length);
    List<Input> inputs = read(write("a.jsonl", bytes).toString());
    assertThat(((Input.Rejected) inputs.get(0)).message()).contains("a.jsonl:1: line longer than");
    assertThat(inputs.get(1)).isInstanceOf(Input.Read.class);
    assertThat(inputs).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n \r\n"})
  void aFileWithoutALineIsEmpty(String content) throws IOException {
    assertThat(rejection(write("a.jsonl", content)).reason()).isEqualTo("empty file");
  }

  @Test
  void linesMayEndAsOnWindowsAndTheLastNeedNot() throws IOException {
    Path file =
        write(
            "a.jsonl",
            "{\"id\": \"a\", \"text\": \"A.\"}\r\n\r\n{\"id\": \"b\", \"text\": \"B.\"}");
    assertThat(ids(file.toString())).containsExactly("a", "b");
  }

  // Files, folders, standard input

  @Test
  void aFolderIsReadInOrderWithItsFolders() throws IOException {
    write("b.txt", "B.");
    write("a.jsonl", "{\"id\": \"1\", \"text\": \"A.\"}\n{\"id\": \"2\", \"text\": \"A.\"}");
    write("aa/z.TXT", "Z.");
    write("notes.md", "no article");
    write(".hidden.txt", "no article");
    assertThat(ids(folder.toString())).containsExactly("1", "2", "z", "b");
    assertThat(ids(folder + "/b.txt", folder + "/aa")).containsExactly("b", "z");
  }

  @Test
  void aFolderWithoutArticlesIsRejected() throws IOException {
    write("notes.md", "no article");
    assertThat(rejection(folder).reason()).contains("no .txt or .jsonl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"article\": \"k1\", \"s\": 1}\n{\"article\": \"k1\", \"s\": 2}",
        "\n"
            + "{\"id\": \"c1\", \"article\": \"k1\", \"evidence\": {\"text\": \"Kair\"}}\n"
            + "{\"id\": \"k1\", \"text\": \"Kair.\"}",
        "{\"title\": \"Kair\"}",
      })
  void aFileOfOtherThingsInAFolderIsPassedOver(String content) throws IOException {
    write("a/gold.jsonl", content);
    write("a/z.txt", "Z.");
    List<Input> inputs = read(folder.resolve("a").toString());
    assertThat(inputs).hasSize(2);
    assertThat(((Input.PassedOver) inputs.get(0)).message())
        .isEqualTo(
            folder.resolve("a/gold.jsonl")
                + ": passed over: its first line has no \"text\", so it holds no articles");
    assertThat(inputs.get(1)).isInstanceOf(Input.Read.class);
  }

  @Test
  void aFileThatIsNamedGivesAFaultForEachLine() throws IOException {
    Path gold = write("gold.jsonl", "{\"id\": \"k1\"}\n{\"id\": \"k2\"}");
    assertThat(read(gold.toString()))
        .extracting(input -> ((Input.Rejected) input).message())
        .allMatch(message -> message.contains("no \"text\""))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"article\": \"k1\"",
        "{\"id\": \"k1\", \"text\": \"\"}",
        "{\"id\": \"k1\", \"text\": 7}",
        "{\"text\": \"Kair.\"}",
        "{\"id\": \"k1\"}",
        "[{\"article\": \"k1\"}]",
        "{\"article\": \"k1\"} {}",
      })
  void aFileInAFolderThatSeemsMeantForArticlesIsRejectedByLine(String first) throws IOException {
    write("a.jsonl", first + "\n{\"id\": \"k2\"}");
    assertThat(read(folder.toString())).hasSize(2).allMatch(Input.Rejected.class::isInstance);
  }

  @Test
  void aFolderThatHoldsItselfIsReadOnce() throws IOException {
    write("in/b.txt", "B.");
    Files.createSymbolicLink(folder.resolve("in/loop"), folder);
    List<Input> inputs = read(folder.toString());
    assertThat(inputs.get(0)).isEqualTo(new Input.Read(Article.of("b", "B.")));
    assertThat(inputs).hasSize(2);
  }

  @Test
  void standardInputIsToldByItsContent() throws IOException {
    assertThat(readStandardInput("date 2023-02 Kair."))
        .containsExactly(
            new Input.Read(
                new Article(
                    "stdin",
                    "Kair.",
                    null,
                    PublicationDate.parse("2023-02"),
                    null,
                    null,
                    null,
                    null)));
    assertThat(readStandardInput("\n {\"id\": \"a\", \"text\": \"A.\"}"))
        .containsExactly(new Input.Read(Article.of("a", "A.")));
    assertThat(readStandardInput("")).singleElement().isInstanceOf(Input.Rejected.class);
  }

  @Test
  void theFormatMayBeGiven() throws IOException {
    Path file = write("a.txt", "{\"id\": \"a\", \"text\": \"A.\"}");
    try (ArticleReader reader =
        new ArticleReader(
            List.of(file.toString()), InputFormat.JSONL, InputStream.nullInputStream())) {
      assertThat(reader.next()).isEqualTo(new Input.Read(Article.of("a", "A.")));
    }
  }

  @Test
  void whatIsNotThereIsUnreadableAndTheRestGoesOn() throws IOException {
    Path file = write("b.txt", "B.");
    List<Input> inputs = read(folder + "/missing.txt", "with\0nul", file.toString());
    assertThat(inputs).hasSize(3);
    assertThat(((Input.Rejected) inputs.get(0)).unreadable()).isTrue();
    assertThat(((Input.Rejected) inputs.get(0)).message()).contains("missing.txt: no such file");
    assertThat(((Input.Rejected) inputs.get(1)).message()).startsWith("with?nul: ");
    assertThat(inputs.get(2)).isInstanceOf(Input.Read.class);
  }

  @Test
  void aFileThatMayNotBeReadIsUnreadable() throws IOException {
    Path file = write("a.txt", "A.");
    assumeTrue(
        file.toFile().setReadable(false) && !Files.isReadable(file), "rights do not bind here");
    assertThat(rejection(file).reason()).isEqualTo("may not be read");
  }

  @Test
  void aStreamThatBreaksIsUnreadable() throws IOException {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("pipe broken");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("pipe broken");
          }
        };
    try (ArticleReader reader = new ArticleReader(List.of("-"), null, broken)) {
      assertThat(((Input.Rejected) reader.next()).message())
          .contains("-: cannot be read (pipe broken)");
      assertThat(reader.hasNext()).isFalse();
    }
  }

  @Test
  void anIdIsTakenOnce() throws IOException {
    Path first = write("a.txt", "A.");
    Path second =
        write("more.jsonl", "{\"id\": \"b\", \"text\": \"B.\"}\n{\"id\": \"a\", \"text\": \"A.\"}");
    List<Input> inputs = read(first.toString(), second.toString());
    assertThat(((Input.Rejected) inputs.get(2)).message())
        .contains("more.jsonl:2: id \"a\" was met before");
  }

  @Test
  void manyIdsAreToldApart() {
    SeenIds seen = new SeenIds();
    for (int i = 0; i < 50_000; i++) {
      assertThat(seen.add("article-" + i)).isTrue();
    }
    assertThat(seen.add("article-0")).isFalse();
    assertThat(seen.add("article-49999")).isFalse();
  }

  @Test
  void afterTheLastThereIsNone() throws IOException {
    try (ArticleReader reader = new ArticleReader(List.of(), null, InputStream.nullInputStream())) {
      assertThat(reader.hasNext()).isFalse();
      assertThatThrownBy(reader::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  private Path write(String name, String content) throws IOException {
    return write(name, content.getBytes(UTF_8));
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private static List<Input> readStandardInput(String standardInput) throws IOException {
    return read(new ByteArrayInputStream(standardInput.getBytes(UTF_8)), List.of("-"));
  }

  private static List<Input> read(String... inputs) throws IOException {
    return read(InputStream.nullInputStream(), List.of(inputs));
  }

  private static List<Input> read(InputStream standardInput, List<String> inputs)
      throws IOException {
    List<Input> read = new ArrayList<>();
    try (ArticleReader reader = new ArticleReader(inputs, null, standardInput)) {
      reader.forEachRemaining(read::add);
    }
    return read;
  }

  private static List<String> ids(String... inputs) throws IOException {
    return read(inputs).stream().map(input -> ((Input.Read) input).article().id()).toList();
  }

  private static Article readOne(Path file) throws IOException {
    List<Input> inputs = read(file.toString());
    assertThat(inputs).hasSize(1);
    return ((Input.Read) inputs.get(0)).article();
  }

  private static Input.Rejected rejection(Path file) throws IOException {
    List<Input> inputs = read(file.toString());
    assertThat(inputs).hasSize(1);
    return (Input.Rejected) inputs.get(0);
  }
}
