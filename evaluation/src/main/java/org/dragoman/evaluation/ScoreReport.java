package org.dragoman.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * A score as tables for a reader: all claims, then by kind, by CAMEO root or act, by status, each
 * figure with its 95 % interval. A gold claim and what was coded for it count in the gold's group;
 * a coded pair that no gold claim accounts for counts in its own.
 */
public final class ScoreReport {

  private final Score score;

  public ScoreReport(Score score) {
    this.score = score;
  }

  /** The tables. */
  public String tables() {
    StringBuilder text = new StringBuilder();
    text.append(
        line("", "gold", "found", "exact", "recall", "exact", "coded", "right", "precision", "F1"));
    text.append(group("all", score.tallies(f -> "").getOrDefault("", List.of())));
    groups(text, "kind", ScoreReport::kind);
    groups(text, "root or act", ScoreReport::root);
    groups(text, "status", ScoreReport::status);
    return text.toString();
  }

  private void groups(StringBuilder text, String title, Function<Finding, String> property) {
    text.append('\n').append("by ").append(title).append('\n');
    SortedMap<String, List<Tally>> groups = score.tallies(property);
    groups.forEach((name, tallies) -> text.append(group(name, tallies)));
  }

  private static String group(String name, List<Tally> sentences) {
    Tally t = sentences.stream().reduce(Tally.NOTHING, Tally::plus);
    return line(
        name,
        t.gold(),
        t.detected(),
        t.exact(),
        t.gold() == 0 ? "" : figure(t.recall(), Interval95.wilson(t.detected(), t.gold())),
        t.gold() == 0 ? "" : figure(t.exactRecall(), Interval95.wilson(t.exact(), t.gold())),
        t.coded(),
        t.explained(),
        t.coded() == 0 ? "" : figure(t.precision(), Interval95.wilson(t.explained(), t.coded())),
        t.gold() == 0 || t.coded() == 0 ? "" : figure(t.f1(), Interval95.ofF1(sentences)));
  }

  private static String figure(double value, Interval95 interval) {
    return String.format(Locale.ROOT, "%.3f %.3f..%.3f", value, interval.low(), interval.high());
  }

  private static String line(Object... cells) {
    return String.format(Locale.ROOT, "%-22s %5s %5s %5s  %-18s %-18s  %5s %5s  %-18s %-18s", cells)
            .stripTrailing()
        + "\n";
  }

  private static String kind(Finding finding) {
    return finding instanceof Finding.Found f
        ? f.gold().kind()
        : finding instanceof Finding.Missed m ? m.gold().kind() : pair(finding).kind();
  }

  private static String root(Finding finding) {
    if (finding instanceof Finding.Found f) {
      return root(f.gold().types().get(0));
    }
    if (finding instanceof Finding.Missed m) {
      return root(m.gold().types().get(0));
    }
    CodedPair pair = pair(finding);
    return pair.cameo().isEmpty() ? pair.act() : root(pair.cameo());
  }

  private static String root(String type) {
    boolean named = type.startsWith("act:") || type.startsWith("rel:");
    return named ? type.substring(4) : type.substring(0, Math.min(2, type.length()));
  }

  private static String status(Finding finding) {
    List<String> gold =
        finding instanceof Finding.Found f
            ? f.gold().status()
            : finding instanceof Finding.Missed m
                ? m.gold().status()
                : List.of(pair(finding).status());
    return gold.isEmpty() ? "(any)" : gold.get(0);
  }

  private static CodedPair pair(Finding finding) {
    if (finding instanceof Finding.Spurious s) {
      return s.pair();
    }
    if (finding instanceof Finding.Repeated r) {
      return r.pair();
    }
    throw new IllegalArgumentException("no coded pair alone: " + finding);
  }

  /**
   * Each gold claim that was missed or has wrong fields and each coded pair that is spurious, below
   * the sentence that it belongs to.
   *
   * @param textOf the words of a sentence, by article and number; empty if not known
   */
  public String faults(SentenceText textOf) {
    StringBuilder text = new StringBuilder();
    String heading = "";
    for (Finding finding : score.findings()) {
      String line = fault(finding);
      if (!line.isEmpty()) {
        String article = finding.article() == null ? "" : finding.article();
        String at = (article + " s" + finding.sentence()).strip();
        if (!at.equals(heading)) {
          heading = at;
          text.append('\n')
              .append(at)
              .append("  ")
              .append(textOf.text(article, finding.sentence()))
              .append('\n');
        }
        text.append("  ").append(line).append('\n');
      }
    }
    return text.toString();
  }

  private static String fault(Finding finding) {
    if (finding instanceof Finding.Missed m) {
      return "MISSED   " + (m.gold().optional() ? "(optional) " : "") + gold(m.gold());
    }
    if (finding instanceof Finding.Spurious s) {
      return "SPURIOUS " + coded(s.pair());
    }
    if (finding instanceof Finding.Found f && !f.faults().isEmpty()) {
      StringJoiner fields = new StringJoiner("; ");
      f.faults()
          .forEach(
              x ->
                  fields.add(
                      "%s %s, not %s".formatted(x.field(), shown(x.wanted()), shown(x.got()))));
      String optional = f.gold().optional() ? "(optional) " : "";
      return "WRONG    " + optional + fields + "  <  " + gold(f.gold()) + "  <  " + coded(f.pair());
    }
    return "";
  }

  private static String shown(String value) {
    return value.isEmpty() ? "-" : value;
  }

  private static String gold(GoldClaim gold) {
    String note = gold.note().isEmpty() ? "" : "  (" + gold.note() + ")";
    return "%s %s %s -> %s%s"
        .formatted(
            gold.kind(),
            gold.types().get(0),
            shown(gold.source().get(0)),
            shown(gold.target().get(0)),
            note);
  }

  private static String coded(CodedPair pair) {
    return "%s %s %s -> %s [%s] %s"
        .formatted(
            pair.kind(),
            (pair.cameo() + " " + pair.act()).strip(),
            shown(pair.sourceCode()),
            shown(pair.targetCode()),
            pair.status(),
            pair.claim().path("rule").asText(""));
  }

  /** Gives the words of a sentence. */
  @FunctionalInterface
  public interface SentenceText {
    /** The words; empty where they are not known. */
    String text(String article, int sentence);
  }
}
