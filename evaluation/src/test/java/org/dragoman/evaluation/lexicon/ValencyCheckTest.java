package org.dragoman.evaluation.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.language.OverlayPack;
import org.dragoman.language.pl.Polish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValencyCheckTest {

  private static final Path ROOT = Path.of(System.getProperty("dragoman.root", ".."));
  private static final Path REFERENCE = ROOT.resolve("../shared/reference/valency-pl.tsv");

  private static final String DICTIONARY =
      """
      # lemma	schemas
      dotrzeć	S:nom do+gen | S:nom adv
      protestować	S:nom przeciw+dat/przeciw+dat+żeby | S:nom że
      spotkać	S:nom/nom+że acc | się S:nom z+inst
      wspierać	S:nom acc/acc+pz w+loc | S:nom part na_rzecz+gen
      """;

  @TempDir Path folder;

  /** The remarks on frames, each a line of YAML within one frame. */
  private List<String> check(String explanations, String... frames) throws IOException {
    Path dir = Files.createDirectories(folder.resolve("frames"));
    Files.writeString(dir.resolve("index.txt"), "test.yaml\n");
    Files.writeString(
        dir.resolve("test.yaml"), "frames:\n  - {" + String.join("}\n  - {", frames) + "}\n");
    Path reference = Files.writeString(folder.resolve("valency.tsv"), DICTIONARY);
    return ValencyCheck.of(
            new OverlayPack(new Polish(), folder),
            reference,
            ValencyExplanation.read(stream(explanations), "why.tsv"))
        .remarks()
        .stream()
        .map(r -> (r.isDoubt() ? "? " : "") + r)
        .toList();
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void formsOfTheReferenceAreNoDifference() throws IOException {
    assertThat(
            check(
                "",
                "act: meet, verb: [spotkać się], roles: {source: nom, target: z+inst}",
                "act: meet, verb: [spotkać], roles: {source: nom, target: acc, object: że}",
                "act: dissent, verb: [protestować], roles: {target: przeciwko+dat, object: [że,"
                    + " żeby, quote]}",
                "act: aid, verb: [wspierać], roles: {target: [acc, gen, na rzecz+gen], object:"
                    + " czy}, with: {adv: [razem], w+loc: [wojna]}",
                "act: visit, noun: [wizyta], roles: {target: pod+inst}"))
        .isEmpty();
  }

  @Test
  void whatTheReferenceLacksIsNamed() throws IOException {
    assertThat(
            check(
                "",
                "act: meet, verb: [spotkać się, zetknąć się], roles: {target: [z+inst, acc]}",
                "act: meet, verb: [spotkać], roles: {target: z+inst}, with: {do+gen: [dom]}"))
        .containsExactly(
            "pl/frames/test.yaml, frame 1 (meet spotkać się): spotkać się: acc (target); the"
                + " reference has nom, z+inst",
            "pl/frames/test.yaml, frame 1 (meet spotkać się): zetknąć się: the reference lacks the"
                + " verb",
            "pl/frames/test.yaml, frame 2 (meet spotkać): spotkać: z+inst (target); the reference"
                + " has acc, nom, że",
            "pl/frames/test.yaml, frame 2 (meet spotkać): spotkać: do+gen (with); the reference has"
                + " acc, nom, że");
  }

  @Test
  void anExplanationHoldsForItsVerbsAndWhereItsConditionDoes() throws IOException {
    String frame =
        "act: visit, verb: [dotrzeć, wspierać], roles: {target: [na+acc, w sprawie+gen]}";

    assertThat(check("na+acc\t*\tadverbial\ta direction\nw sprawie+gen\t*\tany\ta topic\n", frame))
        .containsExactly(
            "pl/frames/test.yaml, frame 1 (visit dotrzeć): wspierać: na+acc (target); the reference"
                + " has acc, czy, gen, na rzecz+gen, nom, w+loc",
            "? why.tsv:1: na+acc of 1: dotrzeć: a direction",
            "? why.tsv:2: w sprawie+gen of 2: dotrzeć, wspierać: a topic");
    assertThat(
            check(
                "na+acc\t*\tnoun\tof the noun\nw sprawie+gen\tdotrzeć|jechać\tany\ta topic\n",
                frame + ", with: {acc: [nacisk]}"))
        .contains(
            "? why.tsv:1: na+acc of 2: dotrzeć, wspierać: of the noun",
            "? why.tsv:2: w sprawie+gen of 1: dotrzeć: a topic",
            "? why.tsv:2: w sprawie+gen jechać")
        .anyMatch(remark -> remark.contains("wspierać: w sprawie+gen (target)"));
  }

  @Test
  void faultyFilesAreNamed() {
    assertThatThrownBy(() -> check("na+acc\t*\tsometimes\twhy\n", "act: visit, verb: [dotrzeć]"))
        .hasMessageContaining("why.tsv:1: 'sometimes' is none of");
    assertThatThrownBy(() -> check("na+acc\t*\tany\n", "act: visit, verb: [dotrzeć]"))
        .hasMessageContaining("why.tsv:1: write form");
    Path bad = folder.resolve("bad.tsv");
    assertThatThrownBy(
            () -> ValencyCheck.of(new Polish(), Files.writeString(bad, "dotrzeć S:nom\n")))
        .hasMessageContaining("bad.tsv:1: no verb");
  }

  /** A new difference is a wrong frame, or wants a row in valency-pl.tsv that says why. */
  @Test
  void everyDifferenceOfTheFramesIsExplained() throws IOException {
    assumeThat(REFERENCE).as("the reference of valency is not at hand").exists();

    ValencyCheck check = ValencyCheck.of(new Polish(), REFERENCE);

    System.out.println(check.summary());
    List<String> unexplained =
        check.remarks().stream().filter(r -> !r.isDoubt()).map(Remark::toString).toList();
    assertThat(unexplained).isEmpty();
  }
}
