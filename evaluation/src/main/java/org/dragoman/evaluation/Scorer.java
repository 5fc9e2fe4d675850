package org.dragoman.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Matches coded claims with gold claims, sentence by sentence: the pair with the fewest wrong
 * fields takes the gold claim. Sentences that the gold does not cover are not looked at.
 */
public final class Scorer {

  private record Key(@Nullable String article, int sentence) {}

  private record Candidate(int faults, int gold, int pair) {}

  private Scorer() {}

  /** Compares coded claims with the gold. */
  public static Score score(GoldFile gold, CodedClaims coded) {
    List<CodedPair> pairs = coded.pairs();
    Map<Key, List<CodedPair>> pairsOf = new LinkedHashMap<>();
    Set<@Nullable String> articles = new HashSet<>();
    for (CodedPair pair : pairs) {
      articles.add(pair.article());
      pairsOf
          .computeIfAbsent(new Key(pair.article(), pair.sentence()), k -> new ArrayList<>())
          .add(pair);
    }
    @Nullable String only = articles.size() == 1 ? pairs.get(0).article() : null;
    Map<Key, List<GoldClaim>> goldOf = new LinkedHashMap<>();
    for (GoldClaim claim : gold.claims()) {
      String article = claim.article() != null ? claim.article() : only;
      goldOf.computeIfAbsent(new Key(article, claim.sentence()), k -> new ArrayList<>()).add(claim);
    }
    List<List<Finding>> sentences = new ArrayList<>();
    goldOf.forEach(
        (key, claims) ->
            sentences.add(findings(key, claims, pairsOf.getOrDefault(key, List.of()))));
    return new Score(sentences);
  }

  private static List<Finding> findings(Key key, List<GoldClaim> golds, List<CodedPair> pairs) {
    List<Candidate> candidates = new ArrayList<>();
    Set<Integer> accountedFor = new HashSet<>();
    for (int g = 0; g < golds.size(); g++) {
      for (int p = 0; p < pairs.size(); p++) {
        if (Comparison.detects(golds.get(g), pairs.get(p))) {
          accountedFor.add(p);
          candidates.add(new Candidate(Comparison.faults(golds.get(g), pairs.get(p)).size(), g, p));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt(Candidate::faults)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::pair));
    Map<Integer, Integer> pairOfGold = new LinkedHashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Candidate c : candidates) {
      if (!pairOfGold.containsKey(c.gold) && used.add(c.pair)) {
        pairOfGold.put(c.gold, c.pair);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (int g = 0; g < golds.size(); g++) {
      GoldClaim gold = golds.get(g);
      Integer p = pairOfGold.get(g);
      if (p != null) {
        CodedPair pair = pairs.get(p);
        findings.add(new Finding.Found(gold, pair, Comparison.faults(gold, pair)));
      } else if (!gold.isNothing()) {
        findings.add(new Finding.Missed(gold, key.article));
      }
    }
    for (int p = 0; p < pairs.size(); p++) {
      if (!accountedFor.contains(p)) {
        findings.add(new Finding.Spurious(pairs.get(p)));
      } else if (!used.contains(p)) {
        findings.add(new Finding.Repeated(pairs.get(p)));
      }
    }
    return findings;
  }
}
