package org.dragoman.evaluation.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dragoman.evaluation.Interval95;
import org.dragoman.evaluation.cases.CaseScore.Judged;
import org.dragoman.language.Case;
import org.dragoman.language.Span;
import org.jspecify.annotations.Nullable;

/** The cases chosen, as tables for a reader: all, by case, and what was taken for what. */
public final class CaseReport {

  private static final int CONFUSIONS = 12;
  private static final int EXAMPLES = 4;

  private final CaseScore score;

  public CaseReport(CaseScore score) {
    this.score = score;
  }

  /** The tables. */
  public String tables() {
    StringBuilder text = new StringBuilder();
    text.append(line("", "labelled", "right", "no case", "accuracy"));
    text.append(group("all", score.judged()));
    text.append(
        group(
            "outside times, names",
            score.judged().stream().filter(j -> !j.isInsideUnit()).toList()));
    text.append("\nby case\n");
    Map<Case, List<Judged>> byCase = new TreeMap<>();
    for (Judged judged : score.judged()) {
      byCase.computeIfAbsent(judged.label().kase(), c -> new ArrayList<>()).add(judged);
    }
    byCase.forEach((kase, judged) -> text.append(group(kase.word(), judged)));
    text.append("\nno case given; counted as wrong\n");
    table(text, groups(j -> j.got() == null, j -> place(j.span())), Integer.MAX_VALUE);
    text.append("\ncommonest confusions, gold > got\n");
    table(
        text,
        groups(
            j -> j.got() != null && !j.isRight(),
            j -> j.label().kase().word() + " > " + word(j.got())),
        CONFUSIONS);
    return text.toString();
  }

  private static String place(@Nullable Span span) {
    if (span == null) {
      return "elsewhere";
    }
    return span.kind() == Span.Kind.TIME ? "inside a time" : "inside a name or title";
  }

  private static String word(@Nullable Case kase) {
    return kase == null ? "no case" : kase.word();
  }

  private Map<String, List<Judged>> groups(
      Predicate<Judged> choice, Function<Judged, String> property) {
    Map<String, List<Judged>> groups = new LinkedHashMap<>();
    for (Judged judged : score.judged()) {
      if (choice.test(judged)) {
        groups.computeIfAbsent(property.apply(judged), g -> new ArrayList<>()).add(judged);
      }
    }
    return groups;
  }

  /** The groups, the largest first, each with examples from all over the articles. */
  private static void table(StringBuilder text, Map<String, List<Judged>> groups, int most) {
    groups.entrySet().stream()
        .sorted(Comparator.comparingInt(group -> -group.getValue().size()))
        .limit(most)
        .forEach(
            group -> {
              List<Judged> all = group.getValue();
              List<String> examples = new ArrayList<>();
              int shown = Math.min(EXAMPLES, all.size());
              for (int i = 0; i < shown; i++) {
                Judged example = all.get(i * all.size() / shown);
                examples.add(at(example) + " " + example.label().form());
              }
              text.append(
                  String.format(
                      Locale.ROOT,
                      "%-22s %8d  %s%n",
                      group.getKey(),
                      all.size(),
                      String.join(", ", examples)));
            });
  }

  private static String at(Judged judged) {
    return judged.label().article() + " s" + judged.label().sentence();
  }

  private static String group(String name, List<Judged> judged) {
    int right = (int) judged.stream().filter(Judged::isRight).count();
    int without = (int) judged.stream().filter(j -> j.got() == null).count();
    Interval95 interval = Interval95.wilson(right, judged.size());
    return line(
        name,
        judged.size(),
        right,
        without,
        judged.isEmpty()
            ? ""
            : String.format(
                Locale.ROOT,
                "%.3f %.3f..%.3f",
                (double) right / judged.size(),
                interval.low(),
                interval.high()));
  }

  private static String line(Object... cells) {
    return String.format(Locale.ROOT, "%-22s %8s %6s %8s  %s", cells).stripTrailing() + "\n";
  }

  /** Each token with a wrong case or none, below its sentence. */
  public String faults() {
    StringBuilder text = new StringBuilder();
    String heading = "";
    for (Judged judged : score.judged()) {
      if (!judged.isRight()) {
        if (!at(judged).equals(heading)) {
          heading = at(judged);
          text.append('\n').append(heading).append("  ").append(judged.words()).append('\n');
        }
        text.append("  ")
            .append(judged.label().token())
            .append(' ')
            .append(judged.label().form())
            .append(": ")
            .append(judged.label().kase().word())
            .append(", not ")
            .append(word(judged.got()))
            .append(judged.isInsideUnit() ? " (" + place(judged.span()) + ")" : "")
            .append('\n');
      }
    }
    return text.toString();
  }
}
