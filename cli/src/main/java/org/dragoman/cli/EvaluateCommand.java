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
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.dragoman.coder.Coder;
import org.dragoman.evaluation.CodedClaims;
import org.dragoman.evaluation.GoldFile;
import org.dragoman.evaluation.Score;
import org.dragoman.evaluation.ScoreReport;
import org.dragoman.evaluation.Scorer;
import org.dragoman.evaluation.cases.CaseGold;
import org.dragoman.evaluation.cases.CaseReport;
import org.dragoman.evaluation.cases.CaseScore;
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

/** {@code dragoman evaluate}: what is coded, or which cases are chosen, compared with gold. */
@Command(
    name = "evaluate",
    header = {
      "Compares what is coded with gold claims.",
      "",
      "  dragoman evaluate examples/gold.jsonl",
      "  dragoman evaluate gold.jsonl articles/ --verbose",
      "  dragoman evaluate gold.jsonl --coded claims.jsonl --json",
      "  dragoman evaluate --cases evaluation/gold/pl-cases evaluation/gold/pl-blind",
      ""
    },
    footer = {
      "",
      "Found: right kind, root and countries; exact: no wrong field. Intervals of 95 %%: Wilson's"
          + " for shares, of F1 from 2,000 samples of the sentences with a fixed seed.",
      "With --cases, GOLD is a folder of files named after the articles, ending in .tsv, a token a"
          + " line: sentence, token, form, case. A token that is given no case counts as wrong."
    },
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  private final Shell shell;
  private final Messages messages;
  private final Languages languages;

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "gold claims, one a line; with --cases a folder of labelled cases")
  private Path gold = Path.of("gold.jsonl");

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ARTICLES",
      description = "articles to code; else those in the folder of GOLD")
  private List<String> articles = List.of();

  @Option(
      names = "--cases",
      description = "compare the cases of words with those labelled in GOLD, and code nothing")
  private boolean cases;

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
    if (coded != null && cases) {
      throw new Usage("--coded and --cases: claims tell no cases; give one of them");
    }
    return cases ? compareCases() : compareClaims();
  }

  private int compareCases() throws IOException {
    CaseGold labels = read(gold, CaseGold::read);
    if (!only.isEmpty()) {
      labels = labels.of(only);
    }
    options.check(languages);
    CaseScore score = new CaseScore(labels);
    boolean complete;
    try {
      complete =
          read(labels.articles(), (article, language) -> score.add(coder(language), article));
    } catch (IllegalArgumentException e) {
      throw new Failure(String.valueOf(e.getMessage()), e);
    }
    CaseReport report = new CaseReport(score);
    print(verbose ? report.faults() : "", report.tables(), score.line(), score.json());
    return complete ? ExitStatus.CODED : ExitStatus.REJECTED;
  }

  private Coder coder(String language) {
    return languages.coder(language);
  }

  private int compareClaims() throws IOException {
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
      CodedClaims found = new CodedClaims();
      claims = found;
      complete =
          read(
              goldFile.articles(),
              (article, language) -> {
                found.add(coder(language).code(article));
                if (verbose) {
                  texts.add(article, language);
                }
              });
    }
    Score score = Scorer.score(goldFile, claims);
    ScoreReport report = new ScoreReport(score);
    print(
        verbose ? report.faults(texts::text) : "",
        report.tables(),
        score.total().line(),
        score.total().json());
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

  /**
   * Gives the articles that the gold names, or all where it names none, each with the code of its
   * language; whether all were there.
   */
  private boolean read(Set<String> wanted, BiConsumer<Article, String> articlesToCompare)
      throws IOException {
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
          complete &= give(options.complete(read.article()), articlesToCompare);
        }
      }
    }
    for (String id : missing) {
      messages.line(id + ": the gold names this article, but it was not given");
    }
    options.tellUndated(messages);
    return complete && missing.isEmpty();
  }

  private boolean give(Article article, BiConsumer<Article, String> articlesToCompare) {
    Identified language = languages.of(article, options.language);
    if (language instanceof Missing none) {
      messages.line(article.id() + ": " + none.message());
      return false;
    }
    articlesToCompare.accept(article, ((Installed) language).code());
    if (!cases) {
      options.count(article);
    }
    return true;
  }

  private List<String> besideGold() throws IOException {
    Path absolute = gold.toAbsolutePath();
    Path folder = Files.isDirectory(absolute) ? absolute : absolute.getParent();
    try (Stream<Path> files = Files.list(folder == null ? Path.of(".") : folder)) {
      List<String> found =
          files
              .filter(f -> f.toString().endsWith(".txt") || f.toString().endsWith(".jsonl"))
              .filter(f -> !f.equals(absolute))
              .map(Path::toString)
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new Failure(gold + ": no article lies beside it; name the articles");
      }
      return found;
    }
  }

  private void print(String faults, String tables, String line, String asJson) {
    String text =
        (faults.isEmpty() ? "" : faults + "\n") + (json ? asJson : tables + "\n" + line) + "\n";
    try (Output output = Output.to(null, shell)) {
      output.write(text.getBytes(StandardCharsets.UTF_8));
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
