package org.dragoman.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code dragoman record}: keep claims for good. */
@Command(
    name = "record",
    header = {
      "Keeps the claims of articles in a record that can be asked.",
      "",
      "  dragoman record add articles/",
      "  dragoman ask timeline KAZ RUS",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    mixinStandardHelpOptions = true)
final class RecordCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    throw new Usage("a command is missing: record add, record export or record dictionary");
  }
}
