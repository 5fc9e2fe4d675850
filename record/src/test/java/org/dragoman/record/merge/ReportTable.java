package org.dragoman.record.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.model.Act;
import org.dragoman.model.Actor;
import org.dragoman.model.Acts;
import org.dragoman.model.Claim;
import org.dragoman.model.Interval;
import org.dragoman.model.Precision;
import org.dragoman.model.PublicationDate;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/** Reports written as lines of a table; {@code occasions.txt} tells the columns. */
final class ReportTable {

  /** A line: a report, and the happening that it is of. */
  record Line(String happening, Report report) {}

  private ReportTable() {}

  /** Reads a line; its place in the table makes the article and the id of the claim. */
  static Line line(int number, String text) {
    String[] cells = text.split("\\|", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    String[] object = cells.length > 7 && !cells[7].isEmpty() ? cells[7].split(":", 2) : null;
    boolean together = cells[3].contains("&");
    String[] published = cells[1].split(" @");
    String[] where = published.length > 1 ? published[1].split(" ") : new String[0];
    Claim claim =
        new Claim(
            String.format("%016x", number),
            act(cells[2]),
            where.length > 0 ? where[0] : "article-" + number,
            where.length > 0 ? Integer.parseInt(where[1]) : 1,
            "pl",
            new Claim.Evidence(0, 0, ""),
            actors(together ? cells[3].replace('&', '+') : side(cells[3], 0)),
            together ? List.of() : actors(side(cells[3], 1)),
            together,
            object == null
                ? null
                : new Claim.Inner(
                    act(object[0]), actors(side(object[1], 0)), actors(side(object[1], 1)), ""),
            when(cells[5]),
            where(cells[6]),
            Status.valueOf(cells[4].toUpperCase(java.util.Locale.ROOT)),
            List.of(),
            null,
            List.of(),
            "test",
            1);
    return new Line(cells[0], report(number, claim, published[0]));
  }

  static Report report(int number, Claim claim, String published) {
    return new Report(
        number,
        claim,
        new Origin(
            claim.article(),
            1,
            published.isEmpty() ? null : PublicationDate.parse(published),
            null,
            Fingerprint.of(claim.article())));
  }

  private static Act act(String id) {
    return Objects.requireNonNull(Acts.standard().find(id), id);
  }

  private static String side(String parties, int side) {
    String[] sides = parties.split(">", -1);
    return side < sides.length ? sides[side] : "";
  }

  static List<Actor> actors(String list) {
    List<Actor> actors = new ArrayList<>();
    for (String item : list.split("\\+")) {
      String[] parts = item.strip().split(":", 2);
      if (!parts[0].isEmpty()) {
        boolean person = parts.length > 1;
        actors.add(
            new Actor(
                parts[0],
                person ? parts[1] : "",
                person ? "president" : null,
                "",
                0,
                0,
                Actor.By.NAME));
      }
    }
    return actors;
  }

  private static @Nullable Interval when(String days) {
    if (days.isEmpty()) {
      return null;
    }
    String words = days.endsWith("~") ? "" : "words";
    String[] ends = days.replace("~", "").split("\\.\\.", -1);
    LocalDate from = LocalDate.parse(ends[0]);
    LocalDate to = ends.length == 1 ? from : ends[1].isEmpty() ? null : LocalDate.parse(ends[1]);
    return new Interval(from, to, from.equals(to) ? Precision.DAY : Precision.WEEK, words);
  }

  private static Claim.@Nullable Place where(String place) {
    if (place.isEmpty()) {
      return null;
    }
    String[] parts = place.split(" ");
    return parts.length > 1
        ? new Claim.Place(parts[1], parts[0], 1.0, 1.0, "")
        : new Claim.Place(place, place, null, null, "");
  }

  /** The cases of a file: its name, then its lines. */
  static List<List<String>> cases(Stream<String> lines) {
    List<List<String>> cases = new ArrayList<>();
    List<String> current = new ArrayList<>();
    for (String line : lines.toList()) {
      if (line.isBlank()) {
        add(cases, current);
        current = new ArrayList<>();
      } else {
        current.add(line);
      }
    }
    add(cases, current);
    return cases;
  }

  private static void add(List<List<String>> cases, List<String> one) {
    if (one.stream().anyMatch(l -> !l.startsWith("#"))) {
      cases.add(one);
    }
  }
}
