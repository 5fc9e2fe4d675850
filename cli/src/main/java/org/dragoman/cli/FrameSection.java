package org.dragoman.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.coder.frames.Frame;
import org.dragoman.coder.frames.FrameLexicon;
import org.dragoman.language.Analysis;
import org.dragoman.language.Clause;
import org.dragoman.language.Pos;
import org.dragoman.language.Reading;

/** The frames that the words of the sentence evoke, and why each gave a claim or none. */
final class FrameSection implements Explanation.Section {

  @Override
  public String title() {
    return "frames of these words";
  }

  @Override
  public void write(Explanation explanation, Page page) {
    Set<Frame> frames = evoked(explanation.analysis(), explanation.coder().frames());
    for (Frame frame : frames) {
      boolean fired =
          explanation.claims().stream().anyMatch(claim -> claim.rule().equals(frame.rule()));
      page.line(
          1,
          page.styled()
              .add(fired ? StyledText.GOOD : StyledText.FAINT, fired ? "fired  " : "       ")
              .add(StyledText.BOLD, frame.rule())
              .add("  " + roles(frame))
              .add(StyledText.FAINT, "  " + frame.file()));
      for (String reason : reasons(explanation, frame)) {
        page.line(5, page.styled().add(reason));
      }
    }
  }

  /** What the coder says of the frame, each thing once; that it fires is shown already. */
  private static List<String> reasons(Explanation explanation, Frame frame) {
    String prefix = frame.rule() + ": ";
    return explanation.tried().stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()))
        .filter(reason -> !reason.equals("fires"))
        .distinct()
        .toList();
  }

  private static Set<Frame> evoked(Analysis analysis, FrameLexicon lexicon) {
    Set<Frame> frames = new LinkedHashSet<>();
    for (Clause clause : analysis.clauses()) {
      Reading predicate = clause.predicate();
      if (predicate != null) {
        frames.addAll(lexicon.verb(predicate.lemma(), clause.isReflexive()));
      }
    }
    for (Reading reading : analysis.chosen()) {
      String lemma = reading.lemma();
      if (reading.tag().pos() == Pos.NOUN || reading.tag().pos() == Pos.GERUND) {
        frames.addAll(lexicon.noun(lemma));
      }
      if (reading.tag().pos() == Pos.GERUND) {
        frames.addAll(lexicon.verb(lemma, false));
      }
      if (reading.tag().pos().isAdjectival()) {
        frames.addAll(lexicon.adjective(lemma));
      }
    }
    return frames;
  }

  private static String roles(Frame frame) {
    StringBuilder roles = new StringBuilder();
    frame
        .roles()
        .forEach(
            (role, forms) ->
                roles
                    .append(roles.length() == 0 ? "" : ", ")
                    .append(role)
                    .append(": ")
                    .append(forms(forms)));
    if (!frame.with().isEmpty()) {
      roles.append(", with ").append(String.join(" ", frame.with().keySet()));
    }
    if (!frame.without().isEmpty()) {
      roles.append(", without ").append(String.join(" ", frame.without().keySet()));
    }
    return roles.toString();
  }

  private static String forms(List<String> forms) {
    return String.join("/", forms);
  }
}
