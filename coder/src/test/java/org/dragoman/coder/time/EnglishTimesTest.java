package org.dragoman.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.coder.time.Grammar.Rule;
import org.junit.jupiter.api.Test;

/** The rows of {@code time-en.tsv}: what is found in a sentence, and what it means. */
class EnglishTimesTest {

  private final TimeReader reader = new TimeReader(open("time.yaml"), "time.yaml");
  private final List<TimeRow> rows = TimeRow.all("time-en.tsv", EnglishLattice::of);

  static InputStream open(String resource) {
    return Objects.requireNonNull(
        EnglishTimesTest.class.getResourceAsStream("/org/dragoman/language/en/" + resource),
        resource);
  }

  @Test
  void everyRowHolds() {
    List<String> faults = new ArrayList<>();
    for (TimeRow row : rows) {
      String fault = row.fault(reader);
      if (!fault.isEmpty()) {
        faults.add(row.line() + "\n    " + fault);
      }
    }
    assertThat(faults).isEmpty();
    assertThat(rows).hasSizeGreaterThan(500);
  }

  /** A rule that no row needs is untested, or does nothing. */
  @Test
  void everyRuleIsNeededByARow() {
    Grammar grammar = GrammarReader.read(open("time.yaml"), "time.yaml");
    List<String> idle =
        grammar.groups().parallelStream()
            .flatMap(group -> group.rules().stream())
            .filter(rule -> allHold(new TimeReader(grammar.without(rule))))
            .map(Rule::pattern)
            .toList();
    assertThat(idle).isEmpty();
  }

  private boolean allHold(TimeReader without) {
    return rows.stream().allMatch(row -> row.fault(without).isEmpty());
  }
}
