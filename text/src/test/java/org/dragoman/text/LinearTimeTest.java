package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile text: nothing takes more than linear time, and every offset gives its token. */
@Timeout(20)
class LinearTimeTest {

  private final SentenceSplitter splitter = new SentenceSplitter(PolishRules.sentences());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "„",
        "\"",
        "(",
        "((",
        "[.",
        ".„",
        "? – ",
        "a.",
        "A.",
        "A. ",
        "m.in.",
        "r. ",
        "5 r. X ",
        "w 5 r. A ",
        "1 000 ",
        "-",
        "–",
        "a-",
        "a’",
        "'",
        "w\n",
        "W\n",
        "\n",
        "\r",
        "…",
        ". (",
        "() ",
        "1.",
        "1. A ",
        "90. lat ",
        "@a",
        "http://",
        "www.",
        "\uD83D\uDE00",
        "\u0301",
        "ab ",
        "5-",
        "2023-02-",
        "lat 90. A "
      })
  void repeated(String piece) {
    check(piece.repeat(1_000_000 / piece.length()));
  }

  @Test
  void randomText() {
    String alphabet = "aąBŻ19 .,:;!?…\"„”«»()[]-–—'’\n\r\t%@/\uD83D\uDE00\u0301\u200B";
    int[] letters = alphabet.codePoints().toArray();
    Random random = new Random(20230228);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(120); i > 0; i--) {
        text.appendCodePoint(letters[random.nextInt(letters.length)]);
      }
      check(text.toString());
    }
  }

  private void check(String text) {
    CodePoints codePoints = CodePoints.of(text);
    int number = 0;
    int at = 0;
    for (Sentence sentence : splitter.sentences(text)) {
      assertThat(sentence.number()).isEqualTo(++number);
      assertThat(sentence.tokens()).isNotEmpty();
      assertThat(sentence.begin()).isEqualTo(sentence.tokens().get(0).begin());
      for (Token token : sentence.tokens()) {
        if (token.begin() < at
            || !codePoints.slice(token.begin(), token.end()).equals(token.text())) {
          assertThat(token).as("misplaced, after %s", at).isNull();
        }
        at = token.end();
      }
      assertThat(sentence.end()).isEqualTo(at);
    }
    assertThat(at).isLessThanOrEqualTo(codePoints.count());
  }
}
