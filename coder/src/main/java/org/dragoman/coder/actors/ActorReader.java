package org.dragoman.coder.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.coder.knowledge.Knowledge;
import org.dragoman.coder.knowledge.Person;
import org.dragoman.coder.knowledge.Role;
import org.dragoman.coder.knowledge.Sense;
import org.dragoman.coder.knowledge.Tenure;
import org.dragoman.language.Analysis;
import org.dragoman.language.Case;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.language.Pos;
import org.dragoman.language.Reading;
import org.dragoman.language.Span;
import org.dragoman.language.Tag;
import org.dragoman.model.Actor;
import org.dragoman.model.Claim;
import org.dragoman.text.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * Who a phrase of a sentence means.
 *
 * <p>In this order: a known person or one that the article has introduced; a title, institution or
 * group with the state, organization or person that stands with it; a name of a state, organization
 * or place that stands for its government; a pronoun or description that points back. What stays
 * unknown gives no actor.
 */
public final class ActorReader {

  private static final Map<String, String> SECTORS =
      Map.ofEntries(
          Map.entry("GOV", "government"),
          Map.entry("MIL", "armed forces"),
          Map.entry("LEG", "parliament"),
          Map.entry("JUD", "courts"),
          Map.entry("COP", "police"),
          Map.entry("SPY", "intelligence services"),
          Map.entry("OPP", "opposition"),
          Map.entry("REB", "rebels"),
          Map.entry("MED", "media"),
          Map.entry("BUS", "businesses"),
          Map.entry("CVL", "civilians"),
          Map.entry("REF", "refugees"),
          Map.entry("LAB", "labour"),
          Map.entry("REL", "religious groups"));

  private final Actors actors;
  private final Analysis analysis;
  private final CodePoints text;
  private final Discourse discourse;
  private final Locale locale;
  private final Map<Phrase, List<Actor>> known = new IdentityHashMap<>();

  /** The clause around each phrase. */
  private final Map<Phrase, Clause> around = new IdentityHashMap<>();

  /** Prepositional phrases of the clause that directly follow a noun. */
  private final Map<Phrase, List<Phrase>> trailing = new IdentityHashMap<>();

  private int depth;

  /** A reader of one sentence; the discourse carries what the sentences before have named. */
  public ActorReader(
      Actors actors, Analysis analysis, CodePoints text, Discourse discourse, Locale locale) {
    this.actors = actors;
    this.analysis = analysis;
    this.text = text;
    this.discourse = discourse;
    this.locale = locale;
    for (Clause c : analysis.clauses()) {
      for (Phrase p : c.phrases()) {
        for (Phrase q : p.all()) {
          around.putIfAbsent(q, c);
        }
        if (p.after() != null) {
          trailing.computeIfAbsent(p.after(), k -> new ArrayList<>(1)).add(p);
        }
      }
    }
  }

  /** The clause that the phrase stands in; null if it stands in none. */
  public @Nullable Clause around(Phrase p) {
    return around.get(p);
  }

  private Knowledge knowledge() {
    return actors.knowledge();
  }

  /**
   * Who says "we" in the article's own words: the government that it speaks for; empty if it speaks
   * for none.
   */
  public List<Actor> voice(int at) {
    String state = discourse.voiceState();
    return state == null || at < 0
        ? List.of()
        : List.of(
            actor(
                state + "GOV",
                "government of " + knowledge().name(state),
                null,
                at,
                at + 1,
                Actor.By.COREFERENCE));
  }

  /** The people of a state, as actors that no words name. */
  public Actor people(String state, int at) {
    return actor(
        state + "CVL", "civilians of " + knowledge().name(state), null, at, at + 1, Actor.By.GROUP);
  }

  /**
   * Whether the sentence tells nothing by itself: a question, or a line that points to another
   * story.
   */
  public boolean isIdle() {
    int n = analysis.size();
    String last = analysis.lattice().lower(n - 1);
    if (last.equals("?")) {
      return true;
    }
    String start = analysis.words(0, Math.min(n, 4)).toLowerCase(locale);
    for (String teaser : actors.reference().teasers) {
      if (start.startsWith(teaser)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Counts the states that a sentence names, so that the article's main state is known from its
   * beginning.
   */
  public static void countStates(Analysis analysis, Discourse discourse) {
    for (Span span : analysis.spans()) {
      if (span.value() instanceof Mention m) {
        for (Sense s : m.senses().isEmpty() ? m.owners() : m.senses()) {
          if (s.type() == Sense.Type.STATE
              || s.type() == Sense.Type.CAPITAL
              || s.type() == Sense.Type.INHABITANT
              || s.type() == Sense.Type.ADJECTIVE
              || s.type() == Sense.Type.PLACE
              || s.type() == Sense.Type.METONYM
              || s.type() == Sense.Type.GROUP
              || s.type() == Sense.Type.MEMBER) {
            discourse.count(s.code());
            break;
          }
          if (s.type() == Sense.Type.PERSON && s.persons().size() == 1) {
            Tenure t = s.persons().get(0).on(discourse.day());
            if (t != null) {
              discourse.count(t.of());
            }
            break;
          }
          if (s.type() == Sense.Type.ORGANIZATION) {
            discourse.countOrganization(s.code());
            break;
          }
        }
        if (!m.senses().isEmpty()) {
          for (Sense s : m.owners()) {
            discourse.count(s.code());
          }
        }
      }
    }
  }

  /**
   * The other party of an act whose words do not name it: the state that the article is about, else
   * the state or organization that the sentence names last before the token.
   *
   * @param but the state of who acts
   */
  public @Nullable Actor other(String but, int before) {
    Actor near = null;
    for (Span span : analysis.spans()) {
      if (span.begin() < before && span.value() instanceof Mention m) {
        for (Sense s : m.senses()) {
          boolean party =
              s.type() == Sense.Type.STATE
                  || s.type() == Sense.Type.CAPITAL
                  || s.type() == Sense.Type.ORGANIZATION;
          if (party && !s.code().equals(but)) {
            near =
                actor(
                    s.code(),
                    knowledge().name(s.code()),
                    null,
                    span.begin(),
                    span.end(),
                    Actor.By.COREFERENCE);
          }
          break;
        }
      }
    }
    Actor main = mainState(but, before, before + 1);
    return main != null ? main : near;
  }

  /**
   * The state that the other has invaded at the time of the article, as an actor that no words
   * name; null if there is none.
   */
  public @Nullable Actor invaded(String attacker, int at) {
    String code = knowledge().invaded(attacker, discourse.day());
    return code == null
        ? null
        : actor(code, knowledge().name(code), null, at, at + 1, Actor.By.COREFERENCE);
  }

  /**
   * The state that the article is about, as an actor that no words name; null if it is about none,
   * or about the given one.
   */
  public @Nullable Actor mainState(String but, int begin, int end) {
    String main = discourse.mainState();
    return main == null || main.equals(but)
        ? null
        : actor(main, knowledge().name(main), null, begin, end, Actor.By.COREFERENCE);
  }

  /** Tells the discourse what the sentence names, from left to right. */
  public void introduce() {
    for (Clause c : analysis.clauses()) {
      for (Phrase p : c.phrases()) {
        for (Phrase q : p.all()) {
          for (Sense s : senses(q)) {
            if (s.type() == Sense.Type.STATE
                || s.type() == Sense.Type.CAPITAL
                || s.type() == Sense.Type.INHABITANT) {
              discourse.state(s.code(), q.begin());
              break;
            }
          }
          for (Phrase a : q.adjectives()) {
            for (Sense s : senses(a)) {
              if (s.type() == Sense.Type.ADJECTIVE) {
                discourse.state(s.code(), a.begin());
                break;
              }
            }
          }
        }
      }
    }
    for (Clause c : analysis.clauses()) {
      for (Phrase p : c.phrases()) {
        for (Phrase q : p.all()) {
          if (!isPronoun(q) && !q.isRelative()) {
            for (Actor actor : head(q)) {
              discourse.mention(actor, q.genders(), q.numbers());
            }
          }
        }
      }
    }
  }

  private boolean isPronoun(Phrase q) {
    return q.reading().tag().pos() == Pos.PRONOUN;
  }

  /** The actors of the phrase and of what is coordinated with it; empty if it means none. */
  public List<Actor> actors(Phrase phrase) {
    List<Actor> result = new ArrayList<>(head(phrase));
    for (Phrase c : phrase.conjuncts()) {
      add(result, head(c));
    }
    if (!result.isEmpty() && phrase.preposition() == null && phrase.kase() == Case.NOM) {
      // "Ateny wspólnie z Berlinem": the companions act too
      Clause clause = around.get(phrase);
      if (clause != null && phrase.parent() == null) {
        for (Phrase p : clause.phrases()) {
          if (p.preposition() != null && actors.reference().together.contains(p.preposition())) {
            add(result, actors(p));
          }
        }
      }
    }
    return result;
  }

  /** The actors of the phrase, or else those inside it: "the policy of Russia" gives Russia. */
  public List<Actor> actorsInside(Phrase phrase) {
    List<Actor> own = actors(phrase);
    if (!own.isEmpty()) {
      return own;
    }
    List<Actor> result = new ArrayList<>(inside(phrase));
    for (Phrase c : phrase.conjuncts()) {
      add(result, inside(c));
    }
    return result;
  }

  private List<Actor> inside(Phrase p) {
    List<Actor> result = new ArrayList<>(adjectives(p));
    if (!result.isEmpty()) {
      return result;
    }
    for (Phrase a : p.attributes()) {
      add(result, actorsInside(a));
      if (!result.isEmpty()) {
        break;
      }
    }
    return result;
  }

  /** The actors of adjectives of nationality or organization that modify the phrase. */
  public List<Actor> adjectives(Phrase p) {
    List<Actor> result = new ArrayList<>();
    for (Sense s : adjectiveSenses(p)) {
      Phrase a = s.type() == Sense.Type.ADJECTIVE ? adjectiveOf(p, s) : null;
      if (a != null) {
        result.add(
            actor(s.code(), knowledge().name(s.code()), null, a.begin(), a.end(), Actor.By.NAME));
      }
    }
    return result;
  }

  private @Nullable Phrase adjectiveOf(Phrase p, Sense sense) {
    for (Phrase a : p.adjectives()) {
      if (senses(a).contains(sense)) {
        return a;
      }
    }
    return p;
  }

  private List<Sense> adjectiveSenses(Phrase p) {
    List<Sense> result = new ArrayList<>();
    for (Phrase a : p.adjectives()) {
      List<Sense> senses = senses(a);
      boolean compound = a.span() != null && a.lemma().indexOf('-') > 0;
      for (Sense s : senses) {
        if (s.type() == Sense.Type.ADJECTIVE) {
          result.add(s);
          if (!compound) {
            break;
          }
        }
      }
    }
    if (p.span() != null && p.span().value() instanceof Mention m && !m.owners().isEmpty()) {
      result.add(m.owners().get(0));
    }
    return result;
  }

  private static void add(List<Actor> to, List<Actor> more) {
    for (Actor a : more) {
      if (to.stream().noneMatch(b -> b.code().equals(a.code()) && b.name().equals(a.name()))) {
        to.add(a);
      }
    }
  }

  /** Known senses of the phrase's head, those that fit its chosen base form first. */
  public List<Sense> senses(Phrase p) {
    Span span = p.span();
    if (span == null || !(span.value() instanceof Mention m)) {
      return List.of();
    }
    if (m.senses().size() < 2) {
      return m.senses();
    }
    String lemma = p.lemma().toLowerCase(locale);
    List<Sense> fitting = new ArrayList<>();
    for (Sense s : m.senses()) {
      if (s.key().equals(lemma)) {
        fitting.add(s);
      }
    }
    return fitting.isEmpty() ? m.senses() : fitting;
  }

  private Actor actor(
      String code, String name, @Nullable String office, int begin, int end, Actor.By by) {
    int from = analysis.lattice().token(begin).begin();
    int to = analysis.lattice().token(end - 1).end();
    return new Actor(code, name, office, text.slice(from, to), from, to, by);
  }

  private Actor actor(String code, String name, @Nullable String office, Phrase p, Actor.By by) {
    int end = p.end();
    for (Phrase a : p.attributes()) {
      if (a.preposition() == null && a.begin() >= p.end()) {
        end = Math.max(end, plainEnd(a));
      }
    }
    for (Phrase a : p.appositions()) {
      if (a.begin() <= end + 2) {
        end = Math.max(end, plainEnd(a));
      }
    }
    int begin = p.begin();
    for (Phrase a : p.adjectives()) {
      begin = Math.min(begin, a.begin());
    }
    return actor(code, name, office, begin, Math.max(end, p.end()), by);
  }

  private static int plainEnd(Phrase p) {
    int end = p.end();
    for (Phrase a : p.attributes()) {
      if (a.preposition() == null) {
        end = Math.max(end, plainEnd(a));
      }
    }
    return end;
  }

  /** The actors of the phrase without its conjuncts. */
  List<Actor> head(Phrase p) {
    List<Actor> found = known.get(p);
    if (found == null) {
      if (depth > DEEPEST) {
        return List.of();
      }
      depth++;
      known.put(p, List.of());
      found = resolve(p);
      known.put(p, found);
      depth--;
    }
    return found;
  }

  private List<Actor> resolve(Phrase p) {
    if (p.isRelative()) {
      return relative(p);
    }
    List<Sense> senses = senses(p);
    for (Sense s : senses) {
      if (s.type() == Sense.Type.PERSON) {
        Actor a = person(p, s);
        return a == null ? List.of() : List.of(a);
      }
    }
    Tag tag = p.reading().tag();
    if (tag.pos() == Pos.PRONOUN || actors.reference().pronouns.contains(p.lemma())) {
      return pronoun(p);
    }
    if (p.isSubstantive() && senses.isEmpty() && !isNationality(p) && !isParties(p)) {
      return List.of();
    }
    List<Role> roles = roles(p, senses);
    if (!roles.isEmpty()) {
      List<Actor> byRole = role(p, roles);
      if (!byRole.isEmpty()) {
        return byRole;
      }
    }
    if (!senses.isEmpty()) {
      List<Actor> named = named(p, senses);
      if (!named.isEmpty()) {
        return named;
      }
    }
    if (isUnknownName(p)) {
      return unknownName(p);
    }
    if (actors.reference().country.contains(p.lemma())) {
      return country(p);
    }
    if (actors.reference().organization.contains(p.lemma()) && isBare(p)) {
      String code = discourse.organization(List.of());
      return code == null
          ? List.of()
          : List.of(actor(code, knowledge().name(code), null, p, Actor.By.COREFERENCE));
    }
    if (actors.reference().neighbour.contains(p.lemma()) && isBare(p)) {
      String own = subjectOf(p).isEmpty() ? "" : subjectOf(p).get(0).country();
      for (String code : discourse.mainStates(2)) {
        if (!code.equals(own)) {
          return List.of(actor(code, knowledge().name(code), null, p, Actor.By.COREFERENCE));
        }
      }
      return List.of();
    }
    if (isParties(p)) {
      List<Actor> parties = new ArrayList<>();
      for (String code : discourse.mainStates(2)) {
        parties.add(actor(code, knowledge().name(code), null, p, Actor.By.COREFERENCE));
      }
      return parties.size() == 2 ? parties : List.of();
    }
    if (actors.reference().counterpart.contains(p.lemma())) {
      return counterpart(p);
    }
    // "grupa Wagnera", "dziennik X": the name in apposition is the actor
    for (Phrase a : p.appositions()) {
      List<Actor> apposed = actors(a);
      if (!apposed.isEmpty()) {
        return apposed;
      }
    }
    return List.of();
  }

  private boolean isNationality(Phrase p) {
    return !adjectiveSenses(p).isEmpty();
  }

  private List<Actor> relative(Phrase p) {
    // "którego kraj": the noun is the actor, its owner the antecedent
    for (Phrase a : p.attributes()) {
      if (a.isRelative()) {
        Phrase antecedent = antecedent(p);
        if (antecedent == null) {
          return List.of();
        }
        List<Actor> owners = actors(antecedent);
        if (actors.reference().country.contains(p.lemma())) {
          List<Actor> states = new ArrayList<>();
          for (Actor o : owners) {
            states.add(
                actor(o.country(), knowledge().name(o.country()), null, p, Actor.By.COREFERENCE));
          }
          return states;
        }
        List<Role> roles = roles(p, senses(p));
        List<Actor> result = new ArrayList<>();
        for (Role r : roles) {
          for (Actor o : owners) {
            result.add(
                actor(
                    code(r, o.code()),
                    r.name() + " of " + o.name(),
                    r.office(),
                    p,
                    Actor.By.TITLE));
          }
          break;
        }
        return result;
      }
    }
    Phrase antecedent = antecedent(p);
    return antecedent == null ? List.of() : actors(antecedent);
  }

  private @Nullable Phrase antecedent(Phrase p) {
    Clause c = around.get(p);
    return c == null ? null : c.antecedent();
  }

  private @Nullable Actor person(Phrase p, Sense sense) {
    Person person = choose(sense.persons());
    if (person == null) {
      return null;
    }
    Phrase title = titleOf(p);
    Tenure t = person.on(discourse.day(), discourse.states());
    String code;
    String office;
    if (t != null) {
      code = t.code();
      office = t.title().isEmpty() ? null : t.title();
    } else {
      Tenure last = person.nearest(discourse.day());
      code =
          last.of().isEmpty() || last.of().startsWith("IGO") || last.office().isEmpty()
              ? last.code()
              : last.of() + "ELI";
      office = null;
    }
    if (title != null && isFormer(title)) {
      Tenure last = person.nearest(discourse.day());
      code = last.of().length() == 3 ? last.of() + "ELI" : code;
      office = null;
    }
    Actor a = actor(code, person.name(), office, p, Actor.By.NAME);
    register(p, a);
    return a;
  }

  private void register(Phrase p, Actor a) {
    discourse.person(p.lemma().toLowerCase(locale), a);
  }

  /** The title that a person's name is in apposition to, or that is in apposition to it. */
  private @Nullable Phrase titleOf(Phrase p) {
    if (p.parent() != null && p.parent().appositions().contains(p)) {
      return p.parent();
    }
    for (Phrase a : p.appositions()) {
      if (!roles(a, senses(a)).isEmpty()) {
        return a;
      }
    }
    return null;
  }

  private @Nullable Person choose(List<Person> persons) {
    if (persons.size() == 1) {
      return persons.get(0);
    }
    Person best = null;
    int score = -1;
    boolean tie = false;
    for (Person q : persons) {
      Tenure now = q.on(discourse.day());
      int s = now != null ? 4 : q.nearest(discourse.day()).began(discourse.day()) ? 1 : 0;
      String of = (now != null ? now : q.nearest(discourse.day())).of();
      if (discourse.mainState() != null && of.equals(discourse.mainState())) {
        s += 2;
      }
      if (now != null
          && (now.office().startsWith("head") || now.office().equals("foreign-minister"))) {
        s += 1;
      }
      if (s > score) {
        best = q;
        score = s;
        tie = false;
      } else if (s == score) {
        tie = true;
      }
    }
    return tie && score < 4 ? null : best;
  }

  private boolean isFormer(Phrase p) {
    for (Phrase a : p.adjectives()) {
      if (actors.names().former.contains(a.lemma())) {
        return true;
      }
    }
    String lower = analysis.lattice().lower(p.begin());
    for (String prefix : actors.names().formerPrefixes) {
      if (lower.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnknownName(Phrase p) {
    return p.span() == null
        && analysis.lattice().isCapitalized(p.head())
        && Character.isUpperCase(p.lemma().codePointAt(0))
        && p.reading().tag().pos() == Pos.NOUN;
  }

  /**
   * A name that no table has: one that the article has introduced with a title, or introduces here.
   */
  private List<Actor> unknownName(Phrase p) {
    for (Phrase a : p.appositions()) {
      List<Role> roles = roles(a, senses(a));
      if (!roles.isEmpty()) {
        List<Actor> by = role(a, roles);
        if (!by.isEmpty()) {
          Actor named = actor(by.get(0).code(), baseName(p), by.get(0).office(), p, Actor.By.TITLE);
          register(p, named);
          return List.of(named);
        }
      }
      List<Actor> apposed = head(a);
      if (!apposed.isEmpty()) {
        Actor named = actor(apposed.get(0).code(), baseName(p), null, p, Actor.By.TITLE);
        register(p, named);
        return List.of(named);
      }
    }
    Actor before = discourse.person(p.lemma().toLowerCase(locale));
    if (before != null) {
      return List.of(actor(before.code(), before.name(), before.office(), p, Actor.By.NAME));
    }
    return List.of();
  }

  /** The name in its base form: the words before the head as their readings give them. */
  private String baseName(Phrase p) {
    StringBuilder name = new StringBuilder();
    for (int i = p.begin(); i < p.end(); i++) {
      if (!name.isEmpty()) {
        name.append(' ');
      }
      String word = i == p.head() ? p.lemma() : analysis.chosen()[i].lemma();
      name.append(word);
    }
    return name.toString();
  }

  private List<Role> roles(Phrase p, List<Sense> senses) {
    for (Sense s : senses) {
      if (s.type() == Sense.Type.ROLE) {
        return s.roles();
      }
      if (s.type() != Sense.Type.ADJECTIVE) {
        return List.of();
      }
    }
    if (p.span() != null && p.span().kind() != Span.Kind.ADJECTIVE && !senses.isEmpty()) {
      return List.of();
    }
    String lemma = p.lemma().toLowerCase(locale);
    List<Role> found = actors.names().role(lemma);
    for (int i = 0; found == null && i < p.otherLemmas().size(); i++) {
      found = actors.names().role(p.otherLemmas().get(i).toLowerCase(locale));
    }
    if (found == null) {
      for (String prefix : actors.names().formerPrefixes) {
        if (lemma.startsWith(prefix) && lemma.length() > prefix.length() + 2) {
          found = actors.names().role(lemma.substring(prefix.length()));
        }
      }
    }
    return found == null ? List.of() : found;
  }

  private List<Actor> role(Phrase p, List<Role> roles) {
    Map<String, Actor.By> owners =
        owners(
            p, roles.get(0).kind() == Role.Kind.PEOPLE || roles.get(0).kind() == Role.Kind.PERSON);
    Phrase person = personIn(p);
    Role role = roleFor(roles, owners.keySet(), p);
    if (role == null) {
      return List.of();
    }
    boolean former = isFormer(p);
    // a known person in apposition is the actor
    if (person != null && owners.size() < 2) {
      List<Actor> named = head(person);
      boolean isPerson = senses(person).stream().anyMatch(s -> s.type() == Sense.Type.PERSON);
      if (!named.isEmpty() && isPerson) {
        Actor a = named.get(0);
        String code = owners.isEmpty() ? a.code() : code(role, owners.keySet().iterator().next());
        if (former) {
          code = a.country().length() == 3 ? a.country() + "ELI" : code;
        } else if (!owners.isEmpty() && !a.country().equals(Actor.country(code))) {
          code = a.code();
        } else if (a.code().endsWith("ELI") && !role.sector().isEmpty()) {
          code = code(role, a.country());
        } else if (role.sector().isEmpty() || a.code().length() > code.length()) {
          code = a.code();
        }
        Actor titled = actor(code, a.name(), role.office(), p, Actor.By.NAME);
        remember(role, titled);
        return List.of(titled);
      }
    }
    if (owners.isEmpty()) {
      if (role.organization() != null) {
        owners.put(role.organization(), Actor.By.TITLE);
      } else if (role.state() != null) {
        owners.put(role.state(), Actor.By.TITLE);
      }
    }
    boolean back = false;
    if (owners.isEmpty()) {
      if (role.withActor() && person == null || role.withAdjective()) {
        return List.of();
      }
      Actor before = discourse.role(role.name());
      if (before != null && person == null && role.kind() == Role.Kind.PERSON) {
        return List.of(
            actor(before.code(), before.name(), before.office(), p, Actor.By.COREFERENCE));
      }
      String state = contextState(p, role);
      if (state == null) {
        return foreign(p, role);
      }
      owners.put(state, Actor.By.COREFERENCE);
      back = true;
    }
    List<Actor> result = new ArrayList<>();
    for (String owner : owners.keySet()) {
      String code = former && owner.length() == 3 ? owner + "ELI" : code(role, owner);
      Actor a;
      if (person != null && owners.size() == 1 && isUnknownName(person)) {
        a = actor(code, baseName(person), role.office(), p, Actor.By.TITLE);
        register(person, a);
      } else {
        Tenure holder = former ? null : holder(owner, role);
        String name = holder != null ? holder.person() : describe(role, owner);
        Actor.By by =
            back
                ? Actor.By.COREFERENCE
                : role.kind() == Role.Kind.PEOPLE ? Actor.By.GROUP : Actor.By.TITLE;
        a = actor(code, name, role.office(), p, by);
      }
      if (!back) {
        remember(role, a);
      }
      result.add(a);
    }
    return result;
  }

  private void remember(Role role, Actor a) {
    if (role.kind() == Role.Kind.PERSON) {
      discourse.role(role.name(), a);
      int space = role.name().indexOf(' ');
      if (space > 0) {
        discourse.role(role.name().substring(0, space), a);
      }
    }
  }

  private String describe(Role role, String owner) {
    String what =
        role.office() != null ? role.office() : SECTORS.getOrDefault(role.sector(), role.name());
    return what + " of " + knowledge().name(Actor.country(owner));
  }

  private @Nullable Tenure holder(String owner, Role role) {
    for (String office : role.holds()) {
      Tenure t = knowledge().holder(Actor.country(owner), office, discourse.day());
      if (t != null) {
        return t;
      }
    }
    return null;
  }

  private @Nullable Role roleFor(List<Role> roles, Iterable<String> owners, Phrase p) {
    String owner = null;
    for (String o : owners) {
      owner = Actor.country(o);
      break;
    }
    if (owner == null) {
      owner = discourse.mainState();
    }
    for (Role r : roles) {
      if (r.plural() && (p.numbers() & Tag.PL) == 0) {
        continue;
      }
      if (r.in().isEmpty() || owner != null && r.in().contains(owner)) {
        return r;
      }
    }
    return null;
  }

  /**
   * What a role's code is with its owner: a state's three letters take the sector, an organization
   * stays, another actor lends its code.
   */
  private static String code(Role role, String owner) {
    if (owner.startsWith("IGO")) {
      return owner;
    }
    if (owner.length() > 3) {
      boolean armed =
          role.kind() == Role.Kind.FORCE
              && (owner.endsWith("REB") || owner.endsWith("UAF") || owner.equals("IMG"));
      return role.likeOwner() || armed ? owner : owner.substring(0, 3) + role.sector();
    }
    return owner + role.sector();
  }

  /** The known or unknown person who is named with a title. */
  private @Nullable Phrase personIn(Phrase p) {
    for (Phrase a : p.appositions()) {
      if (a.span() != null && a.span().kind() == Span.Kind.PERSON || isUnknownName(a)) {
        return a;
      }
    }
    if (p.parent() != null
        && p.parent().appositions().contains(p)
        && (isUnknownName(p.parent())
            || p.parent().span() != null && p.parent().span().kind() == Span.Kind.PERSON)) {
      return p.parent();
    }
    return null;
  }

  /** Codes of the states, organizations and actors that a title or institution belongs to. */
  private Map<String, Actor.By> owners(Phrase p) {
    return owners(p, false);
  }

  private Map<String, Actor.By> owners(Phrase p, boolean people) {
    Map<String, Actor.By> owners = new LinkedHashMap<>();
    for (Sense s : adjectiveSenses(p)) {
      owners.put(groupCode(s), Actor.By.NAME);
    }
    for (Phrase a : p.attributes()) {
      if (!owners.isEmpty()) {
        break;
      }
      if (a.preposition() == null) {
        owner(a, owners);
        a.conjuncts().forEach(c -> owner(c, owners));
      } else if (isPlacePreposition(a)) {
        // "rząd w Astanie": the capital says whose
        seat(a, owners);
        a.conjuncts().forEach(c -> seat(c, owners));
      }
    }
    if (owners.isEmpty()) {
      for (Phrase a : p.adjectives()) {
        if (actors.reference().here.contains(a.lemma())) {
          String state = discourse.lastState(p.begin());
          if (state != null) {
            owners.put(state, Actor.By.COREFERENCE);
          }
        }
      }
    }
    if (people && owners.isEmpty()) {
      for (Phrase q : following(p)) {
        if (q.preposition() != null && actors.reference().origins.contains(q.preposition())) {
          for (Phrase r : withConjuncts(q)) {
            for (Sense s : senses(r)) {
              if (s.type() == Sense.Type.STATE
                  || (s.type() == Sense.Type.CAPITAL || s.type() == Sense.Type.PLACE)
                      && !s.code().isEmpty()
                      && q.kase() == Case.GEN) {
                owners.put(Actor.country(s.code()), Actor.By.NAME);
                break;
              }
            }
          }
        }
      }
    }
    if (owners.isEmpty()) {
      for (Phrase q : trailing.getOrDefault(p, List.of())) {
        if (isPlacePreposition(q)) {
          seat(q, owners);
          q.conjuncts().forEach(x -> seat(x, owners));
        }
      }
    }
    return owners;
  }

  /** Prepositional phrases that hang on the phrase or directly follow it. */
  private List<Phrase> following(Phrase p) {
    List<Phrase> list = new ArrayList<>(p.attributes());
    list.addAll(trailing.getOrDefault(p, List.of()));
    return list;
  }

  private static List<Phrase> withConjuncts(Phrase p) {
    List<Phrase> list = new ArrayList<>();
    list.add(p);
    list.addAll(p.conjuncts());
    return list;
  }

  private boolean isPlacePreposition(Phrase a) {
    return a.preposition() != null
        && actors.reference().placePrepositions.contains(a.preposition());
  }

  private void seat(Phrase a, Map<String, Actor.By> owners) {
    for (Sense s : senses(a)) {
      if (s.type() == Sense.Type.CAPITAL) {
        owners.put(s.code(), Actor.By.METONYM);
        return;
      }
    }
  }

  private String groupCode(Sense s) {
    if (s.type() == Sense.Type.GROUP || s.type() == Sense.Type.MEMBER) {
      String code = knowledge().groupCode(s.name(), discourse.day());
      return code == null ? s.code() : code;
    }
    return s.code();
  }

  private void owner(Phrase a, Map<String, Actor.By> owners) {
    for (Sense s : senses(a)) {
      switch (s.type()) {
        case STATE, REGION, ORGANIZATION, SHORT_ORGANIZATION, CAPITAL -> {
          owners.put(s.code(), Actor.By.NAME);
          return;
        }
        case GROUP, MEMBER -> {
          owners.put(groupCode(s), Actor.By.NAME);
          return;
        }
        case METONYM, INHABITANT -> {
          owners.put(s.code(), Actor.By.METONYM);
          return;
        }
        case PLACE -> {
          if (!s.code().isEmpty()) {
            owners.put(s.code(), Actor.By.NAME);
          }
          return;
        }
        default -> {
          // persons and titles below
        }
      }
    }
    for (Actor inner : head(a)) {
      if (!inner.code().isEmpty()) {
        owners.put(inner.code(), inner.by());
      }
    }
    if (owners.isEmpty() && actors.reference().country.contains(a.lemma())) {
      for (Actor c : country(a)) {
        owners.put(c.code(), Actor.By.COREFERENCE);
      }
    }
    if (owners.isEmpty()) {
      // "minister obrony Rosji": the state hangs on the attribute; "rząd krajów Unii"
      for (Sense s : adjectiveSenses(a)) {
        owners.put(groupCode(s), Actor.By.NAME);
      }
      for (Phrase b : a.attributes()) {
        if (b.preposition() == null && owners.isEmpty()) {
          owner(b, owners);
          b.conjuncts().forEach(c -> owner(c, owners));
        }
      }
      for (Phrase b : a.appositions()) {
        if (owners.isEmpty()) {
          owner(b, owners);
          b.conjuncts().forEach(c -> owner(c, owners));
        }
      }
    }
  }

  /**
   * The state of a bare "government", "president": the one the sentence's own possessive or the
   * article points to.
   */
  private @Nullable String contextState(Phrase p, Role role) {
    for (Phrase a : p.adjectives()) {
      if (actors.reference().own.contains(a.lemma())) {
        for (Actor s : subjectOf(p)) {
          return s.country();
        }
      }
    }
    for (Phrase a : p.attributes()) {
      if (a.reading().tag().pos() == Pos.PRONOUN) {
        for (Actor s : pronoun(a)) {
          return s.country();
        }
      }
    }
    Phrase person = personIn(p);
    if (person != null && !isUnknownName(person)) {
      for (Actor a : head(person)) {
        return a.country();
      }
    }
    if (role.kind() == Role.Kind.FIRM
        || role.sector().equals("MED")
        || role.sector().equals("REF")) {
      return null;
    }
    String main =
        discourse.voiceState() != null && role.sector().equals("GOV")
            ? discourse.voiceState()
            : discourse.mainState();
    if (!isBare(p)) {
      return null;
    }
    if (p.kase() == Case.DAT && p.preposition() == null && role.kind() != Role.Kind.PERSON) {
      // "polecił wojsku": his own
      for (Actor s : subjectOf(p)) {
        if (s.country().length() == 3) {
          return s.country();
        }
      }
    }
    for (Actor s : subjectOf(p)) {
      // "parlament upoważnił rząd": an institution acts on its own side
      if (s.by() == Actor.By.TITLE
          && s.code().length() == 6
          && !s.code().startsWith("IGO")
          && role.kind() == Role.Kind.BODY) {
        return s.country();
      }
    }
    if (role.kind() == Role.Kind.PEOPLE) {
      String place = sentencePlace();
      if (place != null) {
        return place;
      }
      for (Actor s : subjectOf(p)) {
        if (s.code().length() >= 3 && !s.code().startsWith("IGO")) {
          return s.country();
        }
      }
      return main;
    }
    return main != null ? main : discourse.lastState();
  }

  /**
   * Whether nothing stands with the noun that points elsewhere: no genitive, no adjective but
   * "local", "new", "present".
   */
  private boolean isBare(Phrase p) {
    for (Phrase a : p.attributes()) {
      if (a.preposition() == null && a.reading().tag().pos() != Pos.PRONOUN) {
        return false;
      }
    }
    for (Phrase a : p.adjectives()) {
      if (!actors.reference().local.contains(a.lemma())) {
        return false;
      }
    }
    return true;
  }

  private @Nullable String sentencePlace() {
    for (Clause c : analysis.clauses()) {
      for (Phrase p : c.phrases()) {
        if (isPlacePreposition(p)) {
          for (Sense s : senses(p)) {
            if (s.type() == Sense.Type.PLACE
                || s.type() == Sense.Type.CAPITAL
                || s.type() == Sense.Type.STATE) {
              return s.code().isEmpty() ? null : s.code();
            }
          }
        }
      }
    }
    return null;
  }

  private List<Actor> subjectOf(Phrase p) {
    int guard = 0;
    for (Clause up = around.get(p); up != null && guard < DEEPEST; up = up.parent(), guard++) {
      for (Phrase q : up.phrases()) {
        if (q != p && q.preposition() == null && q.kase() == Case.NOM) {
          List<Actor> found = actors(q);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
      if (up.antecedent() != null
          && up.kind() != Clause.Kind.SUBORDINATE
          && up.kind() != Clause.Kind.INFINITIVE) {
        List<Actor> found = actors(up.antecedent());
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return discourse.subject();
  }

  /** How far from a phrase who is meant is looked for. */
  private static final int DEEPEST = 20;

  /** "Zagraniczne firmy": firms of several states. */
  private List<Actor> foreign(Phrase p, Role role) {
    if (role.kind() == Role.Kind.FIRM) {
      for (Phrase a : p.adjectives()) {
        if (actors.reference().foreign.contains(a.lemma())) {
          return List.of(actor("MNC", "foreign firms", null, p, Actor.By.GROUP));
        }
      }
      if ((p.numbers() & Tag.SG) == 0) {
        return List.of(actor("MNC", "firms", null, p, Actor.By.GROUP));
      }
    }
    return List.of();
  }

  private List<Actor> named(Phrase p, List<Sense> senses) {
    Sense s = senses.get(0);
    boolean place = isPlacePreposition(p);
    return switch (s.type()) {
      case STATE -> List.of(actor(s.code(), s.name(), null, p, Actor.By.NAME));
      case REGION -> List.of(actor(s.code(), s.name(), null, p, Actor.By.NAME));
      case ORGANIZATION -> List.of(actor(s.code(), s.name(), null, p, Actor.By.NAME));
      case SHORT_ORGANIZATION -> {
        String code = discourse.organization(senses.stream().map(Sense::code).toList());
        if (code == null) {
          yield List.of();
        }
        yield List.of(actor(code, knowledge().name(code), null, p, Actor.By.NAME));
      }
      case GROUP, MEMBER ->
          List.of(
              actor(
                  groupCode(s),
                  s.name(),
                  null,
                  p,
                  s.type() == Sense.Type.GROUP ? Actor.By.NAME : Actor.By.GROUP));
      case MEDIA -> List.of(actor(s.code(), s.name(), null, p, Actor.By.NAME));
      case INHABITANT -> List.of(actor(s.code(), "people of " + s.name(), null, p, Actor.By.GROUP));
      case CAPITAL, METONYM -> {
        Sense metonym = s;
        for (Sense other : senses) {
          if (other.type() == Sense.Type.METONYM && !place) {
            metonym = other;
          }
        }
        if (place) {
          yield List.of(actor(s.code(), knowledge().name(s.code()), null, p, Actor.By.METONYM));
        }
        String code = metonym.code().startsWith("IGO") ? metonym.code() : metonym.code() + "GOV";
        String name =
            metonym.code().startsWith("IGO")
                ? knowledge().name(metonym.code())
                : "government of " + knowledge().name(metonym.code());
        yield List.of(actor(code, name, null, p, Actor.By.METONYM));
      }
      case PLACE ->
          s.code().isEmpty()
              ? List.of()
              : List.of(actor(s.code(), s.name(), null, p, Actor.By.METONYM));
      case ADJECTIVE ->
          List.of(actor(groupCode(s), knowledge().name(s.code()), null, p, Actor.By.NAME));
      default -> List.of();
    };
  }

  private List<Actor> pronoun(Phrase p) {
    int before = analysis.lattice().token(p.begin()).begin();
    if (actors.reference().own.contains(p.lemma())) {
      return subjectOf(p);
    }
    List<Actor> parallel = parallel(p);
    if (!parallel.isEmpty()) {
      return parallel;
    }
    Tag tag = p.reading().tag();
    Actor a = discourse.latest(tag.genders(), tag.numbers(), before, subjectCodes(p));
    return a == null
        ? List.of()
        : List.of(actor(a.code(), a.name(), a.office(), p, Actor.By.COREFERENCE));
  }

  /** "Nie poparły działań X, ale ich nie potępiły": the object of the clause before. */
  private List<Actor> parallel(Phrase p) {
    Clause c = around.get(p);
    if (c == null
        || c.kind() != Clause.Kind.COORDINATE
        || c.parent() == null
        || p.parent() != null
        || p.preposition() != null) {
      return List.of();
    }
    for (Phrase q : c.parent().phrases()) {
      boolean object = q.preposition() == null && q.kase() != Case.NOM && !isPronoun(q);
      if (object && (q.numbers() & p.numbers()) != 0 && head(q).isEmpty()) {
        List<Actor> found = actorsInside(q);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Who is the subject of the pronoun's own clause: a personal pronoun means somebody else. */
  private Set<String> subjectCodes(Phrase p) {
    if (p.parent() != null) {
      return Set.of();
    }
    Set<String> names = new HashSet<>();
    Clause c = around.get(p);
    if (c != null) {
      boolean found = false;
      for (Phrase q : c.phrases()) {
        if (q != p && q.preposition() == null && q.kase() == Case.NOM && !isPronoun(q)) {
          head(q).forEach(a -> names.add(a.name()));
          found = true;
        }
      }
      if (!found && c.kind() != Clause.Kind.MAIN) {
        subjectOf(p).forEach(a -> names.add(a.name()));
      }
    }
    return names;
  }

  /** "Ten kraj", "kraje Azji Centralnej", "kraj" alone: a state named before or with it. */
  private List<Actor> country(Phrase p) {
    List<Actor> result = new ArrayList<>();
    if (p.parent() != null
        && p.parent().conjuncts().contains(p)
        && (p.numbers() & Tag.PL) != 0
        && p.attributes().isEmpty()) {
      // "Uzbekistan i Indie, czyli państwa": those just listed
      result.addAll(head(p.parent()));
      for (Phrase sibling : p.parent().conjuncts()) {
        if (sibling != p) {
          add(result, head(sibling));
        }
      }
      return result;
    }
    for (Phrase a : p.appositions()) {
      add(result, actors(a));
    }
    if (!result.isEmpty()) {
      return result;
    }
    for (Sense s : adjectiveSenses(p)) {
      result.add(actor(s.code(), knowledge().name(s.code()), null, p, Actor.By.NAME));
    }
    for (Phrase a : p.attributes()) {
      if (a.preposition() == null && result.isEmpty()) {
        Map<String, Actor.By> owners = new LinkedHashMap<>();
        owner(a, owners);
        owners.forEach(
            (code, by) ->
                result.add(
                    actor(
                        Actor.country(code), knowledge().name(Actor.country(code)), null, p, by)));
      }
    }
    if (!result.isEmpty()) {
      return result;
    }
    boolean points = false;
    boolean own = false;
    for (Phrase a : p.adjectives()) {
      points |= actors.grammar().isDemonstrative(a.lemma());
      own |= actors.reference().own.contains(a.lemma());
    }
    boolean pronoun = false;
    for (Phrase a : p.attributes()) {
      if (a.reading().tag().pos() == Pos.PRONOUN) {
        pronoun = true;
        for (Actor o : pronoun(a)) {
          return List.of(
              actor(o.country(), knowledge().name(o.country()), null, p, Actor.By.COREFERENCE));
        }
      }
    }
    int count = pointedCount(p);
    if (count > 0) {
      List<Actor> subject = subjectOf(p);
      String acting = subject.isEmpty() || p.kase() == Case.NOM ? "" : subject.get(0).country();
      for (String code : discourse.lastStates(count, p.begin(), acting)) {
        result.add(actor(code, knowledge().name(code), null, p, Actor.By.COREFERENCE));
      }
      return result.size() == count ? result : List.of();
    }
    if (own) {
      for (Actor s : subjectOf(p)) {
        return List.of(
            actor(s.country(), knowledge().name(s.country()), null, p, Actor.By.COREFERENCE));
      }
    }
    String state =
        points || discourse.mainState() == null
            ? discourse.lastState(p.begin())
            : discourse.mainState();
    if ((points || p.adjectives().isEmpty() && !pronoun)
        && state != null
        && (p.numbers() & Tag.SG) != 0) {
      return List.of(actor(state, knowledge().name(state), null, p, Actor.By.COREFERENCE));
    }
    return List.of();
  }

  /** How many states "both countries" means; 0 if the phrase does not point back so. */
  private int pointedCount(Phrase p) {
    for (Phrase a : p.adjectives()) {
      if (actors.reference().both.contains(a.lemma())) {
        return 2;
      }
    }
    for (int n : p.numerals()) {
      for (Reading r : analysis.lattice().readings(n)) {
        if (actors.reference().both.contains(r.lemma())) {
          return 2;
        }
      }
    }
    return 0;
  }

  /** "Strony", "obaj": the two that the article is about. */
  private boolean isParties(Phrase p) {
    boolean plural = (p.numbers() & Tag.PL) != 0;
    if (!plural || p.attributes().stream().anyMatch(a -> a.preposition() == null)) {
      return false;
    }
    if (p.isSubstantive() && actors.reference().both.contains(p.lemma())) {
      return true;
    }
    return actors.reference().parties.contains(p.lemma())
        && p.adjectives().stream().allMatch(a -> actors.reference().both.contains(a.lemma()));
  }

  /** "Jego odpowiednik z Francji": the same office elsewhere. */
  private List<Actor> counterpart(Phrase p) {
    List<Actor> result = new ArrayList<>();
    Map<String, Actor.By> owners = owners(p);
    if (owners.isEmpty()) {
      for (Phrase a : following(p)) {
        if (a.preposition() != null && owners.isEmpty()) {
          owner(a, owners);
          a.conjuncts().forEach(c -> owner(c, owners));
        }
      }
    }
    for (String owner : owners.keySet()) {
      String code = owner.length() == 3 ? owner + "GOV" : owner;
      result.add(
          actor(
              code,
              "counterpart of " + knowledge().name(Actor.country(owner)),
              null,
              p,
              Actor.By.TITLE));
    }
    if (result.isEmpty()) {
      for (Phrase a : p.appositions()) {
        add(result, head(a));
      }
    }
    return result;
  }

  /** Whether the phrase stands in a place: a preposition of place before a name of one. */
  public boolean isPlace(Phrase p) {
    return isPlacePreposition(p);
  }

  /**
   * The state that a description points to: "w tym kraju", "w stolicy Francji"; null if it points
   * to none.
   */
  public @Nullable String countryOf(Phrase p) {
    if (actors.reference().country.contains(p.lemma())) {
      for (Actor a : country(p)) {
        return a.country();
      }
    }
    if (actors.reference().capital.contains(p.lemma())) {
      Map<String, Actor.By> owners = owners(p);
      for (String owner : owners.keySet()) {
        return Actor.country(owner);
      }
      return discourse.lastState();
    }
    return null;
  }

  /** Whether the clause has a word such as "there". */
  public boolean pointsToPlace(Clause c) {
    for (int i : c.adverbs()) {
      if (actors.reference().there.contains(analysis.lattice().lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The place told before; null if none was. */
  public Claim.@Nullable Place toldPlace() {
    String code = discourse.place() != null ? discourse.place() : discourse.lastState();
    return code == null ? null : new Claim.Place(knowledge().name(code), code, null, null, "");
  }
}
