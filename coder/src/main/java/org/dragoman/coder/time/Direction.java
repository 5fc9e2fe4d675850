package org.dragoman.coder.time;

/** Where the clause around a time looks from its publication: the tense of its verb. */
public enum Direction {
  PAST,
  PRESENT,
  FUTURE
}
