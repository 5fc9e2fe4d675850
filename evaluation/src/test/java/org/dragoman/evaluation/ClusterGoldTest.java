package org.dragoman.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.Actor;
import org.dragoman.model.Claim;
import org.dragoman.model.PublicationDate;
import org.dragoman.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterGoldTest {

  private static final PublicationDate PUBLISHED = PublicationDate.of(LocalDate.of(2022, 2, 22));

  @TempDir Path folder;

  private ClusterGold gold(String... lines) throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.write(file, List.of(lines));
    return ClusterGold.read(file);
  }

  @Test
  void linesOfOneClaimAreOneClaim() throws IOException {
    ClusterGold gold =
        gold(
            "{\"article\": \"a\", \"s\": 1, \"kind\": \"event\", \"type\": [\"054\"], \"source\":"
                + " [\"POL\"], \"target\": [\"UKRPRE\"], \"claim\": 1, \"happening\": \"h\"}",
            "{\"article\": \"a\", \"s\": 1, \"kind\": \"event\", \"type\": [\"054\"], \"source\":"
                + " [\"LTU\", \"\"], \"target\": [\"UKRPRE\"], \"claim\": 1, \"happening\": \"h\"}",
            "{\"article\": \"a\", \"s\": 2, \"kind\": \"none\"}");

    List<Claim> claims = gold.claims("a", PUBLISHED);
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).source().stream().map(Actor::code)).containsExactly("POL", "LTU");
    assertThat(claims.get(0).target().stream().map(Actor::code)).containsExactly("UKRPRE");
    assertThat(gold.labels()).containsValue("h").hasSize(1);
  }

  @Test
  void theFieldsBecomeThoseOfAClaim() throws IOException {
    Claim claim =
        gold("{\"article\": \"a\", \"s\": 3, \"kind\": \"event\", \"type\": [\"164\"], \"source\":"
                + " [\"USAGOV\"], \"target\": [\"RUSGOV\"], \"from\": \"2022-02-22\", \"to\":"
                + " \"2022-02-22\", \"place\": \"RUS\", \"city\": \"Moscow\", \"status\":"
                + " [\"happened\"], \"persons\": {\"source\": \"Joe Biden\"}, \"object\":"
                + " {\"type\": \"040\", \"source\": \"USAGOV\", \"target\": \"RUSGOV\"},"
                + " \"quantity\": 2, \"happening\": \"h\"}")
            .claims("a", PUBLISHED)
            .get(0);

    assertThat(claim.act().id()).isEqualTo("halt-talks");
    assertThat(claim.source().get(0).name()).isEqualTo("Joe Biden");
    assertThat(claim.when()).isNotNull();
    assertThat(claim.when().text()).as("the date of publication, told by no words").isEmpty();
    assertThat(claim.where()).isNotNull();
    assertThat(claim.where().name()).isEqualTo("Moscow");
    assertThat(claim.status()).isEqualTo(Status.HAPPENED);
    assertThat(claim.object()).isNotNull();
    assertThat(claim.object().act()).isNotNull();
    assertThat(claim.object().act().id()).isEqualTo("meet");
    assertThat(claim.quantity()).isNotNull();
    assertThat(claim.quantity().value()).isEqualTo(2);
  }

  @Test
  void aTypeThatIsNoCodeOfTheListStandsForTheGeneralOne() throws IOException {
    Claim claim =
        gold("{\"article\": \"a\", \"s\": 1, \"kind\": \"event\", \"type\": [\"13\"], \"source\":"
                + " [\"USA\"], \"target\": [\"RUS\"], \"happening\": \"h\"}")
            .claims("a", null)
            .get(0);

    assertThat(claim.act().cameo()).isEqualTo("130");
  }

  @Test
  void whatIsWrongIsNamedWithItsLine() {
    String claim = "{\"article\": \"a\", \"s\": 1, \"kind\": \"event\", \"type\": [\"040\"]";
    assertThatThrownBy(() -> gold("", claim + "}"))
        .hasMessageContaining("gold.jsonl:2: ")
        .hasMessageContaining("\"happening\"");
    assertThatThrownBy(
            () ->
                gold(
                    claim + ", \"claim\": 1, \"happening\": \"one\"}",
                    claim + ", \"claim\": 1, \"happening\": \"two\"}"))
        .hasMessageContaining("gold.jsonl:2: one claim of two happenings, one and two");
    assertThatThrownBy(() -> gold(claim.replace("040", "994") + ", \"happening\": \"h\"}"))
        .hasMessageContaining("gold.jsonl:1: \"type\": 994 is no act");
  }
}
