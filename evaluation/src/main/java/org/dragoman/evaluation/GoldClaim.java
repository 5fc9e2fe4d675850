package org.dragoman.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What a person found in a sentence: one claim of one pair of actors. Each list names acceptable
 * alternatives, the preferred one first; an empty code of an actor means that none is also right.
 * An empty list, or null, means that the field is not checked.
 *
 * @param article the article's id; null in a file about one article
 * @param sentence from 1
 * @param kind a kind of the contract, or {@value #NONE}: the sentence has nothing to code
 * @param types CAMEO codes, each a prefix of what it accepts; {@code act:ID}; {@code rel:NAME}
 * @param from first day, empty if not checked
 * @param to last day, empty if not checked
 * @param place country of the place, empty if not checked
 * @param by found somewhere in the attribution
 * @param names each found somewhere in the actors
 * @param optional right if it is coded, not missed if it is not
 */
public record GoldClaim(
    @Nullable String article,
    int sentence,
    String kind,
    List<String> types,
    List<String> source,
    List<String> target,
    String from,
    String to,
    String place,
    List<String> status,
    @Nullable Pattern by,
    List<Pattern> names,
    @Nullable Double quantity,
    boolean optional,
    String note) {

  /** The kind of a sentence that has nothing to code. */
  public static final String NONE = "none";

  private static final List<String> ANY_ACTOR = List.of("");

  /**
   * Reads a line of a gold file.
   *
   * @throws IllegalArgumentException if a field is missing or no such thing
   */
  static GoldClaim of(JsonNode json) {
    if (!json.isObject() || !json.path("s").isInt() || !json.path("kind").isTextual()) {
      throw new IllegalArgumentException(
          "an object with the number \"s\" and the string \"kind\" is expected");
    }
    String kind = json.get("kind").asText();
    if (!kind.equals(NONE) && strings(json, "type", List.of()).isEmpty()) {
      throw new IllegalArgumentException("\"type\" is missing");
    }
    JsonNode by = json.path("by");
    JsonNode quantity = json.path("quantity");
    return new GoldClaim(
        json.path("article").isTextual() ? json.get("article").asText() : null,
        json.get("s").asInt(),
        kind,
        strings(json, "type", List.of()),
        strings(json, "source", ANY_ACTOR),
        strings(json, "target", ANY_ACTOR),
        json.path("from").asText(""),
        json.path("to").asText(""),
        json.path("place").asText(""),
        strings(json, "status", List.of()),
        by.isTextual() && !by.asText().isEmpty() ? pattern(by.asText()) : null,
        strings(json, "names", List.of()).stream().map(GoldClaim::pattern).toList(),
        quantity.isNumber() ? quantity.asDouble() : null,
        json.path("optional").asBoolean(false),
        json.path("note").asText(""));
  }

  private static List<String> strings(JsonNode json, String field, List<String> otherwise) {
    JsonNode list = json.path(field);
    if (!list.isArray()) {
      return otherwise;
    }
    List<String> strings = new ArrayList<>();
    list.forEach(item -> strings.add(item.asText()));
    return List.copyOf(strings);
  }

  private static Pattern pattern(String regex) {
    try {
      return Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("'" + regex + "' is no regular expression", e);
    }
  }

  boolean isNothing() {
    return kind.equals(NONE);
  }
}
