package org.dragoman.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dragoman.coder.Coder;
import org.dragoman.language.pl.Polish;
import org.dragoman.model.Claim;
import org.dragoman.text.Article;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From raw text to claims, warm, on one thread. The operation is an article; the counter {@code
 * sentences} is the figure that counts.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class CodingBenchmark {

  /** The coder and its articles. */
  @State(Scope.Benchmark)
  @SuppressWarnings("NullAway.Init") // JMH calls the set-up method before it measures
  public static class Examples {
    private Coder coder;
    private List<Article> articles;
    private int[] sentences;
    private int next;

    /** Makes the coder. */
    @Setup
    public void read() {
      coder = Coder.of(new Polish());
      articles = Corpus.examples();
      sentences = articles.stream().mapToInt(a -> coder.sentences(a).size()).toArray();
    }
  }

  /** What is counted beside the operations. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counted {
    /** Sentences that were coded. */
    public long sentences;

    /** Claims that came out. */
    public long claims;
  }

  /** One article. */
  @Benchmark
  public List<Claim> code(Examples examples, Counted counted) {
    int i = examples.next++ % examples.articles.size();
    List<Claim> claims = examples.coder.code(examples.articles.get(i));
    counted.sentences += examples.sentences[i];
    counted.claims += claims.size();
    return claims;
  }
}
