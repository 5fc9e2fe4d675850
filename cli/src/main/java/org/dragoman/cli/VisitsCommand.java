package org.dragoman.cli;

import org.dragoman.record.ask.Question;
import org.dragoman.record.ask.Visits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman ask visits}. */
@Command(
    name = "visits",
    header = {
      "Where a person or the people of a state went, who came, what is planned.",
      "",
      "  dragoman ask visits \"Antony Blinken\" --as-of 2023-02-28",
      "  dragoman ask visits Kazakhstan",
      ""
    },
    mixinStandardHelpOptions = true)
final class VisitsCommand extends QuestionCommand {

  @Parameters(index = "0", paramLabel = "PERSON|STATE", description = "code or name")
  private String first = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "only the latest N; 0 for all; else 50")
  private int limit = 50;

  VisitsCommand(RecordContext context) {
    super(context);
  }

  @Override
  Question question(ActorNames actors) {
    return new Visits(actors.find(first), limit);
  }
}
