package org.dragoman.coder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.coder.actors.ActorReader;
import org.dragoman.coder.frames.Frame;
import org.dragoman.coder.frames.FrameLexicon;
import org.dragoman.coder.time.TimeExpression;
import org.dragoman.language.Analysis;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.language.Pos;
import org.dragoman.language.Reading;
import org.dragoman.language.Span;
import org.dragoman.model.Act;
import org.dragoman.model.Actor;
import org.dragoman.model.Acts;
import org.dragoman.model.Claim;
import org.dragoman.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Matches the verbs, nouns and adjectives of one sentence against frames.
 *
 * <p>Clauses are read from the outermost inwards, so that an operator takes the act inside it
 * before that act could become a claim of its own. What an operator or a light verb has taken is
 * not read again.
 */
final class FrameReader {

  private static final int DEPTH = 6;

  private final Analysis analysis;
  private final FrameLexicon lexicon;
  private final ActorReader reader;
  private final Complements complements;
  private final Statuses statuses;
  private final Acts acts = Acts.standard();
  private final @Nullable List<String> trace;
  private final Set<Object> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Inside an operator an act counts whoever does it. */
  private boolean lenient;

  /** A target that a frame needs may be taken from the context. */
  private boolean guessing;

  /** No target is taken from the context. */
  private boolean plain;

  /**
   * @param trace takes a line for each frame that was tried and why it did not fire; null if nobody
   *     asks
   */
  FrameReader(
      Analysis analysis,
      FrameLexicon lexicon,
      ActorReader reader,
      Complements complements,
      Statuses statuses,
      @Nullable List<String> trace) {
    this.trace = trace;
    this.analysis = analysis;
    this.lexicon = lexicon;
    this.reader = reader;
    this.complements = complements;
    this.statuses = statuses;
  }

  private void trace(Frame f, String what) {
    if (trace != null) {
      trace.add(f.rule() + ": " + what);
    }
  }

  /** All drafts of the sentence. */
  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    List<Clause> clauses = new ArrayList<>(analysis.clauses());
    clauses.sort(java.util.Comparator.comparingInt(FrameReader::depth));
    for (Clause c : clauses) {
      if (c.predicate() != null && !taken.contains(c)) {
        drafts.addAll(verb(c, null, 0));
      }
    }
    for (Clause c : analysis.clauses()) {
      for (Phrase p : c.phrases()) {
        for (Phrase q : p.all()) {
          if (!taken.contains(q)) {
            drafts.addAll(noun(q, c, List.of(), 0));
          }
          if (!taken.contains(q)) {
            drafts.addAll(modifiers(q, c));
          }
        }
      }
    }
    return drafts;
  }

  private static int depth(Clause c) {
    int depth = 0;
    for (Clause up = c.parent(); up != null; up = up.parent()) {
      depth++;
    }
    return c.kind() == Clause.Kind.PARTICIPLE ? depth + 10 : depth;
  }

  /**
   * What a verb asserts. {@code subject} replaces the subject of an infinitive or clause below an
   * operator.
   */
  private List<Draft> verb(Clause c, @Nullable Complement subject, int depth) {
    Reading predicate = c.predicate();
    if (predicate == null || depth > DEPTH) {
      return List.of();
    }
    List<Frame> frames = lexicon.verb(predicate.lemma(), c.isReflexive());
    List<Complement> list = complements.of(c);
    if (subject != null) {
      replaceSubject(list, subject, c);
    }
    if (frames.isEmpty() && c.isCopular()) {
      return List.of();
    }
    List<Draft> drafts = first(frames, list, c, null, depth);
    if (drafts.isEmpty()
        && c.kind() == Clause.Kind.INFINITIVE
        && !c.isReflexive()
        && c.parent() != null
        && c.parent().isReflexive()) {
      // "udało się spotkać": one reflexive word serves both verbs
      return first(lexicon.verb(predicate.lemma(), true), list, c, null, depth);
    }
    return drafts;
  }

  private void replaceSubject(List<Complement> list, Complement subject, Clause c) {
    String form = c.isPassive() ? "acc" : "nom";
    Phrase own = complements.subjectPhrase(c);
    if (own != null) {
      return;
    }
    list.removeIf(
        x ->
            x.isMainly(form)
                && (x.understood() != null
                    || x.phrase() != null && !c.phrases().contains(x.phrase())));
    list.add(0, new Complement(List.of(form), subject.phrase(), null, subject.understood(), false));
  }

  /** The drafts of the first frame that fits, and of further ones that assert another kind. */
  private List<Draft> first(
      List<Frame> frames, List<Complement> list, Clause c, @Nullable Phrase noun, int depth) {
    List<Draft> said = fitting(frames, list, c, noun, depth);
    if (!said.isEmpty() || plain || lenient) {
      return said;
    }
    // only now what the words do not say
    guessing = true;
    List<Draft> guessed = fitting(frames, list, c, noun, depth);
    guessing = false;
    return guessed;
  }

  private List<Draft> fitting(
      List<Frame> frames, List<Complement> list, Clause c, @Nullable Phrase noun, int depth) {
    List<Draft> result = new ArrayList<>();
    Set<Kind> kinds = new HashSet<>();
    for (Frame f : frames) {
      boolean negated = noun == null ? c.isNegated() : noun.isNegated();
      if (f.negative() && !negated) {
        continue;
      }
      Act act = acts.find(f.act());
      boolean operator = act == null || acts.isOperator(f.act());
      if (!operator && act != null && kinds.contains(act.kind()) || operator && !result.isEmpty()) {
        continue;
      }
      List<Draft> drafts = apply(f, list, c, noun, depth);
      if (!drafts.isEmpty()) {
        result.addAll(drafts);
        for (Draft d : drafts) {
          kinds.add(d.act.kind());
        }
        if (operator || f.negative()) {
          break;
        }
      }
    }
    return result;
  }

  /** One frame on one list of complements; empty if it does not fit. */
  private List<Draft> apply(
      Frame f, List<Complement> list, Clause c, @Nullable Phrase noun, int depth) {
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
        trace(f, "no " + form + " of the kind it asks for");
        return List.of();
      }
      if (met != null) {
        conditions.put(form, met);
      }
    }
    for (String form : f.without().keySet()) {
      for (Complement x : list) {
        if (x.is(form)
            && !x.nested()
            && (x.phrase() != null && f.excludes(form, x.phrase())
                || x.clause() != null
                    && x.clause().predicate() != null
                    && f.excludes(form, x.clause().predicate().lemma()))) {
          trace(f, "excluded by its " + form);
          return List.of();
        }
      }
      if (f.excludesWord(form, words(form, c, noun))) {
        return List.of();
      }
    }
    if (acts.isOperator(f.act()) || FrameLexicon.STATUS_OPERATORS.contains(f.act())) {
      return operator(f, list, conditions, c, noun, depth);
    }
    Act act = acts.find(f.act());
    if (act == null) {
      return List.of();
    }
    Draft d = new Draft(act, f);
    d.clause = c;
    d.noun = noun;
    bind(d, f, list, conditions, Set.of());
    if (!satisfied(d, f, c, noun)) {
      return List.of();
    }
    complete(d, f, c, noun);
    trace(f, "fires");
    d.status = statuses.of(f, c, noun);
    List<Draft> result = new ArrayList<>();
    result.add(d);
    for (String also : f.also()) {
      Act more = acts.find(also);
      if (more != null) {
        result.add(d.as(more));
      }
    }
    if (d.objectClause != null && act.isVerbal()) {
      takeClause(d.objectClause, 0);
    }
    if (d.objectPhrase != null && !f.with().isEmpty()) {
      takeNoun(d.objectPhrase);
    }
    if (act.cameo().startsWith("12")
        || act.cameo().startsWith("10")
        || act.cameo().startsWith("02")
        || act.cameo().startsWith("14")
        || act.id().startsWith("vote")) {
      // what is rejected, demanded, voted on is no claim of its own
      for (Phrase p : java.util.Arrays.asList(d.objectPhrase, d.targetPhrase)) {
        if (p != null && reader.actors(p).isEmpty()) {
          p.all().stream().filter(this::isEvent).forEach(taken::add);
        }
      }
    }
    for (Complement met : conditions.values()) {
      if (met.phrase() != null) {
        if (!f.act().equals("evade-sanctions")) {
          takeNoun(met.phrase());
        }
        if (f.act().equals("apply")) {
          met.phrase().all().forEach(taken::add);
        }
      }
    }
    return result;
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
      }
      return false;
    }
    return x.clause() != null
        && x.clause().predicate() != null
        && f.wants(form, x.clause().predicate().lemma());
  }

  /** What a relative pronoun stands for; any other phrase itself. */
  private Phrase meant(Phrase p) {
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

  private void bind(
      Draft d,
      Frame f,
      List<Complement> list,
      Map<String, Complement> conditions,
      Set<Complement> excluded) {
    Set<Complement> used = Collections.newSetFromMap(new IdentityHashMap<>());
    used.addAll(excluded);
    for (Map.Entry<String, List<String>> role : f.roles().entrySet()) {
      switch (role.getKey()) {
        case "source" -> {
          Complement x = actor(role.getValue(), list, used, d, true);
          if (x != null) {
            d.source = actors(x);
            d.sourcePhrase = x.phrase();
          }
        }
        case "target" -> {
          Complement x = actor(role.getValue(), list, used, d, false);
          if (x != null) {
            d.target = actors(x);
            d.targetPhrase = x.phrase();
            if (x.clause() != null) {
              d.objectClause = x.clause();
            }
          } else {
            for (String form : role.getValue()) {
              Complement y = find(form, list, used);
              if (y != null && y.phrase() != null && !y.nested()) {
                d.targetPhrase = y.phrase();
                break;
              }
            }
          }
        }
        case "object", "topic" -> {
          for (String form : role.getValue()) {
            Complement x = conditions.get(form);
            if (x == null) {
              x = find(form, list, used);
            }
            if (x != null) {
              d.objectPhrase = x.phrase();
              d.objectClause = x.clause();
              break;
            }
          }
        }
        case "place" -> {
          for (String form : role.getValue()) {
            Complement x = find(form, list, used);
            if (x != null && x.phrase() != null) {
              d.placePhrase = x.phrase();
              break;
            }
          }
        }
        default -> {
          // other roles are for readers
        }
      }
    }
    Clause clause = d.clause;
    if (d.target.isEmpty()
        && d.noun == null
        && clause != null
        && clause.kind() == Clause.Kind.CONVERB
        && clause.parent() != null
        && f.roles().containsKey("target")) {
      // "przekazał X dokumenty, żądając …": who is addressed stays the same
      for (Phrase p : clause.parent().phrases()) {
        if (p.kase() == org.dragoman.language.Case.DAT
            || p.kase() == org.dragoman.language.Case.ACC && p.preposition() == null) {
          List<Actor> addressed = reader.actors(p);
          if (!addressed.isEmpty() && !same(addressed, d.source)) {
            d.target = addressed;
            d.targetPhrase = p;
            break;
          }
        }
      }
    }
    if (d.target.isEmpty() && d.objectPhrase != null && f.roles().containsKey("target")) {
      // "odrzucił rosyjską propozycję": whose the thing is
      List<Actor> owner = reader.actorsInside(d.objectPhrase);
      if (!owner.isEmpty() && !same(owner, d.source)) {
        d.target = owner;
        d.targetPhrase = d.objectPhrase;
        d.confidence -= 0.1;
      }
    }
    if (f.reciprocal() && d.target.isEmpty() && d.source.size() > 1) {
      d.reciprocal = true;
    }
  }

  private static boolean same(List<Actor> a, List<Actor> b) {
    return a.size() == b.size()
        && a.stream().allMatch(x -> b.stream().anyMatch(y -> y.code().equals(x.code())));
  }

  private static boolean sameCountry(List<Actor> a, List<Actor> b) {
    return !a.isEmpty() && !b.isEmpty() && a.get(0).country().equals(b.get(0).country());
  }

  private @Nullable Complement find(String form, List<Complement> list, Set<Complement> used) {
    for (int pass = 0; pass < PASSES; pass++) {
      for (Complement x : list) {
        if (!used.contains(x) && fits(x, form, pass)) {
          return x;
        }
      }
    }
    return null;
  }

  private static final int PASSES = 3;

  /** The surest first: by its first form, by another, and last what hangs on something else. */
  private static boolean fits(Complement x, String form, int pass) {
    return switch (pass) {
      case 0 -> x.isMainly(form) && !x.nested();
      case 1 -> x.is(form) && !x.nested();
      default -> x.is(form) && x.nested();
    };
  }

  /** The first complement in one of the forms that means an actor, or holds one. */
  private @Nullable Complement actor(
      List<String> forms, List<Complement> list, Set<Complement> used, Draft d, boolean source) {
    for (int inner = 0; inner < 2; inner++) {
      for (String form : forms) {
        for (int pass = 0; pass < PASSES; pass++) {
          for (Complement x : list) {
            if (used.contains(x) || !fits(x, form, pass)) {
              continue;
            }
            Phrase aliased = source && !x.isMainly(form) ? x.phrase() : null;
            List<Actor> found =
                aliased != null ? reader.actors(aliased) : inner == 0 ? actors(x) : actorsInside(x);
            if (found.isEmpty() || !source && same(found, d.source) && inner == 1) {
              continue;
            }
            if (source
                && acts.isOperator(d.frame.act())
                && form.equals("gen")
                && x.phrase() != null
                && reader.actors(x.phrase()).isEmpty()
                && isEvent(x.phrase())) {
              // "żądanie uwolnienia X": what is demanded, not who demands
              continue;
            }
            used.add(x);
            if (inner == 1) {
              d.confidence -= 0.05;
            }
            return x;
          }
        }
      }
    }
    return null;
  }

  private boolean isEvent(Phrase p) {
    return verbOf(p) != null || !nounFrames(p).isEmpty();
  }

  private List<Actor> actors(Complement x) {
    if (x.understood() != null) {
      return x.understood();
    }
    if (x.phrase() == null) {
      if (x.clause() != null) {
        Phrase s = complements.subjectPhrase(x.clause());
        return s == null ? List.of() : reader.actors(s);
      }
      return List.of();
    }
    List<Actor> own = reader.actors(x.phrase());
    return own.isEmpty() ? reader.actorsInside(x.phrase()) : own;
  }

  private List<Actor> actorsInside(Complement x) {
    return x.phrase() == null ? List.of() : reader.actorsInside(x.phrase());
  }

  private boolean satisfied(Draft d, Frame f, Clause c, @Nullable Phrase noun) {
    if (lenient) {
      return true;
    }
    if (!fills(d, f, c, noun)) {
      trace(
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
    if (guessing) {
      complete(d, f, c, noun);
    }
    Set<String> needs = f.needs();
    boolean passive =
        noun == null
            && (c.isPassive()
                || c.predicate() != null && c.predicate().tag().pos() == Pos.IMPERSONAL);
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

  /**
   * Whom an act concerns where its words do not say: the state that the article is about. Those who
   * fight or protest at home do it against their own state.
   */
  private void complete(Draft d, Frame f, Clause c, @Nullable Phrase noun) {
    if (lenient) {
      return;
    }
    boolean meeting = d.act.id().equals("meet") && source0(d).startsWith("IGO");
    boolean wants =
        (f.roles().containsKey("target") || f.act().equals("stop"))
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
    if (thing != null) {
      List<Phrase> near = new ArrayList<>(thing.attributes());
      for (Phrase p : c.phrases()) {
        if (p.after() != null && thing.all().contains(p.after())) {
          near.add(p);
        }
      }
      for (Phrase p : near) {
        List<Actor> found =
            p.preposition() == null || reader.isPlace(p) ? List.of() : reader.actorsInside(p);
        if (!found.isEmpty() && !sameCountry(found, d.source)) {
          d.target = found;
          return;
        }
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
      }
    }
    if (noun != null && d.act.kind() == Kind.EVENT && d.above.isEmpty() || plain) {
      return;
    }
    Actor main = reader.other(against ? "" : source.country(), at);
    if (main != null) {
      d.target = List.of(main);
      d.confidence -= 0.2;
    }
  }

  private static String source0(Draft d) {
    return d.source.isEmpty() ? "" : d.source.get(0).code();
  }

  private static boolean isAuthority(String code) {
    return code.length() == 6
        && !code.startsWith("IGO")
        && List.of("GOV", "COP", "MIL", "JUD", "SPY").contains(code.substring(3));
  }

  private static final List<String> INSIDERS = List.of("REB", "UAF", "OPP", "CVL", "LAB", "PTY");

  // Operators

  private List<Draft> operator(
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
    bind(outer, f, list, conditions, objects);
    if (FrameLexicon.STATUS_OPERATORS.contains(f.act())) {
      return statusOperator(f, outer, inner, list, c, noun, depth);
    }
    return combined(f, outer, inner, c, noun, depth);
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
      boolean before = lenient;
      lenient = true;
      List<Draft> drafts = inside(x, controller, control, c, List.of(), depth + 1);
      lenient = before;
      if (!drafts.isEmpty()) {
        in = drafts.get(0);
        holder = x;
        break;
      }
    }
    Act act = acts.combine(f.act(), in == null ? null : in.act);
    if (act == null) {
      trace(f, "no act inside");
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
        && !same(in.source, outer.source)) {
      outer.target = in.source;
    } else if (in != null
        && outer.target.isEmpty()
        && !addressed
        && !f.act().equals("deny")
        && !in.target.isEmpty()
        && !same(in.target, outer.source)) {
      outer.target = in.target;
    }
    if (outer.target.isEmpty() && !inner.isEmpty() && in == null && addressed) {
      Complement x = inner.get(0);
      if (x.clause() != null) {
        Phrase s = complements.subjectPhrase(x.clause());
        if (s != null && !same(reader.actors(s), outer.source)) {
          outer.target = reader.actors(s);
        }
      }
    }
    if (outer.target.isEmpty() && in == null && !addressed && !f.act().equals("deny")) {
      // whom the promise, threat or refusal concerns: an actor among the words of what is promised
      for (Complement x : inner) {
        List<Actor> found =
            x.phrase() != null
                ? reader.actorsInside(x.phrase())
                : x.clause() == null ? List.of() : among(x.clause());
        if (!found.isEmpty() && !sameCountry(found, outer.source)) {
          outer.target = found;
          break;
        }
      }
    }
    if (outer.target.isEmpty() && in == null && addressed) {
      for (Complement x : inner) {
        List<Actor> found = x.phrase() != null ? reader.actorsInside(x.phrase()) : List.of();
        if (!found.isEmpty() && !same(found, outer.source)) {
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
    if (same(d.source, d.target)) {
      d.target = List.of();
    }
    if (!satisfied(d, f, c, noun)) {
      return List.of();
    }
    complete(d, f, c, noun);
    trace(f, "fires");
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
      take(x);
    }
    return List.of(d);
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

  private void take(Complement x) {
    if (x.clause() != null) {
      takeClause(x.clause(), 0);
    } else if (x.phrase() != null) {
      takeNoun(x.phrase());
      for (Phrase p : x.phrase().conjuncts()) {
        takeNoun(p);
      }
    }
  }

  private void takeClause(Clause c, int depth) {
    taken.add(c);
    if (depth > DEPTH) {
      return;
    }
    for (Phrase p : c.phrases()) {
      for (Phrase q : p.all()) {
        if (!lexicon.noun(q.lemma()).isEmpty() && q.kase() != org.dragoman.language.Case.NOM) {
          taken.add(q);
        }
      }
    }
    for (Clause child : c.children()) {
      if (child.kind() == Clause.Kind.INFINITIVE
          || child.kind() == Clause.Kind.COORDINATE
          || child.kind() == Clause.Kind.SUBORDINATE) {
        takeClause(child, depth + 1);
      }
    }
  }

  private void takeNoun(Phrase p) {
    taken.add(p);
    for (Phrase a : p.attributes()) {
      if (a.preposition() == null
          && !lexicon.noun(a.lemma()).isEmpty()
          && reader.actors(a).isEmpty()) {
        taken.add(a);
      }
    }
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
    List<Complement> extra = f.act().equals("light") || noun == null ? list : List.of();
    for (Complement x : inner) {
      List<Draft> drafts = inside(x, outer.sourcePhrase, outer.source, c, extra, depth + 1);
      for (Draft d : drafts) {
        if (x.phrase() != null && d.source.isEmpty() && !outer.source.isEmpty()) {
          d.source = outer.source;
          d.sourcePhrase = outer.sourcePhrase;
        }
        if (d.target.isEmpty() && !outer.target.isEmpty() && !same(outer.target, d.source)) {
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
        take(x);
        if (x.clause() != null || !f.act().equals("light")) {
          // coordinated infinitives: all of them
          if (x.clause() == null) {
            break;
          }
        } else {
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
    if (depth > DEPTH) {
      return List.of();
    }
    if (x.clause() != null) {
      Complement subject =
          controller != null
              ? Complement.of(List.of("nom"), controller)
              : control.isEmpty() ? null : Complement.understood("nom", control);
      List<Draft> drafts = verb(x.clause(), subject, depth);
      if (drafts.isEmpty()) {
        for (Phrase p : x.clause().phrases()) {
          if (p != complements.subjectPhrase(x.clause()) && !taken.contains(p)) {
            List<Draft> nouns = noun(p, x.clause(), List.of(), depth);
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
    Phrase own = meant(x.phrase());
    List<Draft> drafts = new ArrayList<>(noun(own, c, more, depth));
    if (own != x.phrase() && !drafts.isEmpty()) {
      taken.add(own);
    }
    for (Phrase p : x.phrase().conjuncts()) {
      drafts.addAll(noun(p, c, more, depth));
    }
    return drafts;
  }

  // Nouns and adjectives

  /** What a noun asserts. {@code more} are complements that a light verb or operator lends. */
  private List<Draft> noun(Phrase n, Clause c, List<Complement> more, int depth) {
    if (depth > DEPTH || n.isRelative() && n.attributes().isEmpty()) {
      return List.of();
    }
    List<Frame> frames = nounFrames(n);
    if (frames.isEmpty()) {
      String verb = verbOf(n);
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
        plain = true;
        List<Draft> met = first(meetings, all, c, n, depth);
        plain = false;
        met.removeIf(
            d ->
                d.target.isEmpty() && !d.reciprocal && d.act.kind() != Kind.OFFICE
                    || d.source.isEmpty());
        if (!met.isEmpty()) {
          return met;
        }
      }
    }
    List<Draft> drafts = first(frames, list, c, n, depth);
    String verb = drafts.isEmpty() ? verbOf(n) : null;
    return verb == null ? drafts : gerund(n, verb, c, more, depth);
  }

  private boolean isOffice(Frame f) {
    Act act = acts.find(f.act());
    return act != null && act.kind() == Kind.OFFICE;
  }

  private List<Frame> nounFrames(Phrase n) {
    List<Frame> frames = lexicon.noun(n.lemma());
    for (int i = 0; frames.isEmpty() && i < n.otherLemmas().size(); i++) {
      frames = lexicon.noun(n.otherLemmas().get(i));
    }
    return frames;
  }

  /** The verb of a verbal noun; null if the noun is none. */
  private @Nullable String verbOf(Phrase n) {
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
    if (more.isEmpty() && n.preposition() != null && reader.around(n) == c) {
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
    return first(frames, list, c, n, depth);
  }

  /** Adjectives that carry an act: "Szwajcaria neutralna", "jest gotowy". */
  private List<Draft> modifiers(Phrase n, Clause c) {
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
        result.addAll(first(lexicon.adjective(a.lemma()), list, c, a, 0));
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
    for (Clause child : c.children()) {
      if (child.kind() == Clause.Kind.INFINITIVE) {
        list.add(Complement.of("inf", child));
      } else if (child.conjunction() != null) {
        list.add(Complement.of(child.conjunction(), child));
      }
    }
    return first(lexicon.adjective(a.lemma()), list, c, a, 0);
  }
}
