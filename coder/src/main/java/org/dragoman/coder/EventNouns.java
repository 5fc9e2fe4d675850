package org.dragoman.coder;

import java.util.List;
import org.dragoman.coder.frames.Frame;
import org.dragoman.coder.frames.FrameLexicon;
import org.dragoman.language.Analysis;
import org.dragoman.language.Phrase;
import org.dragoman.language.Pos;
import org.dragoman.language.Reading;
import org.jspecify.annotations.Nullable;

/** Nouns that assert an act: those with frames of their own, and verbal nouns. */
final class EventNouns {

  private final Analysis analysis;
  private final FrameLexicon lexicon;

  EventNouns(Analysis analysis, FrameLexicon lexicon) {
    this.analysis = analysis;
    this.lexicon = lexicon;
  }

  /** Whether the noun asserts an act. */
  boolean isEvent(Phrase p) {
    return verbOf(p) != null || !nounFrames(p).isEmpty();
  }

  List<Frame> nounFrames(Phrase n) {
    List<Frame> frames = lexicon.noun(n.lemma());
    for (int i = 0; frames.isEmpty() && i < n.otherLemmas().size(); i++) {
      frames = lexicon.noun(n.otherLemmas().get(i));
    }
    return frames;
  }

  /** The verb of a verbal noun; null if the noun is none. */
  @Nullable String verbOf(Phrase n) {
    if (n.reading().tag().pos() == Pos.GERUND) {
      return n.lemma();
    }
    for (Reading r : analysis.lattice().readings(n.head())) {
      if (r.tag().pos() == Pos.GERUND) {
        return r.lemma();
      }
    }
    return null;
  }
}
