package org.dragoman.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code dragoman lexicon}: work on the words of a language, without Java. */
@Command(
    name = "lexicon",
    header = {
      "Tests and checks the frames and names of a language.",
      "",
      "  dragoman lexicon test --file meetings",
      "  dragoman lexicon lint",
      "  dragoman lexicon unknown articles/",
      "  dragoman lexicon codebook",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    mixinStandardHelpOptions = true)
final class LexiconCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    throw new Usage(
        "a command is missing: lexicon test, lexicon lint, lexicon unknown or lexicon codebook");
  }
}
