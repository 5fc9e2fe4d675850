package org.dragoman.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.model.Claim;

/** Claims that a coder wrote, as the scorer compares them. */
public final class CodedClaims {

  private static final JsonMapper JSON = new JsonMapper();

  private final List<JsonNode> claims = new ArrayList<>();

  /** Reads a file of claims in JSONL. */
  public static CodedClaims read(Path file) throws IOException {
    CodedClaims coded = new CodedClaims();
    GoldFile.readLines(file, coded.claims::add);
    return coded;
  }

  /** Adds claims as they would be written. */
  public void add(List<Claim> more) {
    try {
      for (String line : new String(ClaimWriter.lines(more), StandardCharsets.UTF_8).split("\n")) {
        if (!line.isEmpty()) {
          claims.add(JSON.readTree(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Only the claims of these articles. */
  public CodedClaims of(Set<String> articles) {
    CodedClaims some = new CodedClaims();
    for (JsonNode claim : claims) {
      if (articles.contains(claim.path("article").asText(""))) {
        some.claims.add(claim);
      }
    }
    return some;
  }

  /** The pairs of all claims, in order. */
  List<CodedPair> pairs() {
    List<CodedPair> pairs = new ArrayList<>();
    claims.forEach(claim -> pairs.addAll(CodedPair.of(claim)));
    return pairs;
  }
}
