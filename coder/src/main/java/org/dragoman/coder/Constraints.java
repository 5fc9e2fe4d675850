package org.dragoman.coder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.coder.actors.ActorReader;
import org.dragoman.coder.frames.Frame;
import org.dragoman.coder.time.TimeExpression;
import org.dragoman.language.Analysis;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.language.Reading;
import org.dragoman.language.Span;
import org.jspecify.annotations.Nullable;

/** Whether the words around a verb, noun or adjective are those that a frame asks for. */
final class Constraints {

  private final Analysis analysis;
  private final ActorReader reader;
  private final FrameTrace trace;

  Constraints(Analysis analysis, ActorReader reader, FrameTrace trace) {
    this.analysis = analysis;
    this.reader = reader;
    this.trace = trace;
  }

  /** The complements that meet the frame's conditions, by form; null if one is not met. */
  @Nullable Map<String, Complement> conditions(
      Frame f, List<Complement> list, Clause c, @Nullable Phrase noun) {
    Map<String, Complement> conditions = new LinkedHashMap<>();
    for (String form : f.with().keySet()) {
      Complement met = null;
      for (Complement x : list) {
        if (x.is(form) && meets(f, form, x, c)) {
          met = x;
          break;
        }
      }
      if (met == null
          && !meetsWord(f, form, c, noun)
          && !(form.equals("since") && isSince(noun, c))) {
        trace.add(f, "no " + form + " of the kind it asks for");
        return null;
      }
      if (met != null) {
        conditions.put(form, met);
      }
    }
    for (String form : f.without().keySet()) {
      for (Complement x : list) {
        if (x.is(form)
            && !x.nested()
            && (x.phrase() != null && excludes(f, form, x.phrase())
                || x.clause() != null
                    && x.clause().predicate() != null
                    && f.excludes(form, x.clause().predicate().lemma()))) {
          trace.add(f, "excluded by its " + form);
          return null;
        }
      }
      if (f.excludesWord(form, words(form, c, noun))) {
        return null;
      }
    }
    return conditions;
  }

  /** Whether the noun, or the clause that it stands in, is dated from when. */
  private static boolean isSince(@Nullable Phrase noun, Clause c) {
    List<Span> times = new ArrayList<>();
    for (Span s : c.times()) {
      if (noun != null && s.end() == noun.from()) {
        times.add(s);
      }
    }
    for (Phrase up = noun; up != null; up = up.parent()) {
      times.addAll(up.times());
    }
    if (noun != null) {
      // "госсекретарь США с 2021 года"
      noun.attributes().forEach(a -> times.addAll(a.times()));
    }
    return noun != null
        && times.stream()
            .anyMatch(
                s ->
                    s.value() instanceof TimeExpression t && t.kind() == TimeExpression.Kind.SINCE);
  }

  private boolean meets(Frame f, String form, Complement x, Clause c) {
    if (x.phrase() != null) {
      for (Phrase p = meant(x.phrase());
          p != null;
          p = x.phrase().isRelative() ? p.parent() : null) {
        if (f.wants(form, p)) {
          return true;
        }
        for (Phrase of = part(p); of != null; of = part(of)) {
          if (f.wants(form, of)) {
            return true;
          }
        }
      }
      return false;
    }
    return x.clause() != null
        && x.clause().predicate() != null
        && f.wants(form, x.clause().predicate().lemma());
  }

  private boolean excludes(Frame f, String form, Phrase p) {
    for (Phrase of = p; of != null; of = part(of)) {
      if (f.excludes(form, of)) {
        return true;
      }
    }
    return false;
  }

  /** What a partitive is of: "część sankcji"; null if the noun is none. */
  private @Nullable Phrase part(Phrase p) {
    if (reader.isPartitive(p)) {
      for (Phrase a : p.attributes()) {
        if (a.preposition() == null) {
          return a;
        }
      }
    }
    return null;
  }

  /** What a relative pronoun stands for; any other phrase itself. */
  Phrase meant(Phrase p) {
    if (p.isRelative() && p.attributes().isEmpty()) {
      Clause c = reader.around(p);
      if (c != null && c.antecedent() != null) {
        return c.antecedent();
      }
    }
    return p;
  }

  private List<String> words(String form, Clause c, @Nullable Phrase noun) {
    List<String> words = new ArrayList<>();
    if (form.equals("adv")) {
      for (int i : c.adverbs()) {
        for (Reading r : analysis.lattice().readings(i)) {
          words.add(r.lemma());
        }
        words.add(analysis.lattice().lower(i));
      }
    } else if (form.equals("adj") && noun != null) {
      for (Phrase a : noun.adjectives()) {
        words.add(a.lemma());
      }
    }
    return words;
  }

  private boolean meetsWord(Frame f, String form, Clause c, @Nullable Phrase noun) {
    for (String w : words(form, c, noun)) {
      if (f.wants(form, w)) {
        return true;
      }
    }
    return false;
  }
}
