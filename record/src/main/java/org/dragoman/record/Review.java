package org.dragoman.record;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.record.merge.Merger;
import org.dragoman.record.merge.Report;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What reviewers decide about claims. A decision is added to the record and takes nothing away: a
 * rejected claim is left out of answers, a corrected one answers in place of what the coder made.
 */
public final class Review {

  private final Store store;
  private final Merger merger;
  private final Clock clock;

  public Review(Store store, Merger merger, Clock clock) {
    this.store = store;
    this.merger = merger;
    this.clock = clock;
  }

  /**
   * Appends a decision.
   *
   * @param id the claim's id, or its beginning, if no other begins so
   * @param correction what is to be changed; null unless the verdict is to correct
   * @return the whole id of the claim
   * @throws IllegalArgumentException if there is no such claim, or the correction is none
   */
  public String decide(
      String id, Verdict verdict, String author, String reason, @Nullable Correction correction) {
    String whole = whole(id);
    return store.write(
        connection -> {
          long decision = next("decisions", "decision");
          if (correction != null) {
            correct(whole, decision, correction);
          }
          try (RowSink rows = store.rows("decisions")) {
            rows.add(decision)
                .add(whole)
                .add(verdict.word())
                .add(author)
                .add(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .add(reason)
                .end();
          }
          return whole;
        });
  }

  private String whole(String id) {
    try {
      List<String> ids =
          store
              .dsl()
              .fetch("select distinct c.id from claims c where c.id like ? limit 2", id + "%")
              .getValues("id", String.class);
      if (ids.size() != 1 || !id.matches("[0-9a-f]{4,16}")) {
        throw new IllegalArgumentException(
            ids.isEmpty() || !id.matches("[0-9a-f]{4,16}")
                ? "'" + id + "': the record has no such claim"
                : "'" + id + "': several claims begin so: give more of the id");
      }
      return ids.get(0);
    } catch (DataAccessException e) {
      throw store.told(e);
    }
  }

  private long next(String table, String column) {
    return store
            .dsl()
            .fetchSingle("select coalesce(max(" + column + "), 0) from " + table)
            .get(0, Long.class)
        + 1;
  }

  /** Stores the corrected claim for every version of an article that makes the claim. */
  private void correct(String id, long decision, Correction correction) throws SQLException {
    Map<Long, Long> standing = new TreeMap<>(); // version to claim
    for (Record r :
        store
            .dsl()
            .fetch(
                "select c.version, c.claim from claims c left join v_verdicts v on v.id = c.id"
                    + " where c.id = ? and c.decision = coalesce(v.correction, 0)",
                id)) {
      standing.put(r.get("version", Long.class), r.get("claim", Long.class));
    }
    List<Report> reports = new ArrayList<>();
    for (long claim : standing.values()) {
      reports.addAll(new ClaimReader(store.dsl()).byNumber(List.of(claim)));
    }
    long batch = store.dsl().fetchSingle("select max(batch) from batches").get(0, Long.class);
    int i = 0;
    for (long version : standing.keySet()) {
      Report report = reports.get(i++);
      new Corrections(store, merger)
          .write(
              new Report(report.number(), correction.of(report.claim()), report.origin()),
              version,
              decision,
              batch);
    }
    try (RowSink rows = store.rows("corrections")) {
      for (Map.Entry<String, String> field : correction.fields().entrySet()) {
        rows.add(decision).add(field.getKey()).add(field.getValue()).end();
      }
    }
  }

  /** The last verdict of each author on each claim. */
  public Map<String, Map<String, String>> verdicts() {
    Map<String, Map<String, String>> verdicts = new TreeMap<>();
    try {
      store
          .dsl()
          .select(
              DSL.field("id", String.class),
              DSL.field("author", String.class),
              DSL.field("verdict", String.class))
          .from("decisions")
          .orderBy(DSL.field("decision"))
          .forEach(
              r ->
                  verdicts
                      .computeIfAbsent(r.value1(), id -> new TreeMap<>())
                      .put(r.value2(), r.value3()));
    } catch (DataAccessException e) {
      throw store.told(e);
    }
    return verdicts;
  }
}
