package org.dragoman.record.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.record.Words;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/**
 * Claims whose words contain all of these, whatever their case and marks; a word also finds longer
 * ones that begin with it, since words inflect.
 *
 * @param words each a word, or several that follow one another
 * @param limit how many claims at most; 0 for all
 */
public record Search(List<String> words, int limit) implements Question {

  public Search {
    words = List.copyOf(words);
  }

  @Override
  public Answer ask(Reading reading) {
    Condition all = DSL.condition("c.day <= {0}", DSL.val(reading.scope().asOf()));
    for (String word : words) {
      String folded = Words.folded(word).stripTrailing();
      all = all.and(DSL.condition("c.words like {0}", DSL.val("%" + folded + "%")));
    }
    List<Reading.Finding> findings = new ArrayList<>();
    for (Record r :
        reading
            .dsl()
            .fetch(
                "select c.claim, c.day, c.status, c.act, c.source, c.target from claims c where {0}"
                    + " and {1} order by c.known desc, c.day desc, c.claim"
                    + (limit > 0 ? " limit " + (limit + 1) : ""),
                all,
                reading.standing())) {
      List<Object> cells = new ArrayList<>();
      cells.add(r.get("day", LocalDate.class));
      cells.add(r.get("status", String.class));
      cells.add(r.get("act", String.class));
      cells.add(r.get("source", String.class));
      cells.add(r.get("target", String.class));
      findings.add(new Reading.Finding(cells, List.of(r.get("claim", Long.class))));
    }
    boolean isCut = limit > 0 && findings.size() > limit;
    return new Answer(
        "Which claims have the words \""
            + String.join("\", \"", words)
            + "\", up to "
            + reading.scope().asOf()
            + ", as published by "
            + reading.scope().known()
            + "?",
        List.of("day", "status", "act", "source", "target"),
        reading.rows(isCut ? findings.subList(0, limit) : findings),
        isCut
            ? List.of("Only the latest " + limit + " are shown; --limit 0 shows all.")
            : List.of());
  }
}
