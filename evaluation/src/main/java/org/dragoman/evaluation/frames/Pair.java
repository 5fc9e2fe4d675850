package org.dragoman.evaluation.frames;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Act;
import org.dragoman.model.Actor;
import org.dragoman.model.Claim;

/**
 * What one claim asserts of two actors: who did it to whom. An actor that is unknown is {@code -}.
 *
 * @param code the CAMEO code, or the act's id where it has none
 * @param joint whether they did it together; the two then stand in the order of the alphabet
 */
record Pair(String code, String source, String target, boolean joint) {

  static final String UNKNOWN = "-";

  /** The pairs of a claim: every source with every target, or every two of a joint act. */
  static List<Pair> of(Claim claim) {
    boolean joint = claim.reciprocal() && claim.target().isEmpty() && claim.source().size() > 1;
    return of(code(claim.act()), codes(claim.source()), codes(claim.target()), joint);
  }

  static List<Pair> of(String code, List<String> sources, List<String> targets, boolean joint) {
    List<Pair> pairs = new ArrayList<>();
    if (joint) {
      List<String> parties = sources.stream().sorted().toList();
      for (int i = 0; i < parties.size(); i++) {
        for (int j = i + 1; j < parties.size(); j++) {
          pairs.add(new Pair(code, parties.get(i), parties.get(j), true));
        }
      }
      return pairs;
    }
    for (String source : sources) {
      for (String target : targets) {
        pairs.add(new Pair(code, source, target, false));
      }
    }
    return pairs;
  }

  /** How examples name the act. */
  static String code(Act act) {
    return act.cameo().isEmpty() ? act.id() : act.cameo();
  }

  private static List<String> codes(List<Actor> actors) {
    return actors.isEmpty()
        ? List.of(UNKNOWN)
        : actors.stream().map(a -> a.code().isEmpty() ? UNKNOWN : a.code()).toList();
  }
}
