package org.dragoman.record;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.Claim;
import org.dragoman.model.PublicationDate;
import org.dragoman.record.merge.Merger;
import org.dragoman.record.merge.Report;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Claims that a reviewer corrected, stored beside what the coder made of the words. */
final class Corrections {

  private final Store store;
  private final Merger merger;

  Corrections(Store store, Merger merger) {
    this.store = store;
    this.merger = merger;
  }

  /**
   * Stores a corrected claim.
   *
   * @param decision the number of the decision that corrects it
   */
  void write(Report corrected, long version, long decision, long batch) throws SQLException {
    Record a =
        store
            .dsl()
            .fetchSingle(
                "select coalesce(published_from, known) as earliest, known from articles where"
                    + " version = ?",
                version);
    PublicationDate published =
        new PublicationDate(a.get("earliest", LocalDate.class), a.get("known", LocalDate.class));
    long number =
        store.dsl().fetchSingle("select coalesce(max(claim), 0) from claims").get(0, Long.class)
            + 1;
    Report report = new Report(number, corrected.claim(), corrected.origin());
    try (ClaimRows rows = new ClaimRows(store)) {
      rows.write(
          number, version, decision, corrected.claim(), published, merger.block(report), batch);
    }
  }

  /** Applies standing corrections to a new version of an article that makes the same claims. */
  void carryOver(long version, List<Claim> claims, long batch) throws SQLException {
    Map<String, Long> corrections = new HashMap<>();
    store
        .dsl()
        .select(DSL.field("id", String.class), DSL.field("correction", Long.class))
        .from("v_verdicts")
        .where(DSL.field("correction").isNotNull())
        .and(DSL.field("id", String.class).in(claims.stream().map(Claim::id).toList()))
        .forEach(r -> corrections.put(r.value1(), r.value2()));
    for (Map.Entry<String, Long> correction : corrections.entrySet()) {
      List<Report> corrected =
          new ClaimReader(store.dsl())
              .read(
                  DSL.condition(
                      "c.id = ? and c.decision = ?", correction.getKey(), correction.getValue()));
      if (!corrected.isEmpty()) {
        write(corrected.get(0), version, correction.getValue(), batch);
      }
    }
  }
}
