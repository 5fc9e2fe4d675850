package org.dragoman.coder.time;

/** One place of a pattern. A slot is where its value is kept for the meaning; -1 for none. */
sealed interface Element {

  /** Whether the pattern also matches without it. */
  boolean optional();

  /** A word of a kind, with a reading that passes the test. */
  record Word(int kind, Condition test, int slot, boolean optional) implements Element {}

  /** What another group of rules matches; the test is for its head. */
  record Sub(int group, Condition test, int slot, boolean optional) implements Element {}

  /**
   * A look at the next word, or back at one of the last, which is not taken: it must, or must not,
   * be of the kind (-1: any) and pass the test.
   */
  record Look(boolean wanted, boolean back, int kind, Condition test) implements Element {
    @Override
    public boolean optional() {
      return false;
    }
  }
}
