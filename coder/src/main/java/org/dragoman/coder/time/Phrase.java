package org.dragoman.coder.time;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a whole pattern means: a time and how the event stands to it.
 *
 * @param duration how long, where the words say it
 * @param attributive whether it dates the noun that it stands with
 * @param ofEvent whether the time counts from an event that the words after it name
 */
record Phrase(
    TimeExpression.Kind kind,
    Time time,
    @Nullable Period duration,
    boolean attributive,
    boolean ofEvent) {

  static Phrase of(TimeExpression.Kind kind, Time time) {
    return new Phrase(kind, time, null, false, false);
  }

  Phrase withDuration(@Nullable Period period) {
    return new Phrase(kind, time, period, attributive, ofEvent);
  }

  Phrase asAttribute() {
    return new Phrase(kind, time, duration, true, ofEvent);
  }

  Phrase countedFromEvent() {
    return new Phrase(kind, time, duration, attributive, true);
  }
}
