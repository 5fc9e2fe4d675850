package org.dragoman.record.ask;

import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * Where a person or the people of a state went, who came, and what visits are planned.
 *
 * @param limit how many visits at most; 0 for all
 */
public record Visits(Subject subject, int limit) implements Question {

  @Override
  public Answer ask(Reading reading) {
    Scope scope = reading.scope();
    Condition visits =
        DSL.condition(
            "c.act in ('visit', 'host', 'return', 'meet-third-place') and c.status <>"
                + " 'hypothetical' and (c.day <= {0} or c.status = 'planned')",
            DSL.val(scope.asOf()));
    Happened.Found found = Happened.find(reading, visits.and(subject.takesPart()), limit);
    return new Answer(
        "Which visits did "
            + subject.label()
            + " pay or receive, or plan, up to "
            + scope.asOf()
            + ", as published by "
            + scope.known()
            + "?",
        Happened.COLUMNS,
        reading.rows(found.findings()),
        Happened.notes(found, limit));
  }
}
