package org.dragoman.record.merge;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dragoman.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One side of an act, as merging sees it.
 *
 * @param codes codes of the actors; empty where nobody is named
 * @param persons canonical names of the persons among them
 */
record Party(SortedSet<String> codes, SortedSet<String> persons) {

  private static final double UNKNOWN = 0.7;
  private static final double ONE_IS_BARE = 0.95;
  private static final double OTHER_SECTOR = 0.45;
  private static final double OTHER_ARM = 0.8;
  private static final double SOME_OF_MANY = 0.7;

  static Party of(List<Actor> actors) {
    SortedSet<String> codes = new TreeSet<>();
    SortedSet<String> persons = new TreeSet<>();
    for (Actor actor : actors) {
      if (!actor.code().isEmpty()) {
        codes.add(actor.code());
        if (isPerson(actor)) {
          persons.add(actor.name());
        }
      }
    }
    return new Party(codes, persons);
  }

  /** Whether the name is a person's, and not that of an office ("envoy of South Korea"). */
  private static boolean isPerson(Actor actor) {
    return actor.office() != null && !actor.name().startsWith(actor.office() + " of");
  }

  Party with(Party other) {
    SortedSet<String> bothCodes = new TreeSet<>(codes);
    bothCodes.addAll(other.codes);
    SortedSet<String> bothPersons = new TreeSet<>(persons);
    bothPersons.addAll(other.persons);
    return new Party(bothCodes, bothPersons);
  }

  boolean isUnknown() {
    return codes.isEmpty();
  }

  /** The first by code of the states and organizations; null where nobody is named. */
  @Nullable String first() {
    return codes.isEmpty() ? null : Actor.country(codes.first());
  }

  SortedSet<String> countries() {
    SortedSet<String> countries = new TreeSet<>();
    codes.forEach(code -> countries.add(Actor.country(code)));
    return countries;
  }

  /** How well two sides can be the same: 1 for the same, 0 for others. */
  double likeness(Party other) {
    if (isUnknown() || other.isUnknown()) {
      return UNKNOWN;
    }
    int shared = 0;
    double best = 0;
    SortedSet<String> countries = countries();
    SortedSet<String> others = other.countries();
    for (String country : countries) {
      if (others.contains(country)) {
        shared++;
        best = Math.max(best, sectors(country, other));
      }
    }
    if (shared == 0 || personsDiffer(other)) {
      return 0;
    }
    double share = (double) shared / Math.max(countries.size(), others.size());
    return best * (SOME_OF_MANY + (1 - SOME_OF_MANY) * share);
  }

  boolean personsDiffer(Party other) {
    return !persons.isEmpty()
        && !other.persons.isEmpty()
        && persons.stream().noneMatch(other.persons::contains);
  }

  /** How well what is named of a country on both sides goes together. */
  private double sectors(String country, Party other) {
    double best = 0;
    for (String one : codes) {
      if (Actor.country(one).equals(country)) {
        for (String two : other.codes) {
          if (Actor.country(two).equals(country)) {
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
