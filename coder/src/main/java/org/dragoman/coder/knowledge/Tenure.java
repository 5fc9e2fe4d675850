package org.dragoman.coder.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's holding of an office, or of a code.
 *
 * @param of state or organization code
 * @param office head-of-state, head-of-government, foreign-minister …; empty for a person known by
 *     a code alone
 * @param title English title; empty if there is none
 * @param code the actor code while it lasts
 * @param from first day, null if unknown
 * @param to last day, null if it lasts
 */
public record Tenure(
    String person,
    String of,
    String office,
    String title,
    String code,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** Whether it is known to have begun before the day. */
  public boolean began(LocalDate day) {
    return from != null && from.isBefore(day);
  }

  /** Whether the day is within the tenure. */
  public boolean holds(LocalDate day) {
    return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
  }
}
