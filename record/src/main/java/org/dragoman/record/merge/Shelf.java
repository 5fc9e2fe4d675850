package org.dragoman.record.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The drafts of a block by time and counterpart, so that a report is compared with few.
 *
 * <p>A draft lies in each compartment that one of its reports names; a report that names no
 * counterpart may belong anywhere.
 */
final class Shelf {

  /** Days of a compartment. */
  private static final int DAYS = 8;

  /** Spans of more compartments lie only in those where they begin and end. */
  private static final int LONGEST = 64;

  /** How far dates of one event lie apart that articles tell as new. */
  private static final int NEWS = 3;

  /**
   * How far before what was announced an event may be, if it was announced anew for another day.
   */
  private static final int EARLIER = 45;

  /** How many days after its announcement, or after it was called off, an event is looked for. */
  private static final int AHEAD = 180;

  private static final String NOBODY = "";
  private static final String ANYBODY = "*";

  private record Compartment(int time, String counterpart) {}

  private final List<Draft> all = new ArrayList<>();
  private final Map<Compartment, Set<Draft>> compartments = new HashMap<>();

  List<Draft> all() {
    return all;
  }

  /** Begins a draft with a report. */
  void begin(Sketch sketch) {
    Draft draft = new Draft(all.size());
    all.add(draft);
    put(draft, sketch);
  }

  /** Adds a report to a draft. */
  void put(Draft draft, Sketch sketch) {
    if (!draft.add(sketch)) {
      return;
    }
    int first = Math.floorDiv(sketch.days().first(), DAYS);
    int last = Math.floorDiv(sketch.days().last(), DAYS);
    Set<String> counterparts = counterparts(sketch);
    for (int time = first; time <= last; time++) {
      if (time < first + LONGEST || time == last) {
        put(draft, new Compartment(time, ANYBODY));
        for (String counterpart : counterparts) {
          put(draft, new Compartment(time, counterpart));
        }
      }
    }
  }

  private void put(Draft draft, Compartment compartment) {
    compartments.computeIfAbsent(compartment, c -> new LinkedHashSet<>()).add(draft);
  }

  /** The drafts that a report may belong to, the latest begun first. */
  Collection<Draft> near(Sketch sketch) {
    int before = NEWS;
    int after = NEWS;
    switch (sketch.stage()) {
      case ANNOUNCED, CALLED_OFF -> {
        before = EARLIER;
        after = AHEAD;
      }
      case DENIED -> {
        before = sketch.family().days();
        after = NEWS;
      }
      case OCCURRED, NEGATED -> before = sketch.isDated() ? NEWS : sketch.family().days();
    }
    if (before == Integer.MAX_VALUE) {
      return all;
    }
    int first = Math.floorDiv(sketch.days().first() - before, DAYS);
    int last = Math.floorDiv(sketch.days().last() + after, DAYS);
    Set<String> counterparts = counterparts(sketch);
    if (counterparts.contains(NOBODY)) {
      counterparts = Set.of(ANYBODY);
    } else {
      counterparts.add(NOBODY);
    }
    SortedSet<Draft> near = new TreeSet<>(Comparator.comparingInt((Draft d) -> -d.number()));
    for (int time = first; time <= last; time++) {
      for (String counterpart : counterparts) {
        near.addAll(compartments.getOrDefault(new Compartment(time, counterpart), Set.of()));
      }
    }
    return near;
  }

  /** Who takes part beside the state or organization that the block is of; nobody is one, too. */
  private static Set<String> counterparts(Sketch sketch) {
    Set<String> counterparts = new TreeSet<>();
    Families.Side side = sketch.family().side();
    if (side != Families.Side.TARGET) {
      counterparts.addAll(sketch.target().countries());
    }
    if (side != Families.Side.SOURCE) {
      counterparts.addAll(sketch.source().countries());
    }
    String principal = sketch.principal();
    if (side == Families.Side.ANY && principal != null) {
      counterparts.remove(principal);
    }
    if (counterparts.isEmpty()) {
      counterparts.add(NOBODY);
    }
    return counterparts;
  }
}
