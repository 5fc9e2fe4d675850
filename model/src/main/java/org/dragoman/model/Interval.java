package org.dragoman.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days, both ends inclusive; an end that is null is open.
 *
 * @param text the words that said so; empty where no words did
 */
public record Interval(
    @Nullable LocalDate from, @Nullable LocalDate to, Precision precision, String text) {

  public Interval {
    if (from != null && to != null && from.isAfter(to)) {
      throw new IllegalArgumentException("interval ends before it begins: " + from + " " + to);
    }
  }

  /** One day. */
  public static Interval day(LocalDate day, String text) {
    return new Interval(day, day, Precision.DAY, text);
  }

  /** The same days, said by other words. */
  public Interval withText(String words) {
    return new Interval(from, to, precision, words);
  }
}
