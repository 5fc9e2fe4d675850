package org.dragoman.record.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.record.interval.Standing;
import org.dragoman.record.interval.Topic;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What the record has learned since a day: what opened, closed or had its days moved, which claims
 * were corrected, which articles changed, and the happenings first reported since.
 *
 * @param since first day of publication that counts
 * @param limit how many happenings at most; 0 for all
 */
public record Changes(LocalDate since, int limit) implements Question {

  private static final List<String> COLUMNS =
      List.of("change", "what", "by", "toward", "from", "until", "before");

  private record Key(Topic topic, LocalDate from) {}

  @Override
  public Answer ask(Reading reading) {
    List<Reading.Finding> findings = new ArrayList<>(intervals(reading));
    findings.addAll(decisions(reading));
    findings.addAll(versions(reading));
    Condition learned = DSL.condition("c.kind = 'event' and c.known >= {0}", DSL.val(since));
    Happened.Found found = Happened.find(reading, learned, limit);
    for (Reading.Finding f : found.findings()) {
      findings.add(
          new Reading.Finding(
              cells(
                  "learned",
                  f.cells().get(3) + ", " + f.cells().get(2),
                  f.cells().get(4),
                  f.cells().get(5),
                  f.cells().get(0),
                  f.cells().get(1),
                  null),
              f.claims()));
    }
    return new Answer(
        "What has the record learned, corrected or closed by what was published since "
            + since
            + ", up to "
            + reading.scope().known()
            + "?",
        COLUMNS,
        reading.rows(findings),
        Happened.notes(found, limit));
  }

  private List<Reading.Finding> intervals(Reading reading) {
    Map<Key, Standing> before = new HashMap<>();
    Condition cuts = StoredIntervals.newsSince(since, reading.scope().known());
    Condition all = DSL.noCondition();
    StoredIntervals stored = new StoredIntervals(reading.dsl(), reading.replacements());
    for (Standing s : stored.of(all, since.minusDays(1), cuts)) {
      before.put(new Key(s.topic(), s.from()), s);
    }
    List<Reading.Finding> findings = new ArrayList<>();
    for (Standing now : stored.of(all, reading.scope().known(), cuts)) {
      Standing then = before.remove(new Key(now.topic(), now.from()));
      if (then == null) {
        findings.add(finding("opened", now, null));
      } else if (!Objects.equals(then.to(), now.to())) {
        String change = now.closing() != null ? "closed" : "end moved";
        findings.add(finding(change, now, then.to() == null ? "open" : then.to()));
      }
    }
    before.values().forEach(gone -> findings.add(finding("no longer held", gone, gone.to())));
    return findings;
  }

  private static Reading.Finding finding(String change, Standing s, @Nullable Object before) {
    Topic topic = s.topic();
    return new Reading.Finding(
        cells(
            change,
            topic.kind().word() + " " + topic.relation(),
            topic.holder(),
            topic.other(),
            s.from(),
            s.to(),
            before),
        Reading.telling(s));
  }

  private List<Reading.Finding> decisions(Reading reading) {
    List<Reading.Finding> findings = new ArrayList<>();
    for (Record r :
        reading
            .dsl()
            .fetch(
                "select d.verdict, d.author, d.reason, d.id, cast(d.decided as date) as decided,"
                    + " min(c.claim) as claim from decisions d join claims c on c.id = d.id where"
                    + " d.decided >= {0} group by d.decision, d.verdict, d.author, d.reason, d.id,"
                    + " d.decided order by d.decision",
                DSL.val(since.atStartOfDay()))) {
      findings.add(
          new Reading.Finding(
              cells(
                  r.get("verdict", String.class) + "ed",
                  "claim " + r.get("id", String.class) + ": " + r.get("reason", String.class),
                  r.get("author", String.class),
                  null,
                  r.get("decided", LocalDate.class),
                  null,
                  null),
              List.of(r.get("claim", Long.class))));
    }
    return findings;
  }

  private List<Reading.Finding> versions(Reading reading) {
    List<Reading.Finding> findings = new ArrayList<>();
    for (Record r :
        reading
            .dsl()
            .fetch(
                "select a.article, a.revision, a.known, a.publisher from articles a where"
                    + " a.revision > 1 and a.known >= {0} and a.known <= {1} order by a.version",
                DSL.val(since), DSL.val(reading.scope().known()))) {
      Set<Long> claims = new LinkedHashSet<>();
      findings.add(
          new Reading.Finding(
              cells(
                  "new version",
                  r.get("article", String.class) + ", version " + r.get("revision", Integer.class),
                  r.get("publisher", String.class),
                  null,
                  r.get("known", LocalDate.class),
                  null,
                  null),
              claims));
    }
    return findings;
  }

  private static List<@Nullable Object> cells(@Nullable Object... cells) {
    List<@Nullable Object> list = new ArrayList<>();
    for (Object cell : cells) {
      list.add(cell);
    }
    return list;
  }
}
