package org.dragoman.record.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The drafts of a block, by month: those that a report may belong to lie in few of them. */
final class Shelf {

  private static final int DAYS = 32;

  /** Spans longer than this lie only where they begin and end. */
  private static final int LONGEST = 24;

  /** How many days after its announcement, or after it was called off, an event is looked for. */
  private static final int AHEAD = 180;

  private static final int BEHIND = 64;

  private final List<Draft> all = new ArrayList<>();
  private final Map<Integer, List<Draft>> months = new HashMap<>();

  List<Draft> all() {
    return all;
  }

  Draft begin() {
    Draft draft = new Draft(all.size());
    all.add(draft);
    return draft;
  }

  /** Puts the draft where one of its reports has it. */
  void put(Draft draft, Sketch sketch) {
    int first = Math.floorDiv(sketch.days().first(), DAYS);
    int last = Math.floorDiv(sketch.days().last(), DAYS);
    for (int month = first; month <= last; month++) {
      if (month < first + LONGEST || month == last) {
        List<Draft> drafts = months.computeIfAbsent(month, m -> new ArrayList<>());
        if (!drafts.contains(draft)) {
          drafts.add(draft);
        }
      }
    }
  }

  /** The drafts that a report may belong to, the latest begun month first. */
  Collection<Draft> near(Sketch sketch) {
    int before = BEHIND;
    int after = BEHIND;
    if (sketch.stage() == Stage.ANNOUNCED || sketch.stage() == Stage.CALLED_OFF) {
      after = AHEAD;
    }
    if (!sketch.isDated() || sketch.stage() == Stage.DENIED) {
      before = sketch.family().days();
    }
    if (before == Integer.MAX_VALUE) {
      return all;
    }
    int first = Math.floorDiv(sketch.days().first() - before, DAYS);
    int last = Math.floorDiv(sketch.days().last() + after, DAYS);
    Set<Integer> seen = new HashSet<>();
    List<Draft> near = new ArrayList<>();
    for (int month = last; month >= first; month--) {
      for (Draft draft : months.getOrDefault(month, List.of())) {
        if (seen.add(draft.number())) {
          near.add(draft);
        }
      }
    }
    return near;
  }
}
