package org.dragoman.record.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One side of an act, as merging sees it. All lists are sorted, without repetition.
 *
 * @param codes codes of the actors; empty where nobody is named
 * @param countries their states and organizations
 * @param persons canonical names of the persons among them
 */
record Party(List<String> codes, List<String> countries, List<String> persons) {

  private static final Party NOBODY = new Party(List.of(), List.of(), List.of());

  private static final double UNKNOWN = 0.7;
  private static final double ONE_IS_BARE = 0.95;
  private static final double OTHER_ARM = 0.8;
  private static final double OTHER_SECTOR = 0.45;
  private static final double SOME_OF_MANY = 0.7;

  static Party of(List<Actor> actors) {
    if (actors.isEmpty()) {
      return NOBODY;
    }
    List<String> codes = new ArrayList<>();
    List<String> persons = new ArrayList<>();
    for (Actor actor : actors) {
      if (!actor.code().isEmpty()) {
        codes.add(actor.code());
        if (isPerson(actor)) {
          persons.add(actor.name());
        }
      }
    }
    return of(codes, persons);
  }

  private static Party of(Collection<String> codes, Collection<String> persons) {
    List<String> sorted = sorted(codes);
    return new Party(sorted, sorted(sorted.stream().map(Actor::country).toList()), sorted(persons));
  }

  private static List<String> sorted(Collection<String> texts) {
    return texts.size() < 2 ? List.copyOf(texts) : List.copyOf(new TreeSet<>(texts));
  }

  /** Whether the name is a person's, and not that of an office ("envoy of South Korea"). */
  private static boolean isPerson(Actor actor) {
    return actor.office() != null && !actor.name().startsWith(actor.office() + " of");
  }

  boolean isUnknown() {
    return codes.isEmpty();
  }

  /** The first by code of the states and organizations; null where nobody is named. */
  @Nullable String first() {
    return countries.isEmpty() ? null : countries.get(0);
  }

  /** The first of both; null where nobody is named. */
  @Nullable String first(Party other) {
    String one = first();
    String two = other.first();
    return one == null ? two : two == null || one.compareTo(two) <= 0 ? one : two;
  }

  /** How well two sides can be the same: 1 for the same, 0 for others. */
  double likeness(Party other) {
    if (isUnknown() || other.isUnknown()) {
      return UNKNOWN;
    }
    if (equals(other)) {
      return 1;
    }
    int shared = 0;
    double best = 0;
    for (String country : countries) {
      if (other.countries.contains(country)) {
        shared++;
        best = Math.max(best, sectors(country, other));
      }
    }
    if (shared == 0 || personsDiffer(other)) {
      return 0;
    }
    double share = (double) shared / Math.max(countries.size(), other.countries.size());
    return best * (SOME_OF_MANY + (1 - SOME_OF_MANY) * share);
  }

  boolean personsDiffer(Party other) {
    return !persons.isEmpty()
        && !other.persons.isEmpty()
        && Collections.disjoint(persons, other.persons);
  }

  /** How well what is named of a country on both sides goes together. */
  private double sectors(String country, Party other) {
    double best = 0;
    for (String one : codes) {
      if (one.startsWith(country)) {
        for (String two : other.codes) {
          if (two.startsWith(country)) {
            best = Math.max(best, sector(one, two, country));
          }
        }
      }
    }
    return best;
  }

  private static double sector(String one, String two, String country) {
    if (one.equals(two)) {
      return 1;
    }
    String a = one.substring(country.length());
    String b = two.substring(country.length());
    if (a.isEmpty() || b.isEmpty()) {
      return ONE_IS_BARE;
    }
    return actsForTheState(a) && actsForTheState(b) ? OTHER_ARM : OTHER_SECTOR;
  }

  private static boolean actsForTheState(String sector) {
    return sector.startsWith("GOV")
        || sector.startsWith("MIL")
        || sector.startsWith("COP")
        || sector.startsWith("SPY");
  }
}
