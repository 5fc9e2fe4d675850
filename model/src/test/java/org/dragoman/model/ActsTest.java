package org.dragoman.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActsTest {

  private static final Acts ACTS = Acts.standard();

  private static Act act(String idOrCode) {
    Act act = ACTS.find(idOrCode);
    assertThat(act).as(idOrCode).isNotNull();
    return act;
  }

  private static String combined(String operator, @Nullable Act inner) {
    Act result = ACTS.combine(operator, inner);
    return result == null ? "-" : result.cameo();
  }

  @ParameterizedTest
  @CsvSource({
    "appeal, negotiate, 026",
    "appeal, 087, 0256",
    "appeal, mediate, 028",
    "appeal, aid-military, 0232",
    "appeal, resign, 0241",
    "offer, mediate, 039",
    "offer, aid, 033",
    "promise, aid-economic, 0331",
    "agree, negotiate, 036",
    "demand, 087, 1056",
    "demand, mediate, 108",
    "demand, negotiate, 106",
    "refuse, negotiate, 125",
    "refuse, mediate, 126",
    "refuse, aid-humanitarian, 1223",
    "threaten, sanctions, 1312",
    "threaten, impose-sanctions, 1312",
    "threaten, 161, 1313",
    "threaten, 190, 1384",
    "accuse, 190, 1123",
    "accuse, cyber-attack, 1123",
    "accuse, evade-sanctions, 1121",
    "stop, aid, 162",
    "stop, aid-economic, 1621",
    "stop, aid-military, 1622",
    "stop, aid-humanitarian, 1623",
    "stop, 190, 087",
    "stop, embargo, 085",
    "deny, visit, 016",
  })
  void operatorsCombineWithTheActInside(String operator, String inner, String result) {
    assertThat(combined(operator, act(inner))).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({
    "appeal, 020",
    "offer, 030",
    "promise, 030",
    "agree, 030",
    "demand, 100",
    "refuse, 120",
    "threaten, 130",
    "accuse, 112",
    "deny, 016",
    "stop, -",
  })
  void operatorsStandAlone(String operator, String result) {
    assertThat(combined(operator, null)).isEqualTo(result);
  }

  @Test
  void anActIsNoOperator() {
    assertThat(ACTS.isOperator("demand")).isTrue();
    assertThat(ACTS.isOperator("visit")).isFalse();
    assertThat(ACTS.combine("visit", act("aid"))).isNull();
  }

  @Test
  void anActIsFoundByItsIdAndByItsCode() {
    assertThat(act("sign").cameo()).isEqualTo("057");
    assertThat(act("057")).isSameAs(act("sign"));
    assertThat(ACTS.find("no-such-act")).isNull();
  }

  @Test
  void everyCameoCodeHasAQuadClassAndAScore() {
    Set<String> codes = new HashSet<>();
    for (Act act : ACTS.all()) {
      if (!act.cameo().isEmpty()) {
        assertThat(codes.add(act.cameo())).as("twice: " + act.cameo()).isTrue();
        assertThat(act.codes().quad()).as(act.id()).isBetween(1, 4);
        assertThat(act.codes().goldstein()).as(act.id()).isBetween(-10.0, 10.0);
      }
    }
    assertThat(codes).hasSizeGreaterThanOrEqualTo(292);
    for (int root = 1; root <= 20; root++) {
      String code = String.format("%02d0", root);
      assertThat(codes).as("the general act of root " + code).contains(code);
    }
  }

  /** PLOVER has no event for statements (01) and appeals (02). */
  @Test
  void everyCameoCodeHasAPloverEventWherePloverHasOne() {
    for (Act act : ACTS.all()) {
      boolean said = act.cameo().startsWith("01") || act.cameo().startsWith("02");
      if (!act.cameo().isEmpty()) {
        assertThat(act.codes().plover() == null).as(act.id()).isEqualTo(said);
      }
    }
  }

  @Test
  void theNearestCodeOfAnExtensionActIsOne() {
    for (Act act : ACTS.all()) {
      String near = act.codes().near();
      if (near != null) {
        assertThat(act.cameo()).as(act.id()).isEmpty();
        assertThat(ACTS.find(near)).as(act.id()).isNotNull();
      }
    }
  }
}
