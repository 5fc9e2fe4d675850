package org.dragoman.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.dragoman.coder.Coder;
import org.dragoman.language.pl.Polish;
import org.dragoman.record.merge.Merger;
import org.dragoman.text.ArticleReader;
import org.dragoman.text.Input;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What merging reaches on labelled happenings does not fall below the floors. */
class ClustersTest {

  private static final Path ROOT = Path.of(System.getProperty("dragoman.root", ".."));
  private static final Coder CODER = Coder.of(new Polish());

  @ParameterizedTest
  @CsvSource({"tuned, 339, 189, 0.96, 0.95", "apart, 132, 80, 0.94, 0.92"})
  void happenings(String half, int claims, int labelled, double ofGold, double ofCoder)
      throws IOException {
    Path folder = ROOT.resolve("evaluation/gold/clusters").resolve(half);
    ClusterScore score =
        new ClusterScore(ClusterGold.read(folder.resolve("gold.jsonl")), Merger.standard());
    try (ArticleReader reader =
        new ArticleReader(
            GoldFile.articlesBeside(folder), null, new ByteArrayInputStream(new byte[0]))) {
      while (reader.hasNext()) {
        if (reader.next() instanceof Input.Read read) {
          score.add(read.article(), CODER.code(read.article()));
        }
      }
    }
    assertThat(score.gold().things()).isEqualTo(claims);
    assertThat(score.gold().labelled()).isEqualTo(labelled);
    assertThat(score.gold().f1()).as(score.tables()).isGreaterThanOrEqualTo(ofGold);
    assertThat(score.coder().f1()).as(score.tables()).isGreaterThanOrEqualTo(ofCoder);
    assertThat(score.coder().things()).isGreaterThan(claims / 2);
  }
}
