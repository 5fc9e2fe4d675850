package org.dragoman.cli;

import java.io.PrintStream;

/** Lines for the user on standard error, and a line of progress that they replace. */
final class Messages {

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream err;
  private boolean progressShown;

  Messages(PrintStream err) {
    this.err = err;
  }

  /**
   * Writes one line. Line breaks become spaces, characters that steer a terminal question marks.
   */
  synchronized void line(String text) {
    clear();
    StringBuilder line = new StringBuilder("dragoman: ");
    text.replaceAll("\\s*\\R\\s*", " ")
        .codePoints()
        .forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? '?' : c));
    err.println(line);
  }

  /** Shows how far a long run has come; for a terminal only. */
  synchronized void progress(String text) {
    err.print(CLEAR_LINE + text);
    err.flush();
    progressShown = true;
  }

  /** Takes the line of progress away. */
  synchronized void clear() {
    if (progressShown) {
      err.print(CLEAR_LINE);
      err.flush();
      progressShown = false;
    }
  }

  synchronized void trace(Throwable cause) {
    clear();
    cause.printStackTrace(err);
  }
}
