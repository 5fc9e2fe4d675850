package org.dragoman.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.coder.time.TimeExpression.Kind;
import org.dragoman.model.Interval;
import org.dragoman.model.PublicationDate;
import org.junit.jupiter.api.Test;

/** The rows of {@code time-pl.tsv}: what is found in a sentence, and what it means. */
class PolishTimesTest {

  private static final Pattern BRACKETS = Pattern.compile("\\[(.*?)]");

  @Test
  void everyRow() throws IOException {
    List<String> faults = new ArrayList<>();
    List<String> rows = rows();
    for (String row : rows) {
      String fault = check(row.split("\t"));
      if (!fault.isEmpty()) {
        faults.add(row + "\n    " + fault);
      }
    }
    assertThat(rows).hasSizeGreaterThan(250);
    assertThat(faults).isEmpty();
  }

  static List<String> rows() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(PolishTimesTest.class.getResourceAsStream("time-pl.tsv")),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    }
  }

  static String sentence(String row) {
    return row.split("\t")[0].replaceAll("[\\[\\]]", "");
  }

  /** What is wrong; empty if nothing is. */
  private static String check(String[] cells) {
    List<String> wanted = new ArrayList<>();
    Matcher m = BRACKETS.matcher(cells[0]);
    while (m.find()) {
      wanted.add(m.group(1));
    }
    List<TimeExpression> found = TimePl.read(sentence(cells[0]));
    List<String> texts = found.stream().map(TimeExpression::text).toList();
    if (!texts.equals(wanted)) {
      return "found " + texts;
    }
    if (found.isEmpty()) {
      return "";
    }
    TimeExpression last = found.get(found.size() - 1);
    String more = cells.length > 6 ? cells[6] : "-";
    Interval told = cells.length > 7 ? told(cells[7]) : null;
    TimeContext context =
        new TimeContext(
            PublicationDate.parse(cells[1]), Direction.valueOf(cells[2].toUpperCase()), told);
    Interval days =
        more.equals("event") && told != null ? last.resolveAt(told) : last.resolve(context);
    String got =
        days == null
            ? "- - none"
            : end(days.from()) + " " + end(days.to()) + " " + days.precision().word();
    String expected = cells[3] + " " + cells[4] + " " + cells[5];
    return got.equals(expected) ? flags(last, more, told) : "gives " + got;
  }

  private static String flags(TimeExpression time, String more, Interval told) {
    boolean right =
        switch (more) {
          case "since" -> time.kind() == Kind.SINCE;
          case "until" -> time.kind() == Kind.UNTIL;
          case "undated" -> time.kind() == Kind.UNDATED;
          case "attribute" -> time.attributive() && time.kind() == Kind.POINT;
          case "event" -> time.isOfEvent() && !time.isAnaphoric();
          case "-" ->
              time.kind() == Kind.POINT && time.isAnaphoric() == (told != null)
                  || told == null && time.isAnaphoric();
          default -> more.equals(String.valueOf(time.duration()));
        };
    return right
        ? ""
        : time.kind() + " " + time.attributive() + " " + time.isAnaphoric() + " " + time.duration();
  }

  private static Interval told(String written) {
    String[] ends = written.split("\\.\\.");
    return Intervals.days(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
  }

  private static String end(LocalDate day) {
    return day == null ? "-" : day.toString();
  }
}
