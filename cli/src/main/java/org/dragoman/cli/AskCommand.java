package org.dragoman.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code dragoman ask}: questions to the record. */
@Command(
    name = "ask",
    header = {
      "Answers questions from the record, each answer with the words that it rests on.",
      "",
      "  dragoman ask timeline Kazakhstan Russia",
      "  dragoman ask measures --in-force --as-of 2023-02-28",
      "  dragoman ask stances --toward RUS --as-of 2023-02-28 --known 2023-03-31",
      ""
    },
    synopsisSubcommandLabel = "QUESTION",
    commandListHeading = "%nQuestions:%n",
    footer = {
      "",
      "Actors are given by code (KAZ, USAGOV, IGONAT) or by name, in English or in any language"
          + " that is installed."
    },
    mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    throw new Usage(
        "a question is missing: timeline, relations, stances, measures, ties, offices, visits,"
            + " happening, search or changes");
  }
}
