package org.dragoman.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.dragoman.record.Merging;
import org.dragoman.record.Provenance;
import org.dragoman.record.Recorder;
import org.dragoman.record.Store;
import org.dragoman.record.merge.Merger;
import org.dragoman.text.ArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman record add}: codes articles and stores their claims. */
@Command(
    name = "add",
    header = {
      "Codes articles and adds their claims to the record.",
      "",
      "  dragoman record add --published 2023-02-28 article.txt",
      "  dragoman record add --store news.duckdb articles/",
      ""
    },
    footer = {
      "",
      "What the record has already is passed over, so a run that was ended can be started again. An"
          + " article whose text has changed becomes a new version; the old one stays.",
      "Exit status: 0 all articles are in the record, 1 a failure or an unreadable input, 2 wrong"
          + " usage, 3 some were rejected."
    },
    mixinStandardHelpOptions = true)
final class RecordAddCommand extends StoreCommand {

  private final Shell shell;
  private final Messages messages;
  private final Languages languages;

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description = "articles: files, folders, or - for standard input")
  private List<String> inputs = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "code N articles at a time; else as many as there are cores")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private ArticleOptions options = new ArticleOptions();

  RecordAddCommand(RecordContext context) {
    super(Store.Access.WRITE);
    shell = context.shell();
    messages = context.messages();
    languages = context.languages();
  }

  @Override
  void check() {
    if (threads < 1) {
      throw new Usage("--threads " + threads + ": give a number from 1");
    }
    languages.prepare(options.language);
    options.check(languages);
  }

  @Override
  int run(Store store) throws IOException {
    Provenance provenance = new Provenance(Main.Version.number(), languages.lexiconHash());
    Recorder recorder = new Recorder(store, provenance, Merger.standard(), Clock.systemUTC());
    ArticleCoding coding = new ArticleCoding(languages, options, Outcome.Claims::new);
    try (Store reading = store.another();
        ArticleReader reader = new ArticleReader(inputs, options.input, shell.in())) {
      NewArticles articles = new NewArticles(reader, options, reading);
      try (Pipeline pipeline = new Pipeline(articles, coding::code, threads)) {
        int status = record(pipeline, recorder);
        recorder.write();
        new Merging(store, Merger.standard()).run();
        messages.clear();
        messages.line(summary(store, recorder.written(), articles.unchanged()));
        return status;
      }
    } finally {
      messages.clear();
      options.tellUndated(messages);
    }
  }

  private int record(Pipeline pipeline, Recorder recorder) {
    Progress progress = new Progress(messages, shell.errIsTerminal());
    boolean unreadable = false;
    boolean rejected = false;
    for (Outcome next = pipeline.next(); next != null; next = pipeline.next()) {
      if (next instanceof Outcome.Claims coded) {
        recorder.add(NewArticles.stored(coded.article()), coded.claims());
        progress.coded(coded.claims().size());
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
    }
    return ExitStatus.of(unreadable, rejected);
  }

  private static String summary(Store store, Recorder.Written written, int unchanged) {
    return "%s: %d %s with %d claims added%s"
        .formatted(
            store.name(),
            written.articles(),
            written.articles() == 1 ? "article" : "articles",
            written.claims(),
            unchanged == 0 ? "" : ", " + unchanged + " passed over as stored before");
  }
}
