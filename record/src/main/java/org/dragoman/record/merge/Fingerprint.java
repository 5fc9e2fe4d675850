package org.dragoman.record.merge;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A 64-bit fingerprint of a text, in {@value #PARTS} parts: texts that share most of their words in
 * the same order share most of the parts.
 *
 * <p>Each part is the end of the smallest of the hashes that one function gives the text's pairs of
 * neighbouring words (Broder 1997; the ends alone: Li and König 2010). Two texts have the same
 * smallest hash as often as a pair of both is a pair of each, so the share of equal parts tells the
 * share of common pairs; parts of unlike texts are equal once in sixteen times.
 */
public final class Fingerprint {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** How many parts there are. */
  public static final int PARTS = 16;

  private static final int BITS = Long.SIZE / PARTS;

  /** In how many parts a text and a copy of it with small edits differ at most. */
  private static final int COPY = 8;

  private Fingerprint() {}

  /** The fingerprint of a text; 0 of a text without a word. */
  public static long of(String text) {
    String[] words = BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT).strip());
    long[] least = new long[PARTS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i < Math.max(1, words.length - 1); i++) {
      long pair = words[i].hashCode() * 31L;
      if (i + 1 < words.length) {
        pair = pair * 1_000_003L + words[i + 1].hashCode();
      }
      for (int part = 0; part < PARTS; part++) {
        least[part] = Math.min(least[part], mixed(pair + part * 0x9e3779b97f4a7c15L));
      }
    }
    long fingerprint = 0;
    for (long hash : least) {
      fingerprint = fingerprint << BITS | hash & ((1 << BITS) - 1);
    }
    return text.isBlank() ? 0 : fingerprint;
  }

  /** In how many parts two fingerprints differ: 0 to {@value #PARTS}. */
  public static int distance(long one, long other) {
    int distance = 0;
    for (long different = one ^ other; different != 0; different >>>= BITS) {
      distance += (different & ((1 << BITS) - 1)) == 0 ? 0 : 1;
    }
    return distance;
  }

  /** Whether texts of these fingerprints are copies of each other, but for small edits. */
  public static boolean areCopies(long one, long other) {
    return one != 0 && other != 0 && distance(one, other) <= COPY;
  }

  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
