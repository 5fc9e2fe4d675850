package org.dragoman.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.coder.Coder;
import org.dragoman.model.Claim;
import org.dragoman.text.Article;
import org.dragoman.text.ArticleReader;
import org.dragoman.text.Input;
import org.dragoman.text.LanguageIdentifier.Identified;
import org.dragoman.text.LanguageIdentifier.Installed;
import org.dragoman.text.LanguageIdentifier.Missing;
import org.dragoman.text.Sentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman explain}: how a sentence was read, and why it gave its claims. */
@Command(
    name = "explain",
    header = {
      "Shows how sentences are read: tokens, names, clauses, frames, claims.",
      "",
      "  dragoman explain article.txt --sentence 3",
      "  dragoman explain --say 'Prezydent Francji odwiedził w środę Egipt.' --published"
          + " 2023-02-28",
      ""
    },
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  private static final List<Explanation.Section> SECTIONS =
      List.of(new TokenSection(), new NameSection(), new ClauseSection(), new FrameSection());

  /**
   * The article is coded anew for each sentence that is traced; in a longer one they must be
   * chosen.
   */
  private static final int MOST_TRACED = 50;

  private final Shell shell;
  private final Messages messages;
  private Languages languages;

  @Parameters(
      paramLabel = "FILE|-",
      arity = "0..*",
      description = "articles, or - for standard input")
  private List<String> inputs = List.of();

  @Option(
      names = "--say",
      paramLabel = "TEXT",
      description = "a text given here instead of in a file")
  private @Nullable String say;

  @Option(
      names = {"-s", "--sentence"},
      paramLabel = "N",
      description = "only this sentence, counted from 1; may be given more than once")
  private List<Integer> numbers = List.of();

  @Mixin private ArticleOptions options = new ArticleOptions();

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  ExplainCommand(Shell shell, Messages messages, Languages languages) {
    this.shell = shell;
    this.messages = messages;
    this.languages = languages;
  }

  @Override
  public Integer call() throws IOException {
    languages = lexicon.of(languages);
    if ((say == null) == inputs.isEmpty()) {
      throw new Usage("give either a FILE or --say TEXT");
    }
    options.check(languages);
    try {
      return explain();
    } finally {
      options.tellUndated(messages);
    }
  }

  private int explain() throws IOException {
    int status = ExitStatus.CODED;
    try (Output output = Output.to(null, shell)) {
      if (say != null) {
        return explain(Article.of("said", say), output);
      }
      try (ArticleReader reader = new ArticleReader(inputs, options.input, shell.in())) {
        while (reader.hasNext()) {
          Input input = reader.next();
          if (input instanceof Input.Read read) {
            status = Math.max(status, explain(read.article(), output));
          } else if (input instanceof Input.Rejected rejected) {
            messages.line(rejected.message());
            status = rejected.unreadable() ? ExitStatus.FAILED : ExitStatus.REJECTED;
          } else if (input instanceof Input.PassedOver other) {
            messages.line(other.message());
          }
        }
      }
    }
    return status;
  }

  private int explain(Article read, Output output) {
    Article article = options.complete(read);
    Identified language = languages.of(article, options.language);
    if (language instanceof Missing missing) {
      messages.line(article.id() + ": " + missing.message());
      return ExitStatus.REJECTED;
    }
    options.count(article);
    Coder coder = languages.coder(((Installed) language).code());
    List<Sentence> sentences = coder.sentences(article);
    List<Claim> once = coder.code(article);
    boolean traced = !numbers.isEmpty() || sentences.size() <= MOST_TRACED;
    for (Sentence sentence : sentences) {
      if (numbers.isEmpty() || numbers.contains(sentence.number())) {
        List<String> tried = new ArrayList<>();
        List<Claim> claims = traced ? coder.code(article, sentence.number(), tried) : once;
        List<Claim> ofSentence =
            claims.stream().filter(c -> c.sentence() == sentence.number()).toList();
        Explanation explanation =
            new Explanation(coder, article, sentence, coder.analyze(sentence), tried, ofSentence);
        output.write(page(explanation).getBytes(StandardCharsets.UTF_8));
      }
    }
    return ExitStatus.CODED;
  }

  private String page(Explanation explanation) {
    Page page = new Page(shell.isColoured(), shell.width());
    page.line(
        0,
        page.styled()
            .add(
                StyledText.BOLD,
                explanation.article().id() + " s" + explanation.sentence().number())
            .add("  " + explanation.text()));
    for (Explanation.Section section : SECTIONS) {
      int before = page.length();
      page.heading(section.title());
      int headed = page.length();
      section.write(explanation, page);
      if (page.length() == headed) {
        page.cut(before);
      }
    }
    page.heading("claims");
    if (explanation.claims().isEmpty()) {
      page.line(1, page.styled().add("none"));
    }
    ClaimTable table = new ClaimTable(languages, shell.isColoured(), shell.width());
    explanation.claims().forEach(claim -> page.text(table.summary(claim)));
    page.blank();
    return page.toString();
  }
}
