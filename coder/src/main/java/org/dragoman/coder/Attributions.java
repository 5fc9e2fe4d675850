package org.dragoman.coder;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.coder.actors.ActorReader;
import org.dragoman.coder.frames.SpeechWords;
import org.dragoman.coder.knowledge.Sense;
import org.dragoman.language.Analysis;
import org.dragoman.language.Case;
import org.dragoman.language.Clause;
import org.dragoman.language.Grammar;
import org.dragoman.language.Phrase;
import org.dragoman.model.Actor;
import org.dragoman.model.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Who says what a clause asserts: speakers, agencies, documents, outermost first (codebook, section
 * 7). One for each sentence.
 */
final class Attributions {

  private final Analysis analysis;
  private final Grammar grammar;
  private final SpeechWords words;
  private final ActorReader reader;
  private final Complements complements;
  private final @Nullable Clause speech;
  private final boolean quoted;

  Attributions(
      Analysis analysis,
      Grammar grammar,
      SpeechWords words,
      ActorReader reader,
      Complements complements) {
    this.analysis = analysis;
    this.grammar = grammar;
    this.words = words;
    this.reader = reader;
    this.complements = complements;
    speech = findSpeech();
    quoted = speech != null && hasQuotes(speech.token());
  }

  private boolean hasQuotes(int before) {
    for (int i = 0; i < before; i++) {
      if (grammar.isQuoteMark(analysis.lattice().lower(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The clause at the end of a sentence that names the speaker of what stands before: "… -
   * powiedział X", "…, poinformował X".
   */
  private @Nullable Clause findSpeech() {
    Clause found = null;
    for (Clause c : analysis.clauses()) {
      if (c.kind() != Clause.Kind.COORDINATE && c.kind() != Clause.Kind.MAIN
          || !isSaying(c)
          || c.token() <= 1) {
        continue;
      }
      Phrase s = complements.subjectPhrase(c);
      boolean inverted = s != null && s.begin() > c.token();
      boolean content = false;
      for (Clause child : c.children()) {
        content |= grammar.isContent(child.conjunction());
      }
      boolean opens = c.token() > 0 && opensAfterMark(c.token());
      if (!content && opens && (inverted || c.isAfterDash())) {
        found = c;
      }
    }
    return found;
  }

  private boolean opensAfterMark(int token) {
    String before = analysis.lattice().lower(token - 1);
    return grammar.isDash(before) || before.equals(",") || grammar.isQuoteMark(before);
  }

  private boolean isSaying(Clause c) {
    return c.predicate() != null && words.isSaying(c.predicate().lemma(), c.isReflexive());
  }

  /** The clause that introduces the speaker of the whole sentence; null if there is none. */
  @Nullable Clause speech() {
    return speech;
  }

  /** Whether the draft is said within the words of the speaker of the sentence. */
  boolean isSpoken(Draft d) {
    return speech != null
        && d.clause != null
        && d.clause != speech
        && !isUnder(d.clause, speech)
        && d.clause.begin() < speech.token();
  }

  private static boolean isUnder(Clause c, Clause top) {
    for (Clause up = c; up != null; up = up.parent()) {
      if (up == top) {
        return true;
      }
      if (up.kind() == Clause.Kind.COORDINATE) {
        return false;
      }
    }
    return false;
  }

  List<Claim.Attribution> of(Draft d) {
    List<Claim.Attribution> list = new ArrayList<>();
    Clause c = d.clause;
    if (c == null) {
      return list;
    }
    if (isSpoken(d) && speech != null) {
      add(
          list,
          speech,
          quoted || speech.isAfterDash() && !grammar.isPositional() || dashBefore(speech)
              ? Claim.Quote.DIRECT
              : Claim.Quote.INDIRECT);
    }
    List<Claim.Attribution> inner = new ArrayList<>();
    Clause child = c;
    for (Clause up = c.parent(); up != null; child = up, up = up.parent()) {
      if (child.kind() == Clause.Kind.SUBORDINATE
          && grammar.isContent(child.conjunction())
          && isSaying(up)) {
        addFirst(inner, up);
      }
    }
    list.addAll(inner);
    for (Clause up : d.above) {
      if (isSaying(up)
          && d.clause != up
          && inner.stream().noneMatch(a -> a.cue().equals(cue(up)))) {
        add(list, up, Claim.Quote.INDIRECT);
      }
    }
    // "jak podał Reuters": a clause beside
    for (Clause other : analysis.clauses()) {
      if (other.kind() == Clause.Kind.SUBORDINATE
          && isSaying(other)
          && "as".equals(other.conjunction())
          && (other.parent() == c
              || other.parent() != null && isAbove(other.parent(), c)
              || other.parent() == c.parent())) {
        add(list, other, Claim.Quote.INDIRECT);
      }
    }
    for (Clause up = c; up != null; up = up.parent()) {
      phrases(up, list);
      if (up.kind() == Clause.Kind.COORDINATE || up.kind() == Clause.Kind.RELATIVE) {
        break;
      }
    }
    return list;
  }

  /**
   * Who says what the clause asserts, under the form by which a frame asks for the speaker, with
   * the clause of saying; null if nobody known says it.
   */
  @Nullable Complement speaker(Clause c) {
    Clause saying = null;
    Clause child = c;
    for (Clause up = c.parent(); up != null && saying == null; child = up, up = up.parent()) {
      if (child.kind() == Clause.Kind.SUBORDINATE
          && grammar.isContent(child.conjunction())
          && isSaying(up)) {
        saying = up;
      } else if (child.kind() == Clause.Kind.RELATIVE) {
        return null;
      }
    }
    if (saying == null
        && speech != null
        && c != speech
        && !isUnder(c, speech)
        && c.begin() < speech.token()) {
      saying = speech;
    }
    Claim.Attribution said = saying == null ? null : speaker(saying, Claim.Quote.INDIRECT);
    if (saying == null || said == null || said.actor() == null) {
      return null;
    }
    Phrase subject = complements.subjectPhrase(saying);
    List<Actor> speakers = subject == null ? List.of(said.actor()) : reader.actors(subject);
    return new Complement(List.of("speaker"), null, saying, speakers, false);
  }

  private static boolean isAbove(Clause up, Clause c) {
    for (Clause x = c.parent(); x != null; x = x.parent()) {
      if (x == up) {
        return true;
      }
    }
    return false;
  }

  private boolean dashBefore(Clause c) {
    return c.token() > 0 && grammar.isDash(analysis.lattice().lower(c.token() - 1));
  }

  private String cue(Clause c) {
    return analysis.lattice().token(c.token()).text();
  }

  private void add(List<Claim.Attribution> list, Clause c, Claim.Quote quote) {
    Claim.Attribution a = speaker(c, quote);
    if (a != null
        && list.stream()
            .noneMatch(x -> x.speaker().equals(a.speaker()) && x.cue().equals(a.cue()))) {
      list.add(a);
    }
  }

  private void addFirst(List<Claim.Attribution> list, Clause c) {
    Claim.Attribution a = speaker(c, Claim.Quote.INDIRECT);
    if (a != null) {
      list.add(0, a);
    }
  }

  private Claim.@Nullable Attribution speaker(Clause c, Claim.Quote quote) {
    Phrase s = complements.subjectPhrase(c);
    if (s != null) {
      return attribution(s, cue(c), quote);
    }
    for (Complement x : complements.of(c)) {
      if (x.isMainly("nom") && x.understood() != null && !x.understood().isEmpty()) {
        Actor a = x.understood().get(0);
        return new Claim.Attribution(a.name(), a, cue(c), quote);
      }
      if (x.isMainly("nom") && x.phrase() != null) {
        return attribution(x.phrase(), cue(c), quote);
      }
    }
    return null;
  }

  private Claim.Attribution attribution(Phrase s, String cue, Claim.Quote quote) {
    List<Actor> found = reader.actors(s);
    for (Phrase p : s.all()) {
      for (Sense sense : reader.senses(p)) {
        if (sense.type() == Sense.Type.MEDIA) {
          Actor media = reader.actors(p).isEmpty() ? null : reader.actors(p).get(0);
          return new Claim.Attribution(sense.name(), media, cue, quote);
        }
      }
    }
    Actor a = found.isEmpty() ? null : found.get(0);
    String name = a != null ? a.name() : analysis.words(s.from(), s.to());
    return new Claim.Attribution(name, a, cue, quote);
  }

  /** "Według Reutersa", "zdaniem premiera", "w raporcie ONZ". */
  private void phrases(Clause c, List<Claim.Attribution> list) {
    for (Phrase p : c.phrases()) {
      Phrase speaker = null;
      String cue = null;
      if (p.preposition() != null
          && words.isSource(p.preposition(), p.kase().word())
          && (!words.isOnlyMedia(p.preposition()) || isMedia(p))) {
        speaker = p;
        cue = p.preposition();
      } else if (words.isSaying(p.lemma(), p.form())
          && (p.preposition() == null || words.isDocument(p.lemma()))) {
        if (p.kase() == Case.NOM) {
          continue;
        }
        speaker = ownerOf(p);
        cue = analysis.lattice().token(p.head()).text();
      }
      if (speaker != null && cue != null) {
        Claim.Attribution a = attribution(speaker, cue, Claim.Quote.INDIRECT);
        if (list.stream().noneMatch(x -> x.speaker().equals(a.speaker()))) {
          list.add(0, a);
        }
      }
    }
  }

  private boolean isMedia(Phrase p) {
    return reader.senses(p).stream().anyMatch(s -> s.type() == Sense.Type.MEDIA);
  }

  private @Nullable Phrase ownerOf(Phrase p) {
    for (Phrase a : p.attributes()) {
      if (a.preposition() == null) {
        return a;
      }
    }
    return null;
  }
}
