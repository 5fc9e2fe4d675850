package org.dragoman.cli;

/** Ends a command with one line for the user: what went wrong, and what to do about it. */
final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1;

  Failure(String message) {
    super(message);
  }

  Failure(String message, Throwable cause) {
    super(message, cause);
  }
}
