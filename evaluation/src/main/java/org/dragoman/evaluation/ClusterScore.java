package org.dragoman.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.model.Actor;
import org.dragoman.model.Claim;
import org.dragoman.record.merge.Fingerprint;
import org.dragoman.record.merge.Happening;
import org.dragoman.record.merge.Merger;
import org.dragoman.record.merge.Origin;
import org.dragoman.record.merge.Report;
import org.dragoman.text.Article;

/**
 * Compares the happenings that are made of claims with those that a person labelled: once of the
 * gold claims, so that no error of coding counts, once of the coder's own, as far as they are
 * matched with the gold.
 */
public final class ClusterScore {

  private final ClusterGold gold;
  private final Merger merger;
  private final List<Report> ofGold = new ArrayList<>();
  private final List<Report> ofCoder = new ArrayList<>();
  private final CodedClaims coded = new CodedClaims();

  public ClusterScore(ClusterGold gold, Merger merger) {
    this.gold = gold;
    this.merger = merger;
  }

  /** Adds an article with the claims that the coder makes of it. */
  public void add(Article article, List<Claim> claims) {
    Origin origin =
        new Origin(
            article.id(),
            1,
            article.published(),
            article.publisher(),
            Fingerprint.of(article.text()));
    for (Claim claim : gold.claims(article.id(), article.published())) {
      ofGold.add(new Report(ofGold.size(), claim, origin));
    }
    for (Claim claim : claims) {
      ofCoder.add(new Report(ofCoder.size(), claim, origin));
    }
    coded.add(claims);
  }

  /** The figures of the gold claims. */
  public BCubed gold() {
    return BCubed.of(gold.labels(), made(ofGold));
  }

  /** The figures of the coder's claims that are matched with the gold. */
  public BCubed coder() {
    return BCubed.of(codedLabels(), made(ofCoder));
  }

  private Map<String, String> made(List<Report> reports) {
    Map<String, String> made = new HashMap<>();
    for (Happening happening : merger.merge(reports)) {
      happening.reports().forEach(r -> made.put(r.claim().id(), happening.id()));
    }
    return made;
  }

  private Map<String, String> codedLabels() {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Finding finding : Scorer.score(gold.file(), coded).findings()) {
      if (finding instanceof Finding.Found found) {
        String happening = gold.happening(found.gold());
        if (happening != null) {
          labels.putIfAbsent(found.pair().claim().path("id").asText(), happening);
        }
      }
    }
    return labels;
  }

  /** The figures for a reader. */
  public String tables() {
    return String.format(
            Locale.ROOT,
            "%-24s %6s %8s %6s  %-22s %-22s %s%n",
            "",
            "claims",
            "labelled",
            "made",
            "precision",
            "recall",
            "F1")
        + line("gold claims", gold())
        + line("  of two or more reports", BCubed.of(gold.labels(), made(ofGold), 2))
        + line("coded, matched with gold", coder())
        + line("  of two or more reports", BCubed.of(codedLabels(), made(ofCoder), 2));
  }

  private static String line(String name, BCubed figures) {
    return String.format(
        Locale.ROOT,
        "%-24s %6d %8d %6d  %s %s %s%n",
        name,
        figures.things(),
        figures.labelled(),
        figures.made(),
        figure(figures.precision(), figures.ofPrecision()),
        figure(figures.recall(), figures.ofRecall()),
        figure(figures.f1(), figures.ofF1()));
  }

  private static String figure(double value, Interval95 interval) {
    return String.format(
        Locale.ROOT, "%.3f (%.3f to %.3f)", value, interval.low(), interval.high());
  }

  /** The figures as JSON. */
  public String json() {
    return "{\"gold\": " + gold().json() + ", \"coded\": " + coder().json() + "}";
  }

  /** The happenings that were taken apart or mixed, with their claims. */
  public String faults() {
    return faults("gold claims", ofGold, gold.labels())
        + faults("coded, matched with gold", ofCoder, codedLabels());
  }

  private String faults(String name, List<Report> reports, Map<String, String> labels) {
    Map<String, Claim> claims = new HashMap<>();
    reports.forEach(r -> claims.put(r.claim().id(), r.claim()));
    Map<String, String> made = made(reports);
    return faults(name + ", taken apart", labels, made, claims)
        + faults(name + ", mixed", made, labels, claims);
  }

  /** The groups of one partition whose things are in several of the other. */
  private static String faults(
      String name,
      Map<String, String> groups,
      Map<String, String> others,
      Map<String, Claim> claims) {
    StringBuilder text = new StringBuilder();
    groups(groups, others)
        .forEach(
            (group, ids) -> {
              if (ids.stream().map(others::get).distinct().count() > 1) {
                text.append('\n').append(name).append(": ").append(group).append('\n');
                for (String id : ids) {
                  Claim claim = claims.get(id);
                  text.append(claim == null ? "" : line(claim, others.getOrDefault(id, "")));
                }
              }
            });
    return text.toString();
  }

  /** The things of each group, of those that the other partition knows. */
  private static Map<String, List<String>> groups(
      Map<String, String> groups, Map<String, String> others) {
    Map<String, List<String>> of = new TreeMap<>();
    groups.forEach(
        (id, group) -> {
          if (others.containsKey(id)) {
            of.computeIfAbsent(group, g -> new ArrayList<>()).add(id);
          }
        });
    of.values().forEach(ids -> ids.sort(null));
    return of;
  }

  private static String line(Claim claim, String group) {
    return String.format(
        Locale.ROOT,
        "  %-22s %s s%d %s %s -> %s %s %s%n",
        group,
        claim.article(),
        claim.sentence(),
        claim.act().id(),
        names(claim.source()),
        names(claim.target()),
        claim.status().word(),
        claim.when() == null ? "undated" : claim.when().from() + ".." + claim.when().to());
  }

  private static String names(List<Actor> actors) {
    return String.join("+", actors.stream().map(a -> a.code() + " " + a.name()).toList());
  }
}
