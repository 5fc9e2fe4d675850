package org.dragoman.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.evaluation.lexicon.UnknownWords;
import org.dragoman.language.LanguagePack;
import org.dragoman.text.ArticleReader;
import org.dragoman.text.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman lexicon unknown}: words of a corpus that no entry knows. */
@Command(
    name = "unknown",
    header = {
      "Lists frequent verbs, nouns and names of a corpus that no entry knows, with an example"
          + " each.",
      "",
      "  dragoman lexicon unknown articles/",
      "  dragoman lexicon unknown --top 100 news.jsonl",
      ""
    },
    mixinStandardHelpOptions = true)
final class LexiconUnknownCommand implements Callable<Integer> {

  private final Shell shell;
  private final Messages messages;

  @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", description = "articles of one language")
  private List<String> inputs = List.of();

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "how many words of each kind (${DEFAULT-VALUE})",
      defaultValue = "30")
  private int top;

  @Mixin private PackOptions options = new PackOptions();

  LexiconUnknownCommand(Shell shell, Messages messages) {
    this.shell = shell;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    LanguagePack pack = options.pack();
    UnknownWords words = new UnknownWords(pack, Languages.make(pack, options.lexicons()));
    Progress progress = new Progress(messages, shell.errIsTerminal());
    boolean unreadable = false;
    boolean rejectedSome = false;
    try (ArticleReader reader = new ArticleReader(inputs, null, shell.in())) {
      while (reader.hasNext()) {
        Input input = reader.next();
        if (input instanceof Input.Read read) {
          words.add(read.article());
          progress.coded(0);
        } else if (input instanceof Input.Rejected rejected) {
          messages.line(rejected.message());
          unreadable |= rejected.unreadable();
          rejectedSome = true;
        } else if (input instanceof Input.PassedOver other) {
          messages.line(other.message());
        }
      }
    }
    messages.clear();
    Page page = new Page(shell.isColoured(), shell.width());
    list(page, "verbs without a frame", words.most(UnknownWords.Missing.VERB, top));
    list(page, "nouns with an actor, without a frame", words.most(UnknownWords.Missing.NOUN, top));
    list(page, "names", words.most(UnknownWords.Missing.NAME, top));
    try (Output output = Output.to(null, shell)) {
      output.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }
    return ExitStatus.of(unreadable, rejectedSome);
  }

  private static void list(Page page, String heading, List<UnknownWords.Word> words) {
    page.heading(heading);
    for (UnknownWords.Word word : words) {
      StyledText line = page.styled().add(String.format("%5d  ", word.count()));
      line.add(StyledText.BOLD, word.lemma()).add(StyledText.FAINT, "  " + word.example());
      page.line(0, line);
    }
  }
}
