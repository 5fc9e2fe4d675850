package org.dragoman.cli;

import org.dragoman.record.ask.HappeningReports;
import org.dragoman.record.ask.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dragoman ask happening}. */
@Command(
    name = "happening",
    header = {
      "All that was reported of a happening, and where reports contradict.",
      "",
      "  dragoman ask happening 77847353ff5dc214",
      ""
    },
    mixinStandardHelpOptions = true)
final class HappeningCommand extends QuestionCommand {

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "the id of a happening, or of a claim that reports it")
  private String id = "";

  HappeningCommand(RecordContext context) {
    super(context);
  }

  @Override
  Question question(ActorNames actors) {
    return new HappeningReports(id);
  }
}
