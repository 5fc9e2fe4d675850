package org.dragoman.cli;

import org.dragoman.record.ask.Question;
import org.dragoman.record.ask.Timeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman ask timeline}. */
@Command(
    name = "timeline",
    header = {
      "What an actor did and what was done to it, or what two did to each other.",
      "",
      "  dragoman ask timeline Kazakhstan",
      "  dragoman ask timeline USA \"Kassym-Jomart Tokayev\" --as-of 2023-02-28",
      ""
    },
    mixinStandardHelpOptions = true)
final class TimelineCommand extends QuestionCommand {

  @Parameters(index = "0", paramLabel = "ACTOR", description = "code or name")
  private String first = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ACTOR",
      description = "only what the two did to or with each other")
  private @Nullable String second;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "only the latest N; 0 for all; else 50")
  private int limit = 50;

  TimelineCommand(RecordContext context) {
    super(context);
  }

  @Override
  Question question(ActorNames actors) {
    return new Timeline(actors.find(first), optional(actors, second), limit);
  }
}
