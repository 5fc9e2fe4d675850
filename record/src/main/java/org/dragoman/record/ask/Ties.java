package org.dragoman.record.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.record.interval.Standing;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What an actor belongs to, and whose ally, partner or rival it is. */
public record Ties(Subject actor) implements Question {

  @Override
  public Answer ask(Reading reading) {
    List<Reading.Finding> findings = new ArrayList<>();
    List<Standing> ties =
        new ArrayList<>(reading.standing(DSL.condition("b.kind = 'tie'").and(actor.isParty())));
    ties.sort(
        Comparator.comparing((Standing s) -> s.topic().relation())
            .thenComparing(s -> s.topic().holder())
            .thenComparing(s -> s.topic().other()));
    for (Standing tie : ties) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(tie.topic().holder());
      cells.add(tie.topic().relation());
      cells.add(tie.topic().other());
      cells.add(tie.since());
      cells.add(tie.to());
      cells.add(tie.firstTold());
      cells.add(tie.claims());
      findings.add(new Reading.Finding(cells, Reading.telling(tie)));
    }
    return new Answer(
        "What ties did " + actor.label() + " have " + reading.scope().words() + "?",
        List.of("party", "tie", "with", "since", "until", "first_told", "claims"),
        reading.rows(findings),
        List.of());
  }
}
