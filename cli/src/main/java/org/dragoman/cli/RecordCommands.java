package org.dragoman.cli;

import picocli.CommandLine;

/** The commands that keep and ask a record. */
final class RecordCommands {

  private RecordCommands() {}

  /** Adds them to the command. */
  static void addTo(CommandLine command, Shell shell, Messages messages, Languages languages) {
    command.addSubcommand(
        new CommandLine(new RecordCommand())
            .addSubcommand(new RecordAddCommand(shell, messages, languages)));
  }
}
