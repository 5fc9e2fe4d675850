package org.dragoman.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.coder.time.Grammar.Rule;
import org.dragoman.model.PublicationDate;
import org.junit.jupiter.api.Test;

/** The rows of {@code time-pl.tsv}: what is found in a sentence, and what it means. */
class PolishTimesTest {

  private final List<TimeRow> rows = TimeRow.all("time-pl.tsv", PolishLattice::of);

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

  /** Without a date of publication there are days where all dates of publication give the same. */
  @Test
  void withoutADateOfPublicationDaysAreThoseThatAnyDateGives() {
    List<PublicationDate> dates = new ArrayList<>();
    for (LocalDate d = LocalDate.of(2001, 1, 1); d.getYear() < 2031; d = d.plusDays(97)) {
      dates.add(PublicationDate.of(d));
    }
    int told = 0;
    for (TimeRow row : rows) {
      List<String> undated = row.days(TimePl.READER, null);
      List<List<String>> dated = dates.stream().map(d -> row.days(TimePl.READER, d)).toList();
      for (int i = 0; i < undated.size(); i++) {
        int expression = i;
        Set<String> all = dated.stream().map(d -> d.get(expression)).collect(Collectors.toSet());
        String wanted = all.size() == 1 ? all.iterator().next() : "- - none";
        assertThat(undated.get(i)).as(row.line()).isEqualTo(wanted);
        told += wanted.equals("- - none") ? 0 : 1;
      }
    }
    assertThat(told).isGreaterThan(50);
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
