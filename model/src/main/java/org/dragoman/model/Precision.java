package org.dragoman.model;

import java.util.Locale;

/** How exactly an interval is known (codebook, section 5). */
public enum Precision {
  DAY,
  WEEK,
  MONTH,
  SEASON,
  QUARTER,
  HALF,
  YEAR,
  ABOUT;

  /** The word of the contract, lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
