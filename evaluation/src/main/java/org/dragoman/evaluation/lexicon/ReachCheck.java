package org.dragoman.evaluation.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.coder.frames.Frame;
import org.dragoman.model.Act;
import org.dragoman.model.Acts;

/**
 * Finds frames that never fire, since another frame of the same word, of the same kind of act, is
 * tried before and asks for nothing more.
 */
final class ReachCheck {

  private static final String CHECK = "frames never reached";

  private record Word(Frame.Word word, String lemma) {}

  private ReachCheck() {}

  static List<Remark> of(List<Frame> frames) {
    Map<Word, List<Frame>> framesOf = new LinkedHashMap<>();
    List<Remark> remarks = new ArrayList<>();
    for (Frame frame : frames) {
      for (String lemma : frame.lemmas()) {
        List<Frame> before =
            framesOf.computeIfAbsent(new Word(frame.word(), lemma), w -> new ArrayList<>());
        if (before.contains(frame)) {
          remarks.add(
              Remark.fault(CHECK, frame.file(), frame.rule() + " names '" + lemma + "' twice"));
        } else {
          before.add(frame);
        }
      }
    }
    Map<Frame, Map<Frame, List<String>>> hidden = new LinkedHashMap<>();
    framesOf.forEach(
        (word, all) -> {
          List<Frame> tried = new ArrayList<>(all);
          tried.sort(Comparator.comparingInt(ReachCheck::conditions).reversed());
          for (int later = 1; later < tried.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
              if (hides(tried.get(earlier), tried.get(later))) {
                hidden
                    .computeIfAbsent(tried.get(later), f -> new LinkedHashMap<>())
                    .computeIfAbsent(tried.get(earlier), f -> new ArrayList<>())
                    .add(word.lemma);
                break;
              }
            }
          }
        });
    hidden.forEach(
        (frame, by) ->
            by.forEach(
                (other, lemmas) ->
                    remarks.add(
                        Remark.fault(
                            CHECK,
                            frame.file(),
                            frame.rule()
                                + (lemmas.size() == frame.lemmas().size()
                                    ? ""
                                    : " with " + String.join(", ", lemmas))
                                + ": "
                                + other.rule()
                                + " ("
                                + other.file()
                                + ") fires first"))));
    return remarks;
  }

  /** The order in which the coder tries frames. */
  private static int conditions(Frame frame) {
    return frame.with().size() * 2 + (frame.negative() ? 1 : 0);
  }

  /** Whether the first frame fits wherever the second does, and keeps it from firing. */
  private static boolean hides(Frame first, Frame second) {
    return isSameKind(first, second)
        && (!first.negative() || second.negative())
        && asksNoMore(first.with(), second.with())
        && excludesNoMore(first.without(), second.without())
        && needsNoMore(first, second);
  }

  private static boolean isSameKind(Frame first, Frame second) {
    Act one = Acts.standard().find(first.act());
    Act two = Acts.standard().find(second.act());
    if (one == null
        || two == null
        || Acts.standard().isOperator(first.act())
        || Acts.standard().isOperator(second.act())) {
      return first.act().equals(second.act());
    }
    return one.kind() == two.kind();
  }

  /** Each condition of the first is met by every word that meets the second's. */
  private static boolean asksNoMore(
      Map<String, ? extends Collection<?>> first, Map<String, ? extends Collection<?>> second) {
    return first.entrySet().stream()
        .allMatch(
            c -> {
              Collection<?> words = second.get(c.getKey());
              return words != null && c.getValue().containsAll(words);
            });
  }

  /** Each word that the first excludes, the second excludes too. */
  private static boolean excludesNoMore(
      Map<String, ? extends Collection<?>> first, Map<String, ? extends Collection<?>> second) {
    return first.entrySet().stream()
        .allMatch(
            c -> {
              Collection<?> words = second.get(c.getKey());
              return words != null && words.containsAll(c.getValue());
            });
  }

  /** The roles that the first needs, the second needs too, in forms that the first also takes. */
  private static boolean needsNoMore(Frame first, Frame second) {
    for (String role : needs(first)) {
      if (!needs(second).contains(role) || !first.forms(role).containsAll(second.forms(role))) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> needs(Frame frame) {
    Set<String> needs = frame.needs();
    return needs == null ? Set.of("source") : needs;
  }
}
