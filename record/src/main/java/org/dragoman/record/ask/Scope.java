package org.dragoman.record.ask;

import java.time.LocalDate;

/**
 * The two days of a question. What reviewers decided holds whatever the days are: it says what the
 * words mean, not what happened when.
 *
 * @param asOf the day on which it is to be so
 * @param known what was published after this day is left out
 */
public record Scope(LocalDate asOf, LocalDate known) {

  /** The end of a question's sentence. */
  String words() {
    return "on " + asOf + ", as published by " + known;
  }
}
