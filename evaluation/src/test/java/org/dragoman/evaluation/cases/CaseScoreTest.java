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

  /**
   * The engine gives none to a preposition and a verb: they stand for words that it cannot read.
   */
  @Test
  void aTokenWithoutACaseIsWrongAndCountedApart() throws IOException {
    CaseScore score =
        score(
            """
            1	0	Premier	nom
            1	1	Danii	gen
            1	2	odwiedził	-
            1	3	we	acc
            1	4	wtorek	acc
            1	5	Egipt	gen
            2	0	Padał	nom
            2	1	deszcz	nom
            """);

    assertThat(score.line())
        .isEqualTo(
            "labelled=7 right=4 no_case=2 inside_units=1 accuracy=0.5714"
                + " accuracy_outside_units=0.6667");
    assertThat(score.json()).startsWith("{\"labelled\":7, \"right\":4,");
  }

  @Test
  void theReportTellsCasesConfusionsAndWhereNoneIsGiven() throws IOException {
    CaseReport report =
        new CaseReport(
            score(
                """
                1	0	Premier	nom
                1	2	odwiedził	nom
                1	3	we	acc
                1	4	wtorek	acc
                1	5	Egipt	gen
                """));

    assertThat(report.tables().lines())
        .contains(
            "                       labelled  right  no case  accuracy",
            "all                           5      2        2  0.400 0.118..0.769",
            "outside times, names          4      2        1  0.500 0.150..0.850",
            "acc                           2      1        1  0.500 0.095..0.905",
            "elsewhere                     1  cairo s1 odwiedził",
            "inside a time                 1  cairo s1 we",
            "gen > acc                     1  cairo s1 Egipt");
    assertThat(report.faults())
        .isEqualTo(
            """

            cairo s1  Premier Danii odwiedził we wtorek Egipt.
              2 odwiedził: nom, not no case
              3 we: acc, not no case (inside a time)
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
