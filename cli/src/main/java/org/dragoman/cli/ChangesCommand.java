package org.dragoman.cli;

import java.time.LocalDate;
import java.util.Objects;
import org.dragoman.record.ask.Changes;
import org.dragoman.record.ask.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dragoman ask changes}. */
@Command(
    name = "changes",
    header = {
      "What the record learned, corrected or closed since a day.",
      "",
      "  dragoman ask changes --since 2023-02-27",
      ""
    },
    mixinStandardHelpOptions = true)
final class ChangesCommand extends QuestionCommand {

  @Option(
      names = "--since",
      required = true,
      paramLabel = "DAY",
      description = "first day of publication that counts")
  private @Nullable LocalDate since;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "only the latest N; 0 for all; else 50")
  private int limit = 50;

  ChangesCommand(RecordContext context) {
    super(context);
  }

  @Override
  Question question(ActorNames actors) {
    return new Changes(Objects.requireNonNull(since), limit);
  }
}
