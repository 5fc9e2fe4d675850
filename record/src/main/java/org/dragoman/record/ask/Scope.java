package org.dragoman.record.ask;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * The two days of a question. What reviewers decided holds whatever the days are: it says what the
 * words mean, not what happened when.
 *
 * @param asOf the day on which it is to be so
 * @param known what was published after this day is left out
 */
public record Scope(LocalDate asOf, LocalDate known) {

  /** Which claims, here {@code c}, count: published by then, not replaced, not rejected. */
  Condition standing() {
    return DSL.condition(
        "c.known <= {0} and c.decision = coalesce((select v.correction from v_verdicts v where v.id"
            + " = c.id), 0) and c.id not in (select v.id from v_verdicts v where v.rejected) and"
            + " c.version not in (select a.version from articles later join articles a on a.article"
            + " = later.article and a.revision < later.revision where later.revision > 1 and"
            + " later.known <= {0})",
        DSL.val(known));
  }

  /** The end of a question's sentence. */
  String words() {
    return "on " + asOf + ", as published by " + known;
  }
}
