package org.dragoman.record.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Status;
import org.dragoman.record.interval.Boundary;
import org.dragoman.record.interval.Standing;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What several questions read from a store. */
record Reading(DSLContext dsl, Scope scope, Replacements replacements) {

  Reading(DSLContext dsl, Scope scope) {
    this(dsl, scope, Replacements.of(dsl));
  }

  /** Which claims, here {@code c}, count. */
  Condition standing() {
    return replacements.standing(scope.known());
  }

  /** All intervals of the topics whose boundaries, here {@code b}, meet the condition. */
  List<Standing> standings(Condition boundaries) {
    return new StoredIntervals(dsl, replacements)
        .of(boundaries, scope.known(), StoredIntervals.NO_CUT);
  }

  /** The intervals that stand on the day of the question. */
  List<Standing> standing(Condition boundaries) {
    Condition cuts = StoredIntervals.closedBy(scope.asOf());
    return new StoredIntervals(dsl, replacements)
        .of(boundaries, scope.known(), cuts).stream().filter(s -> s.holds(scope.asOf())).toList();
  }

  /** The words of claims, by the claims' numbers. */
  Map<Long, Evidence> evidence(Collection<Long> claims) {
    Map<Long, Evidence> evidence = new HashMap<>();
    if (!claims.isEmpty()) {
      dsl.resultQuery(
              "select c.claim, c.id, c.evidence, c.known, a.article, a.publisher from claims c join"
                  + " articles a on a.version = c.version where {0}",
              DSL.field("c.claim", Long.class).in(claims))
          .forEach(
              r ->
                  evidence.put(
                      r.get("claim", Long.class),
                      new Evidence(
                          r.get("id", String.class),
                          r.get("article", String.class),
                          r.get("publisher", String.class),
                          r.get("known", LocalDate.class),
                          r.get("evidence", String.class))));
    }
    return evidence;
  }

  /** A row of an answer whose evidence is yet to be read. */
  record Finding(List<@Nullable Object> cells, Collection<Long> claims) {}

  /** Rows with their evidence, all of it read at once. */
  List<Answer.Row> rows(List<Finding> findings) {
    Set<Long> claims = new LinkedHashSet<>();
    findings.forEach(f -> claims.addAll(f.claims));
    Map<Long, Evidence> evidence = evidence(claims);
    List<Answer.Row> rows = new ArrayList<>();
    for (Finding finding : findings) {
      List<Evidence> words = new ArrayList<>();
      for (long claim : finding.claims) {
        Evidence one = evidence.get(claim);
        if (one != null && words.stream().noneMatch(e -> e.text().equals(one.text()))) {
          words.add(one);
        }
      }
      rows.add(new Answer.Row(finding.cells, words));
    }
    return rows;
  }

  /**
   * The claims that tell most of an interval: what opened it, what first said that it does stand,
   * and what told or brought its end.
   */
  static Set<Long> telling(Standing standing) {
    Set<Long> claims = new LinkedHashSet<>();
    claims.add(standing.opening().claim());
    standing.support().stream()
        .filter(b -> b.status() == Status.HAPPENED || b.status() == Status.ONGOING)
        .findFirst()
        .ifPresent(b -> claims.add(b.claim()));
    for (Boundary b : standing.support()) {
      if (standing.to() != null && standing.to().equals(b.until())) {
        claims.add(b.claim());
      }
    }
    Boundary closing = standing.closing();
    if (closing != null) {
      claims.add(closing.claim());
    }
    return claims;
  }
}
