package org.dragoman.evaluation.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.language.OverlayPack;
import org.dragoman.language.pl.Polish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconLintTest {

  @TempDir Path folder;

  /** A pack whose only frames are these. */
  private List<String> lint(String frames) throws IOException {
    Path dir = Files.createDirectories(folder.resolve("frames"));
    Files.writeString(dir.resolve("index.txt"), "test.yaml\n");
    Files.writeString(dir.resolve("test.yaml"), frames);
    return LexiconLint.of(new OverlayPack(new Polish(), folder)).stream()
        .filter(r -> r.where().startsWith("pl/frames/"))
        .map(r -> r.check() + " | " + r.what())
        .toList();
  }

  @Test
  void nothingIsSaidOfGoodFrames() throws IOException {
    assertThat(
            lint(
                """
                classes:
                  envoy: [ambasador]
                frames:
                  - act: break-diplomatic-relations
                    verb: [odwołać]
                    with: {acc: ["@envoy"]}
                    examples: [{say: "Polska odwołała ambasadora.", claims: ["161 POL -> -"]}]
                  - act: reject
                    verb: [odwołać]
                    roles: {source: nom, target: acc}
                    examples: [{say: "Polska odwołała.", claims: []}]
                """))
        .isEmpty();
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    assertThat(
            lint(
                """
                frames:
                  - act: dance
                    verb: [odwołać]
                    with: {acc: ["@envoy"]}
                    also: [sing]
                    examples: [{say: "Tak.", claims: []}]
                """))
        .containsExactlyInAnyOrder(
            "frames that cannot be read | there is no act or operator 'dance'",
            "frames that cannot be read | there is no act 'sing'",
            "frames that cannot be read | there is no class @envoy");
  }

  @Test
  void wordsThatTheDictionaryLacksAreNamed() throws IOException {
    assertThat(
            lint(
                """
                classes:
                  tool: [młotek, "siła zbrojna"]
                frames:
                  - act: meet
                    verb: [spotkać się, spotkał]
                    without: {acc: ["@tool", drzwiami]}
                    examples: [{say: "Tak.", claims: []}]
                """))
        .containsExactlyInAnyOrder(
            "words that the dictionary lacks | 'spotkał' is no base form of a verb (rather:"
                + " spotkać)",
            "words of conditions that the dictionary lacks | 'drzwiami' is no base form (rather:"
                + " drzwi)",
            "words of conditions that the dictionary lacks | 'siła zbrojna' is no base form");
  }

  @Test
  void framesThatNeverFireAreNamed() throws IOException {
    assertThat(
            lint(
                """
                frames:
                  - act: meet
                    verb: [spotkać się, rozmawiać]
                    roles: {source: nom, target: z+inst}
                    examples: [{say: "Tak.", claims: []}]
                  - act: visit
                    verb: [rozmawiać]
                    roles: {source: nom, target: [do+gen]}
                    examples: [{say: "Tak.", claims: []}]
                  - act: phone
                    verb: [rozmawiać]
                    with: {adv: [telefonicznie]}
                    roles: {source: nom, target: z+inst}
                    examples: [{say: "Tak.", claims: []}]
                """))
        .containsExactly(
            "frames never reached | pl/visit/rozmawiać: pl/meet/spotkać-się (pl/frames/test.yaml)"
                + " fires first");
  }

  @Test
  void classesWithoutUseAndFramesWithoutExamplesAreNamed() throws IOException {
    assertThat(lint("classes: {tool: [młotek]}\nframes: [{act: meet, verb: [spotkać się]}]\n"))
        .containsExactlyInAnyOrder(
            "classes never used | @tool",
            "frames without examples | give one with and one without a claim");
  }

  @Test
  void holdersOfOneOfficeAtOneTimeAreNamed() {
    String table =
        """
        # state	office	title	name	sex	from	to
        FRA	head-of-state	president	One	m	2000-01-01	2005-05-17
        FRA	head-of-state	president	Two	m	2005-05-16	2010-05
        FRA	head-of-state	president	Three	m	2010-05	2016-01-01
        FRA	head-of-state	president	Four	m	2015-01-01
        FRA	head-of-state	acting president	Five	m	2020-01-01
        FRA	foreign-minister	foreign minister	Six	m	2000	2024
        """;

    List<Remark> remarks = TenureCheck.of(stream(table), "offices.tsv", stream(""));

    assertThat(remarks)
        .extracting(r -> r.where() + " " + r.what() + (r.isDoubt() ? " ?" : ""))
        .containsExactly(
            "offices.tsv:5 FRA head-of-state: Three (2010-05-31..2016-01-01) and Four"
                + " (2015-01-01..)",
            "offices.tsv:6 FRA head-of-state: Four (2015-01-01..) and Five (2020-01-01..) ?");
  }

  @Test
  void holdersWhoAreExplainedAreNoFault() {
    String table =
        """
        LBY	head-of-state	leader	One	m	2000-01-01	2011-10-20
        LBY	head-of-state	chairman	Two	m	2011-03-05	2012-08-08
        LBY	head-of-state	president	Three	m	2012-08-08
        """;
    String explained =
        """
        LBY	head-of-state	One	Two	two governments
        LBY	head-of-state	Two	Three	the same
        """;

    assertThat(TenureCheck.of(stream(table), "offices.tsv", stream(explained)))
        .extracting(Remark::toString)
        .containsExactly(
            "tenures-shared.tsv:2: explains Two and Three, who do not hold LBY head-of-state at one"
                + " time");
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** But for sectors that stand alone where no state is known. */
  @Test
  void rolesOfAnUnknownOrganizationAreNamed() throws IOException {
    Path names = Files.createDirectories(folder.resolve("names"));
    Files.writeString(
        names.resolve("roles.yaml"),
        """
        roles:
          - {names: [organizacja pozarządowa], kind: body, sector: NGO, organization: NGO}
          - {names: [rada starszych], kind: body, sector: GOV, organization: IGOXXX}
        """);

    assertThat(LexiconLint.of(new OverlayPack(new Polish(), folder)))
        .filteredOn(r -> r.where().startsWith("pl/names/roles.yaml"))
        .extracting(Remark::what)
        .containsExactly("organization 'IGOXXX'");
  }

  @Test
  void namesWithoutAFactAreNamed() throws IOException {
    Path names = Files.createDirectories(folder.resolve("names"));
    Files.writeString(names.resolve("states.tsv"), "POL\tPolska\nXXX\tNigdzie\n");

    assertThat(LexiconLint.of(new OverlayPack(new Polish(), folder)))
        .filteredOn(r -> r.where().startsWith("pl/names/states.tsv"))
        .extracting(Remark::toString)
        .containsExactly("pl/names/states.tsv:2: 'XXX'");
  }
}
