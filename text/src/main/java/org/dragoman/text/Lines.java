package org.dragoman.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream of bytes, one held at a time. A line ends with a line feed; a byte order
 * mark before the first is passed over. A line that is too long is passed over without being held.
 */
final class Lines {

  /** The longest line that is held, in bytes. */
  static final int LONGEST = 16_000_000;

  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final byte[] block = new byte[BLOCK];
  private int blockAt;
  private int blockEnd;

  private byte[] line = new byte[BLOCK];
  private int length;
  private boolean tooLong;
  private int number;

  Lines(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line; false at the end. */
  boolean advance() throws IOException {
    length = 0;
    tooLong = false;
    if (!fill()) {
      line = new byte[0];
      return false;
    }
    number++;
    boolean ended = false;
    while (!ended && fill()) {
      int end = blockAt;
      while (end < blockEnd && block[end] != '\n') {
        end++;
      }
      append(end - blockAt);
      ended = end < blockEnd;
      blockAt = ended ? end + 1 : end;
    }
    return true;
  }

  /** The number of the current line, from 1. */
  int number() {
    return number;
  }

  /** Whether the current line was longer than {@link #LONGEST} and is not held. */
  boolean isTooLong() {
    return tooLong;
  }

  /** The current line, without its line feed. */
  Utf8 decode() {
    boolean marked =
        number == 1
            && length >= 3
            && line[0] == (byte) 0xEF
            && line[1] == (byte) 0xBB
            && line[2] == (byte) 0xBF;
    int from = marked ? 3 : 0;
    return Utf8.decode(line, from, length - from);
  }

  private boolean fill() throws IOException {
    while (blockAt == blockEnd) {
      blockAt = 0;
      blockEnd = 0;
      int read = in.read(block);
      if (read < 0) {
        return false;
      }
      blockEnd = read;
    }
    return true;
  }

  private void append(int count) {
    if (tooLong || length + count > LONGEST) {
      tooLong = true;
      length = 0;
      return;
    }
    if (line.length < length + count) {
      line = Arrays.copyOf(line, Math.max(length + count, 2 * line.length));
    }
    System.arraycopy(block, blockAt, line, length, count);
    length += count;
  }
}
