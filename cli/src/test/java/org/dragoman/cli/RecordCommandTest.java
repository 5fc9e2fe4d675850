package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the record as a user meets them, ended processes and shared files among it. */
class RecordCommandTest {

  @TempDir Path folder;

  private String store() {
    return folder.resolve("record.duckdb").toString();
  }

  private Path articles(int count) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines
          .append("{\"id\": \"a" + i + "\", \"published\": \"2023-02-28\", \"text\": \"")
          .append("Prezydent Francji spotkał się we wtorek w Kairze z premierem Egiptu. ".repeat(5))
          .append("\"}\n");
    }
    return Files.writeString(folder.resolve("articles.jsonl"), lines.toString());
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private String sql(String query) {
    Call call = Call.of("sql", "--store", store(), "--format", "csv", query);
    assertThat(call.status()).as(call.err()).isZero();
    return String.join(" ", call.lines().stream().skip(1).toList());
  }

  /** A killed run leaves whole articles; running it again makes the record complete. */
  @Test
  void aKilledRunLosesAndDoublesNothing() throws IOException, InterruptedException {
    int count = 4000;
    Path articles = articles(count);
    Random random = new Random(3);
    int partial = 0;
    for (int i = 0; i < 4; i++) {
      Process process = start("record", "add", "--store", store(), articles.toString());
      // from the first write on, at some moment
      while (process.isAlive() && !Files.exists(Path.of(store() + ".wal"))) {
        Thread.sleep(20);
      }
      Thread.sleep(random.nextInt(2500));
      process.destroyForcibly().waitFor(60, TimeUnit.SECONDS);
      if (Files.exists(Path.of(store()))) {
        Call call = Call.of("sql", "--store", store(), "select count(*) as n from articles");
        if (call.status() == 0) {
          assertThat(
                  sql(
                      "select count(*) from articles a where 5 <> (select count(*) from claims c"
                          + " where c.version = a.version)"))
              .isEqualTo("0");
          partial += sql("select count(*) from articles").equals(String.valueOf(count)) ? 0 : 1;
        }
      }
    }
    Process last = start("record", "add", "--store", store(), articles.toString());
    String said = new String(last.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(last.waitFor()).as(said).isZero();

    assertThat(partial).as("at least one run was ended in the middle").isPositive();
    assertThat(sql("select count(*), count(distinct article), max(revision) from articles"))
        .isEqualTo(count + "," + count + ",1");
    assertThat(sql("select count(*), count(distinct id) from claims"))
        .isEqualTo(5 * count + "," + 5 * count);
    assertThat(sql("select count(distinct claim) from happenings")).isEqualTo("" + 5 * count);
  }

  @Test
  void aFileThatAnotherProcessHasOpenIsLeftAlone() throws IOException, InterruptedException {
    Call.of("record", "add", "--store", store(), articles(1).toString());
    Process adding = start("record", "add", "--store", store(), "--input", "text", "-");
    try {
      Call call = null;
      for (int i = 0; i < 60 && (call == null || call.status() == 0); i++) {
        // time to open it between two questions; one that came just then has to begin again
        Thread.sleep(1000);
        if (!adding.isAlive()) {
          adding = start("record", "add", "--store", store(), "--input", "text", "-");
          continue;
        }
        call = Call.of("ask", "ties", "EGY", "--store", store());
      }
      assertThat(call).isNotNull();
      assertThat(call.status()).isEqualTo(1);
      assertThat(call.messages())
          .singleElement()
          .asString()
          .isEqualTo(
              "dragoman: "
                  + store()
                  + ": another process ("
                  + adding.pid()
                  + ") has it open: wait until it ends, or keep the record in PostgreSQL");
    } finally {
      adding.destroy();
      adding.waitFor();
    }
    assertThat(sql("select count(*) from articles")).isEqualTo("1");
  }

  @Test
  void theSameArticlesAgainChangeNothing() throws IOException {
    Path articles = articles(3);
    assertThat(Call.of("record", "add", "--store", store(), articles.toString()).messages())
        .containsExactly("dragoman: " + store() + ": 3 articles with 15 claims added");
    assertThat(Call.of("record", "add", "--store", store(), articles.toString()).messages())
        .containsExactly(
            "dragoman: "
                + store()
                + ": 0 articles with 0 claims added, 3 passed over as stored before");
    assertThat(sql("select count(*) from runs")).isEqualTo("1");
  }

  @Test
  void aCorrectionBecomesATestThatTheCoderFails() throws IOException {
    Call.of("record", "add", "--store", store(), articles(1).toString());
    String id = sql("select min(id) from v_claims");
    assertThat(
            Call.of(
                    "decide",
                    "correct",
                    id,
                    "--store",
                    store(),
                    "--act",
                    "accuse",
                    "--author",
                    "anna")
                .messages())
        .containsExactly("dragoman: " + id + ": corrected by anna");
    Path gold = folder.resolve("reviewed");
    assertThat(Call.of("review", "export", "--store", store(), gold.toString()).status()).isZero();

    Call evaluated = Call.of("evaluate", "--json", gold.toString());

    assertThat(evaluated.status()).isZero();
    assertThat(evaluated.out()).contains("\"recall\"").doesNotContain("\"recall\":1.0");
  }

  @Test
  void whatIsWrongIsSaidInOneLine() throws IOException {
    assertThat(Call.of("ask", "ties", "KAZ", "--store", store()).messages())
        .containsExactly(
            "dragoman: "
                + store()
                + ": there is no record: make one with 'dragoman record add FILE'");
    Call.of("record", "add", "--store", store(), articles(1).toString());
    assertThat(Call.of("ask", "ties", "Kazahstan", "--store", store()).messages())
        .singleElement()
        .asString()
        .contains("no actor is known by this name or code; did you mean", "Kazachstan");
    assertThat(Call.of("sql", "--store", store(), "select 1 from nowhere").messages())
        .singleElement()
        .asString()
        .contains("the query failed:", "docs/data-dictionary.md");
    assertThat(Call.of("decide", "correct", "0123", "--store", store()).messages())
        .singleElement()
        .asString()
        .contains("say what is to be corrected");
  }
}
