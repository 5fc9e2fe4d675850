package org.dragoman.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Counts of the scorer, for all claims or for a group of them.
 *
 * @param gold gold claims that must be coded
 * @param detected of these, coded with the same root and countries
 * @param exact of these, coded without a wrong field
 * @param coded coded pairs in the sentences of the gold
 * @param explained of these, accounted for by a gold claim
 */
public record Tally(int gold, int detected, int exact, int coded, int explained) {

  static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(
        gold + other.gold,
        detected + other.detected,
        exact + other.exact,
        coded + other.coded,
        explained + other.explained);
  }

  /** What one finding counts for. */
  static Tally of(Finding finding) {
    if (finding instanceof Finding.Found found) {
      if (found.gold().optional()) {
        return new Tally(0, 0, 0, 1, 1);
      }
      return new Tally(1, 1, found.faults().isEmpty() ? 1 : 0, 1, 1);
    }
    if (finding instanceof Finding.Missed missed) {
      return missed.gold().optional() ? NOTHING : new Tally(1, 0, 0, 0, 0);
    }
    return new Tally(0, 0, 0, 1, finding instanceof Finding.Repeated ? 1 : 0);
  }

  /** Share of the gold that was detected; 0 where there is no gold. */
  public double recall() {
    return share(detected, gold);
  }

  /** Share of the gold that was coded exactly. */
  public double exactRecall() {
    return share(exact, gold);
  }

  /** Share of what was coded that some gold claim accounts for. */
  public double precision() {
    return share(explained, coded);
  }

  /** Harmonic mean of recall and precision. */
  public double f1() {
    double sum = recall() + precision();
    return sum == 0 ? 0 : 2 * recall() * precision() / sum;
  }

  /** The figures on one line, as the reference scorer prints them. */
  public String line() {
    return "gold=%d detected=%d exact=%d coded=%d explained=%d recall=%s precision=%s f1=%s exact_recall=%s"
        .formatted(
            gold,
            detected,
            exact,
            coded,
            explained,
            rounded(recall()),
            rounded(precision()),
            rounded(f1()),
            rounded(exactRecall()));
  }

  /** The figures as a JSON object, as the reference scorer prints them. */
  public String json() {
    return "{\"" + line().replace("=", "\":").replace(" ", ", \"") + "}";
  }

  /** At most four decimals, at least one. */
  private static String rounded(double value) {
    return Double.toString(new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue());
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
