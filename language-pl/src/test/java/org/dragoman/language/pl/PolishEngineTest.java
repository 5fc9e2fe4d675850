package org.dragoman.language.pl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.language.Analysis;
import org.dragoman.language.Analyzer;
import org.dragoman.language.LanguagePack;
import org.dragoman.language.Valency;
import org.dragoman.text.Sentence;
import org.dragoman.text.SentenceRules;
import org.dragoman.text.SentenceSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engine makes of Polish sentences without names and without frames. */
class PolishEngineTest {

  private static final LanguagePack PACK = new Polish();
  private static final Analyzer ANALYZER = PACK.engine().analyzer(List.of(), Valency.UNKNOWN);
  private static final SentenceSplitter SPLITTER =
      new SentenceSplitter(SentenceRules.read(PACK.open("sentences.yaml")));

  static Analysis analyze(String text) {
    List<Sentence> sentences = SPLITTER.sentences(text);
    assertThat(sentences).as(text).hasSize(1);
    return ANALYZER.analyze(sentences.get(0));
  }

  static List<EngineRow> rows() {
    return EngineRow.read(PolishEngineTest.class, "engine.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void comesOutRight(EngineRow row) {
    assertThat(row.answer(analyze(row.sentence()))).isEqualTo(row.right());
  }

  /** Counts what is wanted but fails; a row that has come right belongs into engine.tsv. */
  @Test
  void wanted() {
    List<EngineRow> rows = EngineRow.read(PolishEngineTest.class, "wanted.tsv");
    long right = 0;
    for (EngineRow row : rows) {
      String answer = row.answer(analyze(row.sentence()));
      if (answer.equals(row.right())) {
        right++;
      }
      System.out.printf(
          "%s %s: wanted %s, is %s%n",
          answer.equals(row.right()) ? "right " : "wanted", row, row.right(), answer);
    }
    System.out.printf("wanted of the Polish engine: %d of %d right%n", right, rows.size());
  }

  @Test
  void thePackIsInstalled() {
    assertThat(LanguagePack.installed()).extracting(LanguagePack::code).contains("pl");
  }

  @Test
  void everyTokenHasAReadingAndTheSameSentenceGetsTheSame() {
    for (EngineRow row : rows()) {
      Analysis first = analyze(row.sentence());
      Analysis second = analyze(row.sentence());
      assertThat(first.chosen()).doesNotContainNull().isEqualTo(second.chosen());
      assertThat(first.cases()).isEqualTo(second.cases());
      assertThat(first.clauses()).hasToString(second.clauses().toString());
    }
  }
}
