package org.dragoman.record.interval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.record.interval.Boundary.Effect;
import org.jspecify.annotations.Nullable;

/**
 * Folds boundaries into intervals.
 *
 * <p>An opening of what already stands supports it; if it tells a last day, that day holds from
 * then on: so an extension, or a shortening, works from its own date. A closing ends what stands on
 * the day before. After the last day that was told, an opening begins a new interval. The order in
 * which the boundaries are given does not matter.
 */
public final class Intervals {

  private final List<Standing> done = new ArrayList<>();
  private final List<Boundary> support = new ArrayList<>();
  private @Nullable LocalDate until;

  private Intervals() {}

  /** All intervals of the topics of the boundaries, topic by topic, the earliest first. */
  public static List<Standing> of(Collection<Boundary> boundaries) {
    Map<Topic, List<Boundary>> byTopic = new LinkedHashMap<>();
    for (Boundary b : boundaries) {
      byTopic.computeIfAbsent(b.topic(), t -> new ArrayList<>()).add(b);
    }
    List<Standing> all = new ArrayList<>();
    byTopic.values().forEach(ofTopic -> all.addAll(new Intervals().fold(ofTopic)));
    return all;
  }

  private List<Standing> fold(List<Boundary> ofTopic) {
    ofTopic.sort(Boundary.ORDER);
    for (Boundary b : ofTopic) {
      if (b.effect() == Effect.CLOSE) {
        end(b);
        continue;
      }
      if (until != null && b.day().isAfter(until.plusDays(1))) {
        end(null);
      }
      support.add(b);
      until = b.until() != null ? b.until() : until;
    }
    end(null);
    return done;
  }

  private void end(@Nullable Boundary closing) {
    if (!support.isEmpty()) {
      Topic topic = support.get(0).topic();
      LocalDate from = support.get(0).day();
      if (closing == null || until != null && until.isBefore(closing.day())) {
        done.add(new Standing(topic, from, until, support, null));
      } else if (from.isBefore(closing.day())) {
        done.add(new Standing(topic, from, closing.day().minusDays(1), support, closing));
      }
    }
    support.clear();
    until = null;
  }
}
