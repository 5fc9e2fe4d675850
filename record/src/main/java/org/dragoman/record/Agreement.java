package org.dragoman.record;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far reviewers agree: Krippendorff's alpha for nominal values (Krippendorff, Content Analysis,
 * 2004, chapter 11). 1 is full agreement, 0 what chance would give.
 *
 * @param claims how many claims two or more reviewers have judged
 * @param alpha null where nothing can be said: no such claim, or only one verdict ever
 */
public record Agreement(int claims, @Nullable Double alpha) {

  /**
   * The agreement over units.
   *
   * @param units of each unit, the values by reviewer; units with fewer than two do not count
   */
  public static Agreement of(Collection<Map<String, String>> units) {
    Map<String, Double> totals = new TreeMap<>();
    double disagreement = 0;
    double values = 0;
    int judged = 0;
    for (Map<String, String> unit : units) {
      int size = unit.size();
      if (size < 2) {
        continue;
      }
      judged++;
      values += size;
      Map<String, Integer> counts = new TreeMap<>();
      unit.values().forEach(value -> counts.merge(value, 1, Integer::sum));
      for (int count : counts.values()) {
        disagreement += (double) count * (size - count) / (size - 1);
      }
      counts.forEach((value, count) -> totals.merge(value, (double) count, Double::sum));
    }
    double expected = 0;
    for (double total : totals.values()) {
      expected += total * (values - total);
    }
    return new Agreement(judged, expected == 0 ? null : 1 - (values - 1) * disagreement / expected);
  }
}
