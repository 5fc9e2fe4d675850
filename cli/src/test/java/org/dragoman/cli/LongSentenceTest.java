package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.coder.Coder;
import org.dragoman.model.PublicationDate;
import org.dragoman.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sentences of ten thousand tokens are coded in less than two seconds, whatever they are made of.
 */
class LongSentenceTest {

  private static final int TOKENS = 10_000;

  /** Twice what is asked for, since the machine may have other work. */
  private static final long MOST_MILLISECONDS = 4000;

  private static final Coder CODER = Languages.installed().coder("pl");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "„",
        "prezydent Francji spotkał się z premierem Niemiec i ministrem spraw zagranicznych Polski"
            + " oraz",
        "który powiedział, że premier Niemiec,",
        "Xyzzy Abcdef",
        "Polska i",
        "Polska, Niemcy,",
        "1",
        "-",
        "w lutym 2020 roku",
        "nie",
        "z w na do",
        "polski niemiecki francuski",
        "aby odmówić wydalić odmówić",
        "rząd, który odrzucił rząd, który",
        "poinformował, powiedział, dodał",
        "on ją temu krajowi",
        "wizyta, potępiając, wizyta",
        "24. r. tys."
      })
  void theTimeIsNotQuadratic(String pattern) {
    check(pattern);
  }

  /** These build one phrase or clause upon the other. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "premier „powiedział",
        "(premier",
        "PREZYDENT",
        "minister spraw zagranicznych ministra",
        "premier Emmanuel Macron prezydent",
        "wizyta prezydenta w"
      })
  void deepSentencesEndToo(String pattern) {
    check(pattern);
  }

  private static void check(String pattern) {
    int tokens = pattern.split(" ").length;
    String text = (pattern + " ").repeat(TOKENS / tokens).strip();
    Article article =
        Article.of("long", text).publishedUnlessKnown(PublicationDate.parse("2023-02-28"));

    long start = System.nanoTime();
    ClaimCheck.check(article, CODER.code(article));

    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    if (Boolean.getBoolean("dragoman.times")) {
      System.out.println(milliseconds + " ms  " + pattern);
    }
    assertThat(milliseconds).isLessThan(MOST_MILLISECONDS);
  }
}
