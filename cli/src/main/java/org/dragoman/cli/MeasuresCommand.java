package org.dragoman.cli;

import org.dragoman.record.ask.Measures;
import org.dragoman.record.ask.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dragoman ask measures}. */
@Command(
    name = "measures",
    header = {
      "Which sanctions, bans, tariffs and other rules there are.",
      "",
      "  dragoman ask measures --in-force --as-of 2023-02-28",
      "  dragoman ask measures --by KAZ",
      ""
    },
    mixinStandardHelpOptions = true)
final class MeasuresCommand extends QuestionCommand {

  @Option(names = "--in-force", description = "only those in force on the day")
  private boolean inForce;

  @Option(names = "--by", paramLabel = "ACTOR", description = "only measures of this actor")
  private @Nullable String by;

  @Option(
      names = "--against",
      paramLabel = "ACTOR",
      description = "only measures against this actor")
  private @Nullable String against;

  MeasuresCommand(RecordContext context) {
    super(context);
  }

  @Override
  Question question(ActorNames actors) {
    return new Measures(inForce, optional(actors, by), optional(actors, against));
  }
}
