package org.dragoman.record.ask;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.model.Kind;
import org.dragoman.model.Status;
import org.dragoman.record.interval.Boundary;
import org.dragoman.record.interval.Intervals;
import org.dragoman.record.interval.Standing;
import org.dragoman.record.interval.Topic;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Intervals of the boundaries in a store. News repeat what stands, so most boundaries say nothing
 * new; the engine leaves those out before they are folded: an opening without a last day behind
 * another such, if no told last day lies between, and all before the last closing that matters.
 */
final class StoredIntervals {

  /**
   * {0} which boundaries, {1} known by the day, {2} a query that gives the topics, each with the
   * day before which nothing matters for it, {3} the claims that stand, if some were replaced.
   */
  private static final String QUERY =
      """
      with found as (
        select b.* from boundaries b where {0} and {1} and {3}
      ),
      cuts as (
        {2}
      ),
      ordered as (
        select b.*,
               row_number() over w as place,
               count(*) over (partition by b.kind, b.relation, b.holder, b.other) as places,
               lag(b.effect) over w as effect_before,
               lag(b.until) over w as until_before,
               lag(b.day) over w as day_before,
               lag(b.status) over w as status_before,
               max(b.until) over (partition by b.kind, b.relation, b.holder, b.other
                 order by b.day, b.effect desc, b.known, b.claim, b.until, b.status
                 rows between unbounded preceding and 1 preceding) as told
        from found b
        join cuts k on k.kind = b.kind and k.relation = b.relation and k.holder = b.holder
          and k.other = b.other
        where k.cut is null or b.day >= k.cut
        window w as (partition by b.kind, b.relation, b.holder, b.other
          order by b.day, b.effect desc, b.known, b.claim, b.until, b.status)
      ),
      telling as (
        select o.*
        from ordered o
        where o.place = 1
          or not (o.effect = 'open' and o.until is null and o.effect_before = 'open'
            and o.until_before is null and o.status = o.status_before
            and (o.told is null or o.day_before > o.told + 1))
      ),
      weighed as (
        select t.*,
               coalesce(lead(t.place) over (
                 partition by t.kind, t.relation, t.holder, t.other order by t.place),
                 t.places + 1) - t.place as claims
        from telling t
      )
      select w.claim, c.id, w.kind, w.relation, w.holder, w.other, w.effect, w.day, w.dated, w.until,
             w.status, w.detail, w.known, w.claims
      from weighed w
      join claims c on c.claim = w.claim
      """;

  private final DSLContext dsl;
  private final Replacements replacements;

  StoredIntervals(DSLContext dsl, Replacements replacements) {
    this.dsl = dsl;
    this.replacements = replacements;
  }

  private static final String BY_TOPIC =
      "select b.kind, b.relation, b.holder, b.other, {0} as cut from found b group by b.kind,"
          + " b.relation, b.holder, b.other";

  /** Everything matters. */
  static final Condition NO_CUT = DSL.condition(BY_TOPIC, DSL.field("cast(null as date)"));

  /** What lies before the last closing by the day does not matter for what stands then. */
  static Condition closedBy(LocalDate day) {
    return DSL.condition(
        BY_TOPIC,
        DSL.field(
            "max(case when b.effect = 'close' and b.day <= {0} then b.day end)", DSL.val(day)));
  }

  /**
   * The topics of what was published since a day, up to another; what lies before their last
   * closing before that has not changed.
   */
  static Condition newsSince(LocalDate since, LocalDate known) {
    return DSL.condition(
        "select n.kind, n.relation, n.holder, n.other, max(p.day) as cut from (select b.kind,"
            + " b.relation, b.holder, b.other, min(b.day) as first_day from boundaries b where"
            + " b.known >= {0} and b.known <= {1} group by b.kind, b.relation, b.holder, b.other) n"
            + " left join boundaries p on p.kind = n.kind and p.relation = n.relation and p.holder"
            + " = n.holder and p.other = n.other and p.effect = 'close' and p.known < {0} and p.day"
            + " < n.first_day group by n.kind, n.relation, n.holder, n.other",
        DSL.val(since), DSL.val(known));
  }

  /**
   * The intervals.
   *
   * @param boundaries which boundaries, here {@code b}
   * @param known what was published later is left out
   * @param cuts the topics, each with the day before which nothing matters
   */
  List<Standing> of(Condition boundaries, LocalDate known, Condition cuts) {
    List<Boundary> found = new ArrayList<>();
    try (ResultSet rows =
        dsl.resultQuery(
                QUERY,
                boundaries,
                DSL.condition("b.known <= {0}", DSL.val(known)),
                cuts,
                replacements.isNone()
                    ? DSL.noCondition()
                    : DSL.condition(
                        "b.claim in (select c.claim from claims c where {0})",
                        replacements.standing(known)))
            .fetchResultSet()) {
      while (rows.next()) {
        found.add(boundary(rows));
      }
    } catch (SQLException e) {
      throw new DataAccessException("boundaries", e);
    }
    return Intervals.of(found);
  }

  private static Boundary boundary(ResultSet row) throws SQLException {
    return new Boundary(
        row.getLong(1),
        row.getString(2),
        new Topic(
            Kind.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
            row.getString(4),
            row.getString(5),
            row.getString(6)),
        row.getString(7).equals("open") ? Boundary.Effect.OPEN : Boundary.Effect.CLOSE,
        row.getDate(8).toLocalDate(),
        row.getBoolean(9),
        day(row.getDate(10)),
        Status.valueOf(row.getString(11).toUpperCase(Locale.ROOT)),
        row.getString(12),
        row.getDate(13).toLocalDate(),
        row.getInt(14));
  }

  private static @Nullable LocalDate day(@Nullable Date day) {
    return day == null ? null : day.toLocalDate();
  }
}
