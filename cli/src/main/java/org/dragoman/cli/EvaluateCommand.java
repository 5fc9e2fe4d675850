package org.dragoman.cli;

import java.io.ByteArrayInputStream;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.coder.Coder;
import org.dragoman.coder.Confidence;
import org.dragoman.evaluation.Calibration;
import org.dragoman.evaluation.ClusterGold;
import org.dragoman.evaluation.ClusterScore;
import org.dragoman.evaluation.CodedClaims;
import org.dragoman.evaluation.ConfidenceFit;
import org.dragoman.evaluation.GoldFile;
import org.dragoman.evaluation.Score;
import org.dragoman.evaluation.ScoreReport;
import org.dragoman.evaluation.Scorer;
import org.dragoman.evaluation.cases.CaseGold;
import org.dragoman.evaluation.cases.CaseReport;
import org.dragoman.evaluation.cases.CaseScore;
import org.dragoman.record.merge.Merger;
import org.dragoman.text.Article;
import org.dragoman.text.CodePoints;
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
      "  dragoman evaluate evaluation/gold/pl-acts",
      "  dragoman evaluate --cases evaluation/gold/pl-cases evaluation/gold/pl-blind",
      "  dragoman evaluate --calibration evaluation/gold/pl-wide evaluation/gold/pl-blind",
      "  dragoman evaluate --clusters evaluation/gold/clusters/tuned --verbose",
      ""
    },
    footer = {
      "",
      "Found: right kind, root and countries; exact: no wrong field. Intervals of 95 %%: Wilson's"
          + " for shares, of F1 from 2,000 samples of the sentences with a fixed seed.",
      "With --cases, GOLD is a folder of files named after the articles, ending in .tsv, a token a"
          + " line: sentence, token, form, case. A token that is given no case counts as wrong.",
      "With --clusters, GOLD says of each claim which happening it reports; the figures are"
          + " B-cubed, their intervals from 2,000 samples of the happenings."
    },
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  private final Shell shell;
  private final Messages messages;
  private Languages languages;

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description =
          "gold claims, one a line, or a folder with a gold.jsonl; with --cases a folder of"
              + " labelled cases")
  private Path gold = Path.of("gold.jsonl");

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ARTICLES",
      description =
          "articles to code; else those in the folder of GOLD; with --calibration more GOLD")
  private List<String> articles = List.of();

  @Option(
      names = "--cases",
      description = "compare the cases of words with those labelled in GOLD, and code nothing")
  private boolean cases;

  @Option(
      names = "--clusters",
      description =
          "merge the claims of GOLD, and those coded, and compare the happenings with GOLD's")
  private boolean clusters;

  @Option(
      names = "--calibration",
      description =
          "compare the confidence of claims with their precision, over one GOLD or several")
  private boolean calibration;

  @Option(
      names = "--fit",
      paramLabel = "FILE",
      description = "with --calibration: write there what scores are worth on the GOLD")
  private @Nullable Path fit;

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

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  EvaluateCommand(Shell shell, Messages messages, Languages languages) {
    this.shell = shell;
    this.messages = messages;
    this.languages = languages;
  }

  @Override
  public Integer call() throws IOException {
    languages = lexicon.of(languages);
    if (coded != null && !articles.isEmpty()) {
      throw new Usage("--coded and ARTICLES: give one of them");
    }
    if (coded != null && cases) {
      throw new Usage("--coded and --cases: claims tell no cases; give one of them");
    }
    if (calibration && (coded != null || cases)) {
      throw new Usage("--calibration codes the articles: give neither --coded nor --cases");
    }
    if (fit != null && !calibration) {
      throw new Usage("--fit: give --calibration with it");
    }
    if (clusters && (coded != null || cases || calibration || !only.isEmpty())) {
      throw new Usage(
          "--clusters merges all articles: give none of --coded, --cases, --calibration,"
              + " --article");
    }
    if (clusters) {
      return compareHappenings();
    }
    return cases ? compareCases() : calibration ? compareConfidence() : compareClaims();
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
          goldArticles()
              .read(
                  articles.isEmpty() ? GoldArticles.beside(gold) : articles,
                  labels.articles(),
                  (article, language) -> score.add(languages.coder(language), article));
    } catch (IllegalArgumentException e) {
      throw new Failure(String.valueOf(e.getMessage()), e);
    }
    CaseReport report = new CaseReport(score);
    print(verbose ? report.faults() : "", report.tables(), score.line(), score.json());
    return complete ? ExitStatus.CODED : ExitStatus.REJECTED;
  }

  private int compareHappenings() throws IOException {
    Path file = goldFile(gold);
    ClusterGold labelled = read(file, ClusterGold::read);
    options.check(languages);
    ClusterScore score = new ClusterScore(labelled, Merger.standard());
    boolean complete =
        goldArticles()
            .read(
                articles.isEmpty() ? GoldArticles.beside(file) : articles,
                labelled.file().articles(),
                (article, language) -> {
                  options.count(article);
                  score.add(article, languages.coder(language).code(article));
                });
    options.tellUndated(messages);
    print(verbose ? score.faults() : "", score.tables(), "", score.json());
    return complete ? ExitStatus.CODED : ExitStatus.REJECTED;
  }

  private int compareClaims() throws IOException {
    Path file = goldFile(gold);
    GoldFile goldFile = ofArticles(read(file, GoldFile::read));
    Texts texts = new Texts(new Sentences(languages));
    CodedClaims claims = new CodedClaims();
    boolean complete = true;
    if (coded != null) {
      claims = read(coded, CodedClaims::read);
      if (!only.isEmpty()) {
        claims = claims.of(only);
      }
    } else {
      List<String> inputs = articles.isEmpty() ? GoldArticles.beside(file) : articles;
      complete = code(inputs, goldFile, languages::coder, claims, texts);
      options.tellUndated(messages);
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

  /** Compares confidence with precision on one gold after the other. */
  private int compareConfidence() throws IOException {
    List<Path> golds = new ArrayList<>(List.of(gold));
    articles.forEach(more -> golds.add(Path.of(more)));
    Function<String, Coder> coders = fit == null ? languages::coder : uncalibrated();
    Calibration found = new Calibration();
    boolean complete = true;
    for (Path one : golds) {
      Path file = goldFile(one);
      GoldFile goldFile = ofArticles(read(file, GoldFile::read));
      CodedClaims claims = new CodedClaims();
      complete &= code(GoldArticles.beside(file), goldFile, coders, claims, null);
      found.add(Scorer.score(goldFile, claims));
    }
    options.tellUndated(messages);
    Calibration result = found;
    if (fit != null) {
      if (found.claims() == 0) {
        throw new Failure("--fit: nothing was coded that the gold covers");
      }
      String names = golds.stream().map(Path::toString).collect(Collectors.joining(", "));
      byte[] table = ConfidenceFit.of(found).table(names).getBytes(StandardCharsets.UTF_8);
      try (Output output = Output.to(fit, shell)) {
        output.write(table);
      }
      result = found.with(Confidence.read(new ByteArrayInputStream(table), fit.toString())::of);
    }
    print("", result.table(), result.line(), result.json());
    return complete ? ExitStatus.CODED : ExitStatus.REJECTED;
  }

  /** Coders whose claims tell their score; one for each language. */
  private Function<String, Coder> uncalibrated() {
    Map<String, Coder> coders = new HashMap<>();
    return language ->
        coders.computeIfAbsent(
            language, code -> Coder.of(languages.pack(code), Confidence.uncalibrated()));
  }

  /** Codes the articles of a gold; whether all were there. */
  private boolean code(
      List<String> inputs,
      GoldFile goldFile,
      Function<String, Coder> coders,
      CodedClaims claims,
      @Nullable Texts texts)
      throws IOException {
    options.check(languages);
    return goldArticles()
        .read(
            inputs,
            goldFile.articles(),
            (article, language) -> {
              options.count(article);
              claims.add(coders.apply(language).code(article));
              if (verbose && texts != null) {
                texts.add(article, language);
              }
            });
  }

  private GoldArticles goldArticles() {
    return new GoldArticles(shell, messages, languages, options);
  }

  /** The gold file, which a folder may stand for. */
  private static Path goldFile(Path fileOrFolder) {
    return Files.isDirectory(fileOrFolder) ? fileOrFolder.resolve("gold.jsonl") : fileOrFolder;
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
