package org.dragoman.record.interval;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic stands from one day to another.
 *
 * @param from first day; of a topic that claims only find standing, the first such finding
 * @param to last day, null if no end is known
 * @param support the openings that it rests on, the first opened it; never empty
 * @param closing what ended it; null if it stands, or ended on the day it was to
 */
public record Standing(
    Topic topic,
    LocalDate from,
    @Nullable LocalDate to,
    List<Boundary> support,
    @Nullable Boundary closing) {

  public Standing {
    support = List.copyOf(support);
  }

  /** Whether it stands on the day. */
  public boolean holds(LocalDate day) {
    return !from.isAfter(day) && (to == null || !to.isBefore(day));
  }

  /** The first day, if a claim tells it; null if all that is known is that it stood by then. */
  public @Nullable LocalDate since() {
    return opening().isDated() ? from : null;
  }

  /** The day on which it was first published. */
  public LocalDate firstTold() {
    return support.stream().map(Boundary::known).min(LocalDate::compareTo).orElseThrow();
  }

  /** The claim that opened it. */
  public Boundary opening() {
    return support.get(0);
  }

  /** How many claims say that it stands. */
  public int claims() {
    return support.stream().mapToInt(Boundary::claims).sum();
  }
}
