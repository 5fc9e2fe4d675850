package org.dragoman.coder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.coder.actors.ActorReader;
import org.dragoman.coder.frames.Frame;
import org.dragoman.coder.frames.FrameLexicon;
import org.dragoman.language.Analysis;
import org.dragoman.language.Case;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.language.Pos;
import org.dragoman.model.Act;
import org.dragoman.model.Actor;
import org.dragoman.model.Acts;
import org.dragoman.model.Claim;
import org.jspecify.annotations.Nullable;

/**
 * What operators assert: an act with the act inside it, or, with a status operator or a light verb,
 * the act inside alone.
 */
final class Operators {

  /** Operators whose addressee stands in the dative. */
  private static final Set<String> GIVING = Set.of("offer", "promise", "threaten");

  /** Sectors of those whose word is politics. */
  private static final List<String> POWERS =
      List.of("GOV", "LEG", "MIL", "OPP", "PTY", "REB", "PRE");

  private final Analysis analysis;
  private final ActorReader reader;
  private final Complements complements;
  private final Statuses statuses;
  private final FrameTrace trace;
  private final Leeway leeway;
  private final Taken taken;
  private final Constraints constraints;
  private final Roles roles;
  private final Completion completion;
  private final Nominals nominals;
  private final FrameReader frameReader;
  private final Acts acts = Acts.standard();

  Operators(
      Analysis analysis,
      ActorReader reader,
      Complements complements,
      Statuses statuses,
      FrameTrace trace,
      Leeway leeway,
      Taken taken,
      Constraints constraints,
      Roles roles,
      Completion completion,
      Nominals nominals,
      FrameReader frameReader) {
    this.analysis = analysis;
    this.reader = reader;
    this.complements = complements;
    this.statuses = statuses;
    this.trace = trace;
    this.leeway = leeway;
    this.taken = taken;
    this.constraints = constraints;
    this.roles = roles;
    this.completion = completion;
    this.nominals = nominals;
    this.frameReader = frameReader;
  }

  /** What an operator asserts with these complements; empty if it does not fit. */
  List<Draft> operator(
      Frame f,
      List<Complement> list,
      Map<String, Complement> conditions,
      Clause c,
      @Nullable Phrase noun,
      int depth) {
    Act placeholder = acts.find("comment");
    if (placeholder == null) {
      return List.of();
    }
    Draft outer = new Draft(placeholder, f);
    outer.clause = c;
    outer.noun = noun;
    Set<Complement> objects = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Complement> inner = objects(f, list, conditions);
    for (Complement x : inner) {
      if (!f.forms("source").contains(x.forms().get(0))
          && !f.forms("target").contains(x.forms().get(0))) {
        objects.add(x);
      }
    }
    roles.bind(outer, f, list, conditions, objects);
    if (FrameLexicon.STATUS_OPERATORS.contains(f.act())) {
      return statusOperator(f, outer, inner, list, c, noun, depth);
    }
    boolean thing = outer.targetPhrase != null && reader.actors(outer.targetPhrase).isEmpty();
    if (f.isSpoken()
        && (thing
            || c.isNegated() && !f.negative()
            || Roles.sameCountry(outer.source, outer.target))) {
      return List.of();
    }
    List<Draft> drafts = combined(f, outer, inner, c, noun, depth);
    for (Complement x : list) {
      if (f.isSpoken() && x.is("speaker") && x.clause() != null) {
        // said when it is said, whenever it is to be done
        drafts.forEach(d -> d.status = statuses.of(x.clause()));
      }
    }
    return drafts;
  }

  /** The complements that may hold the act inside, in the order of the frame's forms. */
  private static List<Complement> objects(
      Frame f, List<Complement> list, Map<String, Complement> conditions) {
    List<Complement> result = new ArrayList<>();
    for (String form : f.forms("object")) {
      Complement met = conditions.get(form);
      if (met != null) {
        result.add(met);
      }
      for (int pass = 0; pass < 2; pass++) {
        for (Complement x : list) {
          if (x.is(form) && x.nested() == (pass == 1) && !result.contains(x)) {
            result.add(x);
          }
        }
      }
    }
    return result;
  }

  private List<Draft> combined(
      Frame f, Draft outer, List<Complement> inner, Clause c, @Nullable Phrase noun, int depth) {
    // who is addressed controls the inner act of demands and appeals; the speaker that of promises,
    // threats, refusals
    boolean addressed =
        f.act().equals("demand") || f.act().equals("appeal") || f.act().equals("accuse");
    Phrase controller = addressed ? outer.targetPhrase : outer.sourcePhrase;
    List<Actor> control = addressed ? outer.target : outer.source;
    Draft in = null;
    Complement holder = null;
    for (Complement x : inner) {
      boolean before = leeway.lenient;
      leeway.lenient = true;
      List<Draft> drafts = inside(x, controller, control, c, List.of(), depth + 1);
      leeway.lenient = before;
      if (!drafts.isEmpty()) {
        in = drafts.get(0);
        holder = x;
        break;
      }
    }
    Act act = acts.combine(f.act(), in == null ? null : in.act);
    if (act == null || in == null && f.isSpoken() && !isPolitical(outer.source)) {
      trace.add(f, "no act inside");
      return List.of();
    }
    if (f.act().equals("stop") && in != null) {
      if (outer.target.isEmpty() && !in.target.isEmpty()) {
        outer.target = in.target;
      }
    } else if (in != null
        && outer.target.isEmpty()
        && addressed
        && !in.source.isEmpty()
        && !Roles.same(in.source, outer.source)) {
      outer.target = in.source;
    } else if (in != null
        && outer.target.isEmpty()
        && !addressed
        && f.act().equals("refuse")
        && !in.source.isEmpty()
        && !Roles.sameCountry(in.source, outer.source)) {
      // "odrzucił mediację Francji": whose offer it is
      outer.target = in.source;
    } else if (in != null
        && outer.target.isEmpty()
        && !addressed
        && !f.act().equals("deny")
        && !in.target.isEmpty()
        && !Roles.same(in.target, outer.source)) {
      outer.target = in.target;
    }
    if (outer.target.isEmpty() && GIVING.contains(f.act())) {
      outer.target = given(inner, outer.source);
    }
    if (outer.target.isEmpty() && f.act().equals("refuse") && in != null) {
      // "odrzuciła pomoc Turcji": whose it is
      for (Complement x : inner) {
        boolean thing = x.phrase() != null && x.phrase().reading().tag().pos() != Pos.GERUND;
        List<Actor> owners = thing && x.phrase() != null ? reader.owners(x.phrase()) : List.of();
        if (outer.target.isEmpty() && !Roles.sameCountry(owners, outer.source)) {
          outer.target = owners;
        }
      }
    }
    if (outer.target.isEmpty() && !inner.isEmpty() && in == null && addressed) {
      Complement x = inner.get(0);
      if (x.clause() != null) {
        Phrase s = complements.subjectPhrase(x.clause());
        if (s != null && !Roles.same(reader.actors(s), outer.source)) {
          outer.target = reader.actors(s);
        }
      }
    }
    if (outer.target.isEmpty() && in == null && !addressed && !f.act().equals("deny")) {
      // whom the promise, threat or refusal concerns: an actor among the words of what is promised
      for (Complement x : inner) {
        List<Actor> found =
            x.phrase() != null
                ? within(x.phrase(), c)
                : x.clause() == null ? List.of() : among(x.clause());
        if (!found.isEmpty() && !Roles.sameCountry(found, outer.source)) {
          outer.target = found;
          break;
        }
      }
    }
    if (outer.target.isEmpty() && in == null && addressed) {
      for (Complement x : inner) {
        List<Actor> found = x.phrase() != null ? reader.actorsInside(x.phrase()) : List.of();
        if (!found.isEmpty() && !Roles.same(found, outer.source)) {
          outer.target = found;
          break;
        }
      }
    }
    Draft d = new Draft(act, f);
    d.clause = c;
    d.noun = noun;
    d.source = outer.source;
    d.target = outer.target;
    d.sourcePhrase = outer.sourcePhrase;
    d.targetPhrase = outer.targetPhrase;
    d.objectPhrase = outer.objectPhrase;
    d.reciprocal = outer.reciprocal;
    d.confidence = outer.confidence;
    if (Roles.same(d.source, d.target)) {
      d.target = List.of();
    }
    if (frameReader.isUnknown(d, noun)) {
      return List.of();
    }
    if (!completion.satisfied(d, f, c, noun)) {
      if (holder != null && in != null) {
        // what somebody unknown demands or denies is still no deed
        taken.take(holder);
      }
      return List.of();
    }
    completion.complete(d, f, c, noun);
    trace.add(f, "fires");
    d.status = statuses.of(f, c, noun);
    Complement thing = holder != null ? holder : inner.isEmpty() ? null : inner.get(0);
    if (thing != null) {
      d.object =
          new Claim.Inner(
              in == null ? null : in.act,
              in == null ? List.of() : in.source,
              in == null ? List.of() : in.target,
              text(thing));
      d.objectClause = thing.clause();
      if (thing.phrase() != null && d.objectPhrase == null) {
        d.objectPhrase = thing.phrase();
      }
    }
    for (Complement x : inner) {
      taken.take(x);
    }
    return List.of(d);
  }

  /** Whether a state, an organization or one who holds power speaks. */
  private static boolean isPolitical(List<Actor> speakers) {
    return speakers.stream()
        .allMatch(
            a ->
                a.code().length() == 3
                    || a.code().startsWith("IGO")
                    || POWERS.stream().anyMatch(a.code()::endsWith));
  }

  /** "Zaoferowała pomoc Turcji": to whom, in a dative that looks like a genitive. */
  List<Actor> given(List<Complement> inner, List<Actor> source) {
    for (Complement x : inner) {
      for (Phrase p = x.phrase(); p != null; p = genitive(p)) {
        if (p != x.phrase() && (p.possibleCases() & Case.DAT.bit()) != 0) {
          List<Actor> found = reader.actors(p);
          if (!found.isEmpty() && !Roles.sameCountry(found, source)) {
            return found;
          }
        }
      }
    }
    return List.of();
  }

  private static @Nullable Phrase genitive(Phrase p) {
    for (Phrase a : p.attributes()) {
      if (a.preposition() == null) {
        return a;
      }
    }
    return null;
  }

  /**
   * The actors inside a phrase, or in what directly follows it: "udziału w tureckich manewrach".
   */
  private List<Actor> within(Phrase p, Clause c) {
    List<Actor> inside = reader.actorsInside(p);
    if (!inside.isEmpty()) {
      return inside;
    }
    for (Phrase q : c.phrases()) {
      if (q.after() != null && p.all().contains(q.after())) {
        List<Actor> found = reader.actorsInside(q);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Actor> among(Clause c) {
    Phrase subject = complements.subjectPhrase(c);
    for (Phrase p : c.phrases()) {
      if (p != subject) {
        List<Actor> found = reader.actorsInside(p);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private String text(Complement x) {
    if (x.phrase() != null) {
      return analysis.words(x.phrase().from(), x.phrase().to());
    }
    return x.clause() == null ? "" : analysis.words(x.clause().begin(), x.clause().end());
  }

  private List<Draft> statusOperator(
      Frame f,
      Draft outer,
      List<Complement> inner,
      List<Complement> list,
      Clause c,
      @Nullable Phrase noun,
      int depth) {
    List<Draft> result = new ArrayList<>();
    List<Complement> extra = new ArrayList<>();
    if (f.act().equals("light") || noun == null) {
      extra.addAll(list);
    }
    if (f.forms("target").contains("nom")) {
      // "spotkał się z krytyką": the subject does not act
      extra.removeIf(x -> x.isMainly("nom"));
    }
    for (Complement x : inner) {
      List<Draft> drafts = inside(x, outer.sourcePhrase, outer.source, c, extra, depth + 1);
      for (Draft d : drafts) {
        if (x.phrase() != null && d.source.isEmpty() && !outer.source.isEmpty()) {
          d.source = outer.source;
          d.sourcePhrase = outer.sourcePhrase;
        }
        if (d.target.isEmpty() && !outer.target.isEmpty() && !Roles.same(outer.target, d.source)) {
          d.target = outer.target;
          d.targetPhrase = outer.targetPhrase;
        }
        d.status = statuses.under(f, c, noun, d);
        d.above.add(0, c);
        if (x.phrase() != null && noun == null) {
          d.clause = c;
        }
        result.add(d);
      }
      if (!drafts.isEmpty()) {
        taken.take(x);
        if (x.clause() == null) {
          // of coordinated infinitives all, of nouns one
          break;
        }
      }
    }
    return result;
  }

  /** What the complement of an operator asserts. */
  private List<Draft> inside(
      Complement x,
      @Nullable Phrase controller,
      List<Actor> control,
      Clause c,
      List<Complement> extra,
      int depth) {
    if (depth > FrameReader.DEPTH) {
      return List.of();
    }
    if (x.clause() != null) {
      Complement subject =
          controller != null
              ? Complement.of(List.of("nom"), controller)
              : control.isEmpty() ? null : Complement.understood("nom", control);
      List<Draft> drafts = frameReader.verb(x.clause(), subject, depth);
      if (drafts.isEmpty()) {
        for (Phrase p : x.clause().phrases()) {
          if (p != complements.subjectPhrase(x.clause()) && !taken.contains(p)) {
            List<Draft> nouns = nominals.noun(p, x.clause(), List.of(), depth);
            if (!nouns.isEmpty() && x.clause().isCopular()) {
              return nouns;
            }
          }
        }
      }
      return drafts;
    }
    if (x.phrase() == null) {
      return List.of();
    }
    List<Complement> more = new ArrayList<>(extra);
    if (extra.isEmpty()) {
      if (controller != null) {
        more.add(Complement.of(List.of("nom"), controller));
      } else if (!control.isEmpty()) {
        more.add(Complement.understood("nom", control));
      }
    }
    Phrase own = constraints.meant(x.phrase());
    List<Draft> drafts = new ArrayList<>(nominals.noun(own, c, more, depth));
    if (own != x.phrase() && !drafts.isEmpty()) {
      taken.add(own);
    }
    for (Phrase p : x.phrase().conjuncts()) {
      drafts.addAll(nominals.noun(p, c, more, depth));
    }
    return drafts;
  }
}
