package org.dragoman.record.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * All that was reported of a happening, the first report first, and where reports contradict one
 * another.
 *
 * @param id the id of the happening, or of a claim that reports it
 */
public record HappeningReports(String id) implements Question {

  private static final String REPORTS =
      "select c.claim, c.id, c.known, c.status, c.day, c.act, c.source, c.target, c.quantity,"
          + " a.article, a.publisher from claims c join articles a on a.version = c.version where"
          + " {0} and {1} order by c.known, a.article, c.sentence, c.claim";

  @Override
  public Answer ask(Reading reading) {
    List<Reading.Finding> findings = new ArrayList<>();
    List<Record> reports =
        reading
            .dsl()
            .fetch(
                REPORTS,
                DSL.field("c.claim", Long.class).in(members(reading.dsl())),
                reading.standing());
    for (Record r : reports) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(r.get("known", LocalDate.class));
      cells.add(r.get("publisher", String.class));
      cells.add(r.get("article", String.class));
      cells.add(r.get("status", String.class));
      cells.add(r.get("day", LocalDate.class));
      cells.add(r.get("act", String.class));
      cells.add(r.get("source", String.class));
      cells.add(r.get("target", String.class));
      cells.add(r.get("quantity", Double.class));
      cells.add(r.get("id", String.class));
      findings.add(new Reading.Finding(cells, List.of(r.get("claim", Long.class))));
    }
    return new Answer(
        "What was reported of the happening "
            + id
            + ", as published by "
            + reading.scope().known()
            + "?",
        List.of(
            "published",
            "publisher",
            "article",
            "status",
            "day",
            "act",
            "source",
            "target",
            "quantity",
            "claim"),
        reading.rows(findings),
        notes(reports));
  }

  /** The claims that report the happening, or the same one as the claim with the id. */
  private Set<Long> members(DSLContext dsl) {
    Members members = new Members(dsl);
    Set<Long> claims = members.claims(List.of(id)).keySet();
    if (!claims.isEmpty()) {
      return claims;
    }
    Map<Long, String> named =
        members.happenings(
            DSL.condition("select c.claim, c.day from claims c where c.id = {0}", DSL.val(id)));
    return members.claims(Set.copyOf(named.values())).keySet();
  }

  private static List<String> notes(List<Record> reports) {
    List<String> notes = new ArrayList<>();
    if (reports.isEmpty()) {
      return notes;
    }
    Record first = reports.get(0);
    String publisher = first.get("publisher", String.class);
    Set<String> articles = new LinkedHashSet<>();
    reports.forEach(r -> articles.add(r.get("article", String.class)));
    notes.add(
        "First reported by "
            + (publisher == null ? "" : publisher + ", ")
            + first.get("article", String.class)
            + ", on "
            + first.get("known", LocalDate.class)
            + "; "
            + reports.size()
            + (reports.size() == 1 ? " report in " : " reports in ")
            + articles.size()
            + (articles.size() == 1 ? " article." : " articles."));
    contradiction(notes, "Different figures", values(reports, "quantity"));
    boolean denied = values(reports, "status").contains("negated");
    if (denied && values(reports, "status").size() > 1) {
      notes.add("Contradiction: some reports deny what others assert.");
    }
    return notes;
  }

  private static void contradiction(List<String> notes, String what, Set<String> values) {
    if (values.size() > 1) {
      notes.add(
          "Contradiction: "
              + what.toLowerCase(java.util.Locale.ROOT)
              + ": "
              + String.join(", ", values)
              + ".");
    }
  }

  private static Set<String> values(List<Record> reports, String field) {
    Set<String> values = new LinkedHashSet<>();
    for (Record r : reports) {
      Object value = r.get(field);
      if (value != null) {
        values.add(
            value instanceof Double d && d == Math.rint(d)
                ? String.valueOf(d.longValue())
                : value.toString());
      }
    }
    return values;
  }
}
