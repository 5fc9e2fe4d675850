package org.dragoman.evaluation.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.coder.Coder;
import org.dragoman.language.Analysis;
import org.dragoman.language.Case;
import org.dragoman.language.Span;
import org.dragoman.text.Article;
import org.dragoman.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The cases that the engine chose for labelled tokens. A token to which it gave none counts as
 * wrong.
 */
public final class CaseScore {

  /**
   * What became of a labelled token.
   *
   * @param got the case chosen; null if none was given
   * @param span the time or name that the token is part of; null if of none
   * @param words the words of its sentence
   */
  record Judged(CaseGold.Label label, @Nullable Case got, @Nullable Span span, String words) {

    boolean isRight() {
      return got == label.kase();
    }

    /** Whether the engine gave no case because it took the words around as one unit. */
    boolean isInsideUnit() {
      return got == null && span != null;
    }
  }

  private final CaseGold gold;
  private final List<Judged> judged = new ArrayList<>();

  public CaseScore(CaseGold gold) {
    this.gold = gold;
  }

  /**
   * Judges the labelled tokens of an article.
   *
   * @throws IllegalArgumentException naming the label that no token of the article has
   */
  public void add(Coder coder, Article article) {
    Map<Integer, Sentence> sentences = new HashMap<>();
    coder.sentences(article).forEach(sentence -> sentences.put(sentence.number(), sentence));
    Map<Integer, Analysis> analyses = new HashMap<>();
    for (CaseGold.Label label : gold.labels()) {
      if (label.article().equals(article.id())) {
        Sentence sentence = sentences.get(label.sentence());
        if (sentence == null
            || label.token() >= sentence.tokens().size()
            || !sentence.tokens().get(label.token()).text().equals(label.form())) {
          throw new IllegalArgumentException(
              "%s: '%s' is not token %d of sentence %d: label the text as it is cut now"
                  .formatted(label.where(), label.form(), label.token(), label.sentence()));
        }
        judged.add(
            judged(
                label, analyses.computeIfAbsent(label.sentence(), n -> coder.analyze(sentence))));
      }
    }
  }

  private static Judged judged(CaseGold.Label label, Analysis analysis) {
    int i = label.token();
    Span around = null;
    for (Span span : analysis.spans()) {
      if (span.begin() <= i && i < span.end()) {
        around = span;
      }
    }
    return new Judged(label, analysis.cases()[i], around, analysis.words(0, analysis.size()));
  }

  List<Judged> judged() {
    return judged;
  }

  /** How many tokens were labelled. */
  public int labelled() {
    return judged.size();
  }

  /** How many of them got the right case. */
  public int right() {
    return (int) judged.stream().filter(Judged::isRight).count();
  }

  /** How many got no case. */
  public int without() {
    return (int) judged.stream().filter(j -> j.got() == null).count();
  }

  /** How many of these are part of a time or name that the engine takes as one unit. */
  public int insideUnits() {
    return (int) judged.stream().filter(Judged::isInsideUnit).count();
  }

  /** Share of the labelled tokens that got the right case; 0 where none is labelled. */
  public double accuracy() {
    return share(labelled());
  }

  /** The same without the tokens that got no case because they are part of a unit. */
  public double accuracyOutsideUnits() {
    return share(labelled() - insideUnits());
  }

  private double share(int whole) {
    return whole == 0 ? 0 : (double) right() / whole;
  }

  /** The figures on one line. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "labelled=%d right=%d no_case=%d inside_units=%d accuracy=%.4f accuracy_outside_units=%.4f",
        labelled(),
        right(),
        without(),
        insideUnits(),
        accuracy(),
        accuracyOutsideUnits());
  }

  /** The figures as a JSON object. */
  public String json() {
    return "{\"" + line().replace("=", "\":").replace(" ", ", \"") + "}";
  }
}
