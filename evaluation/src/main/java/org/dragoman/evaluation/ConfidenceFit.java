package org.dragoman.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.evaluation.Calibration.Judged;

/**
 * What the scores of claims are worth on gold: isotonic regression by pooling adjacent violators
 * (Ayer et al. 1955). From the lowest score on, scores are taken together until they have {@value
 * #FEWEST} claims; then neighbours of which the lower is right as often as the higher, or more
 * often, become one.
 */
public final class ConfidenceFit {

  private static final int FEWEST = 30;

  /** Claims with this score, or a higher one that is below the next step's. */
  record Step(double score, int claims, int right) {

    Step plus(Step higher) {
      return new Step(score, claims + higher.claims, right + higher.right);
    }

    double share() {
      return (double) right / claims;
    }
  }

  private final List<Step> steps;

  private ConfidenceFit(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  /** The fit to claims that have their score as confidence. */
  public static ConfidenceFit of(Calibration scores) {
    List<Step> pooled = new ArrayList<>();
    for (Step step : largeEnough(scores)) {
      Step pool = step;
      while (!pooled.isEmpty() && pooled.get(pooled.size() - 1).share() >= pool.share()) {
        pool = pooled.remove(pooled.size() - 1).plus(pool);
      }
      pooled.add(pool);
    }
    return new ConfidenceFit(pooled);
  }

  private static List<Step> largeEnough(Calibration scores) {
    SortedMap<Double, Step> byScore = new TreeMap<>();
    for (Judged j : scores.judged()) {
      byScore.merge(j.confidence(), new Step(j.confidence(), 1, j.isRight() ? 1 : 0), Step::plus);
    }
    List<Step> steps = new ArrayList<>();
    for (Step step : byScore.values()) {
      int last = steps.size() - 1;
      if (last >= 0 && steps.get(last).claims < FEWEST) {
        steps.set(last, steps.get(last).plus(step));
      } else {
        steps.add(step);
      }
    }
    int last = steps.size() - 1;
    if (last > 0 && steps.get(last).claims < FEWEST) {
      Step few = steps.remove(last);
      steps.set(last - 1, steps.get(last - 1).plus(few));
    }
    return steps;
  }

  List<Step> steps() {
    return steps;
  }

  /**
   * The table that the coder reads.
   *
   * @param gold names what it was fitted to
   */
  public String table(String gold) {
    StringBuilder text = new StringBuilder();
    text.append(
        "# What the score of a claim is worth: the share of the claims with this score, up to");
    text.append(" the next line's, that gold accounts for.\n");
    text.append(
        "# A claim counts once for each pair of a source and a target. Written by `dragoman");
    text.append(" evaluate --calibration --fit FILE GOLD...`; own work, no licence of others.\n");
    text.append("# Fitted to ").append(gold).append(".\n");
    text.append("# score\tconfidence\tclaims\tright\n");
    for (Step step : steps) {
      text.append(
          String.format(
              Locale.ROOT,
              "%.2f\t%.2f\t%d\t%d\n",
              step.score,
              step.share(),
              step.claims,
              step.right));
    }
    return text.toString();
  }
}
