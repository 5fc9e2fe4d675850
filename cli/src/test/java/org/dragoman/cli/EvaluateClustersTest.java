package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateClustersTest {

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("before.txt"),
        "date 2023-02-27\nPrezydent Francji spotka się we wtorek z premierem Egiptu.");
    Files.writeString(
        folder.resolve("after.txt"),
        "date 2023-02-28\nPrezydent Francji spotkał się we wtorek z premierem Egiptu.");
    Files.writeString(folder.resolve("gold.jsonl"), gold("meeting", "meeting"));
  }

  private static String gold(String before, String after) {
    String claim =
        "{\"article\": \"%s\", \"s\": 1, \"kind\": \"event\", \"type\": [\"040\"], \"source\":"
            + " [\"FRAGOV\"], \"target\": [\"EGYGOV\"], \"from\": \"2023-02-28\", \"to\":"
            + " \"2023-02-28\", \"status\": [\"%s\"], \"happening\": \"%s\"}%n";
    return String.format(claim, "before", "planned", before)
        + String.format(claim, "after", "happened", after);
  }

  @Test
  void happeningsOfTheGoldClaimsAndOfTheCodersAreCompared() {
    Call call = Call.of("evaluate", "--clusters", folder.toString());

    assertThat(call.status()).isEqualTo(0);
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .containsPattern("gold claims +2 +1 +1  1\\.000")
        .containsPattern("coded, matched with gold +2 +1 +1  1\\.000");
  }

  @Test
  void mixedHappeningsAreListedWithTheirClaims() throws IOException {
    Files.writeString(folder.resolve("gold.jsonl"), gold("one", "other"));

    Call call = Call.of("evaluate", "--clusters", "--verbose", folder.toString());

    assertThat(call.out()).contains("gold claims, mixed:").contains("before s1 meet FRAGOV");
  }

  @Test
  void figuresAsJson() {
    Call call = Call.of("evaluate", "--clusters", "--json", folder.toString());

    assertThat(call.out()).startsWith("{\"gold\": {\"claims\": 2, \"labelled\": 1, \"made\": 1,");
  }

  @Test
  void goldWithoutHappeningsIsRefused() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, Files.readString(gold).replaceAll(", \"happening\": \"\\w+\"", ""));

    Call call = Call.of("evaluate", "--clusters", folder.toString());

    assertThat(call.status()).isEqualTo(1);
    assertThat(call.messages()).hasSize(1);
    assertThat(call.err()).contains("gold.jsonl:1: ").contains("\"happening\"");
  }

  @Test
  void optionsThatDoNotGoTogetherAreNamed() {
    Call call = Call.of("evaluate", "--clusters", "--cases", folder.toString());

    assertThat(call.status()).isEqualTo(2);
    assertThat(call.err()).contains("--clusters merges all articles");
  }
}
