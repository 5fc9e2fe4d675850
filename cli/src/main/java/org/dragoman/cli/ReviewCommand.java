package org.dragoman.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code dragoman review}: what reviewers have decided. */
@Command(
    name = "review",
    header = {
      "Makes tests of what reviewers decided, and tells how far they agree.",
      "",
      "  dragoman review export reviewed/",
      "  dragoman review agreement",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    throw new Usage("a command is missing: review export or review agreement");
  }
}
