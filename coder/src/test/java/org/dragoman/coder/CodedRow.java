package org.dragoman.coder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dragoman.model.Actor;
import org.dragoman.model.Claim;
import org.dragoman.model.Interval;

/**
 * A line of a table of short articles: what is asked of their claims, and the answers that are
 * right.
 *
 * @param asks what is shown of each claim: status, time, place, quantity, attribution
 * @param text the article
 * @param right the claims of the last sentence, in order, separated by semicolons; empty for none
 */
record CodedRow(String asks, String text, String right) {

  static List<CodedRow> read(String file) {
    InputStream in = Objects.requireNonNull(CodedRow.class.getResourceAsStream(file), file);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new CodedRow(cells[0], cells[1], cells[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The claims of the last sentence as the table writes them. */
  String shown(List<Claim> claims, int lastSentence) {
    return claims.stream()
        .filter(c -> c.sentence() == lastSentence)
        .map(c -> code(c) + " " + shown(c))
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static String code(Claim c) {
    return c.act().cameo().isEmpty() ? c.act().id() : c.act().cameo();
  }

  private static String codes(List<Actor> actors) {
    return actors.isEmpty()
        ? "-"
        : actors.stream().map(Actor::code).collect(Collectors.joining("+"));
  }

  private String shown(Claim c) {
    return switch (asks) {
      case "status" ->
          codes(c.source())
              + (c.reciprocal() ? "" : " > " + codes(c.target()))
              + " "
              + c.status().word();
      case "time" -> c.when() == null ? "-" : shown(c.when());
      case "place" -> c.where() == null ? "-" : c.where().name() + " " + c.where().country();
      case "quantity" ->
          c.quantity() == null
              ? "-"
              : c.quantity().bound().word()
                  + " "
                  + Math.round(c.quantity().value())
                  + " "
                  + c.quantity().unit();
      case "attribution" ->
          c.attribution().isEmpty()
              ? "-"
              : c.attribution().stream()
                  .map(
                      a ->
                          (a.actor() == null ? a.speaker() : a.actor().code())
                              + " "
                              + a.quote().word())
                  .collect(Collectors.joining(" < "));
      default -> throw new IllegalArgumentException("nothing is asked by '" + asks + "'");
    };
  }

  private static String shown(Interval i) {
    return (i.from() == null ? "" : i.from())
        + ".."
        + (i.to() == null ? "" : i.to())
        + " "
        + i.precision().word();
  }

  @Override
  public String toString() {
    return asks + ": " + text;
  }
}
