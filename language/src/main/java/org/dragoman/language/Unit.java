package org.dragoman.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One or more tokens that the analysis moves as a whole: a token, a recognized span, or a compound
 * preposition.
 *
 * @param begin first token
 * @param end one past the last token
 * @param head the token whose readings count
 * @param preposition the preposition's name if the unit is one
 */
record Unit(
    int begin,
    int end,
    int head,
    @Nullable Span span,
    @Nullable String preposition,
    List<Choice> choices) {

  /** A reading in one case (null where the reading has none), with what speaks for it by itself. */
  record Choice(Reading reading, @Nullable Case kase, int score) {
    Tag tag() {
      return reading.tag();
    }

    Pos pos() {
      return reading.tag().pos();
    }

    int caseBit() {
      return kase == null ? 0 : kase.bit();
    }
  }

  boolean isTime() {
    return span != null && span.kind() == Span.Kind.TIME;
  }
}
