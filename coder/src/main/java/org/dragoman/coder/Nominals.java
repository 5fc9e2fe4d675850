package org.dragoman.coder;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.coder.actors.ActorReader;
import org.dragoman.coder.frames.Frame;
import org.dragoman.coder.frames.FrameLexicon;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.model.Act;
import org.dragoman.model.Acts;
import org.dragoman.model.Kind;

/** What nouns, verbal nouns and adjectives assert. */
final class Nominals {

  private final FrameLexicon lexicon;
  private final ActorReader reader;
  private final Complements complements;
  private final Leeway leeway;
  private final EventNouns events;
  private final Taken taken;
  private final FrameReader frameReader;
  private final Acts acts = Acts.standard();

  Nominals(
      FrameLexicon lexicon,
      ActorReader reader,
      Complements complements,
      Leeway leeway,
      EventNouns events,
      Taken taken,
      FrameReader frameReader) {
    this.lexicon = lexicon;
    this.reader = reader;
    this.complements = complements;
    this.leeway = leeway;
    this.events = events;
    this.taken = taken;
    this.frameReader = frameReader;
  }

  /** What a noun asserts. {@code more} are complements that a light verb or operator lends. */
  List<Draft> noun(Phrase n, Clause c, List<Complement> more, int depth) {
    if (depth > FrameReader.DEPTH || n.isRelative() && n.attributes().isEmpty()) {
      return List.of();
    }
    List<Frame> frames = events.nounFrames(n);
    if (frames.isEmpty()) {
      String verb = events.verbOf(n);
      if (verb != null) {
        return gerund(n, verb, c, more, depth);
      }
    }
    if (frames.isEmpty()
        || n.span() != null
            && n.span().length() == 1
            && !reader.actors(n).isEmpty()
            && !hasSelf(frames)) {
      return List.of();
    }
    List<Complement> list = complements.of(n, false, c);
    list.addAll(lent(more, frames));
    boolean office = frames.stream().anyMatch(f -> isOffice(f));
    if (more.isEmpty() && (n.preposition() != null || office) && reader.around(n) == c) {
      // "w rozmowie z X powiedział": who met or talked is the subject of the clause
      Phrase subject = complements.subjectPhrase(c);
      List<Complement> shared =
          subject != null
              ? List.of(Complement.nested(List.of("nom"), subject))
              : complements.of(c).stream()
                  .filter(x -> x.isMainly("nom"))
                  .map(x -> new Complement(List.of("nom"), x.phrase(), null, x.understood(), true))
                  .toList();
      List<Frame> meetings =
          frames.stream()
              .filter(f -> f.reciprocal() || f.act().equals("visit") || isOffice(f))
              .toList();
      if (!meetings.isEmpty() && !shared.isEmpty()) {
        List<Complement> all = new ArrayList<>(list);
        all.addAll(lent(shared, meetings));
        boolean plain = leeway.plain;
        leeway.plain = true;
        List<Draft> met = frameReader.first(meetings, all, c, n, depth);
        leeway.plain = plain;
        met.removeIf(
            d ->
                d.target.isEmpty() && !d.reciprocal && d.act.kind() != Kind.OFFICE
                    || d.source.isEmpty());
        if (!met.isEmpty()) {
          return met;
        }
      }
    }
    List<Draft> drafts = frameReader.first(frames, list, c, n, depth);
    String verb = drafts.isEmpty() ? events.verbOf(n) : null;
    return verb == null ? drafts : gerund(n, verb, c, more, depth);
  }

  private boolean isOffice(Frame f) {
    Act act = acts.find(f.act());
    return act != null && act.kind() == Kind.OFFICE;
  }

  private static boolean hasSelf(List<Frame> frames) {
    return frames.stream()
        .anyMatch(f -> f.roles().values().stream().anyMatch(r -> r.contains("self")));
  }

  /** The subject of a light verb may always fill a noun's source. */
  private static List<Complement> lent(List<Complement> more, List<Frame> frames) {
    List<Complement> result = new ArrayList<>();
    for (Complement x : more) {
      if (x.isMainly("nom")) {
        Complement y = x;
        for (Frame f : frames) {
          List<String> forms = f.forms("source");
          if (!forms.isEmpty() && !y.is(forms.get(0))) {
            y = y.also(forms.get(0));
          }
        }
        result.add(y);
      } else {
        result.add(x);
      }
    }
    return result;
  }

  private List<Draft> gerund(Phrase n, String verb, Clause c, List<Complement> more, int depth) {
    List<Frame> frames = lexicon.verb(verb, n.isReflexive());
    if (frames.isEmpty()) {
      return List.of();
    }
    List<Complement> list = complements.of(n, true, c);
    list.addAll(more);
    String preposition = n.preposition();
    if (more.isEmpty()
        && preposition != null
        && complements.sharesSubject(preposition)
        && reader.around(n) == c) {
      // "w celu omijania sankcji": the subject of the clause does it
      for (Complement x : complements.of(c)) {
        if (x.isMainly("nom")) {
          list.add(new Complement(List.of("nom"), x.phrase(), null, x.understood(), true));
        }
      }
    }
    boolean transitive = false;
    for (Frame f : frames) {
      transitive |=
          f.roles().values().stream().anyMatch(r -> r.contains("acc"))
              || f.with().containsKey("acc");
    }
    if (!transitive) {
      list.replaceAll(
          x ->
              x.isMainly("acc") && x.is("gen")
                  ? new Complement(List.of("gen", "nom"), x.phrase(), null, null, x.nested())
                  : x);
    }
    return frameReader.first(frames, list, c, n, depth);
  }

  /** Adjectives that carry an act: "Szwajcaria neutralna", "jest gotowy". */
  List<Draft> modifiers(Phrase n, Clause c) {
    List<Draft> result = new ArrayList<>();
    if (n.isSubstantive() && !lexicon.adjective(n.lemma()).isEmpty()) {
      result.addAll(adjective(n, n, c));
    }
    for (Phrase a : n.adjectives()) {
      if (!lexicon.adjective(a.lemma()).isEmpty() && !taken.contains(a)) {
        List<Complement> list = new ArrayList<>();
        list.add(Complement.of(List.of("self"), n));
        for (Phrase x : a.attributes()) {
          list.add(Complement.of(List.of(x.form()), x));
        }
        for (Phrase x : n.attributes()) {
          list.add(Complement.nested(List.of(x.form()), x));
        }
        for (Phrase x : c.phrases()) {
          list.add(Complement.nested(List.of(x.form()), x));
        }
        if (c.isCopular()) {
          clauses(c, list);
        }
        result.addAll(frameReader.first(lexicon.adjective(a.lemma()), list, c, a, 0));
      }
    }
    return result;
  }

  private List<Draft> adjective(Phrase a, Phrase n, Clause c) {
    List<Complement> list = new ArrayList<>();
    Phrase s = complements.subjectPhrase(c);
    if (s != null && s != n && c.isCopular()) {
      list.add(Complement.of(List.of("self"), s));
    } else if (c.kind() == Clause.Kind.SUBORDINATE && c.predicate() == null && c.parent() != null) {
      Phrase above = complements.subjectPhrase(c.parent());
      if (above != null) {
        list.add(Complement.of(List.of("self"), above));
      }
    }
    if (list.isEmpty() && a.parent() != null) {
      list.add(Complement.of(List.of("self"), a.parent()));
    }
    for (Phrase x : c.phrases()) {
      if (x != a) {
        list.add(Complement.of(List.of(x.form()), x));
      }
    }
    clauses(c, list);
    return frameReader.first(lexicon.adjective(a.lemma()), list, c, a, 0);
  }

  private static void clauses(Clause c, List<Complement> list) {
    for (Clause child : c.children()) {
      if (child.kind() == Clause.Kind.INFINITIVE) {
        list.add(Complement.of("inf", child));
      } else if (child.conjunction() != null) {
        list.add(Complement.of(child.conjunction(), child));
      }
    }
  }
}
