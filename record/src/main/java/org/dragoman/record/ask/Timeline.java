package org.dragoman.record.ask;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What an actor did and what was done to it; or what two actors did to or with each other.
 *
 * @param limit how many happenings at most; 0 for all
 */
public record Timeline(Subject actor, @Nullable Subject other, int limit) implements Question {

  @Override
  public Answer ask(Reading reading) {
    Scope scope = reading.scope();
    Condition upToDay =
        DSL.condition(
            "(c.day <= {0} or c.status = 'planned') and c.kind = 'event'", DSL.val(scope.asOf()));
    Condition parties = other == null ? actor.takesPart() : Subjects.together(actor, other);
    Happened.Found found = Happened.find(reading, upToDay.and(parties), limit);
    String whom =
        other == null
            ? "What did " + actor.label() + " do, and what was done to it,"
            : "What did " + actor.label() + " and " + other.label() + " do to or with each other";
    return new Answer(
        whom + " up to " + scope.asOf() + ", as published by " + scope.known() + "?",
        Happened.COLUMNS,
        reading.rows(found.findings()),
        Happened.notes(found, limit));
  }
}
