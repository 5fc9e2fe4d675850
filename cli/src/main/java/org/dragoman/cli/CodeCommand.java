package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.evaluation.ClaimWriter;
import org.dragoman.text.ArticleReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code dragoman code}: articles in, claims out, in the order of the input. */
@Command(
    name = "code",
    header = {
      "Codes articles: reads them, writes their claims.",
      "",
      "  dragoman code article.txt",
      "  dragoman code --published 2023-02-28 -o claims.jsonl articles/",
      "  curl -s https://example.org/news.jsonl | dragoman code --input jsonl -",
      ""
    },
    footer = {
      "",
      "A .txt file is one article in UTF-8; it may begin with a line such as 'date 2023-02-28'. A"
          + " JSONL file holds one article a line: {\"id\", \"text\"}, and perhaps \"title\","
          + " \"published\", \"language\", \"publisher\", \"url\", \"source_country\".",
      "Exit status: 0 all articles were coded, 1 a failure or an unreadable input, 2 wrong usage, 3"
          + " some were rejected."
    },
    mixinStandardHelpOptions = true)
final class CodeCommand implements Callable<Integer> {

  /** The forms of output that exist. */
  enum Format {
    JSONL,
    TABLE
  }

  private final Shell shell;
  private final Messages messages;
  private Languages languages;

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description = "articles: files, folders, or - for standard input")
  private List<String> inputs = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "jsonl or table; else table on a terminal and jsonl elsewhere")
  private @Nullable Format format;

  @Option(names = "-o", paramLabel = "FILE", description = "write there instead of standard output")
  private @Nullable Path file;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "code N articles at a time; else as many as there are cores. The output is the same")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private ArticleOptions options = new ArticleOptions();

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  CodeCommand(Shell shell, Messages messages, Languages languages) {
    this.shell = shell;
    this.messages = messages;
    this.languages = languages;
  }

  @Override
  public Integer call() throws IOException {
    check();
    languages = lexicon.of(languages);
    languages.prepare(options.language);
    options.check(languages);
    ClaimFormat format = claimFormat();
    ArticleCoding coding =
        new ArticleCoding(
            languages,
            options,
            (article, claims) -> new Outcome.Coded(format.write(article, claims), claims.size()));
    try (Output output = Output.to(file, shell);
        ArticleReader reader = new ArticleReader(inputs, options.input, shell.in());
        Pipeline pipeline = new Pipeline(reader, coding::code, threads)) {
      return write(pipeline, output);
    } finally {
      messages.clear();
      options.tellUndated(messages);
    }
  }

  private void check() {
    if (threads < 1) {
      throw new Usage("--threads " + threads + ": give a number from 1");
    }
    for (String input : inputs) {
      if (file != null && isSame(input, file)) {
        throw new Usage("-o " + file + ": is an input; write to another file");
      }
    }
  }

  private static boolean isSame(String input, Path file) {
    try {
      Path path = Path.of(input);
      return Files.isRegularFile(path) && Files.exists(file) && Files.isSameFile(path, file);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private ClaimFormat claimFormat() {
    boolean onTerminal = file == null && shell.outIsTerminal();
    Format chosen = format != null ? format : onTerminal ? Format.TABLE : Format.JSONL;
    return switch (chosen) {
      case JSONL -> (article, claims) -> ClaimWriter.lines(claims);
      case TABLE -> new ClaimTable(languages, file == null && shell.isColoured(), shell.width());
    };
  }

  private int write(Pipeline pipeline, Output output) {
    boolean watched = shell.errIsTerminal() && (file != null || !shell.outIsTerminal());
    Progress progress = new Progress(messages, watched);
    boolean unreadable = false;
    boolean rejected = false;
    for (Outcome next = pipeline.next(); next != null; next = pipeline.next()) {
      if (next instanceof Outcome.Coded coded) {
        output.write(coded.output());
        progress.coded(coded.claims());
      } else if (next instanceof Outcome.PassedOver other) {
        messages.line(other.message());
      } else if (next instanceof Outcome.Rejected r) {
        messages.line(r.message());
        if (r.cause() != null && shell.isDebugging()) {
          messages.trace(r.cause());
        }
        unreadable |= r.unreadable();
        rejected = true;
      }
      if (!pipeline.isReady()) {
        output.flush();
      }
    }
    return ExitStatus.of(unreadable, rejected);
  }

  /** Reads the name of a form of output. */
  static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return switch (value) {
        case "jsonl" -> Format.JSONL;
        case "table" -> Format.TABLE;
        case "csv", "plover", "gdelt", "icews", "phoenix", "polecat", "parquet" ->
            throw new TypeConversionException(
                "'" + value + "' cannot be written yet; there are: jsonl, table");
        default ->
            throw new TypeConversionException(
                "'" + value + "' is no form of output; there are: jsonl, table");
      };
    }
  }
}
