package org.dragoman.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rows of {@code time-pl.tsv}: what is found in a sentence, and what it means. */
class PolishTimesTest {

  private final List<TimeRow> rows = TimeRow.all();

  @Test
  void everyRowHolds() {
    List<String> faults = new ArrayList<>();
    for (TimeRow row : rows) {
      String fault = row.fault(TimePl.READER);
      if (!fault.isEmpty()) {
        faults.add(row.line() + "\n    " + fault);
      }
    }
    assertThat(faults).isEmpty();
    assertThat(rows).hasSizeGreaterThan(250);
  }

  /** A rule that no row needs is untested, or does nothing. */
  @Test
  void everyRuleIsNeededByARow() throws IOException {
    List<String> lines;
    try (InputStream yaml = TimePl.open("time.yaml")) {
      lines = new String(yaml.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    List<String> idle =
        IntStream.range(lines.indexOf("rules:"), lines.size())
            .parallel()
            .filter(i -> lines.get(i).startsWith("    ") && !holdsWithout(lines, i).isEmpty())
            .mapToObj(lines::get)
            .toList();
    assertThat(idle).containsExactly("    <point>: point");
  }

  /** The line if all rows hold without it, else empty. */
  private String holdsWithout(List<String> lines, int left) {
    List<String> kept = new ArrayList<>(lines);
    kept.remove(left);
    byte[] yaml = String.join("\n", kept).getBytes(StandardCharsets.UTF_8);
    TimeReader reader;
    try {
      reader = new TimeReader(new ByteArrayInputStream(yaml), "time.yaml");
    } catch (IllegalArgumentException e) {
      return ""; // another rule refers to it
    }
    return rows.stream().allMatch(row -> row.fault(reader).isEmpty()) ? lines.get(left) : "";
  }
}
