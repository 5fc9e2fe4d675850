package org.dragoman.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: standard output or a file. A reader that went away ends the run quietly ({@link
 * Closed}), a disk that is full with one line ({@link Failure}).
 */
final class Output implements AutoCloseable {

  /** Nobody reads the output any more. */
  static final class Closed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Closed() {
      super("output closed", null, false, false);
    }
  }

  private static final int BUFFER = 1 << 16;

  private static final List<String> CLOSED =
      List.of("broken pipe", "pipe is being closed", "pipe has been ended");

  private final String name;

  /** Whether it is closed here; standard output stays open. */
  private final boolean isOwn;

  private final OutputStream stream;

  private Output(String name, OutputStream stream, boolean isOwn) {
    this.name = name;
    this.isOwn = isOwn;
    this.stream = new BufferedOutputStream(stream, BUFFER);
  }

  /** The file, or standard output where none is named. */
  static Output to(@Nullable Path file, Shell shell) {
    if (file == null) {
      return new Output("standard output", shell.out(), false);
    }
    try {
      return new Output(file.toString(), Files.newOutputStream(file), true);
    } catch (NoSuchFileException e) {
      throw new Failure(file + ": cannot be written: no such folder", e);
    } catch (AccessDeniedException e) {
      throw new Failure(file + ": cannot be written: check its rights", e);
    } catch (IOException e) {
      throw new Failure(file + ": cannot be written (" + e.getMessage() + ")", e);
    }
  }

  void write(byte[] bytes) {
    try {
      stream.write(bytes);
    } catch (IOException e) {
      throw told(e);
    }
  }

  void flush() {
    try {
      stream.flush();
    } catch (IOException e) {
      throw told(e);
    }
  }

  @Override
  public void close() {
    try {
      stream.flush();
      if (isOwn) {
        stream.close();
      }
    } catch (IOException e) {
      throw told(e);
    }
  }

  private RuntimeException told(IOException e) {
    String reason = String.valueOf(e.getMessage());
    String lower = reason.toLowerCase(Locale.ROOT);
    return CLOSED.stream().anyMatch(lower::contains)
        ? new Closed()
        : new Failure(
            name + ": cannot be written: " + reason + "; what was written before is incomplete", e);
  }
}
