package org.dragoman.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dragoman.coder.Coder;
import org.dragoman.evaluation.ClaimWriter;
import org.dragoman.language.pl.Polish;
import org.dragoman.text.Article;

/** Prints sentences a second on one thread, from raw text to JSON, once the code is warm. */
public final class WarmRun {

  private static final long WARM_UP = 15_000_000_000L;
  private static final long MEASURED = 15_000_000_000L;

  private long sentences;
  private long bytes;

  private WarmRun() {}

  /** Runs for half a minute. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    long start = System.nanoTime();
    Coder coder = Coder.of(new Polish());
    out.printf(Locale.ROOT, "coder made in     %,10.2f s%n", (System.nanoTime() - start) / 1e9);
    List<Article> articles = Corpus.examples();
    new WarmRun().run(coder, articles, WARM_UP);
    WarmRun measured = new WarmRun();
    double seconds = measured.run(coder, articles, MEASURED);
    out.printf(
        Locale.ROOT, "one thread, warm  %,10.0f sentences/s%n", measured.sentences / seconds);
    out.printf(
        Locale.ROOT,
        "                  %,10.1f MB/s of JSON%n",
        measured.bytes / seconds / (1 << 20));
  }

  private double run(Coder coder, List<Article> articles, long nanoseconds) {
    int[] counts = articles.stream().mapToInt(a -> coder.sentences(a).size()).toArray();
    long start = System.nanoTime();
    while (System.nanoTime() - start < nanoseconds) {
      for (int i = 0; i < counts.length; i++) {
        bytes += ClaimWriter.lines(coder.code(articles.get(i))).length;
        sentences += counts[i];
      }
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
