package org.dragoman.record.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.record.interval.Standing;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * How two actors stand to each other: ties, stances and measures between them, and what they did to
 * each other in the year before the day, by the quad classes.
 */
public record Relations(Subject one, Subject other) implements Question {

  private static final List<String> QUADS =
      List.of("verbal cooperation", "material cooperation", "verbal conflict", "material conflict");

  private static final String COUNTS =
      """
      select * from (
        select c.claim, c.quad, c.day, c.act, c.source, c.target,
               count(*) over (partition by c.quad) as claims,
               row_number() over (partition by c.quad order by c.day desc, c.claim desc) as nth
        from claims c
        where c.kind = 'event' and c.status in ('happened', 'ongoing') and c.quad is not null
          and c.day > {0} and c.day <= {1} and {2} and {3}) counted
      where nth = 1 order by quad
      """;

  @Override
  public Answer ask(Reading reading) {
    List<Reading.Finding> findings = new ArrayList<>();
    for (Standing standing : reading.standing(Subjects.between(one, other))) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(standing.topic().kind().word());
      cells.add(standing.topic().relation());
      cells.add(standing.topic().holder());
      cells.add(standing.topic().other());
      cells.add(standing.since());
      cells.add(standing.to());
      cells.add(standing.claims());
      findings.add(new Reading.Finding(cells, Reading.telling(standing)));
    }
    LocalDate asOf = reading.scope().asOf();
    for (Record r :
        reading
            .dsl()
            .fetch(
                COUNTS,
                DSL.val(asOf.minusYears(1)),
                DSL.val(asOf),
                reading.standing(),
                Subjects.together(one, other))) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(QUADS.get(r.get("quad", Integer.class) - 1));
      cells.add("last: " + r.get("act", String.class));
      cells.add(r.get("source", String.class));
      cells.add(r.get("target", String.class));
      cells.add(r.get("day", LocalDate.class));
      cells.add(null);
      cells.add(r.get("claims", Long.class));
      findings.add(new Reading.Finding(cells, List.of(r.get("claim", Long.class))));
    }
    return new Answer(
        "How did "
            + one.label()
            + " and "
            + other.label()
            + " stand to each other "
            + reading.scope().words()
            + "?",
        List.of("what", "which", "by", "toward", "since", "until", "claims"),
        reading.rows(findings),
        List.of("Deeds are those of the year up to " + asOf + "."));
  }
}
