package org.dragoman.cli;

import java.util.List;
import org.dragoman.coder.Coder;
import org.dragoman.language.Analysis;
import org.dragoman.model.Claim;
import org.dragoman.text.Article;
import org.dragoman.text.CodePoints;
import org.dragoman.text.Sentence;

/**
 * A sentence and everything that the coder made of it.
 *
 * @param tried a line for each frame that was tried: its rule, and why it fired or not
 * @param claims the claims of this sentence
 */
record Explanation(
    Coder coder,
    Article article,
    Sentence sentence,
    Analysis analysis,
    List<String> tried,
    List<Claim> claims) {

  /** A part of an explanation under a heading of its own: tokens, clauses, claims. */
  interface Section {
    String title();

    /** Writes the part; nothing where there is nothing to say. */
    void write(Explanation explanation, Page page);
  }

  /** The sentence's words. */
  String text() {
    return CodePoints.of(article.text()).slice(sentence.begin(), sentence.end());
  }
}
