package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is coded passes the reference check of the contract, where that is at hand. */
class ReferenceCheckTest {

  private static final Path ROOT = Path.of(System.getProperty("dragoman.root", ".."));
  private static final Path CHECK = ROOT.resolve("../shared/score/check.py");

  @TempDir Path folder;

  @Test
  void claimsOfTheExamplesKeepTheContract() throws IOException, InterruptedException {
    check(ROOT.resolve("examples"));
  }

  @Test
  void claimsOfTheDevelopmentArticlesKeepTheContract() throws IOException, InterruptedException {
    check(ROOT.resolve("../shared/dev/pl-gold"));
    check(ROOT.resolve("../shared/seed"));
  }

  private void check(Path articles) throws IOException, InterruptedException {
    assumeThat(CHECK).as("the reference check is not at hand").exists();
    assumeThat(articles).exists();
    List<Path> files;
    try (Stream<Path> listed = Files.list(articles)) {
      files = listed.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      Path claims = folder.resolve("claims.jsonl");
      Call call = Call.of("code", "-o", claims.toString(), file.toString());
      assertThat(call.status()).as(call.err()).isEqualTo(0);
      Process process = start(claims, file);
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(out).as("%s", file).startsWith("ok ");
    }
  }

  private static Process start(Path claims, Path article) {
    try {
      return new ProcessBuilder("python3", CHECK.toString(), claims.toString(), article.toString())
          .start();
    } catch (IOException e) {
      assumeThat(false).as("python3 is not at hand").isTrue();
      throw new IllegalStateException(e);
    }
  }
}
