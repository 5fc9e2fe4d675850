package org.dragoman.evaluation.frames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dragoman.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedClaimTest {

  @Test
  void aClaimHasAnActTwoSidesAStatusAndDays() {
    ExpectedClaim claim =
        ExpectedClaim.parse("040 TUNGOV -> ITAGOV happened 2023-02-27..2023-02-27");

    assertThat(claim.pairs()).containsExactly(new Pair("040", "TUNGOV", "ITAGOV", false));
    assertThat(claim.status()).isEqualTo(Status.HAPPENED);
    assertThat(claim.when()).isEqualTo("2023-02-27..2023-02-27");
  }

  @Test
  void statusAndDaysMayBeLeftOut() {
    ExpectedClaim bare = ExpectedClaim.parse("vote-against NIC -> -");
    ExpectedClaim open = ExpectedClaim.parse("ally KAZ -> RUS 2022-02-01..");

    assertThat(bare.status()).isNull();
    assertThat(bare.when()).isNull();
    assertThat(open.when()).isEqualTo("2022-02-01..");
  }

  @Test
  void actsAreKnownByIdAndByCode() {
    assertThat(ExpectedClaim.parse("visit FRA -> EGY").pairs())
        .isEqualTo(ExpectedClaim.parse("042 FRA -> EGY").pairs());
  }

  @Test
  void severalPartiesMeanEveryPair() {
    assertThat(ExpectedClaim.parse("042 FRA+DEU -> EGY + ISR").pairs()).hasSize(4);
  }

  @Test
  void aJointActHasNoArrowAndNoOrder() {
    assertThat(ExpectedClaim.parse("040 KENGOV + TZAGOV").pairs())
        .isEqualTo(ExpectedClaim.parse("040 TZAGOV+KENGOV").pairs())
        .containsExactly(new Pair("040", "KENGOV", "TZAGOV", true));
    assertThat(ExpectedClaim.parse("057 POL + CZE + SVK").pairs()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "040",
        "049x FRA -> EGY",
        "040 FRA",
        "040 FRA -> EGY -> ISR",
        "040 Francja -> EGY",
        "040 FRA -> EGY maybe"
      })
  void whatIsNoClaimIsToldSo(String line) {
    assertThatThrownBy(() -> ExpectedClaim.parse(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + line + "\"");
  }
}
