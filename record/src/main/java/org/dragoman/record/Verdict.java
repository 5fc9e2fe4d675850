package org.dragoman.record;

import java.util.Locale;

/** What a reviewer holds of a claim. */
public enum Verdict {
  /** It stands as it is. */
  ACCEPT,
  /** The words do not say so. */
  REJECT,
  /** The words say something near it. */
  CORRECT;

  /** The word of the store. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
