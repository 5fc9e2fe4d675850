package org.dragoman.text;

import java.util.Arrays;

/**
 * The code points of a text, by number: claims count code points, Java strings count UTF-16 units.
 * A text without characters beyond the Basic Multilingual Plane costs nothing.
 */
public final class CodePoints {

  private static final int[] NONE = {};

  private final String text;

  /** Indices of the low surrogates, ascending. */
  private final int[] lowSurrogates;

  private CodePoints(String text, int[] lowSurrogates) {
    this.text = text;
    this.lowSurrogates = lowSurrogates;
  }

  public static CodePoints of(String text) {
    int[] found = NONE;
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, 2 * count));
        }
        found[count++] = i;
      }
    }
    return new CodePoints(text, Arrays.copyOf(found, count));
  }

  /** How many code points the text has. */
  public int count() {
    return text.length() - lowSurrogates.length;
  }

  /** The number of the code point at an index of the string. */
  public int numberAt(int index) {
    if (lowSurrogates.length == 0) {
      return index;
    }
    int found = Arrays.binarySearch(lowSurrogates, index);
    return index - (found >= 0 ? found : -found - 1);
  }

  /** The index in the string of the code point with a number, from 0 to {@link #count()}. */
  public int indexOf(int number) {
    if (lowSurrogates.length == 0) {
      return number;
    }
    // lowSurrogates[k] - k - 1 is the number of the k-th character that takes two units.
    int low = 0;
    int high = lowSurrogates.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lowSurrogates[middle] - middle - 1 < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return number + low;
  }

  /** The text from one code point up to another. */
  public String slice(int begin, int end) {
    return text.substring(indexOf(begin), indexOf(end));
  }
}
