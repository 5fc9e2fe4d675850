package org.dragoman.coder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.coder.actors.ActorReader;
import org.dragoman.coder.actors.Discourse;
import org.dragoman.language.Analysis;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.language.Span;
import org.dragoman.language.Tag;
import org.dragoman.model.Actor;
import org.dragoman.model.Acts;
import org.dragoman.model.Claim;
import org.dragoman.model.Interval;
import org.dragoman.model.Kind;
import org.dragoman.model.Status;
import org.dragoman.text.Article;
import org.dragoman.text.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * Makes the claims of one sentence: frames, then time, place, attribution and number of each draft.
 */
final class SentenceCoder {

  /** Acts whose target is where somebody goes, beside visits. */
  private static final Set<String> GOALS = Set.of("return", "migrate");

  /** Measures that a state takes on its own ground. */
  private static final Set<String> AT_HOME = Set.of("emergency", "martial-law");

  /** Sectors of people without an office. */
  private static final List<String> PEOPLE = List.of("CVL", "EDU", "LAB", "OPP");

  private final Coder coder;
  private final Article article;
  private final Analysis analysis;
  private final CodePoints text;
  private final Discourse discourse;
  private final Times times;
  private final Told told;
  private final ClaimIds ids;
  private final @Nullable List<String> trace;

  SentenceCoder(
      Coder coder,
      Article article,
      Analysis analysis,
      CodePoints text,
      Discourse discourse,
      Times times,
      Told told,
      ClaimIds ids,
      @Nullable List<String> trace) {
    this.trace = trace;
    this.coder = coder;
    this.article = article;
    this.analysis = analysis;
    this.text = text;
    this.discourse = discourse;
    this.times = times;
    this.told = told;
    this.ids = ids;
  }

  List<Claim> claims() {
    ActorReader reader = new ActorReader(coder.actors(), analysis, text, discourse, coder.locale());
    reader.introduce();
    if (reader.isIdle()) {
      return List.of();
    }
    Complements complements = new Complements(analysis, coder.grammar(), reader, discourse);
    Statuses statuses = new Statuses(coder.grammar(), coder.frames());
    Attributions attributions =
        new Attributions(analysis, coder.grammar(), coder.speech(), reader, complements);
    List<Draft> drafts =
        new FrameReader(
                analysis, coder.frames(), reader, complements, statuses, attributions, trace)
            .read();
    Places places = new Places(analysis, reader, coder.knowledge());
    boolean timed = analysis.spans().stream().anyMatch(s -> s.kind() == Span.Kind.TIME);
    new Retelling(analysis, coder.actors(), reader, complements, statuses, told).add(drafts);
    List<Claim> claims = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (Draft d : drafts) {
      tidy(d);
      if (d.source.isEmpty() && d.act.cameo().startsWith("14")) {
        crowd(d, places, reader);
      }
      if (d.target.isEmpty() && d.act.cameo().startsWith("19")) {
        struck(d, places, reader);
      }
      String content = content(d);
      if (d.source.isEmpty() && d.target.isEmpty() || !said.add(content)) {
        continue;
      }
      boolean domestic = d.act.kind() == Kind.MEASURE || d.act.cameo().startsWith("17");
      boolean inner = d.act.id().equals("member") && Roles.sameCountry(d.source, d.target);
      if (inner || isSelf(d) && !domestic || isAnonymous(d) || isPrivate(d) || isDescription(d)) {
        continue;
      }
      boolean journey = isVisit(d);
      if (journey && d.noun != null && d.target.isEmpty()) {
        continue;
      }
      if (journey && d.target.size() > 1) {
        // each place visited is a visit of its own
        for (Actor host : d.target) {
          Draft one = d.as(d.act);
          one.target = List.of(host);
          claims.add(claim(one, content + " " + host.code(), attributions, places, timed));
        }
        continue;
      }
      if (d.act.kind() == Kind.MEASURE) {
        told.measure(d);
      }
      claims.add(claim(d, content, attributions, places, timed));
    }
    rememberSubject(reader, complements);
    times.told(analysis.spans());
    return claims;
  }

  /** Who protests where no words say it: the people of the place. */
  private void crowd(Draft d, Places places, ActorReader reader) {
    Claim.Place where = places.where(d);
    if (where != null && where.country() != null) {
      int at = extent(d)[0];
      d.source = List.of(reader.people(where.country(), at));
    }
  }

  /** "Zaatakowali cele w Pendżabie": whose the place is that was struck. */
  private void struck(Draft d, Places places, ActorReader reader) {
    Claim.Place where = places.where(d);
    String country = where == null ? null : where.country();
    if (country != null && d.source.stream().noneMatch(a -> a.country().equals(country))) {
      d.target = List.of(reader.state(country, extent(d)[0]));
    }
  }

  /** Sector and side rules of the codebook that depend on the act. */
  private void tidy(Draft d) {
    if (GOALS.contains(d.act.id()) || isVisit(d)) {
      // a capital that somebody goes to is a place, not a government
      d.target =
          d.target.stream()
              .map(a -> a.by() == Actor.By.METONYM ? a.withCode(a.country()) : a)
              .toList();
    }
    if (d.act.kind() == Kind.OFFICE) {
      d.target = d.target.stream().map(a -> a.withCode(a.country())).toList();
    }
    if (d.act.id().equals("return")
        && !d.source.isEmpty()
        && !d.target.isEmpty()
        && !d.source.get(0).country().equals(d.target.get(0).country())) {
      // who comes back to where he is not at home pays a visit
      d.act = Objects.requireNonNullElse(Acts.standard().find("visit"), d.act);
    }
    if (d.act.cameo().startsWith("19") && isStreetFight(d)) {
      // demonstrators who clash with the police riot, they do not wage war
      boolean police = d.source.stream().allMatch(a -> a.code().endsWith("COP"));
      d.act = Objects.requireNonNullElse(Acts.standard().find(police ? "repress" : "riot"), d.act);
    }
    if (d.act.kind() == Kind.TIE || d.act.kind() == Kind.STANCE) {
      boolean begins =
          d.noun == null
              && d.clause != null
              && d.clause.has(Tag.PAST)
              && !d.clause.has(Tag.IMPERFECTIVE);
      d.status = d.status == Status.HAPPENED && !begins ? Status.ONGOING : d.status;
    }
    String cameo = d.act.cameo();
    if (d.target.isEmpty()
        && !d.source.isEmpty()
        && (cameo.startsWith("1724") || cameo.startsWith("1723") || AT_HOME.contains(d.act.id()))) {
      // a state of emergency is imposed on one's own state
      Actor own = d.source.get(0);
      if (own.country().length() == 3) {
        d.target = List.of(own.withCode(own.country()));
      }
    }
    if (d.act.id().equals("migrate") || cameo.startsWith("14")) {
      d.source =
          d.source.stream()
              .map(
                  a ->
                      a.by() == Actor.By.GROUP && a.code().length() == 3
                          ? a.withCode(a.code() + "CVL")
                          : a)
              .toList();
    }
    if (d.reciprocal && !d.target.isEmpty()) {
      d.reciprocal = false;
    }
  }

  private static boolean isVisit(Draft d) {
    return d.act.cameo().equals("042");
  }

  private static boolean isStreetFight(Draft d) {
    return !d.source.isEmpty()
        && !d.target.isEmpty()
        && d.source.stream()
            .allMatch(a -> a.code().endsWith("COP") || PEOPLE.stream().anyMatch(a.code()::endsWith))
        && Roles.sameCountry(d.source, d.target);
  }

  /** "Demonstranci popierający X": what tells who they are, not what they do. */
  private static boolean isDescription(Draft d) {
    return d.clause != null
        && d.noun == null
        && d.clause.kind() == Clause.Kind.PARTICIPLE
        && !d.clause.isPassive()
        && (d.act.cameo().startsWith("05") || d.act.cameo().startsWith("11"))
        && !d.source.isEmpty()
        && d.source.stream().allMatch(a -> PEOPLE.stream().anyMatch(a.code()::endsWith));
  }

  /** Whether those on both sides are the same persons. */
  private static boolean isSelf(Draft d) {
    return !d.source.isEmpty()
        && d.source.size() == d.target.size()
        && d.source.stream()
            .allMatch(
                a ->
                    d.target.stream()
                        .anyMatch(b -> b.name().equals(a.name()) && b.code().equals(a.code())));
  }

  /** Interviews, and journeys of people who hold no office. */
  private static boolean isPrivate(Draft d) {
    String cameo = d.act.cameo();
    if (isVisit(d)) {
      return !d.source.isEmpty() && d.source.stream().allMatch(a -> a.code().endsWith("CVL"));
    }
    if (d.act.id().equals("migrate")) {
      // within one state nobody moves across a border
      return d.target.isEmpty()
          ? d.status == Status.NEGATED
          : Roles.sameCountry(d.source, d.target);
    }
    return cameo.startsWith("04")
        && !d.target.isEmpty()
        && d.target.stream().allMatch(a -> a.code().endsWith("MED"));
  }

  /** A participle behind its noun that names nobody who did it: "sankcje nałożone na Birmę". */
  private static boolean isAnonymous(Draft d) {
    return d.source.isEmpty()
        && d.noun == null
        && d.clause != null
        && d.clause.kind() == Clause.Kind.PARTICIPLE
        && d.clause.isPassive();
  }

  private static String content(Draft d) {
    StringBuilder s = new StringBuilder(d.act.id()).append(' ').append(d.status == Status.NEGATED);
    d.source.stream().map(Actor::code).sorted().forEach(c -> s.append(' ').append(c));
    s.append(" >");
    d.target.stream().map(Actor::code).sorted().forEach(c -> s.append(' ').append(c));
    for (Actor a : d.target) {
      if (a.by() == Actor.By.NAME && a.office() != null) {
        s.append(' ').append(a.name());
      }
    }
    return s.toString();
  }

  private Claim claim(
      Draft d, String content, Attributions attributions, Places places, boolean timed) {
    Interval when = times.when(d, timed);
    if (d.act.kind() == Kind.MEASURE && when != null && when.from() != null) {
      d.start = when;
    }
    Claim.Place where = places.where(d);
    Clause speech = attributions.speech();
    if (speech != null
        && attributions.isSpoken(d)
        && d.noun == null
        && d.act.kind() == Kind.EVENT
        && d.act.isVerbal()
        && d.status != Status.PLANNED) {
      // what a speaker does by saying it is done when and where he says it
      if (when == null || when.text().isEmpty()) {
        Interval told = times.said(speech);
        when = told != null ? told : when;
      }
      if (where == null) {
        Draft saying = new Draft(d.act, d.frame);
        saying.clause = speech;
        where = places.where(saying);
      }
      if (d.status == Status.ONGOING) {
        d.status = Status.HAPPENED;
      }
    }
    boolean verb = d.noun == null || !d.above.isEmpty();
    if (where != null && where.country() != null && d.status != Status.PLANNED && verb) {
      discourse.place(where.country());
    }
    if (where == null
        && d.act.cameo().startsWith("04")
        && !d.source.isEmpty()
        && !d.target.isEmpty()) {
      // a meeting during a visit is where the visit is
      String host = discourse.visited(d.source.get(0).name());
      if (host != null && host.equals(d.target.get(0).country())) {
        where = new Claim.Place(coder.knowledge().name(host), host, null, null, "");
      }
    }
    if (isVisit(d) && d.status != Status.PLANNED && d.target.size() == 1) {
      discourse.visit(d.source.isEmpty() ? "" : d.source.get(0).name(), d.target.get(0).country());
    }
    Status status = d.status == null ? Status.HAPPENED : d.status;
    int[] words = extent(d);
    int begin = analysis.lattice().token(words[0]).begin();
    int end = analysis.lattice().token(words[1] - 1).end();
    Claim.Quantity quantity = quantity(d);
    Claim.Inner object = d.object;
    if (object == null && d.objectPhrase != null) {
      object =
          new Claim.Inner(
              null,
              List.of(),
              List.of(),
              analysis.words(d.objectPhrase.from(), d.objectPhrase.to()));
    }
    return new Claim(
        ids.next(
            analysis.lattice().sentence().number(), content + " " + begin + " " + d.frame.rule()),
        d.act,
        article.id(),
        analysis.lattice().sentence().number(),
        coder.language(),
        new Claim.Evidence(begin, end, text.slice(begin, end)),
        d.source,
        d.reciprocal ? List.of() : d.target,
        d.reciprocal,
        object,
        when,
        where,
        status,
        attributions.of(d),
        quantity,
        List.of(),
        d.frame.rule(),
        coder.confidence().of(d));
  }

  private Claim.@Nullable Quantity quantity(Draft d) {
    List<@Nullable Phrase> order;
    String role = d.frame.quantity();
    if (role != null) {
      order =
          switch (role) {
            case "source" -> Arrays.asList(d.sourcePhrase);
            case "object" -> Arrays.asList(d.objectPhrase);
            default -> Arrays.asList(d.targetPhrase);
          };
    } else {
      order = Arrays.asList(d.targetPhrase, d.objectPhrase, d.sourcePhrase);
    }
    Claim.Quantity q = coder.numbers().first(order, analysis);
    if (q == null && role == null && d.noun == null && d.clause != null) {
      List<@Nullable Phrase> counted = new ArrayList<>();
      for (Phrase p : d.clause.phrases()) {
        if (p.isCounted() && p.preposition() == null) {
          counted.add(p);
        }
      }
      q = coder.numbers().first(counted, analysis);
    }
    return q;
  }

  /** First token and one past the last of the words that the claim rests on. */
  private int[] extent(Draft d) {
    int begin = Integer.MAX_VALUE;
    int end = 0;
    Clause c = d.clause;
    if (c != null && d.noun == null) {
      begin = Math.min(begin, c.begin());
      end = Math.max(end, c.end());
      if (c.token() >= 0) {
        begin = Math.min(begin, c.token());
        end = Math.max(end, c.token() + 1);
      }
    }
    for (Phrase p : Arrays.asList(d.noun, d.sourcePhrase, d.targetPhrase, d.objectPhrase)) {
      if (p != null) {
        begin = Math.min(begin, p.from());
        end = Math.max(end, p.to());
      }
    }
    if (begin >= end) {
      return new int[] {0, analysis.size()};
    }
    return new int[] {Math.max(0, begin), Math.min(analysis.size(), end)};
  }

  private void rememberSubject(ActorReader reader, Complements complements) {
    for (Clause c : analysis.clauses()) {
      if (c.kind() == Clause.Kind.MAIN || c.kind() == Clause.Kind.COORDINATE) {
        Phrase s = complements.subjectPhrase(c);
        if (s != null) {
          List<Actor> found = reader.actors(s);
          if (!found.isEmpty()) {
            boolean several = found.size() > 1 || !s.conjuncts().isEmpty();
            discourse.subject(found, s.genders(), several ? Tag.PL : s.numbers());
          }
        }
      }
    }
  }
}
