package org.dragoman.record.interval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Actor;
import org.dragoman.model.Claim;
import org.dragoman.model.Interval;
import org.dragoman.model.Kind;
import org.dragoman.model.Precision;
import org.dragoman.model.PublicationDate;
import org.dragoman.model.Status;
import org.dragoman.record.interval.Boundary.Effect;
import org.jspecify.annotations.Nullable;

/** Finds out what a claim opens and closes; {@code effects.tsv} says which acts do. */
public final class Boundaries {

  private final Effects effects = Effects.standard();

  /**
   * The boundaries that a claim sets.
   *
   * @param number the number of the claim in the store
   * @param published when its article was published
   */
  public List<Boundary> of(long number, Claim claim, PublicationDate published) {
    List<Boundary> boundaries = new ArrayList<>();
    for (Effects.Rule rule : effects.of(claim)) {
      for (Topic topic : topics(claim, rule)) {
        Boundary boundary = boundary(number, claim, published, rule, topic);
        if (boundary != null && !boundaries.contains(boundary)) {
          boundaries.add(boundary);
        }
      }
    }
    return boundaries;
  }

  private static @Nullable Boundary boundary(
      long number, Claim claim, PublicationDate published, Effects.Rule rule, Topic topic) {
    Span span = Span.of(claim, published);
    if (span == null) {
      return null;
    }
    boolean negated = claim.status() == Status.NEGATED;
    if (negated && rule.effect() == Effect.CLOSE) {
      return null;
    }
    Effect effect = negated ? Effect.CLOSE : rule.effect();
    LocalDate day = effect == Effect.OPEN || negated ? span.first() : span.last();
    return new Boundary(
        number,
        claim.id(),
        topic,
        effect,
        day,
        isDated(claim),
        effect == Effect.OPEN ? span.until() : null,
        claim.status(),
        detail(claim, topic),
        published.latest(),
        1);
  }

  /**
   * The days of a boundary.
   *
   * @param first first day on which the change may have been
   * @param last last such day
   * @param until the last day that is told of what opens
   */
  private record Span(LocalDate first, LocalDate last, @Nullable LocalDate until) {

    static @Nullable Span of(Claim claim, PublicationDate published) {
      Interval when = claim.when();
      @Nullable LocalDate from = when == null ? null : when.from();
      @Nullable LocalDate to = when == null ? null : when.to();
      boolean stands =
          switch (claim.status()) {
            case HAPPENED, ONGOING, NEGATED -> true;
            case PLANNED -> from != null || to != null;
            case ATTEMPTED -> claim.kind() == Kind.STANCE;
            case HYPOTHETICAL -> false;
          };
      if (!stands) {
        return null;
      }
      LocalDate first = from != null ? from : published.earliest();
      LocalDate until = to != null && when != null && tellsEnd(claim, when, published) ? to : null;
      if (until != null && until.isBefore(first)) {
        first = until;
      }
      return new Span(first, to != null && until == null && from != null ? to : first, until);
    }

    /**
     * Whether the last day of the interval is the last day of what stands, rather than the last day
     * on which it may have begun.
     */
    private static boolean tellsEnd(Claim claim, Interval when, PublicationDate published) {
      if (when.from() == null) {
        return true;
      }
      if (claim.kind() == Kind.EVENT
          || claim.status() == Status.HAPPENED
          || when.from().equals(when.to())) {
        return false;
      }
      return when.precision() == Precision.DAY
          || when.to() != null && when.to().isAfter(published.latest());
    }
  }

  private static boolean isDated(Claim claim) {
    Interval when = claim.when();
    return when != null && (when.from() != null || when.to() != null);
  }

  private static String detail(Claim claim, Topic topic) {
    if (topic.kind() == Kind.OFFICE) {
      for (List<Actor> side : List.of(claim.source(), claim.target())) {
        for (Actor actor : side) {
          if (actor.office() != null && actor.name().equals(topic.holder())) {
            return actor.office();
          }
        }
      }
      return "";
    }
    return claim.object() == null ? "" : claim.object().text();
  }

  private static List<Topic> topics(Claim claim, Effects.Rule rule) {
    List<Topic> topics = new ArrayList<>();
    for (Effects.Pair pair : rule.parties().pairs(claim)) {
      for (String relation : rule.relations()) {
        boolean swapped =
            Effects.MUTUAL.contains(relation) && pair.other().compareTo(pair.holder()) < 0;
        topics.add(
            swapped
                ? new Topic(rule.kind(), relation, pair.other(), pair.holder())
                : new Topic(rule.kind(), relation, pair.holder(), pair.other()));
      }
    }
    return topics;
  }
}
