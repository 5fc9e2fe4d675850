package org.dragoman.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * How well the confidence of claims tells their precision: every coded pair of the sentences that a
 * gold covers, with its confidence, and whether a gold claim accounts for it.
 */
public final class Calibration {

  private static final int BINS = 10;

  /** A coded pair. */
  record Judged(double confidence, boolean isRight) {}

  /**
   * The coded pairs whose confidence lies in one tenth of 0..1.
   *
   * @param sum of their confidences
   */
  private record Bin(int claims, int right, double sum) {

    Bin plus(Judged judged) {
      return new Bin(claims + 1, right + (judged.isRight ? 1 : 0), sum + judged.confidence);
    }

    double precision() {
      return (double) right / claims;
    }

    double confidence() {
      return sum / claims;
    }
  }

  private final List<Judged> judged = new ArrayList<>();

  /** Adds what was coded for one gold. */
  public void add(Score score) {
    for (Finding finding : score.findings()) {
      if (finding instanceof Finding.Found f) {
        add(confidence(f.pair()), true);
      } else if (finding instanceof Finding.Repeated r) {
        add(confidence(r.pair()), true);
      } else if (finding instanceof Finding.Spurious s) {
        add(confidence(s.pair()), false);
      }
    }
  }

  private static double confidence(CodedPair pair) {
    return pair.claim().path("confidence").asDouble();
  }

  void add(double confidence, boolean right) {
    judged.add(new Judged(confidence, right));
  }

  /** The same pairs with other confidences. */
  public Calibration with(DoubleUnaryOperator confidence) {
    Calibration other = new Calibration();
    judged.forEach(j -> other.add(confidence.applyAsDouble(j.confidence), j.isRight));
    return other;
  }

  List<Judged> judged() {
    return judged;
  }

  public int claims() {
    return judged.size();
  }

  /** How many of them are right. */
  public int right() {
    return (int) judged.stream().filter(Judged::isRight).count();
  }

  /**
   * Expected calibration error: by how much confidence and precision differ in a bin, on average
   * over the claims; 0 where there are none.
   */
  public double error() {
    double sum = 0;
    for (Bin bin : bins()) {
      sum += bin.claims == 0 ? 0 : bin.claims * Math.abs(bin.confidence() - bin.precision());
    }
    return judged.isEmpty() ? 0 : sum / judged.size();
  }

  private List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      bins.add(new Bin(0, 0, 0));
    }
    for (Judged j : judged) {
      // a confidence is in hundredths, which no double is exactly
      int i = (int) Math.min(BINS - 1, Math.round(j.confidence * 100) * BINS / 100);
      bins.set(i, bins.get(i).plus(j));
    }
    return bins;
  }

  /** The reliability of each bin as a table. */
  public String table() {
    StringBuilder text = new StringBuilder();
    text.append(line("confidence", "claims", "right", "mean", "precision"));
    List<Bin> bins = bins();
    for (int i = 0; i < BINS; i++) {
      Bin bin = bins.get(i);
      if (bin.claims > 0) {
        Interval95 interval = Interval95.wilson(bin.right, bin.claims);
        text.append(
            line(
                String.format(Locale.ROOT, "%.1f..%.1f", (double) i / BINS, (i + 1.0) / BINS),
                bin.claims,
                bin.right,
                String.format(Locale.ROOT, "%.3f", bin.confidence()),
                String.format(
                    Locale.ROOT,
                    "%.3f %.3f..%.3f",
                    bin.precision(),
                    interval.low(),
                    interval.high())));
      }
    }
    return text.toString();
  }

  private static String line(Object... cells) {
    return String.format(Locale.ROOT, "%-12s %8s %6s %7s  %s", cells).stripTrailing() + "\n";
  }

  /** The figures on one line. */
  public String line() {
    return String.format(
        Locale.ROOT, "claims=%d right=%d calibration_error=%.4f", claims(), right(), error());
  }

  /** The figures as a JSON object. */
  public String json() {
    return "{\"" + line().replace("=", "\":").replace(" ", ", \"") + "}";
  }
}
