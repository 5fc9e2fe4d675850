package org.dragoman.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.coder.Coder;
import org.dragoman.evaluation.cases.CaseGold;
import org.dragoman.evaluation.cases.CaseScore;
import org.dragoman.language.pl.Polish;
import org.dragoman.language.ru.Russian;
import org.dragoman.model.PublicationDate;
import org.dragoman.text.Article;
import org.dragoman.text.ArticleReader;
import org.dragoman.text.Input;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the coder reaches on gold does not fall below the floors. */
class FloorsTest {

  private static final Path ROOT = Path.of(System.getProperty("dragoman.root", ".."));
  private static final Path SHARED = ROOT.resolve("../shared");
  private static final Coder CODER = Coder.of(new Polish());
  private static final Coder RUSSIAN = Coder.of(new Russian());

  /** On average confidence and precision differ by no more; if so, fit the table again. */
  private static final double GREATEST_CALIBRATION_ERROR = 0.03;

  private static final Map<Path, Score> SCORES = new HashMap<>();

  @Test
  void examples() throws IOException {
    check("examples", ROOT.resolve("examples/gold.jsonl"), null);
  }

  @Test
  void blindGold() throws IOException {
    check("blind", ROOT.resolve("evaluation/gold/pl-blind/gold.jsonl"), null);
  }

  @Test
  void developmentGold() throws IOException {
    check("dev", SHARED.resolve("dev/pl-gold/gold.jsonl"), null);
  }

  @Test
  void russianDevelopmentGold() throws IOException {
    check("ru.dev", SHARED.resolve("dev/ru-gold/gold.jsonl"), null, RUSSIAN);
  }

  @Test
  void wideGold() throws IOException {
    check("wide", ROOT.resolve("evaluation/gold/pl-wide/gold.jsonl"), null);
  }

  @Test
  void singleSentences() throws IOException {
    check("acts", ROOT.resolve("evaluation/gold/pl-acts/gold.jsonl"), null);
  }

  @Test
  void moreWideGold() throws IOException {
    check("apart", ROOT.resolve("evaluation/gold/pl-apart/gold.jsonl"), null);
    check("wide2", ROOT.resolve("evaluation/gold/pl-wide-2/gold.jsonl"), null);
  }

  /** Only measured: nobody looks at what is wrong there. */
  @Test
  void goldKeptApart() throws IOException {
    check("apart2", ROOT.resolve("evaluation/gold/pl-apart-2/gold.jsonl"), null);
  }

  @Test
  void seedArticle() throws IOException {
    check("seed", SHARED.resolve("seed/gold.jsonl"), PublicationDate.parse("2023-02-28"));
  }

  @Test
  void casesOfNominalTokens() throws IOException {
    CaseGold gold = CaseGold.read(ROOT.resolve("evaluation/gold/pl-cases"));
    CaseScore score = new CaseScore(gold);
    eachArticle(ROOT.resolve("evaluation/gold/pl-blind"), article -> score.add(CODER, article));
    System.out.println("cases: " + score.line());
    assertThat(score.labelled()).isEqualTo(gold.labels().size());
    assertThat(score.accuracy()).isGreaterThanOrEqualTo(Floors.of("cases.accuracy"));
    assertThat(score.accuracyOutsideUnits())
        .isGreaterThanOrEqualTo(Floors.of("cases.accuracyOutsideUnits"));
  }

  /** Confidence tells precision on the gold that its table is fitted to. */
  @Test
  void confidenceOfClaims() throws IOException {
    Path development = SHARED.resolve("dev/pl-gold/gold.jsonl");
    assumeThat(development).as("this gold, a part of what was fitted to, is not at hand").exists();
    Calibration calibration = new Calibration();
    calibration.add(score(ROOT.resolve("evaluation/gold/pl-wide/gold.jsonl"), null, CODER));
    calibration.add(score(ROOT.resolve("evaluation/gold/pl-blind/gold.jsonl"), null, CODER));
    calibration.add(score(ROOT.resolve("examples/gold.jsonl"), null, CODER));
    calibration.add(score(development, null, CODER));
    System.out.println("confidence: " + calibration.line());
    assertThat(calibration.error()).isLessThanOrEqualTo(GREATEST_CALIBRATION_ERROR);
  }

  private static void check(String name, Path gold, @Nullable PublicationDate published)
      throws IOException {
    check(name, gold, published, CODER);
  }

  private static void check(
      String name, Path gold, @Nullable PublicationDate published, Coder coder) throws IOException {
    assumeThat(gold).as("this gold is not at hand").exists();
    Tally tally = score(gold, published, coder).total();
    System.out.printf(
        "%s: F1 %.4f, precision %.4f, recall %.4f%n",
        name, tally.f1(), tally.precision(), tally.recall());
    assertThat(tally.f1()).as("F1 of %s", name).isGreaterThanOrEqualTo(Floors.of(name + ".f1"));
    assertThat(tally.precision())
        .as("precision of %s", name)
        .isGreaterThanOrEqualTo(Floors.of(name + ".precision"));
  }

  /** Codes the articles beside the gold that it names, or all of them where it names none. */
  private static Score score(Path gold, @Nullable PublicationDate published, Coder coder)
      throws IOException {
    Score known = SCORES.get(gold);
    if (known != null) {
      return known;
    }
    GoldFile claims = GoldFile.read(gold);
    Set<String> named = claims.articles();
    CodedClaims coded = new CodedClaims();
    eachArticle(
        gold.getParent(),
        article -> {
          if (named.isEmpty() || named.contains(article.id())) {
            coded.add(coder.code(article.publishedUnlessKnown(published)));
          }
        });
    Score score = Scorer.score(claims, coded);
    SCORES.put(gold, score);
    return score;
  }

  private static void eachArticle(Path folder, Consumer<Article> articles) throws IOException {
    try (ArticleReader reader =
        new ArticleReader(
            GoldFile.articlesBeside(folder), null, new ByteArrayInputStream(new byte[0]))) {
      while (reader.hasNext()) {
        if (reader.next() instanceof Input.Read read) {
          articles.accept(read.article());
        }
      }
    }
  }
}
