package org.dragoman.record.merge;

import java.util.Locale;
import java.util.regex.Pattern;

/** A 64-bit similarity hash of a text: texts that share most of their words differ in few bits. */
public final class Fingerprint {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHINGLE = 3;

  private Fingerprint() {}

  /** The fingerprint of a text, by its runs of {@value #SHINGLE} words. */
  public static long of(String text) {
    String[] words = BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT).strip());
    int[] votes = new int[Long.SIZE];
    for (int i = 0; i < words.length; i++) {
      long hash = 1125899906842597L;
      for (int j = i; j < Math.min(words.length, i + SHINGLE); j++) {
        hash = mixed(hash * 31 + words[j].hashCode());
      }
      for (int bit = 0; bit < Long.SIZE; bit++) {
        votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
      }
    }
    long fingerprint = 0;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      fingerprint |= votes[bit] > 0 ? 1L << bit : 0;
    }
    return fingerprint;
  }

  /** In how many bits two fingerprints differ: 0 to 64. */
  public static int distance(long one, long other) {
    return Long.bitCount(one ^ other);
  }

  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
