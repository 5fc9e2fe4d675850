package org.dragoman.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.coder.actors.ActorReader;
import org.dragoman.coder.frames.Frame;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.language.Pos;
import org.dragoman.model.Actor;
import org.dragoman.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Whether a draft has the actors that its frame needs, and whom it concerns where its words do not
 * say.
 */
final class Completion {

  private static final List<String> INSIDERS = List.of("REB", "UAF", "OPP", "CVL", "LAB", "PTY");

  private final ActorReader reader;
  private final Complements complements;
  private final FrameTrace trace;
  private final Leeway leeway;

  Completion(ActorReader reader, Complements complements, FrameTrace trace, Leeway leeway) {
    this.reader = reader;
    this.complements = complements;
    this.trace = trace;
    this.leeway = leeway;
  }

  /** Whether the draft may stand: the roles that its frame needs have actors. */
  boolean satisfied(Draft d, Frame f, Clause c, @Nullable Phrase noun) {
    if (leeway.lenient) {
      return true;
    }
    if (!fills(d, f, c, noun)) {
      trace.add(
          f,
          "no actor for a role that it needs; source "
              + d.source.size()
              + ", target "
              + d.target.size());
      return false;
    }
    return true;
  }

  private boolean fills(Draft d, Frame f, Clause c, @Nullable Phrase noun) {
    crowd(d, f, c, noun);
    if (leeway.guessing) {
      complete(d, f, c, noun);
    }
    Set<String> needs = f.needs();
    boolean passive = noun == null && c.isAgentless();
    if (needs == null) {
      if (passive
          || noun != null
              && noun.reading().tag().pos() == Pos.GERUND
              && f.word() == Frame.Word.VERB) {
        return !d.source.isEmpty() || !d.target.isEmpty();
      }
      return !d.source.isEmpty();
    }
    boolean source =
        !needs.contains("source") || !d.source.isEmpty() || passive && !d.target.isEmpty();
    boolean target = !needs.contains("target") || !d.target.isEmpty() || d.reciprocal;
    return source && target;
  }

  /** "Tysiące osób protestowały", "zatrzymano 400 osób": the people of the place. */
  private void crowd(Draft d, Frame f, Clause c, @Nullable Phrase noun) {
    if (noun != null) {
      return;
    }
    String cameo = d.act.cameo();
    if (d.source.isEmpty() && (cameo.startsWith("14") || d.act.id().equals("migrate"))) {
      Phrase subject = complements.subjectPhrase(c);
      if (subject != null && !c.isPassive()) {
        d.source = reader.crowd(subject);
        d.sourcePhrase = subject;
      }
    }
    if (d.target.isEmpty()
        && d.targetPhrase != null
        && f.roles().containsKey("target")
        && (cameo.startsWith("17") || cameo.startsWith("18"))) {
      d.target = reader.crowd(d.targetPhrase);
    }
  }

  /**
   * Whom an act concerns where its words do not say: the state that the article is about. Those who
   * fight or protest at home do it against their own state.
   */
  void complete(Draft d, Frame f, Clause c, @Nullable Phrase noun) {
    if (leeway.lenient) {
      return;
    }
    boolean meeting = d.act.id().equals("meet") && source0(d).startsWith("IGO");
    boolean wants =
        (f.roles().containsKey("target") || f.act().equals("stop") || isProtest(d))
            && d.target.isEmpty()
            && !d.source.isEmpty()
            && !meeting;
    if (!wants
        || f.reciprocal() && d.source.size() > 1
        || d.act.codes().quad() == null && d.act.kind() != Kind.MEASURE
        || !(d.act.kind() == Kind.EVENT || d.act.kind() == Kind.MEASURE)) {
      return;
    }
    if (d.act.kind() == Kind.EVENT && d.act.cameo().isEmpty()) {
      return;
    }
    Actor source = d.source.get(0);
    int at = noun != null ? noun.begin() : Math.max(0, c.token());
    boolean home =
        d.act.cameo().startsWith("17")
            && !d.act.cameo().startsWith("171")
            && isAuthority(source.code());
    if (home) {
      // those whom a state arrests or restricts are its own people
      d.target = List.of(reader.people(source.country(), at));
      return;
    }
    // "zawetowała rezolucję w sprawie Syrii": who the thing is about
    Phrase thing = d.objectPhrase != null ? d.objectPhrase : d.targetPhrase;
    if (thing != null && !d.act.cameo().startsWith("11")) {
      List<Phrase> near = new ArrayList<>(thing.attributes());
      for (Phrase p : c.phrases()) {
        if (p.after() != null && thing.all().contains(p.after())) {
          near.add(p);
        }
      }
      for (Phrase p : near) {
        List<Actor> found =
            p.preposition() == null || reader.isPlace(p) ? List.of() : reader.actorsInside(p);
        if (!found.isEmpty() && !Roles.sameCountry(found, d.source)) {
          d.target = found;
          return;
        }
      }
    }
    if (isProtest(d) && noun == null) {
      List<Actor> blamed = blamed(d, c);
      if (!blamed.isEmpty()) {
        d.target = blamed;
        return;
      }
    }
    boolean against =
        INSIDERS.stream().anyMatch(s -> source.code().endsWith(s))
            && d.act.codes().quad() != null
            && d.act.codes().quad() >= 3;
    if (noun != null && d.act.cameo().startsWith("19")) {
      Actor invaded = reader.invaded(source.country(), at);
      if (invaded != null) {
        d.target = List.of(invaded);
        return;
      }
    }
    if (noun != null && d.act.kind() == Kind.EVENT && d.above.isEmpty() || leeway.plain) {
      return;
    }
    // a verb alone may mean too much, and what needs no target has none that is not said
    boolean measure = noun != null && d.act.kind() == Kind.MEASURE;
    if (!against && !measure && !(leeway.guessing && !f.with().isEmpty())) {
      return;
    }
    Actor main = reader.other(against ? "" : source.country(), at);
    if (main != null) {
      d.target = List.of(main);
      d.confidence -= 0.2;
    }
  }

  private static boolean isProtest(Draft d) {
    return d.act.kind() == Kind.EVENT && d.act.cameo().startsWith("14");
  }

  /** "Demonstrated, demanding the president's resignation": who is to do what is demanded. */
  private List<Actor> blamed(Draft d, Clause c) {
    for (Clause child : c.children()) {
      if (child.kind() != Clause.Kind.INFINITIVE && child.kind() != Clause.Kind.CONVERB) {
        continue;
      }
      for (Phrase p : child.phrases()) {
        List<Actor> found = reader.isPlace(p) ? List.of() : reader.actorsInside(p);
        if (!found.isEmpty() && !Roles.same(found, d.source)) {
          return found;
        }
      }
    }
    return List.of();
  }

  private static String source0(Draft d) {
    return d.source.isEmpty() ? "" : d.source.get(0).code();
  }

  private static boolean isAuthority(String code) {
    return code.length() == 6
        && !code.startsWith("IGO")
        && List.of("GOV", "COP", "MIL", "JUD", "SPY").contains(code.substring(3));
  }
}
