package org.dragoman.record.interval;

import java.time.LocalDate;
import java.util.Comparator;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What one claim says about the beginning or end of a topic.
 *
 * @param claim the number of the claim in the store
 * @param id the id of the claim
 * @param day of an opening, the first day on which it stands; of a closing, the first on which it
 *     stands no longer
 * @param isDated whether the claim tells the day; else it is that of publication, and of an opening
 *     all that is known is that it stood then
 * @param until of an opening, the last day if the claim tells one; not before {@code day}
 * @param detail the title of an office, else the words of the claim's object; may be empty
 * @param known when this was published
 * @param claims how many claims say the same at this place, this one included
 */
public record Boundary(
    long claim,
    String id,
    Topic topic,
    Effect effect,
    LocalDate day,
    boolean isDated,
    @Nullable LocalDate until,
    Status status,
    String detail,
    LocalDate known,
    int claims) {

  /** What a boundary does. */
  public enum Effect {
    OPEN,
    CLOSE;

    /** The word of the store. */
    public String word() {
      return this == OPEN ? "open" : "close";
    }
  }

  /**
   * The order in which boundaries take effect. On one day openings come first: who "leaves the
   * union, a member of which it has been" is no member afterwards.
   */
  static final Comparator<Boundary> ORDER =
      Comparator.comparing(Boundary::day)
          .thenComparing(Boundary::effect)
          .thenComparing(Boundary::known)
          .thenComparing(Boundary::id)
          .thenComparing(Boundary::claim)
          .thenComparing(Boundary::until, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(b -> b.status().word());

  public Boundary {
    if (until != null && (effect == Effect.CLOSE || until.isBefore(day))) {
      throw new IllegalArgumentException("no last day of an opening: " + until);
    }
  }
}
