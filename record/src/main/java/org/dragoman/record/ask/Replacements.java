package org.dragoman.record.ask;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Which claims of a store other ones have replaced. A record without decisions, or without second
 * versions, is asked without looking for them.
 */
record Replacements(boolean byDecisions, boolean byVersions) {

  private static final String DECIDED =
      "c.decision = coalesce((select v.correction from v_verdicts v where v.id = c.id), 0) and c.id"
          + " not in (select v.id from v_verdicts v where v.rejected)";

  private static final String NEWEST =
      "c.version not in (select a.version from articles later join articles a on a.article ="
          + " later.article and a.revision < later.revision where later.revision > 1 and"
          + " later.known <= {0})";

  /** Whether no claim was replaced. */
  boolean isNone() {
    return !byDecisions && !byVersions;
  }

  static Replacements of(DSLContext dsl) {
    return new Replacements(exists(dsl, "decisions"), exists(dsl, "articles where revision > 1"));
  }

  private static boolean exists(DSLContext dsl, String rows) {
    return dsl.fetchSingle("select exists (select 1 from " + rows + ")").get(0, Boolean.class);
  }

  /** Which claims, here {@code c}, count: published by the day, not replaced, not rejected. */
  Condition standing(LocalDate known) {
    Condition standing = DSL.condition("c.known <= {0}", DSL.val(known));
    if (byDecisions) {
      standing = standing.and(DSL.condition(DECIDED));
    }
    return byVersions ? standing.and(DSL.condition(NEWEST, DSL.val(known))) : standing;
  }
}
