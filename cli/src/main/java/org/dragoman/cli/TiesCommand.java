package org.dragoman.cli;

import org.dragoman.record.ask.Question;
import org.dragoman.record.ask.Ties;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dragoman ask ties}. */
@Command(
    name = "ties",
    header = {
      "What an actor belongs to, and whose ally, partner or rival it is.",
      "",
      "  dragoman ask ties Kazakhstan --as-of 2023-02-28",
      ""
    },
    mixinStandardHelpOptions = true)
final class TiesCommand extends QuestionCommand {

  @Parameters(index = "0", paramLabel = "ACTOR", description = "code or name")
  private String first = "";

  TiesCommand(RecordContext context) {
    super(context);
  }

  @Override
  Question question(ActorNames actors) {
    return new Ties(actors.find(first));
  }
}
