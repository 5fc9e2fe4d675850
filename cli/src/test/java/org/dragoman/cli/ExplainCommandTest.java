package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {

  private static final String TWO =
      "Jest wtorek. Prezydent Francji spotkał się w Kairze z premierem Egiptu.";

  @Test
  void aSentenceIsShownWithItsTokensNamesClausesFramesAndClaims() {
    Call call = Call.of("explain", "--published", "2023-02-28", "--sentence", "2", "--say", TWO);

    assertThat(call.status()).isEqualTo(0);
    assertThat(call.out())
        .startsWith("said s2  Prezydent Francji")
        .contains("prezydent noun nom", "spotkać verb past")
        .contains("state FRA France")
        .contains("main: spotkać reflexive past")
        .contains("z+inst  premier")
        .contains("fired  pl/meet/spotkać-się")
        .contains("040 meet  FRAGOV");
  }

  @Test
  void allSentencesAreShownWhereNoneIsChosen() {
    Call call = Call.with(TWO, "explain", "-");

    assertThat(call.out()).contains("stdin s1", "stdin s2");
  }

  @Test
  void aFileOrATextIsNeeded() {
    assertThat(Call.of("explain").status()).isEqualTo(2);
    assertThat(Call.of("explain", "--say", "x", "y.txt").status()).isEqualTo(2);
  }
}
