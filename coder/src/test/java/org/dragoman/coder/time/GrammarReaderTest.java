package org.dragoman.coder.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dragoman.language.Span;
import org.junit.jupiter.api.Test;

class GrammarReaderTest {

  private static final String WORDS =
      """
      triggers: [weekday]
      heads: [weekday]
      words:
        weekday: {2: wtorek, 3: środa}
        unit: {day: dzień}
      """;

  private static String rules(String rule) {
    return WORDS + "rules:\n  one:\n    <weekday>: weekday(weekday)\n  time:\n    " + rule + "\n";
  }

  @Test
  void aFewLinesMakeALanguage() {
    TimeReader reader = TimePl.reader(rules("w|we <one.acc>: one"));
    List<Span> spans = reader.recognize(PolishLattice.of("Rano i we wtorek, nie w środę, padało."));
    assertThat(spans)
        .extracting(Span::begin, Span::end, Span::head)
        .hasToString("[(2, 4, 3), (6, 8, 7)]");
    assertThat(spans).extracting(Span::kind).containsOnly(Span.Kind.TIME);
    assertThat(spans.get(0).value()).isInstanceOf(TimeExpression.class).hasToString("we wtorek");
  }

  @Test
  void capitalsCountWhereTheLanguageHasThem() {
    PolishLattice lattice = PolishLattice.of("Przybył we Wtorek.");
    assertThat(TimePl.reader(rules("we <one>: one")).recognize(lattice)).isEmpty();
    assertThat(TimePl.reader("capitals: true\n" + rules("we <one>: one")).recognize(lattice))
        .hasSize(1);
  }

  @Test
  void aMeaningWithoutSenseDoesNotMatch() {
    TimeReader reader = TimePl.reader(rules("<weekday>: since(weekday)"));
    assertThat(reader.recognize(PolishLattice.of("Był wtorek."))).isEmpty();
  }

  @Test
  void messagesNameFileRuleAndReason() {
    fails(
        "w <season>: season", "time.yaml: rule 'w <season>': no kind of words or group", "season");
    fails("w <weekday: weekday", "lacks its '>'");
    fails("w <weekday>: wochentag(weekday)", "no operation is named 'wochentag'");
    fails("w <weekday>: weekday()", "'weekday' takes 1 arguments");
    fails("w <weekday>: weekday(weekday", "is not closed");
    fails("w <weekday>: weekday(weekday))", "one thing too many");
    fails("w <weekday>: monat", "'monat' is no part of the pattern");
    fails("w <weekday> <weekday>: weekday", "two parts are named 'weekday'");
    fails("w <weekday.dual>: weekday", "no test is named 'dual'");
    fails("w? <weekday>?: weekday", "matches no words at all");
  }

  @Test
  void messagesNameWhatIsMissing() {
    assertThatThrownBy(() -> TimePl.reader(WORDS))
        .hasMessage("time.yaml: the group 'time' is missing");
    assertThatThrownBy(() -> TimePl.reader("triggers: [month]\n"))
        .hasMessage("time.yaml: no kind of words is named 'month'");
    assertThatThrownBy(() -> TimePl.reader("dates: [b]\n" + rules("w <one>: one")))
        .hasMessageStartingWith("time.yaml: dates: ");
    assertThatThrownBy(() -> TimePl.reader("rules: [")).hasMessageStartingWith("time.yaml: ");
    assertThatThrownBy(() -> TimePl.reader(rules("w <one>: one").replace("  one:", "  unit:")))
        .hasMessageContaining("'unit' names two things");
  }

  private static void fails(String rule, String... parts) {
    assertThatThrownBy(() -> TimePl.reader(rules(rule)))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .startsWith("time.yaml: ")
        .contains(parts);
  }
}
