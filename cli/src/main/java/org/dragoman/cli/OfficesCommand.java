package org.dragoman.cli;

import org.dragoman.record.ask.Offices;
import org.dragoman.record.ask.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dragoman ask offices}. */
@Command(
    name = "offices",
    header = {
      "Which offices a person holds, or who holds those of a state.",
      "",
      "  dragoman ask offices \"Antony Blinken\"",
      "  dragoman ask offices USA --as-of 2023-02-28",
      ""
    },
    mixinStandardHelpOptions = true)
final class OfficesCommand extends QuestionCommand {

  @Parameters(index = "0", paramLabel = "PERSON|STATE", description = "code or name")
  private String first = "";

  OfficesCommand(RecordContext context) {
    super(context);
  }

  @Override
  Question question(ActorNames actors) {
    return new Offices(actors.find(first));
  }
}
