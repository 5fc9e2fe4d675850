package org.dragoman.coder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
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
import org.dragoman.language.Reading;
import org.dragoman.language.Tag;
import org.dragoman.model.Act;
import org.dragoman.model.Actor;
import org.dragoman.model.Acts;
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

  /** Roots of acts of force, whose place is rather where somebody was struck. */
  private static final Set<String> FIGHTING = Set.of("18", "19", "20");

  /** How many acts may lie one inside the other. */
  static final int DEPTH = 6;

  private final Analysis analysis;
  private final FrameLexicon lexicon;
  private final ActorReader reader;
  private final Complements complements;
  private final Statuses statuses;
  private final Attributions attributions;
  private final Acts acts = Acts.standard();
  private final FrameTrace trace;
  private final Leeway leeway;
  private final EventNouns events;
  private final Taken taken;
  private final Constraints constraints;
  private final Roles roles;
  private final Completion completion;
  private final Operators operators;
  private final Nominals nominals;

  /**
   * @param attributions who says what
   * @param lines takes a line for each frame that was tried and why it did not fire; null if nobody
   *     asks
   */
  FrameReader(
      Analysis analysis,
      FrameLexicon lexicon,
      ActorReader reader,
      Complements complements,
      Statuses statuses,
      Attributions attributions,
      @Nullable List<String> lines) {
    this.analysis = analysis;
    this.lexicon = lexicon;
    this.reader = reader;
    this.complements = complements;
    this.statuses = statuses;
    this.attributions = attributions;
    this.trace = new FrameTrace(lines);
    this.leeway = new Leeway();
    this.events = new EventNouns(analysis, lexicon);
    this.taken = new Taken(lexicon, reader);
    this.constraints = new Constraints(analysis, reader, trace);
    this.roles = new Roles(reader, complements, events);
    this.completion = new Completion(reader, complements, trace, leeway);
    this.nominals = new Nominals(lexicon, reader, complements, leeway, events, taken, this);
    this.operators =
        new Operators(
            analysis,
            reader,
            complements,
            statuses,
            trace,
            leeway,
            taken,
            constraints,
            roles,
            completion,
            nominals,
            this);
  }

  /** All drafts of the sentence. */
  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    List<Clause> clauses = new ArrayList<>(analysis.clauses());
    clauses.sort(Comparator.comparingInt(FrameReader::depth));
    for (Clause c : clauses) {
      if (c.isCopular() && !taken.contains(c)) {
        // "jest gotów pośredniczyć": the adjective takes the verb below it
        for (Phrase p : c.phrases()) {
          drafts.addAll(nominals.modifiers(p, c));
        }
      }
      if (c.kind() == Clause.Kind.INFINITIVE && !taken.contains(c)) {
        drafts.addAll(governing(c));
      }
      if (c.predicate() != null && !taken.contains(c)) {
        drafts.addAll(verb(c, null, 0));
      }
    }
    for (Clause c : analysis.clauses()) {
      for (Phrase p : c.phrases()) {
        for (Phrase q : p.all()) {
          if (!taken.contains(q)) {
            drafts.addAll(nominals.noun(q, c, List.of(), 0));
          }
          if (!taken.contains(q)) {
            drafts.addAll(nominals.modifiers(q, c));
          }
        }
      }
    }
    return drafts;
  }

  /** What a noun before the infinitive asserts that takes it: "требование вывести войска". */
  private List<Draft> governing(Clause infinitive) {
    Clause c = infinitive.parent();
    Phrase before = infinitive.antecedent();
    for (Phrase n = before;
        c != null && n != null;
        n = n.after() != null ? n.after() : n.parent()) {
      boolean takes =
          lexicon.noun(n.lemma()).stream()
              .anyMatch(f -> f.roles().values().stream().anyMatch(r -> r.contains("inf")));
      if (takes && !taken.contains(n)) {
        return nominals.noun(n, c, List.of(), 0);
      }
    }
    return List.of();
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
  List<Draft> verb(Clause c, @Nullable Complement subject, int depth) {
    Reading predicate = c.predicate();
    if (predicate == null || depth > DEPTH) {
      return List.of();
    }
    List<Frame> frames = lexicon.verb(predicate.lemma(), c.isReflexive());
    List<Complement> list = complements.of(c);
    if (subject != null) {
      replaceSubject(list, subject, c);
    }
    Complement speaker = frames.stream().anyMatch(Frame::isSpoken) ? attributions.speaker(c) : null;
    if (speaker != null) {
      list.add(speaker);
    }
    if (frames.isEmpty() && c.isCopular()) {
      return List.of();
    }
    if (subject == null) {
      List<Complement> turned = turned(list, c);
      List<Draft> drafts = turned.isEmpty() ? List.of() : first(frames, turned, c, null, depth);
      if (!drafts.isEmpty()) {
        return drafts;
      }
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

  /**
   * The subject taken for the object and the other way round where both forms allow it and only the
   * object can act: "czołgi dostarczyły Niemcy"; empty elsewhere.
   */
  private List<Complement> turned(List<Complement> list, Clause c) {
    Phrase subject = complements.subjectPhrase(c);
    Phrase object = subject == null ? null : Complements.possibleSubject(c, subject);
    if (subject == null
        || object == null
        || (subject.possibleCases() & Case.ACC.bit()) == 0
        || !reader.actors(subject).isEmpty()
        || reader.actors(object).isEmpty()) {
      return List.of();
    }
    List<Complement> turned = new ArrayList<>(list);
    turned.replaceAll(
        x ->
            x.phrase() == subject
                ? Complement.of(List.of("acc"), subject)
                : x.phrase() == object ? Complement.of(List.of("nom"), object) : x);
    return turned;
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
  List<Draft> first(
      List<Frame> frames, List<Complement> list, Clause c, @Nullable Phrase noun, int depth) {
    List<Draft> said = fitting(frames, list, c, noun, depth);
    if (!said.isEmpty() || leeway.plain || leeway.lenient) {
      return said;
    }
    // only now what the words do not say
    boolean guessing = leeway.guessing;
    leeway.guessing = true;
    List<Draft> guessed = fitting(frames, list, c, noun, depth);
    leeway.guessing = guessing;
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

  /**
   * Whom blame, worry and mediation concern where they name no actor: of an event who did it, and
   * not to whom; of any other thing whose it is; all who take part in what is mediated; of what is
   * visited where it stands.
   */
  private void concern(Draft d, Clause c, @Nullable Phrase noun, int depth) {
    boolean blame = d.act.cameo().startsWith("11") || d.act.cameo().startsWith("012");
    boolean between = d.act.id().equals("mediate");
    Phrase thing = d.targetPhrase != null ? d.targetPhrase : d.objectPhrase;
    if (noun != null || thing == null || depth >= DEPTH || !reader.actors(thing).isEmpty()) {
      return;
    }
    if (d.act.id().equals("visit") && d.target.isEmpty()) {
      d.target = site(thing, c);
    }
    if (!blame && !between) {
      return;
    }
    if (!events.isEvent(thing)) {
      if (blame && Roles.same(d.target, reader.actorsInside(thing))) {
        List<Actor> owners = reader.owners(thing);
        d.target = owners.isEmpty() ? site(thing, c) : owners;
      }
      return;
    }
    boolean lenient = leeway.lenient;
    leeway.lenient = true;
    List<Draft> inside = nominals.noun(thing, c, List.of(), depth + 1);
    leeway.lenient = lenient;
    if (inside.isEmpty()) {
      if (blame && d.target.isEmpty()) {
        d.target = site(thing, c);
      }
      return;
    }
    Draft in = inside.get(0);
    if (in.act.kind() != Kind.EVENT) {
      d.target = reader.owners(thing);
      return;
    }
    List<Actor> parties = new ArrayList<>(in.source);
    if (between) {
      parties.addAll(in.target);
    }
    if (blame && parties.isEmpty()) {
      // "zatrzymanie dziennikarza w Rosji": where it was done, unless that was struck from
      // elsewhere
      boolean struck =
          FIGHTING.contains(in.act.cameo().substring(0, Math.min(2, in.act.cameo().length())));
      parties.addAll(struck ? List.of() : site(thing, c));
    }
    if (!parties.isEmpty() || Roles.same(in.target, d.target)) {
      d.target = Roles.same(parties, d.source) ? List.of() : parties;
    }
  }

  /** "Oskarżyła krytyków": whether persons of no known side are blamed or accused. */
  boolean isUnknown(Draft d, @Nullable Phrase noun) {
    Phrase target = d.targetPhrase;
    return noun == null
        && target != null
        && d.target.isEmpty()
        && d.act.cameo().startsWith("11")
        && target.preposition() == null
        && target.genders() == 1
        && target.reading().tag().pos() == Pos.NOUN;
  }

  /** "Odwiedził szpital w Kijowie": the state where the thing stands. */
  private List<Actor> site(Phrase thing, Clause c) {
    List<Phrase> near = new ArrayList<>(thing.all());
    for (Phrase p : c.phrases()) {
      if (p.after() != null && thing.all().contains(p.after())) {
        near.add(p);
      }
    }
    for (Phrase p : near) {
      List<Actor> found = reader.isPlace(p) ? reader.actors(p) : List.of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "Granica jest zamknięta": that the measure stands, not that it is taken. */
  private boolean isState(Frame f, Clause c, @Nullable Phrase noun) {
    Reading participle = c.predicate();
    return noun == null
        && c.isPassive()
        && c.kind() != Clause.Kind.PARTICIPLE
        && participle != null
        && !participle.tag().has(Tag.IMPERFECTIVE)
        && c.has(Tag.PRESENT)
        && f.also().stream().map(acts::find).anyMatch(a -> a != null && a.kind() == Kind.MEASURE);
  }

  /** One frame on one list of complements; empty if it does not fit. */
  private List<Draft> apply(
      Frame f, List<Complement> list, Clause c, @Nullable Phrase noun, int depth) {
    Map<String, Complement> conditions = constraints.conditions(f, list, c, noun);
    if (conditions == null) {
      return List.of();
    }
    if (acts.isOperator(f.act()) || FrameLexicon.STATUS_OPERATORS.contains(f.act())) {
      return operators.operator(f, list, conditions, c, noun, depth);
    }
    Act act = acts.find(f.act());
    if (act == null) {
      return List.of();
    }
    Draft d = new Draft(act, f);
    d.clause = c;
    d.noun = noun;
    roles.bind(d, f, list, conditions, Set.of());
    concern(d, c, noun, depth);
    if (d.act.cameo().startsWith("13") && d.target.isEmpty()) {
      d.target = operators.given(List.copyOf(conditions.values()), d.source);
    }
    if (isUnknown(d, noun)) {
      trace.add(f, "aimed at persons of no known side");
      return List.of();
    }
    if (!completion.satisfied(d, f, c, noun)) {
      return List.of();
    }
    completion.complete(d, f, c, noun);
    trace.add(f, "fires");
    d.status = statuses.of(f, c, noun);
    List<Draft> result = new ArrayList<>();
    if (!isState(f, c, noun)) {
      result.add(d);
    }
    for (String also : f.also()) {
      Act more = acts.find(also);
      if (more != null) {
        result.add(d.as(more));
      }
    }
    if (d.objectClause != null && act.isVerbal()) {
      taken.takeClause(d.objectClause, 0);
    }
    if (d.objectPhrase != null && !f.with().isEmpty()) {
      taken.takeNoun(d.objectPhrase);
    }
    if (act.cameo().startsWith("12")
        || act.cameo().startsWith("10")
        || act.cameo().startsWith("02")
        || act.cameo().startsWith("14")
        || act.id().startsWith("vote")) {
      // what is rejected, demanded, voted on is no claim of its own
      for (Phrase p : Arrays.asList(d.objectPhrase, d.targetPhrase)) {
        if (p != null && reader.actors(p).isEmpty()) {
          p.all().stream().filter(events::isEvent).forEach(taken::add);
        }
      }
    }
    for (Complement met : conditions.values()) {
      if (met.clause() != null && met.clause().kind() == Clause.Kind.INFINITIVE) {
        taken.takeClause(met.clause(), 0);
      }
      if (met.phrase() != null) {
        if (!f.act().equals("evade-sanctions")) {
          taken.takeNoun(met.phrase());
        }
        if (f.act().equals("apply")) {
          met.phrase().all().forEach(taken::add);
        }
      }
    }
    return result;
  }
}
