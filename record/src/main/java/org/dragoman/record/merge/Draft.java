package org.dragoman.record.merge;

import java.util.ArrayList;
import java.util.List;

/** A happening that is being put together. */
final class Draft {

  /** How many reports that differ from each other are compared with a new one. */
  private static final int COMPARED = 24;

  private final List<Report> reports = new ArrayList<>();
  private final List<Sketch> described = new ArrayList<>();
  private final int number;

  /**
   * @param number how many drafts of the block were begun before
   */
  Draft(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  List<Report> reports() {
    return reports;
  }

  /** Adds a report; whether it says anything that no report before it said. */
  boolean add(Sketch sketch) {
    reports.add(sketch.report());
    if (described.size() == COMPARED || described.stream().anyMatch(sketch::equalsBesideReport)) {
      return false;
    }
    return described.add(sketch);
  }

  /** How well the report can be of this event: as well as the most like of its reports. */
  double likeness(Sketch sketch, Likeness likeness) {
    double best = 0;
    for (Sketch one : described) {
      double like = likeness.of(one, sketch);
      if (like == 0 && excludes(one, sketch, likeness)) {
        return 0;
      }
      best = Math.max(best, like);
    }
    return best;
  }

  /** Whether two reports cannot be of one event, whatever others say. */
  private static boolean excludes(Sketch one, Sketch other, Likeness likeness) {
    return one.stage() == Stage.OCCURRED
            && other.stage() == Stage.OCCURRED
            && one.days().source() == Days.From.WORDS
            && other.days().source() == Days.From.WORDS
        || likeness.contradict(one, other);
  }
}
