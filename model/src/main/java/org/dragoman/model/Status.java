package org.dragoman.model;

import java.util.Locale;

/** How real a claim's act is said to be (codebook, section 4). */
public enum Status {
  HAPPENED,
  ONGOING,
  PLANNED,
  ATTEMPTED,
  HYPOTHETICAL,
  NEGATED;

  /** The word of the contract, lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
