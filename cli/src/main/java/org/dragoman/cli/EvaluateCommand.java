package org.dragoman.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dragoman.evaluation.CodedClaims;
import org.dragoman.evaluation.GoldFile;
import org.dragoman.evaluation.Score;
import org.dragoman.evaluation.ScoreReport;
import org.dragoman.evaluation.Scorer;
import org.dragoman.model.Claim;
import org.dragoman.text.Article;
import org.dragoman.text.ArticleReader;
import org.dragoman.text.CodePoints;
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

/** {@code dragoman evaluate}: what is coded, compared with gold. */
@Command(
    name = "evaluate",
    header = {
      "Compares what is coded with gold claims.",
      "",
      "  dragoman evaluate examples/gold.jsonl",
      "  dragoman evaluate gold.jsonl articles/ --verbose",
      "  dragoman evaluate gold.jsonl --coded claims.jsonl --json",
      ""
    },
    footer = {
      "",
      "Found: right kind, root and countries; exact: no wrong field. Intervals of 95 %%: Wilson's"
          + " for shares, of F1 from 2,000 samples of the sentences with a fixed seed."
    },
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  private final Shell shell;
  private final Messages messages;
  private final Languages languages;

  @Parameters(index = "0", paramLabel = "GOLD", description = "gold claims, one a line")
  private Path gold = Path.of("gold.jsonl");

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ARTICLES",
      description = "articles to code; else those in the folder of GOLD")
  private List<String> articles = List.of();

  @Option(
      names = "--coded",
      paramLabel = "FILE",
      description = "compare these claims (JSONL) and code nothing")
  private @Nullable Path coded;

  @Option(
      names = "--article",
      paramLabel = "ID",
      description = "only this article; may be given more than once")
  private Set<String> only = Set.of();

  @Option(
      names = {"-v", "--verbose"},
      description = "list what is missed, spurious or wrong")
  private boolean verbose;

  @Option(names = "--json", description = "only the figures over all claims, as JSON")
  private boolean json;

  @Mixin private ArticleOptions options = new ArticleOptions();

  EvaluateCommand(Shell shell, Messages messages, Languages languages) {
    this.shell = shell;
    this.messages = messages;
    this.languages = languages;
  }

  @Override
  public Integer call() throws IOException {
    if (coded != null && !articles.isEmpty()) {
      throw new Usage("--coded and ARTICLES: give one of them");
    }
    GoldFile goldFile = ofArticles(read(gold, GoldFile::read));
    Texts texts = new Texts(new Sentences(languages));
    CodedClaims claims;
    boolean complete = true;
    if (coded != null) {
      claims = read(coded, CodedClaims::read);
      if (!only.isEmpty()) {
        claims = claims.of(only);
      }
    } else {
      options.check(languages);
      claims = new CodedClaims();
      complete = code(goldFile.articles(), claims, texts);
    }
    Score score = Scorer.score(goldFile, claims);
    report(score, texts);
    return complete ? ExitStatus.CODED : ExitStatus.REJECTED;
  }

  private interface Reading<T> {
    T of(Path file) throws IOException;
  }

  private static <T> T read(Path file, Reading<T> reading) {
    try {
      return reading.of(file);
    } catch (NoSuchFileException e) {
      throw new Failure(file + ": no such file", e);
    } catch (IOException e) {
      throw new Failure(file + ": cannot be read (" + e.getMessage() + ")", e);
    } catch (IllegalArgumentException e) {
      throw new Failure(String.valueOf(e.getMessage()), e);
    }
  }

  private GoldFile ofArticles(GoldFile all) {
    return only.isEmpty()
        ? all
        : new GoldFile(
            all.claims().stream()
                .filter(c -> c.article() == null || only.contains(c.article()))
                .toList());
  }

  /** Codes the articles that the gold names, or all where it names none; whether all were there. */
  private boolean code(Set<String> wanted, CodedClaims claims, Texts texts) throws IOException {
    boolean complete = true;
    List<String> missing = new ArrayList<>(wanted);
    List<String> inputs = articles.isEmpty() ? besideGold() : articles;
    try (ArticleReader reader = new ArticleReader(inputs, options.input, shell.in())) {
      while (reader.hasNext()) {
        Input input = reader.next();
        if (input instanceof Input.Rejected rejected) {
          messages.line(rejected.message());
          complete = false;
        } else if (input instanceof Input.PassedOver other) {
          messages.line(other.message());
        } else if (input instanceof Input.Read read
            && (wanted.isEmpty() || missing.remove(read.article().id()))) {
          complete &= code(options.complete(read.article()), claims, texts);
        }
      }
    }
    for (String id : missing) {
      messages.line(id + ": the gold names this article, but it was not given");
    }
    return complete && missing.isEmpty();
  }

  private boolean code(Article article, CodedClaims claims, Texts texts) {
    Identified language = languages.of(article, options.language);
    if (language instanceof Missing none) {
      messages.line(article.id() + ": " + none.message());
      return false;
    }
    String code = ((Installed) language).code();
    List<Claim> found = languages.coder(code).code(article);
    claims.add(found);
    if (verbose) {
      texts.add(article, code);
    }
    return true;
  }

  private List<String> besideGold() throws IOException {
    Path folder = gold.toAbsolutePath().getParent();
    try (Stream<Path> files = Files.list(folder == null ? Path.of(".") : folder)) {
      List<String> found =
          files
              .filter(f -> f.toString().endsWith(".txt") || f.toString().endsWith(".jsonl"))
              .filter(f -> !f.equals(gold.toAbsolutePath()))
              .map(Path::toString)
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new Failure(gold + ": no article lies beside it; name the articles");
      }
      return found;
    }
  }

  private void report(Score score, Texts texts) {
    ScoreReport report = new ScoreReport(score);
    StringBuilder text = new StringBuilder();
    if (verbose) {
      text.append(report.faults(texts::text)).append('\n');
    }
    if (json) {
      text.append(score.total().json());
    } else {
      text.append(report.tables()).append('\n').append(score.total().line());
    }
    try (Output output = Output.to(null, shell)) {
      output.write(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The words of the sentences, for the list of faults. */
  private static final class Texts {

    private final Sentences sentences;
    private final Map<String, Map<Integer, String>> texts = new HashMap<>();

    Texts(Sentences sentences) {
      this.sentences = sentences;
    }

    void add(Article article, String language) {
      CodePoints points = CodePoints.of(article.text());
      Map<Integer, String> ofArticle = new HashMap<>();
      for (Sentence s : sentences.of(article, language).values()) {
        ofArticle.put(s.number(), points.slice(s.begin(), s.end()).replaceAll("\\s+", " "));
      }
      texts.put(article.id(), ofArticle);
    }

    String text(String article, int sentence) {
      Map<Integer, String> ofArticle =
          article.isEmpty() && texts.size() == 1
              ? texts.values().iterator().next()
              : texts.getOrDefault(article, Map.of());
      return ofArticle.getOrDefault(sentence, "");
    }
  }
}
