package org.dragoman.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.coder.Coder;
import org.dragoman.language.pl.Polish;
import org.dragoman.record.Merging;
import org.dragoman.record.Provenance;
import org.dragoman.record.Recorder;
import org.dragoman.record.Store;
import org.dragoman.record.ask.Answer;
import org.dragoman.record.ask.Changes;
import org.dragoman.record.ask.HappeningReports;
import org.dragoman.record.ask.Measures;
import org.dragoman.record.ask.Offices;
import org.dragoman.record.ask.Question;
import org.dragoman.record.ask.Relations;
import org.dragoman.record.ask.Scope;
import org.dragoman.record.ask.Search;
import org.dragoman.record.ask.Stances;
import org.dragoman.record.ask.Subject;
import org.dragoman.record.ask.Ties;
import org.dragoman.record.ask.Timeline;
import org.dragoman.record.ask.Visits;
import org.dragoman.record.merge.Merger;
import org.dragoman.text.Article;

/**
 * Measures a record of many claims: how fast they are stored and merged, how fast each question is
 * answered once warm, and how much memory the process took.
 */
public final class RecordRun {

  private static final int USUAL = 1_000_000;
  private static final int WARM_UP = 3;
  private static final int MEASURED = 9;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private RecordRun() {}

  /**
   * The arguments are a store and the number of claims; a store that holds claims is only asked.
   */
  public static void main(String[] args) throws IOException {
    int count = args.length > 1 ? Integer.parseInt(args[1]) : USUAL;
    new RecordRun().run(args[0], count);
  }

  private void run(String target, int count) throws IOException {
    try (Store store = Store.open(target, Store.Access.WRITE)) {
      int stored = count(store, "claims");
      if (stored == 0) {
        load(store, count);
      }
      out.printf(
          Locale.ROOT,
          "%,d claims of %,d articles in %,d happenings%n",
          count(store, "claims"),
          count(store, "articles"),
          store
              .dsl()
              .fetchSingle("select count(distinct happening) from happenings")
              .get(0, Integer.class));
      ask(store);
    }
    memory();
  }

  private static int count(Store store, String table) {
    return store.dsl().fetchSingle("select count(*) from " + table).get(0, Integer.class);
  }

  private void load(Store store, int count) {
    List<Article> articles = new ArrayList<>(Corpus.examples());
    Path gold = Path.of(System.getProperty("dragoman.root", "."), "evaluation", "gold");
    articles.addAll(Corpus.read(gold.resolve("pl-wide")));
    articles.addAll(Corpus.read(gold.resolve("pl-blind")));
    ShiftedClaims claims = new ShiftedClaims(Coder.of(new Polish()), articles);
    Recorder recorder =
        new Recorder(store, new Provenance("benchmark", "-"), Merger.standard(), Clock.systemUTC());
    Stopwatch watch = new Stopwatch();
    claims.give(count, recorder::add);
    recorder.write();
    tell("stored", count, watch);
    watch = new Stopwatch();
    new Merging(store, Merger.standard()).run();
    tell("merged", count, watch);
  }

  private void tell(String what, int claims, Stopwatch watch) {
    double seconds = watch.seconds();
    double processor = watch.processorSeconds();
    out.printf(
        Locale.ROOT,
        "%s: %.1f s, %,.0f claims/s; %.1f s of one core, %,.0f claims/s%n",
        what,
        seconds,
        claims / seconds,
        processor,
        claims / processor);
  }

  private void ask(Store store) {
    Subject russia = Subject.ofCode("RUS", "Russia");
    Subject ukraine = Subject.ofCode("UKR", "Ukraine");
    Subject usa = Subject.ofCode("USA", "United States");
    LocalDate asOf = LocalDate.of(2018, 6, 30);
    String happening =
        store.dsl().fetchSingle("select max(happening) from happenings").get(0, String.class);
    Map<String, Question> questions = new LinkedHashMap<>();
    questions.put("timeline RUS", new Timeline(russia, null, 50));
    questions.put("timeline RUS UKR", new Timeline(russia, ukraine, 50));
    questions.put("relations USA RUS", new Relations(usa, russia));
    questions.put("stances --toward RUS", new Stances(List.of(russia)));
    questions.put("measures --in-force", new Measures(true, null, null));
    questions.put("ties RUS", new Ties(russia));
    questions.put("offices USA", new Offices(usa));
    questions.put("visits USA", new Visits(usa, 50));
    questions.put("happening ID", new HappeningReports(happening));
    questions.put("search sankcj Rosj", new Search(List.of("sankcj", "Rosj"), 50));
    questions.put("changes --since", new Changes(asOf.minusDays(7), 50));
    Scope scope = new Scope(asOf, asOf.plusMonths(1));
    questions.forEach((name, question) -> ask(store, name, question, scope));
  }

  private void ask(Store store, String name, Question question, Scope scope) {
    double[] times = new double[MEASURED];
    double[] processor = new double[MEASURED];
    Answer answer = question.ask(store, scope);
    for (int i = -WARM_UP; i < MEASURED; i++) {
      Stopwatch watch = new Stopwatch();
      answer = question.ask(store, scope);
      if (i >= 0) {
        times[i] = 1000 * watch.seconds();
        processor[i] = 1000 * watch.processorSeconds();
      }
    }
    Arrays.sort(times);
    Arrays.sort(processor);
    out.printf(
        Locale.ROOT,
        "%-24s median %6.0f ms, worst %6.0f ms; %6.0f ms of one core; %d rows%n",
        name,
        times[MEASURED / 2],
        times[MEASURED - 1],
        processor[MEASURED / 2],
        answer.rows().size());
  }

  /** Prints the most memory that the process had, native memory included, where Linux tells. */
  private void memory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.isReadable(status)) {
      Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM"))
          .forEach(line -> out.println("peak memory of the process:" + line.substring(6)));
    }
  }
}
