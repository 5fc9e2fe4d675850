package org.dragoman.cli;

import java.util.List;
import org.dragoman.record.ask.Question;
import org.dragoman.record.ask.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman ask search}. */
@Command(
    name = "search",
    header = {
      "Claims whose words contain all of these, or words that begin so.",
      "",
      "  dragoman ask search sankcj Rosj",
      "  dragoman ask search \"inwazji Kremla\"",
      ""
    },
    mixinStandardHelpOptions = true)
final class SearchCommand extends QuestionCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "WORDS",
      description = "each a word, or several in quotes that follow one another")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "only the latest N; 0 for all; else 50")
  private int limit = 50;

  SearchCommand(RecordContext context) {
    super(context);
  }

  @Override
  Question question(ActorNames actors) {
    return new Search(words, limit);
  }
}
