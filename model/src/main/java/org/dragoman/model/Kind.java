package org.dragoman.model;

import java.util.Locale;

/** What a claim asserts (codebook, section 1). */
public enum Kind {
  EVENT,
  STANCE,
  TIE,
  MEASURE,
  OFFICE;

  /** The word of the contract, lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
