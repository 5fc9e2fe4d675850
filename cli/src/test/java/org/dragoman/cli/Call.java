package org.dragoman.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A call of the command within the process of the test, and what came of it. */
record Call(int status, String out, String err) {

  /** One for all tests: its coders take a second each to make. */
  private static final Languages LANGUAGES = Languages.installed();

  static Call of(String... args) {
    return with("", args);
  }

  static Call with(String input, String... args) {
    return with(input.getBytes(StandardCharsets.UTF_8), args);
  }

  static Call with(byte[] input, String... args) {
    return with(input, Map.of(), false, args);
  }

  static Call onTerminal(Map<String, String> environment, String... args) {
    return with(new byte[0], environment, true, args);
  }

  private static Call with(
      byte[] input, Map<String, String> environment, boolean terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            new ByteArrayInputStream(input),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            terminal,
            false);
    int status = Main.run(shell, LANGUAGES, args);
    return new Call(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }

  List<String> messages() {
    return err.lines().toList();
  }
}
