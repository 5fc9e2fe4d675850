package org.dragoman.evaluation.frames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.coder.Coder;
import org.dragoman.evaluation.Floors;
import org.dragoman.language.en.English;
import org.dragoman.language.pl.Polish;
import org.junit.jupiter.api.Test;

/**
 * The same event is coded the same way whatever the language: {@code meaning.tsv} holds, {@code
 * meaning-wanted.tsv} does not yet and only shrinks.
 */
class MeaningTest {

  /** A language joins when its pack is ready; its column may be filled before. */
  private static final Map<String, Coder> CODERS =
      Map.of("pl", Coder.of(new Polish()), "en", Coder.of(new English()));

  @Test
  void languagesGiveTheSameClaims() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Meaning meaning : Meaning.read("meaning.tsv")) {
      List<String> found = meaning.faults(CODERS);
      if (!found.isEmpty()) {
        faults.add(meaning.block(found));
      }
    }

    assertThat(faults).as("%d rows of meaning.tsv", faults.size()).isEmpty();
  }

  @Test
  void rowsSuffice() throws IOException {
    List<Meaning> rows = Meaning.read("meaning.tsv");

    assertThat(rows).hasSizeGreaterThanOrEqualTo((int) Floors.of("meaning.pairs"));
    assertThat(rows).allSatisfy(row -> assertThat(row.sentences()).containsKeys("pl", "en"));
  }

  @Test
  void wantedRowsOnlyShrink() throws IOException {
    List<Meaning> wanted = Meaning.read("meaning-wanted.tsv");
    long open = wanted.stream().filter(row -> !row.faults(CODERS).isEmpty()).count();
    System.out.printf(
        "meaning: %d wanted rows, of which %d hold already and may move to meaning.tsv%n",
        wanted.size(), wanted.size() - open);

    assertThat(wanted).hasSizeLessThanOrEqualTo((int) Floors.of("meaning.wanted"));
  }

  @Test
  void noSentenceStandsTwice() throws IOException {
    Set<String> seen = new HashSet<>();
    List<Meaning> all = new ArrayList<>(Meaning.read("meaning.tsv"));
    all.addAll(Meaning.read("meaning-wanted.tsv"));
    for (Meaning row : all) {
      row.sentences()
          .forEach(
              (language, sentence) ->
                  assertThat(seen.add(row.published() + language + sentence))
                      .as("%s: %s stands in a row above already", row.place(), sentence)
                      .isTrue());
    }
  }

  @Test
  void otherClaimsAreFaults() {
    Meaning row =
        Meaning.parse(
                "own",
                "2023-02-28\t042 FRAGOV -> DEU happened"
                    + "\tPrezydent Francji odwiedził Niemcy."
                    + "\tThe French president visited Egypt.\t")
            .get(0);

    List<String> faults = row.faults(CODERS);

    assertThat(faults).hasSize(2);
    assertThat(faults.get(0)).startsWith("en gives [042 FRAGOV -> EGY");
    assertThat(faults.get(1)).startsWith("not one meaning: {");
  }

  @Test
  void rowsThatAreNoneAreNamed() {
    assertThatThrownBy(() -> Meaning.parse("own", "# remark\n2023-02-28\t042 FRA -> DEU"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("own, line 2: write five cells with tabs between");
  }
}
