package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the article that the project began with tells, asked as of its day: read from {@code
 * ../shared/seed} where that is, else skipped.
 */
class SeedQuestionsTest {

  private static final Path SEED =
      Path.of(System.getProperty("dragoman.root"), "..", "shared", "seed");

  @TempDir static Path folder;

  private static String store;

  @BeforeAll
  static void storeTheArticle() throws IOException {
    assumeThat(SEED).as("the seed is not beside this project").isDirectory();
    store = folder.resolve("seed.duckdb").toString();
    try (Stream<Path> files = Files.list(SEED)) {
      String article =
          files.map(Path::toString).filter(f -> f.endsWith(".txt")).findFirst().orElseThrow();
      Call added = Call.of("record", "add", "--store", store, "--published", "2023-02-28", article);
      assertThat(added.status()).isZero();
    }
  }

  private static List<String> ask(String... question) {
    return askOn("2023-02-28", question);
  }

  private static List<String> askOn(String day, String... question) {
    Call call =
        Call.of(
            Stream.concat(
                    Stream.of("ask"),
                    Stream.concat(
                        Stream.of(question),
                        Stream.of("--store", store, "--as-of", day, "--format", "csv")))
                .toArray(String[]::new));
    assertThat(call.status()).as(call.err()).isZero();
    return call.lines().stream().skip(1).toList();
  }

  @Test
  void kazakhstanIsAMemberAndAnAlly() {
    assertThat(ask("ties", "Kazachstan"))
        .anyMatch(line -> line.startsWith("KAZ,member,IGOEAE,") && line.contains("Eurazjatyckiej"))
        .anyMatch(line -> line.startsWith("KAZ,member,IGOCST,") && line.contains("ODKB"))
        .anyMatch(line -> line.startsWith("KAZ,ally,RUS,") && line.contains("sojuszników Rosji"));
  }

  @Test
  void kazakhstanIsNeutralSinceTheWarBegan() {
    assertThat(ask("stances", "--toward", "Rosja"))
        .anyMatch(
            line ->
                line.startsWith("KAZ,")
                    && line.contains("neutral")
                    && line.contains("2022-02-24")
                    && line.contains("neutralną postawę"));
    assertThat(ask("stances", "--toward", "UKR"))
        .anyMatch(line -> line.startsWith("UZB,neutral"))
        .anyMatch(line -> line.startsWith("IND,neutral"));
  }

  @Test
  void theBanOnArmsExportsIsInForceForAYear() {
    assertThat(ask("measures", "--in-force"))
        .anyMatch(
            line ->
                line.startsWith("KAZ,export-ban,,2022-08-21,2023-08-31,adopted")
                    && line.contains("eksportu broni"));
    assertThat(askOn("2023-10-01", "measures", "--in-force"))
        .noneMatch(line -> line.startsWith("KAZ,export-ban"));
    assertThat(askOn("2022-07-01", "measures", "--in-force"))
        .noneMatch(line -> line.startsWith("KAZ,export-ban"));
  }

  @Test
  void blinkenHoldsHisOfficeSinceJanuary2021() {
    assertThat(ask("offices", "Antony Blinken"))
        .singleElement()
        .asString()
        .startsWith("Antony Blinken,secretary of state,USA,2021-01-01,,")
        .contains("objęcia stanowiska sekretarza stanu");
  }

  @Test
  void visitsStandAsPlanned() {
    assertThat(ask("visits", "Blinken"))
        .anyMatch(line -> line.contains(",planned,visit,USAGOV,UZB,") && line.contains("podróż"))
        .anyMatch(line -> line.contains(",planned,visit,USAGOV,IND,") && line.contains("podróż"))
        .anyMatch(line -> line.contains(",visit,USAGOV,KAZ,"));
  }

  @Test
  void nothingWasKnownTheDayBefore() {
    Call call =
        Call.of(
            "ask", "ties", "KAZ", "--store", store, "--known", "2023-02-27", "--format", "table");
    assertThat(call.out())
        .contains("as published by 2023-02-27?", "Nothing in the record says so.");
  }
}
