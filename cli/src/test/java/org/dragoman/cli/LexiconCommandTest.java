package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCommandTest {

  private static final String FRAMES =
      """
      frames:
        - act: meet
          verb: [spotkać się]
          roles: {source: nom, target: [z+inst]}
          needs: [source, target]
          examples:
            - {say: "Premier Danii spotkał się z premierem Estonii.", claims: ["040 DNKGOV -> %s"]}
            - {say: "Premier Danii spotkał się z trenerem.", claims: []}
      """;

  @TempDir Path folder;

  private Path frames(String yaml) throws IOException {
    Path frames = Files.createDirectories(folder.resolve("frames"));
    Files.writeString(frames.resolve("index.txt"), "own.yaml\n");
    return Files.writeString(frames.resolve("own.yaml"), yaml);
  }

  @Test
  void examplesThatComeOutRightAreCounted() throws IOException {
    frames(FRAMES.formatted("ESTGOV"));

    Call call = Call.of("lexicon", "test", "--pack", folder.toString());

    assertThat(call.status()).isEqualTo(0);
    assertThat(call.lines()).last().asString().matches("all +2 +2 +100\\.0 %");
  }

  @Test
  void anExampleThatComesOutWrongIsShownInOneBlock() throws IOException {
    frames(FRAMES.formatted("FINGOV"));

    Call call = Call.of("lexicon", "test", "--file", "own", "--pack", folder.toString());

    assertThat(call.status()).isEqualTo(1);
    assertThat(call.out())
        .startsWith(
            """
            pl/frames/own.yaml  pl/meet/spotkać-się
              Premier Danii spotkał się z premierem Estonii.
                expected  040 DNKGOV -> FINGOV
                got       040 DNKGOV -> ESTGOV happened 2023-02-28..2023-02-28   by pl/meet/spotkać-się

            """);
  }

  @Test
  void aFaultyFileIsNamedInOneLine() throws IOException {
    frames("frames:\n  - [\n");

    Call call = Call.of("lexicon", "test", "--pack", folder.toString());

    assertThat(call.status()).isEqualTo(1);
    assertThat(call.messages()).singleElement().asString().contains("pl/frames/own.yaml");
  }

  @Test
  void aWatchedFolderIsTestedAnewWheneverItChanges() throws Exception {
    Path file = frames(FRAMES.formatted("FINGOV"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of(),
            false,
            false);
    Thread watch =
        new Thread(
            () ->
                Main.run(
                    shell,
                    Languages.installed(),
                    "lexicon",
                    "test",
                    "--watch",
                    "--pack",
                    folder.toString()));
    watch.start();
    try {
      await(() -> err.toString(StandardCharsets.UTF_8).contains("watching"));
      assertThat(out.toString(StandardCharsets.UTF_8)).contains("50.0 %").doesNotContain("100.0 %");
      Files.writeString(file, FRAMES.formatted("ESTGOV"));
      await(() -> out.toString(StandardCharsets.UTF_8).contains("100.0 %"));
    } finally {
      watch.interrupt();
      watch.join(10_000);
    }
    assertThat(watch.isAlive()).isFalse();
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(20);
    }
  }

  @Test
  void lintTellsFaultsAndHidesDoubts() throws IOException {
    frames(
        "classes: {tool: [młotek]}\n"
            + FRAMES.formatted("ESTGOV").replace("spotkać się", "spotkał"));

    Call call = Call.of("lexicon", "lint", "--pack", folder.toString());
    Call all = Call.of("lexicon", "lint", "--doubts", "--pack", folder.toString());

    assertThat(call.status()).isEqualTo(1);
    assertThat(call.out()).contains("'spotkał' is no base form of a verb").doesNotContain("@tool");
    assertThat(all.out()).contains("@tool");
  }

  @Test
  void lintComparesWhatVerbsGovern() throws IOException {
    frames(FRAMES.formatted("ESTGOV"));
    Path same = Files.writeString(folder.resolve("same.tsv"), "spotkać\tsię S:nom z+inst\n");
    Path other = Files.writeString(folder.resolve("other.tsv"), "spotkać\tsię S:nom acc\n");
    String[] lint = {"lexicon", "lint", "--pack", folder.toString(), "--valency"};

    assertThat(Call.of(with(lint, same)).out())
        .contains("valency: 1 verbs, 1 complements compared, the reference lacks 0")
        .doesNotContain("spotkać się: z+inst");
    assertThat(Call.of(with(lint, other)).out())
        .contains("spotkać się: z+inst (target); the reference has acc, nom");
    assertThat(Call.of(with(lint, folder.resolve("none.tsv"))).messages())
        .containsExactly("dragoman: " + folder.resolve("none.tsv") + ": no such file");
  }

  private static String[] with(String[] args, Path last) {
    String[] all = Arrays.copyOf(args, args.length + 1);
    all[args.length] = last.toString();
    return all;
  }

  @Test
  void unknownWordsAreListedByKind() {
    Call call =
        Call.with("Minister Kwiatoński zaśpiewał. Zaśpiewał też chór.", "lexicon", "unknown", "-");

    assertThat(call.status()).isEqualTo(0);
    assertThat(call.out())
        .contains("verbs without a frame\n    2  zaśpiewać  Minister Kwiatoński zaśpiewał.");
  }
}
