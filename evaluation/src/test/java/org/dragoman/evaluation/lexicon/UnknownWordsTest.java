package org.dragoman.evaluation.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.coder.Coder;
import org.dragoman.language.pl.Polish;
import org.dragoman.text.Article;
import org.junit.jupiter.api.Test;

class UnknownWordsTest {

  @Test
  void wordsWithoutAnEntryAreCountedWithTheirFirstSentence() {
    UnknownWords words = new UnknownWords(new Polish(), Coder.of(new Polish()));

    words.add(
        Article.of(
            "a",
            "Minister Kwiatoński zaśpiewał. Prezydent Francji spotkał się z premierem Egiptu. "
                + "W niedzielę zaśpiewał też chór. Polski chór wystąpił w Kairze."));

    assertThat(words.most(UnknownWords.Missing.VERB, 1))
        .containsExactly(new UnknownWords.Word("zaśpiewać", 2, "Minister Kwiatoński zaśpiewał."));
    assertThat(words.most(UnknownWords.Missing.VERB, 9))
        .extracting(UnknownWords.Word::lemma)
        .doesNotContain("spotkać", "spotkać (reflexive)");
    assertThat(words.most(UnknownWords.Missing.NOUN, 9))
        .extracting(UnknownWords.Word::lemma)
        .contains("chór");
    assertThat(words.most(UnknownWords.Missing.NAME, 9))
        .extracting(UnknownWords.Word::lemma)
        .isEqualTo(List.of("Kwiatoński"));
  }
}
