package org.dragoman.language.pl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.language.Analyzer;
import org.dragoman.language.Case;
import org.dragoman.language.Engine;
import org.dragoman.language.Inflector.Named;
import org.dragoman.language.LanguagePack;
import org.dragoman.language.Lattice;
import org.dragoman.language.Reading;
import org.dragoman.language.Valency;
import org.dragoman.text.SentenceRules;
import org.dragoman.text.SentenceSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** How Polish inflects names, and how it guesses those that it does not know. */
class PolishNamesTest {

  private static final LanguagePack PACK = new Polish();
  private static final Engine ENGINE = PACK.engine();
  private static final Analyzer GUESSING = PACK.engine().analyzer(List.of(), Valency.UNKNOWN);
  private static final SentenceSplitter SPLITTER =
      new SentenceSplitter(SentenceRules.read(PACK.open("sentences.yaml")));

  private static List<Reading> readings(Analyzer analyzer, String form) {
    Lattice lattice = analyzer.lattice(SPLITTER.sentences("Widziano tam " + form + ".").get(0));
    assertThat(lattice.token(2).text()).isEqualTo(form);
    return lattice.readings(2);
  }

  private static Case caseOf(String word) {
    return Case.valueOf(word.toUpperCase(java.util.Locale.ROOT));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "inflection.tsv", delimiter = '\t', quoteCharacter = '\0')
  void inflects(String base, Named kind, String form, String kase) {
    ENGINE.addName(base, kind, true);

    assertThat(readings(ENGINE.analyzer(List.of(), Valency.UNKNOWN), form))
        .anyMatch(
            r ->
                r.lemma().equals(base)
                    && r.source() == Reading.Source.NAME
                    && r.tag().can(caseOf(kase)));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "guesses.tsv", delimiter = '\t', quoteCharacter = '\0')
  void guessesBack(String form, String base, String kase) {
    assertThat(readings(GUESSING, form))
        .anyMatch(
            r ->
                r.lemma().equals(base)
                    && r.source() == Reading.Source.GUESS
                    && r.tag().can(caseOf(kase)));
  }

  @Test
  void aHyphenatedNameInflectsInItsLastPartAndInBoth() {
    Engine engine = PACK.engine();
    engine.addName("Barkowska-Mironowa", Named.WOMAN, true);
    Analyzer analyzer = engine.analyzer(List.of(), Valency.UNKNOWN);

    for (String form : List.of("Barkowskiej-Mironowej", "Barkowska-Mironowej")) {
      assertThat(readings(analyzer, form))
          .anyMatch(r -> r.lemma().equals("Barkowska-Mironowa") && r.tag().can(Case.GEN));
    }
  }

  @Test
  void aNameThatDoesNotInflectStandsInAnyCase() {
    Engine engine = PACK.engine();
    engine.addName("Tambirro", Named.THING, false);
    Analyzer analyzer = engine.analyzer(List.of(), Valency.UNKNOWN);

    assertThat(readings(analyzer, "Tambirro"))
        .anyMatch(r -> r.source() == Reading.Source.NAME && r.tag().cases() == Case.ANY);
    assertThat(readings(analyzer, "Tambirra")).noneMatch(r -> r.source() == Reading.Source.NAME);
  }

  @Test
  void whatTheDictionaryKnowsIsNotGuessed() {
    assertThat(readings(GUESSING, "Warszawie"))
        .isNotEmpty()
        .allMatch(r -> r.source() == Reading.Source.DICTIONARY);
  }
}
