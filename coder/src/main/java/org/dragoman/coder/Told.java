package org.dragoman.coder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an article has told so far that later words may take up again. One for each article. */
final class Told {

  private @Nullable Draft measure;
  private List<Draft> deeds = List.of();
  private int deedsSentence = -1;

  /** Remembers the measure told last. */
  void measure(Draft told) {
    measure = told;
  }

  /** The measure told last; null if none was. */
  @Nullable Draft measure() {
    return measure;
  }

  /** Remembers what the last clause of the sentence that tells a deed asserts. */
  void deeds(List<Draft> told, int sentence) {
    deeds = told;
    deedsSentence = sentence;
  }

  /** The deeds told last, of the sentence before the given one; empty if it told none. */
  List<Draft> deedsBefore(int sentence) {
    return sentence - deedsSentence <= 1 ? deeds : List.of();
  }
}
