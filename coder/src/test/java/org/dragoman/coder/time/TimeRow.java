package org.dragoman.coder.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.coder.time.TimeExpression.Kind;
import org.dragoman.language.Lattice;
import org.dragoman.language.Span;
import org.dragoman.model.Interval;
import org.dragoman.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/** A row of a table of times; the head of {@code time-pl.tsv} says what its cells are. */
record TimeRow(String line, Lattice lattice, List<String> texts, List<String> cells) {

  private static final Pattern BRACKETS = Pattern.compile("\\[(.*?)]");

  static List<TimeRow> all(String table, Function<String, ? extends Lattice> lattices) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(TimeRow.class.getResourceAsStream(table)),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(line -> of(line, lattices))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TimeRow of(String line, Function<String, ? extends Lattice> lattices) {
    List<String> cells = List.of(line.split("\t"));
    List<String> texts = new ArrayList<>();
    Matcher m = BRACKETS.matcher(cells.get(0));
    while (m.find()) {
      texts.add(m.group(1));
    }
    Lattice lattice = lattices.apply(cells.get(0).replaceAll("[\\[\\]]", ""));
    return new TimeRow(line, lattice, texts, cells);
  }

  /** What the reader gets wrong; empty if nothing. */
  String fault(TimeReader reader) {
    List<TimeExpression> found =
        reader.recognize(lattice).stream()
            .map(Span::value)
            .map(TimeExpression.class::cast)
            .toList();
    List<String> foundTexts = found.stream().map(TimeExpression::text).toList();
    if (!foundTexts.equals(texts)) {
      return "found " + foundTexts;
    }
    if (found.isEmpty()) {
      return "";
    }
    TimeExpression last = found.get(found.size() - 1);
    Interval told = told();
    TimeContext context =
        new TimeContext(
            PublicationDate.parse(cells.get(1)),
            Direction.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
            told);
    boolean event = more().equals("event") && told != null;
    String got = written(event ? last.resolveAt(told) : last.resolve(context));
    String wanted = String.join(" ", cells.subList(3, 6));
    return got.equals(wanted) ? flags(last) : "gives " + got;
  }

  /** The days of its expressions, seen from a publication on the day; null if it is not known. */
  List<String> days(TimeReader reader, @Nullable PublicationDate published) {
    if (texts.isEmpty()) {
      return List.of();
    }
    Direction direction = Direction.valueOf(cells.get(2).toUpperCase(Locale.ROOT));
    return reader.recognize(lattice).stream()
        .map(span -> (TimeExpression) span.value())
        .map(time -> written(time.resolve(new TimeContext(published, direction, null))))
        .toList();
  }

  private String more() {
    return cells.size() > 6 ? cells.get(6) : "-";
  }

  private Interval told() {
    if (cells.size() < 8) {
      return null;
    }
    String[] ends = cells.get(7).split("\\.\\.");
    return Intervals.days(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
  }

  private String flags(TimeExpression time) {
    boolean right =
        switch (more()) {
          case "since" -> time.kind() == Kind.SINCE;
          case "until" -> time.kind() == Kind.UNTIL;
          case "undated" -> time.kind() == Kind.UNDATED;
          case "attribute" -> time.attributive() && time.kind() == Kind.POINT;
          case "event" -> time.isOfEvent() && !time.isAnaphoric();
          case "-" ->
              time.kind() == Kind.POINT
                  && !time.attributive()
                  && (told() == null || time.isAnaphoric());
          default -> more().equals(String.valueOf(time.duration()));
        };
    return right
        ? ""
        : time.kind()
            + (time.attributive() ? " attribute" : "")
            + (time.isAnaphoric() ? " anaphoric" : "")
            + (time.duration() == null ? "" : " " + time.duration());
  }

  private static String written(Interval days) {
    return days == null
        ? "- - none"
        : end(days.from()) + " " + end(days.to()) + " " + days.precision().word();
  }

  private static String end(LocalDate day) {
    return day == null ? "-" : day.toString();
  }
}
