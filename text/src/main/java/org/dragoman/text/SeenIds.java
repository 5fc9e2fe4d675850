package org.dragoman.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The ids that were met in a run, eight bytes each: the start of a digest. Two ids among ten
 * million are taken for one with a chance of three in a million.
 */
final class SeenIds {

  private final MessageDigest digest;
  private long[] slots = new long[64];
  private int size;

  SeenIds() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Adds the id; false if it was there. */
  boolean add(String id) {
    byte[] bytes = digest.digest(id.getBytes(StandardCharsets.UTF_8));
    long key = ByteBuffer.wrap(bytes).getLong() | 1; // 0 marks a free slot
    if (!put(slots, key)) {
      return false;
    }
    size++;
    if (2 * size > slots.length) {
      grow();
    }
    return true;
  }

  private void grow() {
    long[] larger = new long[2 * slots.length];
    for (long key : slots) {
      if (key != 0) {
        put(larger, key);
      }
    }
    slots = larger;
  }

  private static boolean put(long[] slots, long key) {
    int at = (int) (key >>> 32) & (slots.length - 1);
    while (slots[at] != 0) {
      if (slots[at] == key) {
        return false;
      }
      at = (at + 1) & (slots.length - 1);
    }
    slots[at] = key;
    return true;
  }
}
