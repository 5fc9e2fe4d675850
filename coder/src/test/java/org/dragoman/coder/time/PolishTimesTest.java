package org.dragoman.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.coder.time.Grammar.Rule;
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
  void everyRuleIsNeededByARow() {
    Grammar grammar = GrammarReader.read(TimePl.open("time.yaml"), "time.yaml");
    List<String> idle =
        grammar.groups().parallelStream()
            .flatMap(group -> group.rules().stream())
            .filter(rule -> allHold(new TimeReader(grammar.without(rule))))
            .map(Rule::pattern)
            .toList();
    assertThat(idle).isEmpty();
  }

  private boolean allHold(TimeReader reader) {
    return rows.stream().allMatch(row -> row.fault(reader).isEmpty());
  }
}
