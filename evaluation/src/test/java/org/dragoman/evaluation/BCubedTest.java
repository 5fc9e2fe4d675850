package org.dragoman.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BCubedTest {

  private static final Map<Integer, String> LABELS = Map.of(1, "a", 2, "a", 3, "a", 4, "b", 5, "b");
  private static final Map<Integer, String> MADE = Map.of(1, "x", 2, "x", 3, "y", 4, "y", 5, "y");

  @Test
  void meansOverTheThings() {
    BCubed figures = BCubed.of(LABELS, MADE);

    assertThat(figures.precision())
        .isEqualTo((1 + 1 + 1 / 3.0 + 2 / 3.0 + 2 / 3.0) / 5, within(1e-12));
    assertThat(figures.recall())
        .isEqualTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1 + 1) / 5, within(1e-12));
    assertThat(figures.things()).isEqualTo(5);
    assertThat(figures.labelled()).isEqualTo(2);
    assertThat(figures.made()).isEqualTo(2);
  }

  @Test
  void precisionAndRecallChangePlacesWithThePartitions() {
    BCubed other = BCubed.of(MADE, LABELS);

    assertThat(other.precision()).isEqualTo(BCubed.of(LABELS, MADE).recall(), within(1e-12));
    assertThat(other.recall()).isEqualTo(BCubed.of(LABELS, MADE).precision(), within(1e-12));
  }

  @Test
  void allApartIsPreciseAndAllTogetherIsComplete() {
    BCubed apart = BCubed.of(LABELS, Map.of(1, 1, 2, 2, 3, 3, 4, 4, 5, 5));
    BCubed together = BCubed.of(LABELS, Map.of(1, 0, 2, 0, 3, 0, 4, 0, 5, 0));

    assertThat(apart.precision()).isEqualTo(1);
    assertThat(apart.recall()).isEqualTo(2 / 5.0, within(1e-12));
    assertThat(together.recall()).isEqualTo(1, within(1e-12));
    assertThat(together.precision()).isEqualTo((9 + 4) / 25.0, within(1e-12));
  }

  @Test
  void thingsOfOneSideOnlyAreNotCounted() {
    BCubed figures = BCubed.of(Map.of(1, "a", 2, "a", 9, "a"), Map.of(1, "x", 2, "x", 8, "x"));

    assertThat(figures.things()).isEqualTo(2);
    assertThat(figures.f1()).isEqualTo(1);
  }

  @Test
  void meansOfLargerGroupsOnly() {
    BCubed figures =
        BCubed.of(
            Map.of(1, "a", 2, "a", 3, "b", 4, "c"), Map.of(1, "x", 2, "x", 3, "x", 4, "y"), 2);

    assertThat(figures.things()).isEqualTo(2);
    assertThat(figures.labelled()).isEqualTo(1);
    assertThat(figures.made()).isEqualTo(1);
    assertThat(figures.precision()).isEqualTo(2 / 3.0, within(1e-12));
    assertThat(figures.recall()).isEqualTo(1);
  }

  @Test
  void intervalHoldsTheFigureAndIsTheSameEachTime() {
    BCubed figures = BCubed.of(LABELS, MADE);

    assertThat(figures.ofF1().low()).isLessThanOrEqualTo(figures.f1());
    assertThat(figures.ofF1().high()).isGreaterThanOrEqualTo(figures.f1());
    assertThat(BCubed.of(LABELS, MADE)).isEqualTo(figures);
  }

  @Test
  void nothingIsNoFigure() {
    assertThat(BCubed.of(Map.<Integer, String>of(), MADE).f1()).isZero();
  }
}
