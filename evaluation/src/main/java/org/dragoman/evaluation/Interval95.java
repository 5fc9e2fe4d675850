package org.dragoman.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Bounds between which a figure lies with a probability of 95 %.
 *
 * @param low lower bound, 0..1
 * @param high upper bound, 0..1
 */
public record Interval95(double low, double high) {

  /** The 97.5 % quantile of the normal distribution. */
  private static final double Z = 1.959963984540054;

  private static final int RESAMPLES = 2000;
  private static final long SEED = 20230228;

  /**
   * The interval of a share (Wilson 1927), which behaves near 0 and 1 and for small numbers.
   *
   * @param part how many of {@code whole}; with a whole of 0 nothing is known: 0..1
   */
  public static Interval95 wilson(int part, int whole) {
    if (whole == 0) {
      return new Interval95(0, 1);
    }
    double p = (double) part / whole;
    double zz = Z * Z;
    double middle = p + zz / (2 * whole);
    double half = Z * Math.sqrt(p * (1 - p) / whole + zz / (4.0 * whole * whole));
    double scale = 1 + zz / whole;
    return new Interval95(
        Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale));
  }

  /**
   * The interval of F1: percentiles over samples of the sentences, drawn with replacement (Efron
   * 1979). Sentences are drawn and not claims, since the claims of a sentence stand and fall
   * together. The seed is fixed.
   */
  public static Interval95 ofF1(List<Tally> sentences) {
    List<Tally> counted = sentences.stream().filter(t -> t.gold() + t.coded() > 0).toList();
    if (counted.isEmpty()) {
      return new Interval95(0, 1);
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] figures = new double[RESAMPLES];
    for (int r = 0; r < RESAMPLES; r++) {
      int gold = 0;
      int detected = 0;
      int coded = 0;
      int explained = 0;
      for (int i = 0; i < counted.size(); i++) {
        Tally drawn = counted.get(random.nextInt(counted.size()));
        gold += drawn.gold();
        detected += drawn.detected();
        coded += drawn.coded();
        explained += drawn.explained();
      }
      figures[r] = new Tally(gold, detected, 0, coded, explained).f1();
    }
    Arrays.sort(figures);
    return new Interval95(figures[RESAMPLES / 40], figures[RESAMPLES - 1 - RESAMPLES / 40]);
  }
}
