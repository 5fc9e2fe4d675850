package org.dragoman.coder.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A known person with the offices held. */
public final class Person {

  private final String name;
  private final boolean woman;
  private final List<Tenure> tenures = new ArrayList<>();

  Person(String name, boolean woman) {
    this.name = name;
    this.woman = woman;
  }

  void add(Tenure tenure) {
    tenures.add(tenure);
  }

  /** Adds one before the others, which give way for its days where they fit the condition. */
  void override(Tenure tenure, Predicate<Tenure> givesWay) {
    giveWay(tenures, tenure, givesWay);
    tenures.add(0, tenure);
  }

  /** Takes the days of another's tenure from those that fit the condition. */
  void giveWay(Tenure to, Predicate<Tenure> givesWay) {
    giveWay(tenures, to, givesWay);
  }

  /** Takes the days of a tenure from those of the list that fit the condition. */
  static void giveWay(List<Tenure> tenures, Tenure to, Predicate<Tenure> givesWay) {
    List<Tenure> left = new ArrayList<>();
    for (Tenure t : tenures) {
      if (givesWay.test(t)) {
        left.addAll(t.without(to));
      } else {
        left.add(t);
      }
    }
    tenures.clear();
    tenures.addAll(left);
  }

  public String name() {
    return name;
  }

  public boolean isWoman() {
    return woman;
  }

  public List<Tenure> tenures() {
    return tenures;
  }

  /** The tenure on the day: the highest office first as the tables list them; null if none. */
  public @Nullable Tenure on(LocalDate day) {
    return on(day, Set.of());
  }

  /**
   * The tenure on the day; of several, the one of a state that the article names, else the last
   * listed.
   */
  public @Nullable Tenure on(LocalDate day, Set<String> states) {
    Tenure last = null;
    for (Tenure t : tenures) {
      if (t.holds(day)) {
        if (states.contains(t.of())) {
          return t;
        }
        last = last == null || !last.of().equals(t.of()) ? t : last;
      }
    }
    return last;
  }

  /** The last tenure that began before the day; the first of all if none did. */
  public Tenure nearest(LocalDate day) {
    Tenure best = tenures.get(0);
    for (Tenure t : tenures) {
      if (t.from() != null
          && !t.from().isAfter(day)
          && (best.from() == null || best.from().isAfter(day) || best.from().isBefore(t.from()))) {
        best = t;
      }
    }
    return best;
  }

  @Override
  public String toString() {
    return name;
  }
}
