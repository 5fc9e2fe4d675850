package org.dragoman.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.Act;
import org.dragoman.model.Actor;
import org.dragoman.model.Acts;
import org.dragoman.model.Claim;
import org.dragoman.model.Codes;
import org.dragoman.model.Interval;
import org.dragoman.model.Kind;
import org.dragoman.model.Precision;
import org.dragoman.model.Status;
import org.junit.jupiter.api.Test;

class ClaimWriterTest {

  private static final Act MEET =
      new Act("meet", Kind.EVENT, new Codes("040", "CONSULT", null, 1, 1.0, null));

  private static final Act EXPEL =
      new Act("expel", Kind.EVENT, new Codes(null, "COERCE", "deport", null, null, "174"));

  private static final Actor BLINKEN =
      new Actor(
          "USAGOV", "Antony Blinken", "secretary of state", "Antony Blinken", 4, 18, Actor.By.NAME);

  private static final Actor RUSSIA =
      new Actor("RUS", "Russia", null, "Rosja", 0, 5, Actor.By.GROUP);

  @Test
  void everyFieldStandsInTheOrderOfTheContract() {
    Claim claim =
        new Claim(
            "0123456789abcdef",
            MEET,
            "pap-1",
            3,
            "pl",
            new Claim.Evidence(0, 30, "Rosja „zażądała” 😀"),
            List.of(BLINKEN),
            List.of(RUSSIA),
            false,
            new Claim.Inner(EXPEL, List.of(), List.of(RUSSIA), "wydalenia"),
            Interval.day(LocalDate.of(2023, 2, 28), "we wtorek"),
            new Claim.Place("Astana", "KAZ", 51.1801, 71.446, "w Astanie"),
            Status.HAPPENED,
            List.of(
                new Claim.Attribution("Reuters", null, "podkreśliła", Claim.Quote.INDIRECT),
                new Claim.Attribution("Antony Blinken", BLINKEN, "rzekł", Claim.Quote.DIRECT)),
            new Claim.Quantity(200000, Claim.Bound.MORE, "people"),
            List.of("formula:territorial-integrity"),
            "pl/meet/spotkać-się",
            0.93);

    assertThat(written(claim))
        .isEqualTo(
            """
            {"id":"0123456789abcdef","kind":"event","act":"meet",\
            "codes":{"cameo":"040","plover":"CONSULT","mode":null,"quad":1,"goldstein":1.0,"near":null},\
            "article":"pap-1","sentence":3,"language":"pl",\
            "evidence":{"begin":0,"end":30,"text":"Rosja „zażądała” 😀"},\
            "source":[{"code":"USAGOV","name":"Antony Blinken","office":"secretary of state",\
            "text":"Antony Blinken","begin":4,"end":18,"by":"name"}],\
            "target":[{"code":"RUS","name":"Russia","office":null,"text":"Rosja","begin":0,"end":5,"by":"group"}],\
            "reciprocal":false,\
            "object":{"act":"expel","codes":{"cameo":null,"plover":"COERCE","mode":"deport","quad":null,\
            "goldstein":null,"near":"174"},"source":[],\
            "target":[{"code":"RUS","name":"Russia","office":null,"text":"Rosja","begin":0,"end":5,"by":"group"}],\
            "text":"wydalenia"},\
            "when":{"from":"2023-02-28","to":"2023-02-28","precision":"day","text":"we wtorek"},\
            "where":{"name":"Astana","country":"KAZ","lat":51.1801,"lon":71.446,"text":"w Astanie"},\
            "status":"happened",\
            "attribution":[{"speaker":"Reuters","actor":null,"cue":"podkreśliła","quote":"indirect"},\
            {"speaker":"Antony Blinken","actor":{"code":"USAGOV","name":"Antony Blinken",\
            "office":"secretary of state","text":"Antony Blinken","begin":4,"end":18,"by":"name"},\
            "cue":"rzekł","quote":"direct"}],\
            "quantity":{"value":200000,"bound":"more","unit":"people"},\
            "tags":["formula:territorial-integrity"],"rule":"pl/meet/spotkać-się","confidence":0.93}
            """);
  }

  @Test
  void whatIsNotKnownIsWrittenAsNull() {
    Claim claim = bare(new Interval(LocalDate.of(2022, 1, 1), null, Precision.YEAR, ""), null);

    assertThat(written(claim))
        .contains("\"source\":[],\"target\":[],\"reciprocal\":false,\"object\":null,")
        .contains(
            "\"when\":{\"from\":\"2022-01-01\",\"to\":null,\"precision\":\"year\",\"text\":\"\"}")
        .contains("\"where\":null,", "\"attribution\":[],\"quantity\":null,\"tags\":[],");
  }

  @Test
  void numbersAreWholeWhereTheyCanBe() {
    assertThat(written(bare(null, new Claim.Quantity(2.5, Claim.Bound.ABOUT, ""))))
        .contains("\"value\":2.5,");
    assertThat(written(bare(null, new Claim.Quantity(3e9, Claim.Bound.EXACT, ""))))
        .contains("\"value\":3000000000,");
  }

  @Test
  void thingsHaveNoAct() {
    Claim.Inner thing = new Claim.Inner(null, List.of(), List.of(), "czołgi");
    Claim claim = bare(null, null);
    Claim with =
        new Claim(
            claim.id(),
            claim.act(),
            claim.article(),
            1,
            "pl",
            claim.evidence(),
            List.of(),
            List.of(),
            false,
            thing,
            null,
            null,
            Status.PLANNED,
            List.of(),
            null,
            List.of(),
            "r",
            1);

    assertThat(written(with))
        .contains(
            "\"object\":{\"act\":null,\"codes\":null,\"source\":[],\"target\":[],\"text\":\"czołgi\"}");
  }

  @Test
  void eachClaimIsALine() {
    Claim claim = bare(null, null);

    assertThat(new String(ClaimWriter.lines(List.of(claim, claim)), StandardCharsets.UTF_8))
        .isEqualTo(written(claim) + written(claim));
    assertThat(ClaimWriter.lines(List.of())).isEmpty();
  }

  private static Claim bare(Interval when, Claim.Quantity quantity) {
    Act act = Acts.standard().all().iterator().next();
    return new Claim(
        "0",
        act,
        "a",
        1,
        "pl",
        new Claim.Evidence(0, 1, "x"),
        List.of(),
        List.of(),
        false,
        null,
        when,
        null,
        Status.HAPPENED,
        List.of(),
        quantity,
        List.of(),
        "r",
        1);
  }

  private static String written(Claim claim) {
    return new String(ClaimWriter.lines(List.of(claim)), StandardCharsets.UTF_8);
  }
}
