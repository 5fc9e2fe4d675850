package org.dragoman.cli;

/** How the command ends, as the contract lays down. */
final class ExitStatus {

  /** All articles were coded. */
  static final int CODED = 0;

  /** The program failed, an input could not be read, or a check found faults. */
  static final int FAILED = 1;

  /** The command was called wrongly. */
  static final int USAGE = 2;

  /** Some articles were rejected; the rest were coded. */
  static final int REJECTED = 3;

  private ExitStatus() {}

  /** How a run over inputs ends: what could not be read weighs more than what was rejected. */
  static int of(boolean someUnreadable, boolean someRejected) {
    return someUnreadable ? FAILED : someRejected ? REJECTED : CODED;
  }
}
