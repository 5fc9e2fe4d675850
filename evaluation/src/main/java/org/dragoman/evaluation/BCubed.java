package org.dragoman.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * How well one partition of things agrees with another (B-cubed, Bagga and Baldwin 1998): for each
 * thing, which share of those put with it belongs with it, and which share of those that belong
 * with it was put there; then the means.
 *
 * <p>The intervals are percentiles over samples of the labelled groups, drawn with replacement,
 * with a fixed seed.
 *
 * @param things how many things are in both partitions
 * @param labelled how many groups they were labelled with
 * @param made how many groups were made of them
 */
public record BCubed(
    int things,
    int labelled,
    int made,
    double precision,
    double recall,
    Interval95 ofPrecision,
    Interval95 ofRecall,
    Interval95 ofF1) {

  private static final int RESAMPLES = 2000;
  private static final long SEED = 20230228;

  /** The sums over the things of one labelled group. */
  private record Sums(int things, double precision, double recall) {
    Sums plus(Sums other) {
      return new Sums(things + other.things, precision + other.precision, recall + other.recall);
    }
  }

  /**
   * Compares two partitions.
   *
   * @param labels the group of each thing, as labelled
   * @param groups the group of each thing, as made; things that are not in both are passed over
   */
  public static <T, L extends Comparable<L>, G> BCubed of(Map<T, L> labels, Map<T, G> groups) {
    return of(labels, groups, 1);
  }

  /**
   * The same, with the means over the things of larger groups only: what stands alone is found
   * easily.
   *
   * @param least how many things a labelled group has at least; smaller ones still count as what
   *     was wrongly put with the others
   */
  public static <T, L extends Comparable<L>, G> BCubed of(
      Map<T, L> labels, Map<T, G> groups, int least) {
    Map<L, Integer> sizes = new HashMap<>();
    Map<G, Integer> madeSizes = new HashMap<>();
    Map<L, Map<G, Integer>> shared = new TreeMap<>();
    labels.forEach(
        (thing, label) -> {
          G group = groups.get(thing);
          if (group != null) {
            sizes.merge(label, 1, Integer::sum);
            madeSizes.merge(group, 1, Integer::sum);
            shared.computeIfAbsent(label, l -> new HashMap<>()).merge(group, 1, Integer::sum);
          }
        });
    List<Sums> ofLabels = new ArrayList<>();
    Set<G> made = new HashSet<>();
    shared.keySet().removeIf(label -> sizes.getOrDefault(label, 0) < least);
    shared.forEach(
        (label, parts) -> {
          double precision = 0;
          double recall = 0;
          for (Map.Entry<G, Integer> part : parts.entrySet()) {
            double squared = (double) part.getValue() * part.getValue();
            precision += squared / madeSizes.getOrDefault(part.getKey(), 1);
            recall += squared / sizes.getOrDefault(label, 1);
            made.add(part.getKey());
          }
          ofLabels.add(new Sums(sizes.getOrDefault(label, 0), precision, recall));
        });
    Sums all = ofLabels.stream().reduce(new Sums(0, 0, 0), Sums::plus);
    double[][] samples = samples(ofLabels);
    return new BCubed(
        all.things,
        ofLabels.size(),
        made.size(),
        share(all.precision, all.things),
        share(all.recall, all.things),
        interval(samples[0]),
        interval(samples[1]),
        interval(samples[2]));
  }

  private static double[][] samples(List<Sums> groups) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[][] samples = new double[3][RESAMPLES];
    for (int r = 0; r < RESAMPLES; r++) {
      int things = 0;
      double precision = 0;
      double recall = 0;
      for (int i = 0; i < groups.size(); i++) {
        Sums drawn = groups.get(random.nextInt(groups.size()));
        things += drawn.things;
        precision += drawn.precision;
        recall += drawn.recall;
      }
      samples[0][r] = share(precision, things);
      samples[1][r] = share(recall, things);
      samples[2][r] = f1(samples[0][r], samples[1][r]);
    }
    return samples;
  }

  private static Interval95 interval(double[] figures) {
    Arrays.sort(figures);
    return new Interval95(figures[RESAMPLES / 40], figures[RESAMPLES - 1 - RESAMPLES / 40]);
  }

  private static double share(double part, int whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return f1(precision, recall);
  }

  /** The figures as JSON. */
  public String json() {
    return String.format(
        Locale.ROOT,
        "{\"claims\": %d, \"labelled\": %d, \"made\": %d, \"precision\": %.4f, \"recall\": %.4f,"
            + " \"f1\": %.4f, \"f1_interval\": [%.4f, %.4f]}",
        things,
        labelled,
        made,
        precision,
        recall,
        f1(),
        ofF1.low(),
        ofF1.high());
  }
}
