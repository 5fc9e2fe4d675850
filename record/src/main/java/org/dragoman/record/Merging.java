package org.dragoman.record;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.record.merge.Happening;
import org.dragoman.record.merge.Merger;
import org.dragoman.record.merge.Report;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * Keeps the happenings of a store: merges the blocks in which there are claims that belong to none
 * yet, and writes down who belongs where now. What a claim belonged to before stays.
 */
public final class Merging {

  private static final int CLAIMS_AT_A_TIME = 20_000;

  private static final String UNMERGED =
      "create temporary table touched as select distinct c.block from claims c where not exists"
          + " (select 1 from happenings h where h.claim = c.claim)";

  private final Store store;
  private final Merger merger;

  public Merging(Store store, Merger merger) {
    this.store = store;
    this.merger = merger;
  }

  /** Brings the happenings up to date; does nothing if they are. */
  public void run() {
    store.dsl().execute("drop table if exists touched");
    store.dsl().execute(UNMERGED);
    List<String> chunk = new ArrayList<>();
    int claims = 0;
    for (var block :
        store
            .dsl()
            .fetch(
                "select c.block, count(*) as claims from claims c where c.block in (select block"
                    + " from touched) group by c.block order by c.block")) {
      chunk.add(block.get("block", String.class));
      claims += block.get("claims", Integer.class);
      if (claims >= CLAIMS_AT_A_TIME) {
        merge(chunk);
        chunk.clear();
        claims = 0;
      }
    }
    if (!chunk.isEmpty()) {
      merge(chunk);
    }
    store.dsl().execute("drop table touched");
  }

  private void merge(List<String> blocks) {
    Condition ofBlocks = DSL.field("c.block", String.class).in(blocks);
    store.write(
        connection -> {
          write(blocks(new ClaimReader(store.dsl()).read(ofBlocks)), members(ofBlocks));
          return blocks.size();
        });
  }

  private Iterable<List<Report>> blocks(List<Report> reports) {
    Map<String, List<Report>> byBlock = new TreeMap<>();
    for (Report report : reports) {
      byBlock.computeIfAbsent(merger.block(report), b -> new ArrayList<>()).add(report);
    }
    return byBlock.values();
  }

  private Map<Long, String> members(Condition ofBlocks) {
    Map<Long, String> members = new HashMap<>();
    store
        .dsl()
        .resultQuery(
            "select h.claim, h.happening from happenings h join claims c on c.claim = h.claim where"
                + " {0} order by h.merge",
            ofBlocks)
        .forEach(r -> members.put(r.get("claim", Long.class), r.get("happening", String.class)));
    return members;
  }

  private void write(Iterable<List<Report>> blocks, Map<Long, String> members) throws SQLException {
    long merge =
        store.dsl().fetchSingle("select coalesce(max(merge), 0) from happenings").get(0, Long.class)
            + 1;
    try (RowSink rows = store.rows("happenings")) {
      for (List<Report> block : blocks) {
        for (Happening happening : merger.merge(block)) {
          for (Report report : happening.reports()) {
            if (!happening.id().equals(members.get(report.number()))) {
              rows.add(report.number()).add(happening.id()).add(merge).end();
            }
          }
        }
      }
    }
  }
}
