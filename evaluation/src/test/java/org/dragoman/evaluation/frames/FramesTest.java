package org.dragoman.evaluation.frames;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.coder.Coder;
import org.dragoman.evaluation.Floors;
import org.dragoman.language.LanguagePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of the frames of all packs that have a floor. {@code dragoman lexicon test} says
 * which come out wrong.
 */
class FramesTest {

  private static final Map<String, FrameExamples> EXAMPLES = new HashMap<>();

  static List<LanguagePack> packs() {
    return LanguagePack.installed().stream().filter(p -> Floors.has(floor(p))).toList();
  }

  private static String floor(LanguagePack pack) {
    return pack.code() + ".frames.right";
  }

  private static FrameExamples examples(LanguagePack pack) {
    return EXAMPLES.computeIfAbsent(
        pack.code(), code -> FrameExamples.run(Coder.of(pack), code, frame -> true));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void examplesComeOutRight(LanguagePack pack) {
    FrameExamples examples = examples(pack);
    double share = 1 - (double) examples.failures().size() / examples.runs().size();

    assertThat(share).as(examples.summary()).isGreaterThanOrEqualTo(Floors.of(floor(pack)));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void noExampleMakesTheProgramFail(LanguagePack pack) {
    assertThat(examples(pack).failures())
        .noneMatch(run -> run.block().contains("the program failed"));
  }
}
