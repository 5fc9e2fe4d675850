package org.dragoman.record.merge;

import org.dragoman.model.Act;
import org.dragoman.model.Claim;
import org.dragoman.model.Kind;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/** Where in the life line of an event a report stands. */
public enum Stage {
  /** It is to be: planned, attempted, possible. */
  ANNOUNCED,
  /** It was called off or put off. */
  CALLED_OFF,
  /** It was, or goes on. */
  OCCURRED,
  /** It was not, or is not yet. */
  NEGATED,
  /** Somebody denies that it was. */
  DENIED;

  private static final String DENY = "deny";
  private static final String HALT_TALKS = "halt-talks";

  /** The stage that a claim tells of. */
  public static Stage of(Claim claim) {
    if (innerEvent(claim) != null) {
      return claim.act().id().equals(DENY) ? DENIED : CALLED_OFF;
    }
    return switch (claim.status()) {
      case HAPPENED, ONGOING -> OCCURRED;
      case PLANNED, ATTEMPTED, HYPOTHETICAL -> ANNOUNCED;
      case NEGATED -> NEGATED;
    };
  }

  /** The event that is denied or called off; null where the claim does neither. */
  static @Nullable Act innerEvent(Claim claim) {
    Claim.Inner inner = claim.object();
    boolean about = claim.act().id().equals(DENY) || claim.act().id().equals(HALT_TALKS);
    boolean done = claim.status() == Status.HAPPENED || claim.status() == Status.ONGOING;
    return about && done && inner != null && inner.act() != null && inner.act().kind() == Kind.EVENT
        ? inner.act()
        : null;
  }
}
