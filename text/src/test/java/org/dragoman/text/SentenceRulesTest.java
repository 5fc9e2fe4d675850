package org.dragoman.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SentenceRulesTest {

  @Test
  void listsAreReadByName() {
    SentenceRules rules = read("abbreviations: [Np., św.]\ncounted-endings: [ów]\n");
    assertThat(rules.abbreviations()).containsExactlyInAnyOrder("np.", "św.");
    assertThat(rules.countedEndings()).containsExactly("ów");
    assertThat(rules.dangling()).isEmpty();
  }

  @Test
  void mistakesAreNamed() {
    assertThatThrownBy(() -> read("abbreviation: [np.]")).hasMessageContaining("abbreviation");
    assertThatThrownBy(() -> read("decades: [on]")).hasMessageContaining("quotation marks");
    assertThatThrownBy(() -> read("decades: lat")).hasMessageContaining("decades");
    assertThatThrownBy(() -> read("- lat")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> read("decades: [")).hasMessageContaining("YAML");
  }

  @Test
  void anAbbreviationIsOfOneSort() {
    SentenceRules polish = PolishRules.sentences();
    Set<String> both = new HashSet<>(polish.abbreviations());
    both.retainAll(polish.finalAbbreviations());
    assertThat(both).isEmpty();
    assertThat(polish.abbreviations()).allMatch(word -> word.endsWith(".") && !word.contains(" "));
    assertThat(polish.finalAbbreviations())
        .allMatch(word -> word.endsWith(".") && !word.contains(" "));
    assertThat(polish.finalAbbreviations()).containsAll(polish.counting());
  }

  private static SentenceRules read(String yaml) {
    return SentenceRules.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
  }
}
