package org.dragoman.record.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Happenings that claims of a kind report: one row for each, with its latest status. */
final class Happened {

  static final List<String> COLUMNS =
      List.of(
          "day",
          "until",
          "status",
          "act",
          "source",
          "target",
          "first_told",
          "reports",
          "happening");

  private static final int CLAIMS_PER_HAPPENING = 20;
  private static final int GROWTH = 8;

  private static final String LATEST =
      "select c.claim, c.day from claims c where {0} and {1} order by c.day desc, c.claim desc";

  private static final String REPORTS =
      "select c.claim, c.id, c.day, c.when_from, c.when_to, c.known, c.status, c.act, c.source,"
          + " c.target, c.reciprocal from claims c where {0} and {1} order by c.known, c.claim";

  private Happened() {}

  /** What was found: the rows, the latest day first, and whether there are more. */
  record Found(List<Reading.Finding> findings, boolean isCut) {}

  /**
   * The latest happenings that have a claim, here {@code c}, that meets the condition.
   *
   * @param limit how many; 0 for all
   */
  static Found find(Reading reading, Condition condition, int limit) {
    Set<String> happenings = new LinkedHashSet<>();
    Members members = new Members(reading.dsl());
    for (long most = (long) limit * CLAIMS_PER_HAPPENING; ; most *= GROWTH) {
      Map<Long, String> claims =
          members.happenings(
              DSL.condition(
                  LATEST + (limit > 0 ? " limit " + most : ""), reading.standing(), condition));
      happenings.addAll(claims.values());
      if (limit == 0 || happenings.size() > limit || claims.size() < most) {
        break;
      }
    }
    boolean isCut = limit > 0 && happenings.size() > limit;
    List<String> shown = happenings.stream().limit(isCut ? limit : happenings.size()).toList();
    return new Found(findings(reading, shown, members.claims(shown)), isCut);
  }

  private static List<Reading.Finding> findings(
      Reading reading, List<String> happenings, Map<Long, String> members) {
    Map<String, List<Record>> reports = new LinkedHashMap<>();
    happenings.forEach(h -> reports.put(h, new ArrayList<>()));
    for (Record r :
        reading
            .dsl()
            .fetch(
                REPORTS,
                DSL.field("c.claim", Long.class).in(members.keySet()),
                reading.standing())) {
      reports
          .computeIfAbsent(members.get(r.get("claim", Long.class)), h -> new ArrayList<>())
          .add(r);
    }
    List<Reading.Finding> findings = new ArrayList<>();
    reports.forEach(
        (happening, records) -> {
          if (!records.isEmpty()) {
            findings.add(finding(happening, records, reading.scope().asOf()));
          }
        });
    return findings;
  }

  private static Reading.Finding finding(String happening, List<Record> reports, LocalDate asOf) {
    Record first = reports.get(0);
    LocalDate day = first.get("day", LocalDate.class);
    LocalDate to = first.get("when_to", LocalDate.class);
    String status = latestStatus(reports);
    if (status.equals("planned") && to != null && to.isBefore(asOf)) {
      status = "planned, not confirmed";
    }
    String source = first.get("source", String.class);
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(first.get("when_from") == null ? null : day);
    cells.add(to == null || to.equals(day) ? null : to);
    cells.add(status);
    cells.add(first.get("act", String.class));
    cells.add(Boolean.TRUE.equals(first.get("reciprocal")) ? source.replace(",", "+") : source);
    cells.add(first.get("target", String.class));
    cells.add(first.get("known", LocalDate.class));
    cells.add(reports.size());
    cells.add(Members.isAlone(happening) ? first.get("id", String.class) : happening);
    return new Reading.Finding(cells, List.of(first.get("claim", Long.class)));
  }

  /** The status by the reports of the last day; of several, what is surest. */
  private static String latestStatus(List<Record> reports) {
    List<String> surest = List.of("happened", "ongoing", "negated", "planned");
    LocalDate last = reports.get(reports.size() - 1).get("known", LocalDate.class);
    String best = reports.get(reports.size() - 1).get("status", String.class);
    for (Record r : reports) {
      String status = r.get("status", String.class);
      boolean isSurer =
          surest.contains(status)
              && (!surest.contains(best) || surest.indexOf(status) < surest.indexOf(best));
      if (isSurer && last.equals(r.get("known", LocalDate.class))) {
        best = status;
      }
    }
    return best;
  }

  /** The note that some are left out. */
  static List<String> notes(Found found, int limit) {
    return found.isCut
        ? List.of("Only the latest " + limit + " are shown; --limit 0 shows all.")
        : List.of();
  }
}
