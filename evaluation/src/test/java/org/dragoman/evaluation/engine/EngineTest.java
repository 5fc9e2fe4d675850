package org.dragoman.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.language.Analysis;
import org.dragoman.language.Analyzer;
import org.dragoman.language.LanguagePack;
import org.dragoman.language.Valency;
import org.dragoman.text.Sentence;
import org.dragoman.text.SentenceRules;
import org.dragoman.text.SentenceSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine makes of sentences of every language, without names and without frames. */
class EngineTest {

  /** The engine of a language, and what cuts its text into sentences. */
  private record Reader(Analyzer analyzer, SentenceSplitter splitter) {

    static Reader of(LanguagePack pack) {
      return new Reader(
          pack.engine().analyzer(List.of(), Valency.UNKNOWN),
          new SentenceSplitter(SentenceRules.read(pack.open("sentences.yaml"))));
    }

    Analysis analyze(String text) {
      List<Sentence> sentences = splitter.sentences(text);
      assertThat(sentences).as(text).hasSize(1);
      return analyzer.analyze(sentences.get(0));
    }
  }

  private static final Map<String, Reader> READERS =
      LanguagePack.installed().stream().collect(Collectors.toMap(LanguagePack::code, Reader::of));

  private static Reader reader(String language) {
    return READERS.get(language);
  }

  private static List<EngineRow> rows(String file) {
    return EngineRow.read(EngineTest.class, file);
  }

  static Stream<Arguments> rows() {
    return Stream.of("pl", "en", "ru")
        .flatMap(language -> rows(language + ".tsv").stream().map(r -> Arguments.of(language, r)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void comesOutRight(String language, EngineRow row) {
    assertThat(row.answer(reader(language).analyze(row.sentence()))).isEqualTo(row.right());
  }

  /** Counts what is wanted but fails; a row that has come right belongs into the other table. */
  @ParameterizedTest
  @ValueSource(strings = {"pl", "en"})
  void wanted(String language) {
    List<EngineRow> rows = rows(language + "-wanted.tsv");
    long right = 0;
    for (EngineRow row : rows) {
      String answer = row.answer(reader(language).analyze(row.sentence()));
      if (answer.equals(row.right())) {
        right++;
      }
      System.out.printf(
          "%s %s: wanted %s, is %s%n",
          answer.equals(row.right()) ? "right " : "wanted", row, row.right(), answer);
    }
    System.out.printf(
        "wanted of the engine for %s: %d of %d right%n", language, right, rows.size());
  }

  @Test
  void everyPackIsInstalled() {
    assertThat(READERS).containsOnlyKeys("pl", "en", "ru");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pl", "en", "ru"})
  void everyTokenHasAReadingAndTheSameSentenceGetsTheSame(String language) {
    for (EngineRow row : rows(language + ".tsv")) {
      Analysis first = reader(language).analyze(row.sentence());
      Analysis second = reader(language).analyze(row.sentence());
      assertThat(first.chosen()).doesNotContainNull().isEqualTo(second.chosen());
      assertThat(first.cases()).isEqualTo(second.cases());
      assertThat(first.clauses()).hasToString(second.clauses().toString());
    }
  }
}
