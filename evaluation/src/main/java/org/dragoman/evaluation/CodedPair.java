package org.dragoman.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One source and one target of a coded claim: what the scorer counts. A claim with several of them
 * gives every pair, a reciprocal one every two of its parties.
 *
 * @param claim the claim as the contract writes it
 * @param source the actor; an empty object where the claim has none
 * @param target the actor; an empty object where the claim has none
 */
record CodedPair(JsonNode claim, JsonNode source, JsonNode target) {

  private static final JsonNode NOBODY = JsonNodeFactory.instance.objectNode();

  /** The pairs of a claim. */
  static List<CodedPair> of(JsonNode claim) {
    List<CodedPair> pairs = new ArrayList<>();
    JsonNode source = claim.path("source");
    if (claim.path("reciprocal").asBoolean(false)
        && claim.path("target").isEmpty()
        && source.size() > 1) {
      for (int i = 0; i < source.size(); i++) {
        for (int j = i + 1; j < source.size(); j++) {
          pairs.add(new CodedPair(claim, source.get(i), source.get(j)));
        }
      }
      return pairs;
    }
    for (JsonNode s : actors(source)) {
      for (JsonNode t : actors(claim.path("target"))) {
        pairs.add(new CodedPair(claim, s, t));
      }
    }
    return pairs;
  }

  private static List<JsonNode> actors(JsonNode value) {
    if (value.isObject() && !value.isEmpty()) {
      return List.of(value);
    }
    List<JsonNode> actors = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(actors::add);
    }
    return actors.isEmpty() ? List.of(NOBODY) : actors;
  }

  @Nullable String article() {
    return claim.path("article").isTextual() ? claim.get("article").asText() : null;
  }

  int sentence() {
    return claim.path("sentence").asInt(-1);
  }

  String kind() {
    return claim.path("kind").asText("");
  }

  String act() {
    return claim.path("act").asText("");
  }

  String cameo() {
    return claim.path("codes").path("cameo").asText("");
  }

  String status() {
    return claim.path("status").asText("");
  }

  boolean isReciprocal() {
    return claim.path("reciprocal").asBoolean(false);
  }

  String sourceCode() {
    return source.path("code").asText("");
  }

  String targetCode() {
    return target.path("code").asText("");
  }

  /** An end of the interval, {@code from} or {@code to}, to the day; empty if open. */
  String day(String end) {
    String day = claim.path("when").path(end).asText("");
    return day.length() > 10 ? day.substring(0, 10) : day;
  }

  String country() {
    return claim.path("where").path("country").asText("");
  }

  @Nullable Double quantity() {
    JsonNode value = claim.path("quantity").path("value");
    return value.isNumber() ? value.asDouble() : null;
  }

  /** The attribution as text, in which speakers are looked for. */
  String said() {
    StringBuilder text = new StringBuilder();
    for (JsonNode one : claim.path("attribution")) {
      text.append(text.length() == 0 ? "" : " ");
      write(text, one);
    }
    return text.toString();
  }

  /** Both actors as text, in which names are looked for. */
  String named() {
    StringBuilder text = new StringBuilder("[");
    write(text, source);
    text.append(", ");
    write(text, target);
    return text.append(']').toString();
  }

  /**
   * JSON with a space after each comma and colon, as the reference scorer writes what it searches.
   */
  private static void write(StringBuilder text, JsonNode node) {
    if (node.isObject()) {
      text.append('{');
      for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
        String name = names.next();
        quote(text, name);
        text.append(": ");
        write(text, node.get(name));
        text.append(names.hasNext() ? ", " : "");
      }
      text.append('}');
    } else if (node.isArray()) {
      text.append('[');
      for (int i = 0; i < node.size(); i++) {
        text.append(i == 0 ? "" : ", ");
        write(text, node.get(i));
      }
      text.append(']');
    } else if (node.isTextual()) {
      quote(text, node.asText());
    } else {
      text.append(node.asText());
    }
  }

  private static void quote(StringBuilder text, String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> {
          if (c < ' ') {
            text.append(String.format("\\u%04x", (int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }
}
