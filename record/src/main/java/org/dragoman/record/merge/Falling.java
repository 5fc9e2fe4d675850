package org.dragoman.record.merge;

import java.util.Arrays;

/**
 * A likeness that falls as days pass: so much up to a number of days, less up to the next, and 0
 * beyond the last.
 */
final class Falling {

  private final int[] days;
  private final double[] likeness;

  private Falling(int[] days, double[] likeness) {
    this.days = days;
    this.likeness = likeness;
  }

  /** Begins with what holds up to a number of days. */
  static Falling upTo(int days, double likeness) {
    return new Falling(new int[] {days}, new double[] {likeness});
  }

  /** What holds after that, up to a number of days. */
  Falling then(int more, double less) {
    int[] longer = Arrays.copyOf(days, days.length + 1);
    double[] lower = Arrays.copyOf(likeness, likeness.length + 1);
    longer[days.length] = more;
    lower[likeness.length] = less;
    return new Falling(longer, lower);
  }

  /** The likeness after a number of days, which is not negative. */
  double after(int passed) {
    for (int i = 0; i < days.length; i++) {
      if (passed <= days[i]) {
        return likeness[i];
      }
    }
    return 0;
  }
}
