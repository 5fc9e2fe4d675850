package org.dragoman.cli;

/** The command was called wrongly; the message says how. */
final class Usage extends RuntimeException {

  private static final long serialVersionUID = 1;

  Usage(String message) {
    super(message);
  }
}
