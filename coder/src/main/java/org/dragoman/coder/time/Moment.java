package org.dragoman.coder.time;

import java.time.LocalDate;
import org.dragoman.model.Interval;
import org.jspecify.annotations.Nullable;

/**
 * One possible day of publication, and what else a time is resolved against.
 *
 * @param previous the time told before, or the event that the time counts from
 */
record Moment(LocalDate day, Direction direction, @Nullable Interval previous) {

  Moment looking(Direction to) {
    return direction == to ? this : new Moment(day, to, previous);
  }

  Moment on(LocalDate other) {
    return new Moment(other, direction, previous);
  }
}
