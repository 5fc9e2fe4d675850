package org.dragoman.record.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Happenings that claims of a kind report: one row for each, with its latest status. */
final class Happened {

  static final List<String> COLUMNS =
      List.of(
          "day", "until", "status", "act", "source", "target", "first_told", "reports", "happening");

  /**
   * Of the claims that meet the condition, the first report of each happening. Claims that were
   * never merged are happenings of their own.
   */
  private static final String QUERY =
      """
      with matched as (
        select c.claim, c.id, c.day, c.when_from, c.when_to, c.known, c.status, c.act, c.source, c.target,
               c.reciprocal, h.happening,
               row_number() over (partition by c.claim order by h.merge desc) as newest
        from claims c
        left join happenings h on h.claim = c.claim
        where {0} and {1}
      ),
      ranked as (
        select m.*, coalesce(m.happening, m.id) as event
        from matched m
        where m.newest = 1
      ),
      counted as (
        select r.*,
               count(*) over (partition by r.event) as reports,
               row_number() over (partition by r.event order by r.known, r.claim) as nth,
               first_value(r.status) over (partition by r.event order by r.known desc,
                 case r.status when 'happened' then 1 when 'ongoing' then 2 when 'negated' then 3
                               else 4 end, r.claim) as latest,
               count(*) over () as claims
        from ranked r
      )
      select * from counted where nth = 1 order by day desc, claim desc
      """;

  private Happened() {}

  /** What was found: the rows, the latest day first, and how many there were without a limit. */
  record Found(List<Reading.Finding> findings, boolean isCut) {}

  /** The latest happenings that meet the condition on claims, here {@code c}. */
  static Found find(Reading reading, Condition condition, int limit) {
    String query = QUERY + (limit > 0 ? " limit " + (limit + 1) : "");
    List<Reading.Finding> findings = new ArrayList<>();
    for (Record r : reading.dsl().fetch(query, reading.scope().standing(), condition)) {
      findings.add(finding(r, reading.scope().asOf()));
    }
    boolean isCut = limit > 0 && findings.size() > limit;
    return new Found(isCut ? findings.subList(0, limit) : findings, isCut);
  }

  private static Reading.Finding finding(Record r, LocalDate asOf) {
    LocalDate day = r.get("day", LocalDate.class);
    LocalDate to = r.get("when_to", LocalDate.class);
    String status = r.get("latest", String.class);
    if (status.equals("planned") && to != null && to.isBefore(asOf)) {
      status = "planned, not confirmed";
    }
    String source = r.get("source", String.class);
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(r.get("when_from") == null ? null : day);
    cells.add(to == null || to.equals(day) ? null : to);
    cells.add(status);
    cells.add(r.get("act", String.class));
    cells.add(Boolean.TRUE.equals(r.get("reciprocal")) ? source.replace(",", "+") : source);
    cells.add(r.get("target", String.class));
    cells.add(r.get("known", LocalDate.class));
    cells.add(r.get("reports", Long.class));
    cells.add(r.get("event", String.class));
    return new Reading.Finding(cells, List.of(r.get("claim", Long.class)));
  }

  /** The note that some are left out. */
  static List<String> notes(Found found, int limit) {
    return found.isCut
        ? List.of("Only the latest " + limit + " are shown; --limit 0 shows all.")
        : List.of();
  }
}
