package org.dragoman.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.dragoman.language.Analysis;
import org.dragoman.language.Case;
import org.dragoman.language.Reading;
import org.dragoman.language.Tag;
import org.jspecify.annotations.Nullable;

/** Each token with the reading that was kept and those that were rejected. */
final class TokenSection implements Explanation.Section {

  private record Word(String lemma, String pos) {}

  @Override
  public String title() {
    return "tokens: the reading kept; in brackets those rejected";
  }

  @Override
  public void write(Explanation explanation, Page page) {
    Analysis analysis = explanation.analysis();
    int widest = 0;
    for (int i = 0; i < analysis.size(); i++) {
      widest = Math.max(widest, analysis.lattice().token(i).text().length());
    }
    String format = "%3d  %-" + Math.max(1, Math.min(widest, 20)) + "s  ";
    for (int i = 0; i < analysis.size(); i++) {
      if (!analysis.lattice().token(i).isPunctuation()) {
        page.line(1, token(analysis, i, format, page.styled()));
      }
    }
  }

  private static StyledText token(Analysis analysis, int i, String format, StyledText line) {
    Reading kept = analysis.chosen()[i];
    Case kase = analysis.cases()[i];
    String cases = kase == null ? "" : " " + kase.word();
    line.add(String.format(Locale.ROOT, format, i, analysis.lattice().token(i).text()))
        .add(StyledText.BOLD, kept.lemma())
        .add(" " + pos(kept) + cases + flags(kept.tag()) + source(kept));
    List<String> rejected = rejected(analysis.lattice().readings(i), kept, kase);
    if (!rejected.isEmpty()) {
      line.add(StyledText.FAINT, "  [" + String.join("; ", rejected) + "]");
    }
    return line;
  }

  /** The other readings, those of one lemma and part of speech together with all their cases. */
  private static List<String> rejected(List<Reading> readings, Reading kept, @Nullable Case kase) {
    Map<Word, EnumSet<Case>> others = new LinkedHashMap<>();
    for (Reading reading : readings) {
      EnumSet<Case> cases = cases(reading.tag());
      boolean same = reading.lemma().equals(kept.lemma()) && pos(reading).equals(pos(kept));
      if (same && kase != null) {
        cases.remove(kase);
      }
      if (!same || !cases.isEmpty()) {
        others
            .computeIfAbsent(
                new Word(reading.lemma(), pos(reading)), w -> EnumSet.noneOf(Case.class))
            .addAll(cases);
      }
    }
    List<String> lines = new ArrayList<>();
    others.forEach(
        (word, cases) -> {
          StringJoiner joined = new StringJoiner("/");
          cases.forEach(c -> joined.add(c.word()));
          String which =
              word.lemma.equals(kept.lemma()) && word.pos.equals(pos(kept))
                  ? ""
                  : word.lemma + " " + word.pos;
          lines.add((which + " " + joined).strip());
        });
    return lines;
  }

  private static EnumSet<Case> cases(Tag tag) {
    EnumSet<Case> cases = EnumSet.noneOf(Case.class);
    for (Case c : Case.values()) {
      if (tag.can(c)) {
        cases.add(c);
      }
    }
    return cases;
  }

  private static String pos(Reading reading) {
    return reading.tag().pos().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String flags(Tag tag) {
    StringBuilder flags = new StringBuilder();
    flag(flags, tag, Tag.PAST, "past");
    flag(flags, tag, Tag.PRESENT, "present");
    flag(flags, tag, Tag.FUTURE, "future");
    flag(flags, tag, Tag.IMPERATIVE, "imperative");
    flag(flags, tag, Tag.CONDITIONAL, "conditional");
    flag(flags, tag, Tag.NEGATED, "negated");
    return flags.toString();
  }

  private static void flag(StringBuilder flags, Tag tag, int flag, String word) {
    if (tag.has(flag)) {
      flags.append(' ').append(word);
    }
  }

  private static String source(Reading reading) {
    return switch (reading.source()) {
      case GUESS -> " (guessed)";
      case NAME -> " (known name)";
      case DICTIONARY, TOKEN -> "";
    };
  }
}
