package org.dragoman.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes that claim to be UTF-8, decoded, or the place of the first that is not. */
record Utf8(String text, int invalidAt) {

  /**
   * Decodes the bytes; {@code invalidAt} is -1 where all are valid, else the index of the first
   * invalid byte, and the text is what precedes it.
   */
  static Utf8 decode(byte[] bytes, int from, int length) {
    String text = new String(bytes, from, length, StandardCharsets.UTF_8);
    // The replacement character stands for invalid bytes, or was written in the text itself.
    return text.indexOf('\uFFFD') < 0 ? new Utf8(text, -1) : decodeStrictly(bytes, from, length);
  }

  boolean isValid() {
    return invalidAt < 0;
  }

  private static Utf8 decodeStrictly(byte[] bytes, int from, int length) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
    CharBuffer out = CharBuffer.allocate(length);
    CoderResult result = decoder.decode(in, out, true);
    int invalidAt = result.isError() ? in.position() - from : -1;
    return new Utf8(out.flip().toString(), invalidAt);
  }
}
