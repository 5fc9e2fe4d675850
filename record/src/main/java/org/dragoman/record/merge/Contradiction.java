package org.dragoman.record.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.dragoman.model.Claim;

/**
 * What reports of one happening say differently. They stand side by side: which is right is not
 * decided.
 *
 * @param about what they differ in
 * @param reports the first report of each version, in the order of the life line; at least two
 */
public record Contradiction(About about, List<Report> reports) {

  /** What reports can differ in. */
  public enum About {
    /** How many. */
    QUANTITY,
    /** On which day. */
    DAY,
    /** One says that it was, another that it was not. */
    OCCURRENCE,
    /** One says that it was, another that somebody denies it. */
    DENIAL
  }

  public Contradiction {
    if (reports.size() < 2) {
      throw new IllegalArgumentException("one report contradicts nothing");
    }
    reports = List.copyOf(reports);
  }

  /** The contradictions of a happening, one for each thing that its reports differ in. */
  public static List<Contradiction> of(Happening happening) {
    List<Report> reports = happening.reports();
    List<Contradiction> found = new ArrayList<>();
    List<Report> asserted = in(reports, Stage.OCCURRED);
    add(found, About.QUANTITY, versions(counted(reports), Contradiction::differInQuantity));
    add(found, About.DAY, versions(asserted, Contradiction::differInDay));
    if (!asserted.isEmpty()) {
      add(found, About.OCCURRENCE, withDenials(asserted, negated(reports, asserted)));
      add(found, About.DENIAL, withDenials(asserted, in(reports, Stage.DENIED)));
    }
    return List.copyOf(found);
  }

  private static void add(List<Contradiction> found, About about, List<Report> reports) {
    if (reports.size() > 1) {
      found.add(new Contradiction(about, reports));
    }
  }

  private static List<Report> in(List<Report> reports, Stage stage) {
    return reports.stream().filter(r -> Stage.of(r.claim()) == stage).toList();
  }

  private static List<Report> counted(List<Report> reports) {
    return reports.stream()
        .filter(r -> r.claim().quantity() != null && Stage.of(r.claim()) != Stage.DENIED)
        .toList();
  }

  /** Reports that it was not, published when others say that it had been. */
  private static List<Report> negated(List<Report> reports, List<Report> asserted) {
    int first = asserted.stream().mapToInt(r -> days(r).first()).min().orElse(Integer.MAX_VALUE);
    return in(reports, Stage.NEGATED).stream()
        .filter(r -> r.origin().published() == null || published(r) >= first)
        .toList();
  }

  private static long published(Report report) {
    var published = report.origin().published();
    return published == null ? Long.MAX_VALUE : published.latest().toEpochDay();
  }

  private static List<Report> withDenials(List<Report> asserted, List<Report> denials) {
    if (denials.isEmpty()) {
      return List.of();
    }
    List<Report> both = new ArrayList<>(denials);
    both.add(asserted.get(0));
    both.sort(Merger.LIFE_LINE);
    return both;
  }

  /** The first report of each version: those that differ from all before. */
  private static List<Report> versions(List<Report> reports, BiPredicate<Report, Report> differ) {
    List<Report> versions = new ArrayList<>();
    for (Report report : reports) {
      if (versions.stream().allMatch(v -> differ.test(v, report))) {
        versions.add(report);
      }
    }
    return versions;
  }

  private static boolean differInQuantity(Report one, Report other) {
    Claim.Quantity a = one.claim().quantity();
    Claim.Quantity b = other.claim().quantity();
    if (a == null || b == null || !a.unit().equals(b.unit())) {
      return false;
    }
    return !allows(a, b.value()) && !allows(b, a.value());
  }

  /** Whether the number is one of those that a quantity leaves open: "at least 12" allows 15. */
  private static boolean allows(Claim.Quantity quantity, double value) {
    double said = quantity.value();
    return switch (quantity.bound()) {
      case EXACT -> value == said;
      case MORE -> value >= said;
      case LESS -> value <= said;
      case ABOUT -> Math.abs(value - said) <= 0.1 * Math.abs(said);
    };
  }

  private static boolean differInDay(Report one, Report other) {
    Days a = days(one);
    Days b = days(other);
    return a.source() == Days.From.WORDS && b.source() == Days.From.WORDS && a.gap(b) > 0;
  }

  private static Days days(Report report) {
    Claim claim = report.claim();
    return Days.of(claim.when(), claim.kind(), claim.status(), report.origin().published());
  }
}
