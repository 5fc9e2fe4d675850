package org.dragoman.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scorer gives the figures of the reference scorer, where that is at hand. */
class ReferenceScorerTest {

  private static final Path ROOT = Path.of(System.getProperty("dragoman.root", ".."));
  private static final Path SHARED = ROOT.resolve("../shared");
  private static final Path REFERENCE = SHARED.resolve("score/score.py");
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;

  @BeforeEach
  void isThere() {
    assumeThat(REFERENCE).as("the reference scorer is not at hand").exists();
    assumeThat(hasPython()).as("python3 is not at hand").isTrue();
  }

  private static boolean hasPython() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  @Test
  void manyArticles() throws Exception {
    compare(SHARED.resolve("dev/pl-gold/gold.jsonl"), true);
  }

  @Test
  void oneArticleThatTheGoldDoesNotName() throws Exception {
    compare(SHARED.resolve("seed/gold.jsonl"), false);
  }

  @Test
  void nothingCoded() throws Exception {
    Path coded = Files.writeString(folder.resolve("coded.jsonl"), "\n");
    compareFiles(SHARED.resolve("dev/pl-gold/gold.jsonl"), coded);
  }

  /**
   * Claims made from the gold by a fixed seed: some right, some wrong in a field, some left out.
   */
  private void compare(Path gold, boolean named) throws Exception {
    assumeThat(gold).exists();
    for (int seed = 1; seed <= 3; seed++) {
      Random random = new Random(seed);
      List<String> lines = new ArrayList<>();
      for (String line : Files.readAllLines(gold)) {
        JsonNode claim = JSON.readTree(line);
        for (int copies = random.nextInt(5) / 2; copies > 0; copies--) {
          lines.add(JSON.writeValueAsString(coded(claim, named, random)));
        }
      }
      Path coded = folder.resolve("coded" + seed + ".jsonl");
      Files.write(coded, lines, StandardCharsets.UTF_8);
      compareFiles(gold, coded);
    }
  }

  private static JsonNode coded(JsonNode gold, boolean named, Random random) {
    ObjectNode claim = JSON.createObjectNode();
    boolean nothing = gold.path("kind").asText().equals("none");
    String type = nothing ? "010" : pick(gold.path("type"), random);
    boolean relation = type.startsWith("act:") || type.startsWith("rel:");
    claim.put("kind", nothing || random.nextInt(20) == 0 ? "event" : gold.get("kind").asText());
    claim.put("act", relation ? type.substring(4) : "meet");
    claim
        .putObject("codes")
        .put("cameo", relation ? null : random.nextInt(6) == 0 ? type.substring(0, 2) + "9" : type);
    claim.put("article", named ? gold.path("article").asText() : "seed");
    claim.put("sentence", gold.get("s").asInt());
    boolean joint = random.nextInt(5) == 0;
    ArrayNode source = claim.putArray("source");
    ArrayNode target = claim.putArray("target");
    actor(source, gold.path("source"), gold.path("names"), random);
    actor(joint ? source : target, gold.path("target"), gold.path("names"), random);
    if (random.nextInt(10) == 0) {
      actor(source, gold.path("target"), gold.path("names"), random);
    }
    claim.put("reciprocal", joint);
    ObjectNode when = claim.putObject("when");
    when.put("from", random.nextInt(8) == 0 ? null : gold.path("from").asText("2020-01-01"));
    when.put("to", random.nextInt(8) == 0 ? "2023-01-01" : gold.path("to").asText("2020-01-01"));
    claim
        .putObject("where")
        .put("country", random.nextInt(6) == 0 ? "XXX" : gold.path("place").asText("POL"));
    claim.put("status", random.nextInt(6) == 0 ? "planned" : pick(gold.path("status"), random));
    ObjectNode said = claim.putArray("attribution").addObject();
    said.put("speaker", gold.path("by").asText("Re\"uters").replaceAll("[\\[\\]|].*", ""));
    said.putNull("actor").put("cue", "rze\nkł").put("quote", "direct");
    if (random.nextInt(3) == 0) {
      claim.putNull("quantity");
    } else {
      claim.putObject("quantity").put("value", gold.path("quantity").asInt(7));
    }
    return claim;
  }

  private static void actor(ArrayNode actors, JsonNode codes, JsonNode names, Random random) {
    String code = pick(codes, random);
    if (!code.isEmpty() && random.nextInt(8) > 0) {
      actors
          .addObject()
          .put("code", random.nextInt(8) == 0 ? code + "OPP" : code)
          .put(
              "name",
              names.isEmpty() ? "Rząd" : names.get(0).asText().replaceAll("[\\[\\]|].*", ""))
          .put("begin", 3);
    }
  }

  private static String pick(JsonNode list, Random random) {
    return list.isEmpty() ? "" : list.get(random.nextInt(list.size())).asText();
  }

  private static void compareFiles(Path gold, Path coded) throws Exception {
    Score score = Scorer.score(GoldFile.read(gold), CodedClaims.read(coded));
    String reference = reference(gold, coded);
    assertThat(score.total().line()).isEqualTo(reference);
    assertThat(JSON.readTree(score.total().json()))
        .isEqualTo(JSON.readTree(reference(gold, coded, "--json")));
  }

  private static String reference(Path gold, Path coded, String... options) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of("python3", REFERENCE.toString(), gold.toString(), coded.toString()));
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return out.strip();
  }
}
