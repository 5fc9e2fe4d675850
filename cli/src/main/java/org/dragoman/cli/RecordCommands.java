package org.dragoman.cli;

import java.util.Objects;
import picocli.CommandLine;

/** The commands that keep and ask a record. */
final class RecordCommands {

  private RecordCommands() {}

  /** Adds them to the command. */
  static void addTo(CommandLine command, RecordContext context) {
    command
        .addSubcommand(
            new CommandLine(new RecordCommand())
                .addSubcommand(new RecordAddCommand(context))
                .addSubcommand(new RecordExportCommand(context))
                .addSubcommand(new RecordDictionaryCommand(context)))
        .addSubcommand(questions(new CommandLine(new AskCommand()), context))
        .addSubcommand(new SqlCommand(context))
        .addSubcommand(new DecideCommand(context))
        .addSubcommand(
            new CommandLine(new ReviewCommand())
                .addSubcommand(new ReviewExportCommand(context))
                .addSubcommand(new ReviewAgreementCommand(context)));
    for (String name : new String[] {"ask", "sql", "decide"}) {
      Objects.requireNonNull(command.getSubcommands().get(name))
          .setCaseInsensitiveEnumValuesAllowed(true);
    }
  }

  private static CommandLine questions(CommandLine ask, RecordContext context) {
    return ask.addSubcommand(new TimelineCommand(context))
        .addSubcommand(new RelationsCommand(context))
        .addSubcommand(new StancesCommand(context))
        .addSubcommand(new MeasuresCommand(context))
        .addSubcommand(new TiesCommand(context))
        .addSubcommand(new OfficesCommand(context))
        .addSubcommand(new VisitsCommand(context))
        .addSubcommand(new HappeningCommand(context))
        .addSubcommand(new SearchCommand(context))
        .addSubcommand(new ChangesCommand(context));
  }
}
