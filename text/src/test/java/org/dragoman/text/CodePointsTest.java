package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void plainTextCountsAsItsString() {
    CodePoints codePoints = CodePoints.of("Żółw");
    assertThat(codePoints.count()).isEqualTo(4);
    assertThat(codePoints.indexOf(3)).isEqualTo(3);
    assertThat(codePoints.numberAt(3)).isEqualTo(3);
    assertThat(codePoints.slice(1, 3)).isEqualTo("ół");
  }

  @Test
  void aPairOfSurrogatesIsOne() {
    String text = "a\uD83D\uDE00b\uD83D\uDE01\uD83D\uDE02c";
    CodePoints codePoints = CodePoints.of(text);
    assertThat(codePoints.count()).isEqualTo(6);
    for (int number = 0; number <= 6; number++) {
      int index = text.offsetByCodePoints(0, number);
      assertThat(codePoints.indexOf(number)).isEqualTo(index);
      assertThat(codePoints.numberAt(index)).isEqualTo(number);
    }
    assertThat(codePoints.slice(3, 5)).isEqualTo("\uD83D\uDE01\uD83D\uDE02");
  }
}
