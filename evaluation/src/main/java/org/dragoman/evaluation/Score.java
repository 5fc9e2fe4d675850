package org.dragoman.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What the comparison with the gold found, sentence by sentence, and its figures. */
public final class Score {

  private final List<List<Finding>> sentences;

  Score(List<List<Finding>> sentences) {
    this.sentences = sentences.stream().map(List::copyOf).toList();
  }

  /** The figures over all claims. */
  public Tally total() {
    return tallies(f -> "").values().stream()
        .flatMap(List::stream)
        .reduce(Tally.NOTHING, Tally::plus);
  }

  List<Finding> findings() {
    return sentences.stream().flatMap(List::stream).toList();
  }

  /**
   * The counts of each sentence, by a property of its findings; sentences without the property give
   * no count.
   */
  SortedMap<String, List<Tally>> tallies(Function<Finding, String> property) {
    SortedMap<String, List<Tally>> groups = new TreeMap<>();
    for (List<Finding> sentence : sentences) {
      SortedMap<String, Tally> ofSentence = new TreeMap<>();
      for (Finding finding : sentence) {
        ofSentence.merge(property.apply(finding), Tally.of(finding), Tally::plus);
      }
      ofSentence.forEach(
          (group, tally) -> groups.computeIfAbsent(group, g -> new ArrayList<>()).add(tally));
    }
    return groups;
  }
}
