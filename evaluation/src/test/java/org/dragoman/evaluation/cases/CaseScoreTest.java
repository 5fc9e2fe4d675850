package org.dragoman.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.coder.Coder;
import org.dragoman.language.pl.Polish;
import org.dragoman.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseScoreTest {

  private static final Coder CODER = Coder.of(new Polish());
  private static final Article ARTICLE =
      Article.of("cairo", "Premier Danii odwiedził we wtorek Egipt. Padał deszcz.");

  @TempDir Path folder;

  private CaseScore score(String labels) throws IOException {
    Files.writeString(folder.resolve("cairo.tsv"), "# sentence\ttoken\tform\tcase\n" + labels);
    CaseScore score = new CaseScore(CaseGold.read(folder));
    score.add(CODER, ARTICLE);
    return score;
  }

  @Test
  void aTokenWithoutACaseIsWrongAndCountedApart() throws IOException {
    CaseScore score =
        score(
            """
            1	0	Premier	nom
            1	1	Danii	gen
            1	2	odwiedził	-
            1	4	wtorek	acc
            1	5	Egipt	gen
            2	1	deszcz	nom
            """);

    assertThat(score.line())
        .isEqualTo(
            "labelled=5 right=3 no_case=1 inside_units=1 accuracy=0.6000"
                + " accuracy_outside_units=0.7500");
    assertThat(score.json()).startsWith("{\"labelled\":5, \"right\":3,");
  }

  @Test
  void theReportTellsCasesConfusionsAndWhereNoneIsGiven() throws IOException {
    CaseReport report =
        new CaseReport(score("1\t0\tPremier\tnom\n1\t4\twtorek\tacc\n1\t5\tEgipt\tgen\n"));

    assertThat(report.tables().lines())
        .contains(
            "                       labelled  right  no case  accuracy",
            "all                           3      1        1  0.333 0.061..0.792",
            "outside times, names          2      1        0  0.500 0.095..0.905",
            "nom                           1      1        0  1.000 0.207..1.000",
            "inside a time                 1  cairo s1 wtorek",
            "gen > acc                     1  cairo s1 Egipt");
    assertThat(report.faults())
        .isEqualTo(
            """

            cairo s1  Premier Danii odwiedził we wtorek Egipt.
              4 wtorek: acc, not no case (inside a time)
              5 Egipt: gen, not acc
            """);
  }

  @Test
  void aLabelOfAnotherTextIsNamed() {
    assertThatThrownBy(() -> score("1\t0\tPremier\tnom\n1\t1\tNorwegii\tgen\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cairo.tsv:3: 'Norwegii' is not token 1 of sentence 1");
    assertThatThrownBy(() -> score("7\t0\tPremier\tnom\n")).hasMessageContaining("cairo.tsv:2:");
  }

  @Test
  void aLineThatIsNoLabelIsNamed() {
    assertThatThrownBy(() -> score("1\t0\tPremier\n"))
        .hasMessageContaining("cairo.tsv:2: no label");
    assertThatThrownBy(() -> score("1\t0\tPremier\tabl\n"))
        .hasMessageContaining("cairo.tsv:2: 'abl' is no case");
    assertThatThrownBy(() -> CaseGold.read(Files.createDirectory(folder.resolve("empty"))))
        .hasMessageContaining("empty: no labels");
  }
}
