package org.dragoman.record.ask;

import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Conditions on two subjects at once. */
final class Subjects {

  private Subjects() {}

  /** Whether one acts upon the other in the claim {@code c}, or both act together. */
  static Condition together(Subject one, Subject other) {
    return DSL.condition(
        "c.claim in (select p.claim from claim_actors p join claim_actors q on q.claim = p.claim"
            + " where p.part in ('source', 'target') and q.part in ('source', 'target') and (p.part"
            + " <> q.part or c.reciprocal) and {0} and {1})",
        one.isActor("p"), other.isActor("q"));
  }

  /** Whether the two are the parties of the boundary {@code b}. */
  static Condition between(Subject one, Subject other) {
    return DSL.or(
        one.isParty("holder").and(other.isParty("other")),
        other.isParty("holder").and(one.isParty("other")));
  }
}
