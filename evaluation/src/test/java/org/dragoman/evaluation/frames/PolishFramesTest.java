package org.dragoman.evaluation.frames;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.coder.Coder;
import org.dragoman.evaluation.Floors;
import org.dragoman.language.pl.Polish;
import org.junit.jupiter.api.Test;

/** The examples of the Polish frames. {@code dragoman lexicon test} says which come out wrong. */
class PolishFramesTest {

  private static final FrameExamples EXAMPLES =
      FrameExamples.run(Coder.of(new Polish()), "pl", frame -> true);

  @Test
  void examplesComeOutRight() {
    double share = 1 - (double) EXAMPLES.failures().size() / EXAMPLES.runs().size();

    assertThat(share).as(EXAMPLES.summary()).isGreaterThanOrEqualTo(Floors.of("frames.right"));
  }

  @Test
  void noExampleMakesTheProgramFail() {
    assertThat(EXAMPLES.failures()).noneMatch(run -> run.block().contains("the program failed"));
  }
}
