package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.dragoman.model.Act;
import org.dragoman.model.Acts;
import org.dragoman.model.Claim;
import org.dragoman.model.Precision;
import org.dragoman.model.Status;
import org.dragoman.record.merge.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The store: what goes in comes out, nothing is lost, doubled or changed. */
class StoreTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-05-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  static List<String> engines() {
    return Engines.all();
  }

  private Recorder recorder(Store store) {
    return new Recorder(store, new Provenance("test", "lexicon"), Example.SAME, CLOCK);
  }

  private static int count(Store store, String table) {
    return store.dsl().fetchSingle("select count(*) from " + table).get(0, Integer.class);
  }

  private static Claim full() {
    Act act = Acts.standard().find("demand");
    Act inner = Acts.standard().find("break-diplomatic-relations");
    assertThat(act).isNotNull();
    return new Claim(
        "0123456789abcdef",
        act,
        "a",
        2,
        "pl",
        new Claim.Evidence(3, 40, "Żądał \"wydalenia\"\tambasadora\\n\nUkrainy 😀"),
        Example.actors("RUSGOV,RUSGOV=Sergey Lavrov"),
        Example.actors("KAZGOV"),
        false,
        new Claim.Inner(inner, Example.actors("KAZ"), Example.actors("UKR"), "wydalenia"),
        Example.days("2023-02-01", "", Precision.MONTH),
        new Claim.Place("Moscow", "RUS", 55.75, 37.6, "w Moskwie"),
        Status.HAPPENED,
        List.of(
            new Claim.Attribution(
                "Reuters", Example.actors("GBRMED").get(0), "podał", Claim.Quote.INDIRECT),
            new Claim.Attribution("Blinken", null, "rzekł", Claim.Quote.DIRECT)),
        new Claim.Quantity(2.5, Claim.Bound.ABOUT, "people"),
        List.of("formula:x", "y"),
        "pl/demand/żądać",
        0.87);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void aClaimComesBackAsItWasWritten(String engine) {
    try (Store store = Engines.store(engine, folder)) {
      Recorder recorder = recorder(store);
      recorder.add(Example.article("a", "Tekst.", "2023-02"), List.of(full()));
      recorder.write();

      List<Report> back = new ClaimReader(store.dsl()).byNumber(List.of(1L));

      assertThat(back).hasSize(1);
      assertThat(back.get(0).claim()).isEqualTo(full());
      assertThat(back.get(0).origin().published())
          .isEqualTo(Example.article("a", "", "2023-02").published());
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void theSameAgainChangesNothingAndAnotherTextIsAnotherVersion(String engine) {
    try (Store store = Engines.store(engine, folder)) {
      List<Claim> claims = List.of(Example.claim("a", "visit", "USAGOV", "KAZ", Status.HAPPENED));
      for (int i = 0; i < 3; i++) {
        Recorder recorder = recorder(store);
        recorder.add(Example.article("a", "Tekst.", "2023-02-28"), claims);
        recorder.write();
        new Merging(store, Example.SAME).run();
        assertThat(recorder.written().articles()).isEqualTo(i == 0 ? 1 : 0);
      }
      assertThat(count(store, "articles")).isEqualTo(1);
      assertThat(count(store, "claims")).isEqualTo(1);
      assertThat(count(store, "runs")).isEqualTo(1);
      assertThat(count(store, "happenings")).isEqualTo(1);

      Recorder recorder = recorder(store);
      recorder.add(
          Example.article("a", "Tekst zmieniony.", "2023-03-01"),
          List.of(Example.claim("a", "visit", "USAGOV", "UZB", Status.HAPPENED)));
      recorder.write();

      assertThat(count(store, "articles")).isEqualTo(2);
      assertThat(count(store, "claims")).isEqualTo(2);
      assertThat(store.dsl().fetch("select target from v_claims").getValues("target"))
          .isEqualTo(List.of("UZB"));
    }
  }

  @Test
  void aFileOfOtherThingsIsNotTouched() throws IOException {
    Path foreign = Files.writeString(folder.resolve("notes.txt"), "Some notes, no database.");
    Path empty = Files.createFile(folder.resolve("empty"));

    for (Path file : List.of(foreign, empty)) {
      byte[] before = Files.readAllBytes(file);
      assertThatThrownBy(() -> Store.open(file.toString(), Store.Access.WRITE))
          .isInstanceOf(StoreException.class)
          .hasMessage(
              file + ": no DuckDB file; nothing was written to it: name another with --store");
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
  }

  @Test
  void aTruncatedFileIsNotTouched() throws IOException {
    Path file = folder.resolve("cut.duckdb");
    try (Store store = Store.open(file.toString(), Store.Access.WRITE)) {
      Recorder recorder = recorder(store);
      for (int i = 0; i < 300; i++) {
        String id = "a" + i;
        recorder.add(
            Example.article(id, ("Tekst " + i + ". ").repeat(200), "2023-02-28"),
            List.of(Example.claim(id, "visit", "USAGOV", "KAZ", Status.HAPPENED)));
      }
      recorder.write();
    }
    byte[] whole = Files.readAllBytes(file);
    for (double share : new double[] {0.001, 0.1, 0.5, 0.9}) {
      byte[] cut = java.util.Arrays.copyOf(whole, Math.max(20, (int) (whole.length * share)));
      Files.write(file, cut, StandardOpenOption.TRUNCATE_EXISTING);

      assertThatThrownBy(
              () -> {
                try (Store store = Store.open(file.toString(), Store.Access.WRITE)) {
                  store.dsl().fetch("select * from articles");
                } catch (org.jooq.exception.DataAccessException e) {
                  throw new StoreException(String.valueOf(e.getMessage()), e);
                }
              })
          .as("%s of the file", share)
          .isInstanceOf(StoreException.class)
          .hasMessageStartingWith(file + ": damaged or cut short; nothing was written to it");
      assertThat(Files.readAllBytes(file)).isEqualTo(cut);
    }
  }

  @Test
  void aMissingStoreIsNamedAndNotMade() {
    Path file = folder.resolve("none.duckdb");

    assertThatThrownBy(() -> Store.open(file.toString(), Store.Access.READ))
        .hasMessage(file + ": there is no record: make one with 'dragoman record add FILE'");
    assertThat(file).doesNotExist();
  }

  @Test
  void aDatabaseOfAnotherProgramIsNotTouched() throws Exception {
    Path file = folder.resolve("other.duckdb");
    try (var connection = java.sql.DriverManager.getConnection("jdbc:duckdb:" + file);
        var statement = connection.createStatement()) {
      statement.execute("create table cats (name varchar)");
    }

    assertThatThrownBy(() -> Store.open(file.toString(), Store.Access.WRITE))
        .hasMessageContaining("holds tables of another program");
  }
}
