package org.dragoman.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Claim;
import org.dragoman.record.merge.Contradiction.About;
import org.junit.jupiter.api.Test;

/** What a happening tells of its reports: where it stands, who copied, what does not agree. */
class HappeningTest {

  private static Happening happening(String... lines) {
    List<Report> reports = new ArrayList<>();
    for (String line : lines) {
      reports.add(ReportTable.line(reports.size() + 1, "A | " + line).report());
    }
    List<Happening> made = Merger.standard().merge(reports);
    assertThat(made).hasSize(1);
    return made.get(0);
  }

  private static Report counting(Report report, double value, Claim.Bound bound) {
    Claim c = report.claim();
    Claim counted =
        new Claim(
            c.id(),
            c.act(),
            c.article(),
            c.sentence(),
            c.language(),
            c.evidence(),
            c.source(),
            c.target(),
            c.reciprocal(),
            c.object(),
            c.when(),
            c.where(),
            c.status(),
            c.attribution(),
            new Claim.Quantity(value, bound, "people"),
            c.tags(),
            c.rule(),
            c.confidence());
    return new Report(report.number(), counted, report.origin());
  }

  @Test
  void standsWhereItsReportsLeaveIt() {
    String announced = "2018-05-10 | meet | USAGOV:Trump > PRKGOV:Kim | planned | 2018-06-12 |";
    String off =
        "2018-05-24 | halt-talks | USAGOV:Trump > PRKGOV:Kim | happened | 2018-05-24 |"
            + " | meet: USAGOV:Trump > PRKGOV:Kim";
    String again = "2018-05-26 | meet | USAGOV:Trump > PRKGOV:Kim | planned | 2018-06-12 |";
    String held = "2018-06-12 | meet | USAGOV:Trump > PRKGOV:Kim | happened | 2018-06-12 |";
    assertThat(happening(announced).stage()).isEqualTo(Stage.ANNOUNCED);
    assertThat(happening(announced, off).stage()).isEqualTo(Stage.CALLED_OFF);
    assertThat(happening(announced, off, again).stage()).isEqualTo(Stage.ANNOUNCED);
    assertThat(happening(announced, off, again, held).stage()).isEqualTo(Stage.OCCURRED);
  }

  @Test
  void figuresThatDifferStandSideBySide() {
    Happening plain =
        happening(
            "2018-06-14 | attack-from-air | SAU > YEM | happened | 2018-06-14 |",
            "2018-06-15 | attack-from-air | SAU > YEM | happened | 2018-06-14 |",
            "2018-06-16 | attack-from-air | SAU > YEM | happened | 2018-06-14 |");
    List<Report> r = plain.reports();
    Happening counted =
        new Happening(
            plain.id(),
            List.of(
                counting(r.get(0), 12, Claim.Bound.EXACT),
                counting(r.get(1), 15, Claim.Bound.EXACT),
                counting(r.get(2), 12, Claim.Bound.EXACT)));
    assertThat(Contradiction.of(counted))
        .containsExactly(
            new Contradiction(
                About.QUANTITY, List.of(counted.reports().get(0), counted.reports().get(1))));
    Happening atLeast =
        new Happening(
            plain.id(),
            List.of(
                counting(r.get(0), 12, Claim.Bound.MORE),
                counting(r.get(1), 15, Claim.Bound.EXACT)));
    assertThat(Contradiction.of(atLeast)).isEmpty();
  }

  @Test
  void denialAndNegationContradictWhatOthersAssert() {
    Happening denied =
        happening(
            "2018-06-14 | attack-from-air | SAU > YEM | happened | 2018-06-14 |",
            "2018-06-15 | deny | SAU > | happened | 2018-06-15~ | | attack-from-air: SAU > YEM",
            "2018-06-16 | attack-from-air | SAU > YEM | negated | 2018-06-14 |");
    assertThat(Contradiction.of(denied).stream().map(Contradiction::about))
        .containsExactly(About.OCCURRENCE, About.DENIAL);
    assertThat(denied.stage()).isEqualTo(Stage.OCCURRED);
  }

  @Test
  void notYetIsNoContradictionOfLater() {
    Happening later =
        happening(
            "2018-06-11 | sign | USA & PRK | negated | 2018-06-11~ |",
            "2018-06-12 | sign | USA & PRK | happened | 2018-06-12 |");
    assertThat(Contradiction.of(later)).isEmpty();
  }

  @Test
  void daysThatWordsTellDifferently() {
    Happening happening =
        happening(
            "2020-10-02 | break-diplomatic-relations | POL > BLR | happened | 2020-10-01 |",
            "2020-10-05 | break-diplomatic-relations | POL > BLR | happened | 2020-10-02 |");
    assertThat(Contradiction.of(happening).stream().map(Contradiction::about))
        .containsExactly(About.DAY);
  }

  @Test
  void copiesAreOneAccount() {
    String text =
        "Turcja zestrzeliła we wtorek rosyjski samolot wojskowy przy granicy z Syrią. Kreml"
            + " zapowiada odpowiedź, a NATO zwołuje nadzwyczajne posiedzenie ambasadorów w"
            + " Brukseli.";
    Happening plain =
        happening(
            "2015-11-24 | attack-from-air | TUR > RUS | happened | 2015-11-24 |",
            "2015-11-24 | attack-from-air | TUR > RUS | happened | 2015-11-24 |",
            "2015-11-25 | attack-from-air | TUR > RUS | happened | 2015-11-24 |");
    List<Report> reports =
        List.of(
            printing(plain.reports().get(0), text),
            printing(plain.reports().get(1), text.replace("zapowiada", "obiecuje")),
            printing(plain.reports().get(2), "Wczoraj nad Syrią spadł rosyjski bombowiec."));
    assertThat(new Happening(plain.id(), reports).accounts())
        .containsExactly(reports.subList(0, 2), reports.subList(2, 3));
  }

  private static Report printing(Report report, String text) {
    Origin o = report.origin();
    return new Report(
        report.number(),
        report.claim(),
        new Origin(o.article(), o.version(), o.published(), o.publisher(), Fingerprint.of(text)));
  }
}
