package org.dragoman.record.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.record.interval.Boundary;
import org.dragoman.record.interval.Standing;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Which offices a person holds, or who holds the offices of a state or organization. */
public record Offices(Subject subject) implements Question {

  @Override
  public Answer ask(Reading reading) {
    boolean isPerson = subject.match() == Subject.Match.PERSON;
    List<Standing> offices =
        new ArrayList<>(
            reading.standing(
                DSL.condition("b.kind = 'office'")
                    .and(subject.isParty(isPerson ? "holder" : "other"))));
    offices.sort(Comparator.comparing((Standing s) -> s.topic().holder()));
    List<Reading.Finding> findings = new ArrayList<>();
    for (Standing office : offices) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(office.topic().holder());
      cells.add(title(office));
      cells.add(office.topic().other());
      cells.add(office.since());
      cells.add(office.to());
      cells.add(office.firstTold());
      cells.add(office.claims());
      findings.add(new Reading.Finding(cells, Reading.telling(office)));
    }
    String question =
        isPerson
            ? "Which offices did " + subject.label() + " hold "
            : "Who held the offices of " + subject.label() + " ";
    return new Answer(
        question + reading.scope().words() + "?",
        List.of("person", "office", "of", "since", "until", "first_told", "claims"),
        reading.rows(findings),
        List.of());
  }

  /** The title that was told last. */
  private static String title(Standing office) {
    String title = "";
    for (Boundary b : office.support()) {
      title = b.detail().isEmpty() ? title : b.detail();
    }
    return title;
  }
}
