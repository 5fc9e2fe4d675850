package org.dragoman.cli;

import java.util.List;
import org.dragoman.record.ask.Question;
import org.dragoman.record.ask.Stances;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dragoman ask stances}. */
@Command(
    name = "stances",
    header = {
      "Who stands where toward an actor, or toward the parties of an issue.",
      "",
      "  dragoman ask stances --toward Russia --as-of 2023-02-28",
      "  dragoman ask stances --toward RUS --toward UKR",
      ""
    },
    mixinStandardHelpOptions = true)
final class StancesCommand extends QuestionCommand {

  @Option(
      names = "--toward",
      required = true,
      paramLabel = "ACTOR",
      description = "code or name; several for an issue with several parties")
  private List<String> toward = List.of();

  StancesCommand(RecordContext context) {
    super(context);
  }

  @Override
  Question question(ActorNames actors) {
    return new Stances(toward.stream().map(actors::find).toList());
  }
}
