package org.dragoman.coder.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  /** What is left of it without the days of another: none, one or two parts. */
  List<Tenure> without(Tenure other) {
    boolean apart =
        to != null && other.from != null && to.isBefore(other.from)
            || from != null && other.to != null && from.isAfter(other.to);
    if (apart) {
      return List.of(this);
    }
    List<Tenure> parts = new ArrayList<>(2);
    if (other.from != null && (from == null || from.isBefore(other.from))) {
      parts.add(new Tenure(person, of, office, title, code, from, other.from.minusDays(1)));
    }
    if (other.to != null && (to == null || to.isAfter(other.to))) {
      parts.add(new Tenure(person, of, office, title, code, other.to.plusDays(1), to));
    }
    return parts;
  }
}
