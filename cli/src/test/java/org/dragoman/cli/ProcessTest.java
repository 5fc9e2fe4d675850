package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own: exit statuses, pipes, disks. */
class ProcessTest {

  private static final String MEETING =
      "date 2023-02-28\nPrezydent Francji spotkał się we wtorek w Kairze z premierem Egiptu.";

  @TempDir Path folder;

  /** What a process left behind. */
  private record Ended(int status, String out, String err) {}

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).start();
  }

  private static Ended end(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), out, err);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path manyArticles(int count) throws IOException {
    StringBuilder articles = new StringBuilder();
    for (int i = 0; i < count; i++) {
      articles
          .append("{\"id\": \"a" + i + "\", \"published\": \"2023-02-28\", \"text\": \"")
          .append("Prezydent Francji spotkał się z premierem Egiptu. ".repeat(20).strip())
          .append("\"}\n");
    }
    return file("many.jsonl", articles.toString());
  }

  @Test
  void articlesFromAPipeGiveClaims() throws IOException, InterruptedException {
    Process process = start("code", "--input", "text", "-");
    try (OutputStream in = process.getOutputStream()) {
      in.write(MEETING.getBytes(StandardCharsets.UTF_8));
    }
    Ended ended = end(process);

    assertThat(ended.status()).isEqualTo(0);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .startsWith("{\"id\":")
        .contains("EGYGOV", "spotkał się")
        .endsWith("}\n");
  }

  @Test
  void exitStatusesAreThoseOfTheContract() throws IOException, InterruptedException {
    String good = file("good.txt", MEETING).toString();
    String empty = file("empty.txt", "").toString();

    assertThat(end(start("code", good)).status()).isEqualTo(0);
    assertThat(end(start("code", good, folder + "/none.txt")).status()).isEqualTo(1);
    assertThat(end(start("code")).status()).isEqualTo(2);
    assertThat(end(start("code", good, empty)).status()).isEqualTo(3);
  }

  @Test
  void aClosedPipeEndsTheRunQuietly() throws IOException, InterruptedException {
    Process process = start("code", manyArticles(2000).toString());
    try (InputStream out = process.getInputStream()) {
      assertThat(out.readNBytes(10)).hasSize(10);
    }
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(err).isEmpty();
    assertThat(process.exitValue()).isEqualTo(0);
  }

  @Test
  void aFullDiskGivesOneLine() throws IOException, InterruptedException {
    assumeThat(Path.of("/dev/full")).exists();

    Ended ended = end(start("code", "-o", "/dev/full", manyArticles(50).toString()));

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.err().lines())
        .singleElement()
        .asString()
        .startsWith("dragoman: /dev/full: cannot be written:");
  }

  @Test
  void aFileThatMayNotBeReadIsNamed() throws IOException, InterruptedException {
    Path secret = file("secret.txt", MEETING);
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(secret)).as("the user may read everything").isFalse();

    Ended ended = end(start("code", secret.toString(), file("good.txt", MEETING).toString()));

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.err())
        .isEqualTo("dragoman: " + secret + ": may not be read: check its name and rights\n");
    assertThat(ended.out()).contains("EGYGOV");
  }

  @Test
  void badInputGivesOneLineEachAndTheRestGoesOn() throws IOException, InterruptedException {
    file("01-empty.txt", "");
    Files.write(folder.resolve("02-binary.txt"), new byte[] {1, 2, 0, 3, (byte) 0xff, 0, 0});
    Files.write(folder.resolve("03-latin.txt"), "Prezydent spotkał".getBytes("ISO-8859-2"));
    file("04-nul.txt", "Prezydent\0Francji");
    file("05-line.txt", "Ala ma kota. ".repeat(1_600_000));
    file("06-quotes.txt", "„ ".repeat(100_000));
    file("07-lines.jsonl", "{\"id\": \"x\"}\n[]\n{\"id\": 3, \"text\": \"Dobrze.\"}\n{\"id\"\n");
    file("08-date.txt", "date 2023-02-30\n" + MEETING);
    file(
        "09-ukrainian.txt",
        "Президент України зустрівся у Києві з прем’єр-міністром Польщі. Вони говорили про"
            + " допомогу.");
    file("10-good.txt", MEETING);

    Ended ended = end(start("code", "--published", "2023-02-28", folder.toString()));

    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.out()).contains("\"article\":\"10-good\"");
    assertThat(ended.err()).doesNotContain("Exception", "\tat ");
    assertThat(ended.err().lines())
        .extracting(line -> line.replaceFirst("^dragoman: (.*/)?(\\d\\d[^: ]*(:\\d+)?).*", "$2"))
        .containsExactly(
            "01-empty.txt",
            "02-binary.txt",
            "03-latin.txt:1",
            "04-nul.txt",
            "05-line.txt",
            "07-lines.jsonl:1",
            "07-lines.jsonl:2",
            "07-lines.jsonl:4",
            "08-date.txt:1",
            "09-ukrainian");
  }

  @Test
  void manyArticlesPassThroughASmallHeap() throws IOException, InterruptedException {
    Path claims = folder.resolve("claims.jsonl");

    Ended ended = end(start("code", "-o", claims.toString(), manyArticles(1500).toString()));

    assertThat(ended.status()).isEqualTo(0);
    assertThat(ended.err()).isEmpty();
    try (var lines = Files.lines(claims)) {
      assertThat(lines.count()).isEqualTo(30_000);
    }
  }
}
