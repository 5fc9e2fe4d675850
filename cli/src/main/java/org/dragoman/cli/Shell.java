package org.dragoman.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command is called from: its streams, its environment, and which of its outputs a person
 * looks at.
 *
 * @param in standard input, as bytes
 * @param out standard output, as bytes, without a buffer
 * @param err standard error
 * @param outIsTerminal whether standard output is a terminal
 * @param errIsTerminal whether standard error is a terminal
 */
record Shell(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  private static final int USUAL_WIDTH = 80;
  private static final int LEAST_WIDTH = 40;

  /** The shell that the process was started from. */
  static Shell ofProcess() {
    return new Shell(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.getenv(),
        isTerminal(1),
        isTerminal(2));
  }

  /** Whether what is written to standard output may be coloured. */
  boolean isColoured() {
    return outIsTerminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Whether failures are shown with their stack trace. */
  boolean isDebugging() {
    return environment.getOrDefault("DRAGOMAN_DEBUG", "").equals("1");
  }

  /** Columns of the terminal; 80 where there is none, or where it does not tell. */
  int width() {
    int width = number(environment.getOrDefault("COLUMNS", ""));
    if (width == 0 && outIsTerminal) {
      width = widthOfTerminal();
    }
    return width == 0 ? USUAL_WIDTH : Math.max(LEAST_WIDTH, width);
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
  }

  private static int widthOfTerminal() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(Path.of("/dev/tty").toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String[] size =
          new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
              .strip()
              .split(" ");
      return size.length == 2 ? number(size[1]) : 0;
    } catch (IOException e) {
      return 0; // no stty: the usual width will do
    }
  }

  /** Whether there is a console; from Java 22 on there always is one, which says what it is. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return true; // an older Java: a console is a terminal
    }
  }

  /** Whether the stream with the number is a terminal: told by its link where there is /proc. */
  private static boolean isTerminal(int stream) {
    Path link = Path.of("/proc/self/fd/" + stream);
    if (Files.isSymbolicLink(link)) {
      try {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/")
            || target.startsWith("/dev/tty")
            || target.equals("/dev/console");
      } catch (IOException e) {
        return false;
      }
    }
    return hasConsole();
  }
}
