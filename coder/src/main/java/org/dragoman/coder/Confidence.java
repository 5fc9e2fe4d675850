package org.dragoman.coder;

import java.io.InputStream;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.dragoman.coder.knowledge.Table;
import org.dragoman.model.Actor;

/**
 * How far a claim can be trusted: the share of claims made like it that the development gold
 * accounts for.
 *
 * <p>A claim is worth less the less of it the words say: its <em>score</em> is that of its draft
 * with something taken off for an act told by a noun, and for parties that are pointed back to or
 * lacking. The score only ranks claims. A table ({@code confidence.tsv}) tells what a score is
 * worth: the confidence from each score on, up to the next.
 */
public final class Confidence {

  private static final double NOUN = 0.1;
  private static final double SOURCE_POINTED_BACK_TO = 0.15;
  private static final double SOURCE_LACKING = 0.2;
  private static final double TARGET_POINTED_BACK_TO = 0.1;
  private static final double TARGET_LACKING = 0.15;

  private final NavigableMap<Double, Double> ofScore;

  private Confidence(NavigableMap<Double, Double> ofScore) {
    this.ofScore = ofScore;
  }

  /** By the table that the program is built with. */
  public static Confidence standard() {
    String file = "confidence.tsv";
    return read(Objects.requireNonNull(Confidence.class.getResourceAsStream(file), file), file);
  }

  /** The score itself, to which a table is fitted. */
  public static Confidence uncalibrated() {
    return new Confidence(new TreeMap<>());
  }

  /**
   * By a table of score and confidence, in which a higher score has no lower confidence.
   *
   * @throws IllegalArgumentException naming the line that is wrong
   */
  public static Confidence read(InputStream table, String file) {
    NavigableMap<Double, Double> ofScore = new TreeMap<>();
    Table.read(
        table,
        file,
        row -> {
          double score = row.number(0);
          double confidence = row.number(1);
          boolean rises =
              ofScore.isEmpty()
                  || score > ofScore.lastKey() && confidence >= ofScore.lastEntry().getValue();
          if (!rises || confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException(
                file
                    + ":"
                    + row.line()
                    + ": score must rise from line to line, confidence must not fall, within 0..1");
          }
          ofScore.put(score, confidence);
        });
    if (ofScore.isEmpty()) {
      throw new IllegalArgumentException(file + ": no line of score and confidence");
    }
    return new Confidence(ofScore);
  }

  /** 0..1, in hundredths. */
  double of(Draft draft) {
    return of(score(draft));
  }

  /** What a score is worth; below the first of the table as much as the first. */
  public double of(double score) {
    if (ofScore.isEmpty()) {
      return score;
    }
    var step = ofScore.floorEntry(score);
    return (step == null ? ofScore.firstEntry() : step).getValue();
  }

  /** 0..1, in hundredths. */
  private static double score(Draft d) {
    double score = d.confidence - (d.noun == null ? 0 : NOUN);
    score -= lack(d.source, SOURCE_POINTED_BACK_TO, SOURCE_LACKING);
    if (!d.reciprocal) {
      score -= lack(d.target, TARGET_POINTED_BACK_TO, TARGET_LACKING);
    }
    return Math.round(Math.max(0, Math.min(1, score)) * 100) / 100.0;
  }

  private static double lack(List<Actor> party, double pointedBackTo, double lacking) {
    if (party.isEmpty()) {
      return lacking;
    }
    return party.stream().anyMatch(a -> a.by() == Actor.By.COREFERENCE) ? pointedBackTo : 0;
  }
}
