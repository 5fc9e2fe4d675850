package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.text.Article;
import org.dragoman.text.Input;
import org.junit.jupiter.api.Test;

class PipelineTest {

  private static Outcome outcome(Article article) {
    return new Outcome.Rejected(article.id(), false, null);
  }

  private static Input input(int i) {
    return new Input.Read(Article.of("a" + i, "text"));
  }

  private static List<String> drain(Pipeline pipeline) {
    List<String> messages = new ArrayList<>();
    for (Outcome o = pipeline.next(); o != null; o = pipeline.next()) {
      messages.add(((Outcome.Rejected) o).message());
    }
    return messages;
  }

  @Test
  void outcomesComeInTheOrderOfTheInput() {
    Iterator<Input> inputs = IntStream.range(0, 5000).mapToObj(PipelineTest::input).iterator();
    try (Pipeline pipeline =
        new Pipeline(
            inputs,
            article -> {
              if (article.id().endsWith("7")) {
                Thread.yield();
              }
              return outcome(article);
            },
            8)) {
      assertThat(drain(pipeline))
          .containsExactlyElementsOf(IntStream.range(0, 5000).mapToObj(i -> "a" + i).toList());
      assertThat(pipeline.next()).isNull();
    }
  }

  @Test
  void theReaderNeverRunsFarAhead() throws InterruptedException {
    AtomicInteger read = new AtomicInteger();
    Iterator<Input> inputs = Stream.generate(() -> input(read.incrementAndGet())).iterator();
    try (Pipeline pipeline = new Pipeline(inputs, PipelineTest::outcome, 2)) {
      Thread.sleep(200);
      assertThat(read.get()).isBetween(1, 200);
      pipeline.next();
    }
  }

  @Test
  void longArticlesAreHeldOneAtATime() throws InterruptedException {
    String text = "x".repeat(3_000_000);
    AtomicInteger read = new AtomicInteger();
    Iterator<Input> inputs =
        Stream.<Input>generate(() -> new Input.Read(Article.of("a" + read.incrementAndGet(), text)))
            .iterator();
    try (Pipeline pipeline = new Pipeline(inputs, PipelineTest::outcome, 2)) {
      Thread.sleep(200);
      assertThat(read.get()).isLessThanOrEqualTo(2);
      pipeline.next();
    }
  }

  @Test
  void whatTheReaderThrowsComesOutInItsTurn() {
    Iterator<Input> inputs =
        Stream.of(1, 2)
            .map(
                i -> {
                  if (i == 2) {
                    throw new IllegalStateException("disk");
                  }
                  return input(i);
                })
            .iterator();
    try (Pipeline pipeline = new Pipeline(inputs, PipelineTest::outcome, 2)) {
      assertThat(pipeline.next()).isInstanceOf(Outcome.Rejected.class);
      assertThatThrownBy(pipeline::next)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("disk");
    }
  }
}
