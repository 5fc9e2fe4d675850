package org.dragoman.record.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.model.Status;
import org.dragoman.record.interval.Standing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Which rules there are: sanctions, bans, tariffs, states of emergency.
 *
 * @param inForce only those in force on the day; else also those that ended or will begin
 * @param by whose measures, null for anybody's
 * @param against whom they are aimed at, null for anybody
 */
public record Measures(boolean inForce, @Nullable Subject by, @Nullable Subject against)
    implements Question {

  @Override
  public Answer ask(Reading reading) {
    Condition condition = DSL.condition("b.kind = 'measure'");
    condition = by == null ? condition : condition.and(by.isParty("holder"));
    condition = against == null ? condition : condition.and(against.isParty("other"));
    List<Standing> measures =
        new ArrayList<>(inForce ? reading.standing(condition) : reading.standings(condition));
    measures.sort(
        Comparator.comparing((Standing s) -> s.topic().holder())
            .thenComparing(s -> s.topic().relation())
            .thenComparing(s -> s.topic().other())
            .thenComparing(Standing::from));
    List<Reading.Finding> findings = new ArrayList<>();
    for (Standing measure : measures) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(measure.topic().holder());
      cells.add(measure.topic().relation());
      cells.add(measure.topic().other());
      cells.add(measure.since());
      cells.add(measure.to());
      cells.add(status(measure));
      cells.add(measure.firstTold());
      cells.add(measure.claims());
      findings.add(new Reading.Finding(cells, Reading.telling(measure)));
    }
    return new Answer(
        "Which measures"
            + (by == null ? "" : " of " + by.label())
            + (against == null ? "" : " against " + against.label())
            + (inForce ? " were in force " : " were known, in force or not, ")
            + reading.scope().words()
            + "?",
        List.of("by", "measure", "against", "since", "until", "status", "first_told", "claims"),
        reading.rows(findings),
        List.of());
  }

  /** How sure it is that a measure stands: what is only announced is planned. */
  private static String status(Standing measure) {
    if (measure.closing() != null) {
      return "ended";
    }
    boolean isTold =
        measure.support().stream()
            .anyMatch(b -> b.status() == Status.HAPPENED || b.status() == Status.ONGOING);
    return isTold ? "adopted" : "announced";
  }
}
