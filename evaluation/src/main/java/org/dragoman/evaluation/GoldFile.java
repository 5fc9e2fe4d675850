package org.dragoman.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Gold claims of one or more articles.
 *
 * @param claims in the order of the file
 */
public record GoldFile(List<GoldClaim> claims) {

  private static final JsonMapper JSON = new JsonMapper();

  public GoldFile {
    claims = List.copyOf(claims);
  }

  /**
   * Reads a file of one gold claim a line.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException naming the line that is no gold claim
   */
  public static GoldFile read(Path file) throws IOException {
    List<GoldClaim> claims = new ArrayList<>();
    readLines(file, json -> claims.add(GoldClaim.of(json)));
    return new GoldFile(claims);
  }

  /**
   * The files of articles in the folder of a gold file, or in a folder, by name: those that end in
   * {@code .txt}, and those in {@code .jsonl} whose first line has a text. Folders in it are not
   * looked into.
   */
  public static List<String> articlesBeside(Path goldOrFolder) throws IOException {
    Path absolute = goldOrFolder.toAbsolutePath();
    Path folder = Files.isDirectory(absolute) ? absolute : absolute.resolveSibling("");
    List<String> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.toString();
        if (name.endsWith(".txt") || name.endsWith(".jsonl") && beginsWithText(file)) {
          articles.add(name);
        }
      }
    }
    return articles;
  }

  private static boolean beginsWithText(Path lines) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(lines, StandardCharsets.UTF_8)) {
      String first = reader.readLine();
      return first != null && JSON.readTree(first).path("text").isTextual();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /** Gives each line of a JSONL file to the consumer; blank lines are passed over. */
  static void readLines(Path file, Consumer<JsonNode> lines) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          try {
            lines.accept(JSON.readTree(line));
          } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                file + ":" + number + ": no JSON: " + e.getOriginalMessage(), e);
          } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
          }
        }
      }
    }
  }

  /** The ids of the articles that the claims name; empty if they name none. */
  public Set<String> articles() {
    Set<String> ids = new LinkedHashSet<>();
    for (GoldClaim claim : claims) {
      if (claim.article() != null) {
        ids.add(claim.article());
      }
    }
    return ids;
  }
}
