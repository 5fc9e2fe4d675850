package org.dragoman.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the happenings of any reports. */
class MergingPropertiesTest {

  private static final int REPORTS = 400;

  private final Merger merger = Merger.standard();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void orderDoesNotMatter(long seed) {
    List<Report> reports = new RandomReports(seed).some(REPORTS);
    List<Happening> wanted = merger.merge(reports);
    List<Report> shuffled = new ArrayList<>(reports);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(shuffled, new Random(seed * 31 + i));
      assertThat(merger.merge(shuffled)).isEqualTo(wanted);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void numbersOfTheStoreDoNotMatter(long seed) {
    List<Report> reports = new RandomReports(seed).some(REPORTS);
    List<Report> renumbered =
        reports.stream()
            .map(r -> new Report(REPORTS * 7L - r.number(), r.claim(), r.origin()))
            .toList();
    assertThat(members(merger.merge(renumbered))).isEqualTo(members(merger.merge(reports)));
  }

  /** As the store does: after each batch the blocks that it touched are merged anew. */
  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38})
  void batchesGiveWhatAllAtOnceGives(long seed) {
    List<Report> reports = new RandomReports(seed).some(REPORTS);
    List<Report> order = new ArrayList<>(reports);
    Random random = new Random(seed);
    Collections.shuffle(order, random);
    Map<String, List<Report>> stored = new TreeMap<>();
    Map<String, List<Happening>> happenings = new HashMap<>();
    for (int at = 0; at < order.size(); ) {
      int end = Math.min(order.size(), at + 1 + random.nextInt(60));
      Set<String> touched = new HashSet<>();
      for (Report report : order.subList(at, end)) {
        String block = merger.block(report);
        stored.computeIfAbsent(block, b -> new ArrayList<>()).add(report);
        touched.add(block);
      }
      for (String block : touched) {
        happenings.put(block, merger.merge(stored.getOrDefault(block, List.of())));
      }
      at = end;
    }
    List<Happening> all =
        happenings.values().stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Happening::id))
            .toList();
    assertThat(all).isEqualTo(merger.merge(reports));
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44, 45, 46})
  void mergingAgainChangesNothing(long seed) {
    List<Happening> once = merger.merge(new RandomReports(seed).some(REPORTS));
    List<Report> reports = once.stream().flatMap(h -> h.reports().stream()).toList();
    assertThat(merger.merge(reports)).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54, 55, 56})
  void eachReportIsInOneHappeningAndOneBlock(long seed) {
    List<Report> reports = new RandomReports(seed).some(REPORTS);
    List<Happening> happenings = merger.merge(reports);
    assertThat(happenings.stream().flatMap(h -> h.reports().stream()))
        .containsExactlyInAnyOrderElementsOf(reports);
    assertThat(happenings.stream().map(Happening::id)).doesNotHaveDuplicates();
    assertThat(happenings).hasSizeLessThan(reports.size());
    for (Happening happening : happenings) {
      assertThat(happening.reports().stream().map(merger::block).distinct()).hasSize(1);
      assertThat(happening.reports()).isSortedAccordingTo(Merger.LIFE_LINE);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 62, 63})
  void aLaterReportChangesNoId(long seed) {
    List<Report> reports = new ArrayList<>(new RandomReports(seed).some(REPORTS));
    reports.removeIf(r -> r.origin().published() == null);
    reports.sort(Merger.LIFE_LINE);
    Set<String> before = new HashSet<>(ids(merger.merge(reports.subList(0, 300)).stream()));
    Map<Long, String> first = firstReports(merger.merge(reports.subList(0, 300)));
    Map<Long, String> later = firstReports(merger.merge(reports));
    assertThat(before).isNotEmpty();
    first.forEach(
        (number, id) -> {
          if (later.containsKey(number)) {
            assertThat(later).containsEntry(number, id);
          }
        });
  }

  private static Map<Long, String> firstReports(List<Happening> happenings) {
    Map<Long, String> first = new HashMap<>();
    happenings.forEach(h -> first.put(h.reports().get(0).number(), h.id()));
    return first;
  }

  private static List<String> ids(Stream<Happening> happenings) {
    return happenings.map(Happening::id).toList();
  }

  private static Map<String, List<String>> members(List<Happening> happenings) {
    Map<String, List<String>> members = new TreeMap<>();
    happenings.forEach(
        h -> members.put(h.id(), h.reports().stream().map(r -> r.claim().id()).toList()));
    return members;
  }
}
