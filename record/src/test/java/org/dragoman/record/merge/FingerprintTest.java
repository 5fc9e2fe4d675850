package org.dragoman.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static final String DISPATCH =
      "Prezydent Francji Emmanuel Macron spotkał się w poniedziałek w Kairze z prezydentem Egiptu."
          + " Rozmawiali o dostawach broni i o sytuacji w Libii. We wtorek Macron poleci do Tunisu."
          + " W rozmowach uczestniczą ministrowie obrony obu państw.";

  @Test
  void copyWithSmallEditsIsRecognized() {
    String copy =
        "(PAP) Prezydent Francji Emmanuel Macron spotkał się w poniedziałek w Kairze z prezydentem"
            + " Egiptu. Rozmawiali o dostawach broni oraz o sytuacji w Libii. We wtorek Macron"
            + " poleci do Tunisu. W rozmowach uczestniczą ministrowie obrony obu krajów.";
    assertThat(Fingerprint.areCopies(Fingerprint.of(DISPATCH), Fingerprint.of(copy))).isTrue();
  }

  @Test
  void punctuationAndCaseDoNotMatter() {
    String copy = DISPATCH.toUpperCase(java.util.Locale.ROOT).replace(".", " -").replace(" ", "\n");
    assertThat(Fingerprint.of(copy)).isEqualTo(Fingerprint.of(DISPATCH));
  }

  @Test
  void retellingIsNoCopy() {
    String retold =
        "Macron przyleciał w poniedziałek do Egiptu, gdzie w Kairze przyjął go tamtejszy prezydent."
            + " Tematem ich rozmowy były Libia oraz kontrakty zbrojeniowe, a nazajutrz"
            + " prezydenta Francji oczekuje Tunis.";
    assertThat(Fingerprint.areCopies(Fingerprint.of(DISPATCH), Fingerprint.of(retold))).isFalse();
  }

  @Test
  void textWithoutWordsIsNoCopyOfAnything() {
    assertThat(Fingerprint.of(" \n")).isZero();
    assertThat(Fingerprint.areCopies(Fingerprint.of(""), Fingerprint.of(""))).isFalse();
  }

  @Test
  void distanceCountsParts() {
    assertThat(Fingerprint.distance(0, 0)).isZero();
    assertThat(Fingerprint.distance(0, -1)).isEqualTo(Fingerprint.PARTS);
    assertThat(Fingerprint.distance(0x10, 0x30)).isEqualTo(1);
  }
}
