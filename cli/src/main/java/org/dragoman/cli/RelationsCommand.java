package org.dragoman.cli;

import org.dragoman.record.ask.Question;
import org.dragoman.record.ask.Relations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dragoman ask relations}. */
@Command(
    name = "relations",
    header = {
      "How two actors stand to each other.",
      "",
      "  dragoman ask relations KAZ RUS --as-of 2023-02-28",
      ""
    },
    mixinStandardHelpOptions = true)
final class RelationsCommand extends QuestionCommand {

  @Parameters(index = "0", paramLabel = "ACTOR", description = "code or name")
  private String first = "";

  @Parameters(index = "1", paramLabel = "ACTOR", description = "code or name")
  private String second = "";

  RelationsCommand(RecordContext context) {
    super(context);
  }

  @Override
  Question question(ActorNames actors) {
    return new Relations(actors.find(first), actors.find(second));
  }
}
