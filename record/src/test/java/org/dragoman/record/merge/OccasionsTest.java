package org.dragoman.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.record.merge.ReportTable.Line;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code occasions.txt}: which reports are of one happening, and which are not. */
class OccasionsTest {

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(OccasionsTest.class.getResourceAsStream("occasions.txt")),
                StandardCharsets.UTF_8))) {
      return ReportTable.cases(reader.lines()).stream()
          .map(
              lines ->
                  DynamicTest.dynamicTest(lines.get(0).substring(1).strip(), () -> check(lines)));
    }
  }

  private static void check(List<String> lines) {
    List<Report> reports = new ArrayList<>();
    Map<Long, String> wanted = new HashMap<>();
    for (String text : lines) {
      if (!text.startsWith("#")) {
        Line line = ReportTable.line(reports.size() + 1, text);
        reports.add(line.report());
        wanted.put(line.report().number(), line.happening());
      }
    }
    List<String> made = new ArrayList<>();
    for (Happening happening : Merger.standard().merge(reports)) {
      made.add(new TreeSet<>(happening.reports().stream().map(Report::number).toList()).toString());
    }
    Map<String, TreeSet<Long>> groups = new HashMap<>();
    wanted.forEach((number, h) -> groups.computeIfAbsent(h, k -> new TreeSet<>()).add(number));
    assertThat(made)
        .as(String.join("\n", lines))
        .containsExactlyInAnyOrderElementsOf(
            groups.values().stream().map(Object::toString).toList());
  }
}
