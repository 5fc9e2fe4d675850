package org.dragoman.evaluation.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.coder.knowledge.Knowledge;
import org.dragoman.coder.knowledge.Table;
import org.jspecify.annotations.Nullable;

/**
 * Finds two holders of one office of one state at one time, but for those that {@code
 * tenures-shared.tsv} explains: states with rival governments, with two heads.
 */
final class TenureCheck {

  private static final String CHECK = "holders of one office at one time";

  private static final String EXPLAINED = "tenures-shared.tsv";

  /** Sources differ by a few days. */
  private static final int TOLERATED_DAYS = 7;

  /** A holder, from the latest to the earliest days that a month or year alone leaves possible. */
  private record Holder(
      String name, String title, @Nullable LocalDate from, @Nullable LocalDate to, String where) {

    LocalDate begin() {
      return from == null ? LocalDate.MIN : from;
    }

    LocalDate end() {
      return to == null ? LocalDate.MAX : to;
    }
  }

  /** Two holders of an office, in the order of their beginning. */
  private record Pair(String office, String one, String two) {}

  private TenureCheck() {}

  /** Overlaps in the tables of offices. */
  static List<Remark> ofOffices() {
    Map<String, List<Holder>> holders = new LinkedHashMap<>();
    for (String file : files()) {
      Table.read(open("offices/" + file), "offices/" + file, row -> add(holders, row));
    }
    return overlaps(
        holders,
        Objects.requireNonNull(TenureCheck.class.getResourceAsStream(EXPLAINED), EXPLAINED));
  }

  /** Overlaps in one table of offices that a table does not explain, and what it explains idly. */
  static List<Remark> of(InputStream table, String file, InputStream explained) {
    Map<String, List<Holder>> holders = new LinkedHashMap<>();
    Table.read(table, file, row -> add(holders, row));
    return overlaps(holders, explained);
  }

  private static void add(Map<String, List<Holder>> holders, Table.Row row) {
    holders
        .computeIfAbsent(row.get(0) + " " + row.get(1), k -> new ArrayList<>())
        .add(
            new Holder(
                row.get(3), row.get(2), row.to(5), row.from(6), row.file() + ":" + row.line()));
  }

  private static List<Remark> overlaps(Map<String, List<Holder>> all, InputStream explained) {
    Map<Pair, Table.Row> idle = new LinkedHashMap<>();
    Table.read(
        explained,
        EXPLAINED,
        row -> idle.put(new Pair(row.get(0) + " " + row.get(1), row.get(2), row.get(3)), row));
    Set<Pair> known = Set.copyOf(idle.keySet());
    List<Remark> remarks = new ArrayList<>();
    all.forEach(
        (office, holders) -> {
          holders.sort(Comparator.comparing(Holder::begin));
          for (int i = 0; i < holders.size(); i++) {
            for (int j = i + 1; j < holders.size(); j++) {
              Holder one = holders.get(i);
              Holder two = holders.get(j);
              Pair pair = new Pair(office, one.name, two.name);
              boolean overlap = one.end().isAfter(two.begin()) && days(one, two) > TOLERATED_DAYS;
              if (overlap && known.contains(pair)) {
                idle.remove(pair);
              } else if (overlap) {
                remarks.add(
                    new Remark(
                        CHECK,
                        two.where,
                        "%s: %s (%s) and %s (%s)"
                            .formatted(office, one.name, span(one), two.name, span(two)),
                        mayBeBoth(one, two)));
              }
            }
          }
        });
    idle.forEach(
        (pair, row) ->
            remarks.add(
                Remark.fault(
                    CHECK,
                    row.file() + ":" + row.line(),
                    "explains %s and %s, who do not hold %s at one time"
                        .formatted(pair.one, pair.two, pair.office))));
    return remarks;
  }

  /**
   * Whether two may hold the office by law: for the same time, as co-princes, or one for the other.
   */
  private static boolean mayBeBoth(Holder one, Holder two) {
    return one.begin().equals(two.begin()) && one.end().equals(two.end())
        || isShared(one.title)
        || isShared(two.title);
  }

  private static boolean isShared(String title) {
    return title.startsWith("co-") || title.startsWith("acting ") || title.startsWith("interim ");
  }

  private static long days(Holder one, Holder two) {
    LocalDate end = one.end().isBefore(two.end()) ? one.end() : two.end();
    return end.toEpochDay() - two.begin().toEpochDay();
  }

  private static String span(Holder holder) {
    return (holder.from == null ? "" : holder.from) + ".." + (holder.to == null ? "" : holder.to);
  }

  private static List<String> files() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(open("offices/index.txt"), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("offices/index.txt", e);
    }
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(Knowledge.class.getResourceAsStream(file), file);
  }
}
