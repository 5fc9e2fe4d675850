package org.dragoman.coder.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.coder.knowledge.Person;
import org.dragoman.coder.knowledge.Role;
import org.dragoman.coder.knowledge.Sense;
import org.dragoman.coder.knowledge.Tenure;
import org.dragoman.language.Analysis;
import org.dragoman.language.Case;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.language.Pos;
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

  /** How far from a phrase who is meant is looked for. */
  static final int DEEPEST = 20;

  private static final int FEMININE = 8;

  private final Actors actors;
  private final Analysis analysis;
  private final Discourse discourse;
  private final Locale locale;
  private final ActorBuilder builder;
  private final Surroundings surroundings;
  private final PhraseSenses phraseSenses;
  private final Unnamed unnamed;
  private final Anaphora anaphora;
  private final Owners titleOwners;
  private final KnownNames knownNames;
  private final Persons persons;
  private final Titles titles;
  private final Map<Phrase, List<Actor>> known = new IdentityHashMap<>();

  private int depth;

  /** A reader of one sentence; the discourse carries what the sentences before have named. */
  public ActorReader(
      Actors actors, Analysis analysis, CodePoints text, Discourse discourse, Locale locale) {
    this.actors = actors;
    this.analysis = analysis;
    this.discourse = discourse;
    this.locale = locale;
    this.builder = new ActorBuilder(actors, analysis, text);
    this.surroundings = new Surroundings(actors, analysis);
    this.phraseSenses = new PhraseSenses(actors, analysis, locale);
    this.unnamed = new Unnamed(actors, analysis, discourse, builder);
    this.anaphora =
        new Anaphora(actors, analysis, discourse, this, builder, surroundings, phraseSenses);
    this.titleOwners =
        new Owners(
            actors, analysis, discourse, this, builder, surroundings, phraseSenses, anaphora);
    this.knownNames = new KnownNames(actors, discourse, builder, surroundings, titleOwners);
    this.persons = new Persons(discourse, locale, builder, phraseSenses);
    this.titles =
        new Titles(
            actors,
            analysis,
            discourse,
            this,
            builder,
            surroundings,
            phraseSenses,
            persons,
            anaphora,
            titleOwners);
  }

  /** The clause that the phrase stands in; null if it stands in none. */
  public @Nullable Clause around(Phrase p) {
    return surroundings.around(p);
  }

  /**
   * Who says "we" in the article's own words: the government that it speaks for; empty if it speaks
   * for none.
   */
  public List<Actor> voice(int at) {
    return unnamed.voice(at);
  }

  /**
   * Who acts where a plural verb without a subject tells only a seat of government: "na Kremlu
   * zaprzeczają"; empty if it tells none.
   */
  public List<Actor> seat(Clause c) {
    return unnamed.seat(c, surroundings, phraseSenses);
  }

  /** Whether what counts is only what the noun is of: "część sankcji". */
  public boolean isPartitive(Phrase p) {
    return actors.reference().partitives.contains(p.lemma());
  }

  /**
   * The people of the place or state that the words point to, where the phrase means persons of no
   * known side: "tysiące osób", "tłum"; empty if it does not, or nothing points to a state.
   */
  public List<Actor> crowd(Phrase p) {
    for (Phrase q = p; q != null; q = firstGenitive(q)) {
      if (actors.reference().persons.contains(q.lemma()) && actors(q).isEmpty()) {
        String state = titles.crowdState(p);
        if (state != null) {
          return List.of(unnamed.people(state, p.begin()));
        }
      }
    }
    return List.of();
  }

  private static @Nullable Phrase firstGenitive(Phrase p) {
    for (Phrase a : p.attributes()) {
      if (a.preposition() == null) {
        return a;
      }
    }
    return null;
  }

  /** A state, as an actor that no words name. */
  public Actor state(String code, int at) {
    return unnamed.state(code, at);
  }

  /** The people of a state, as actors that no words name. */
  public Actor people(String state, int at) {
    return unnamed.people(state, at);
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
    return unnamed.other(but, before);
  }

  /**
   * The state that the other has invaded at the time of the article, as an actor that no words
   * name; null if there is none.
   */
  public @Nullable Actor invaded(String attacker, int at) {
    return unnamed.invaded(attacker, at);
  }

  /**
   * The state that the article is about, as an actor that no words name; null if it is about none,
   * or about the given one.
   */
  public @Nullable Actor mainState(String but, int begin, int end) {
    return unnamed.mainState(but, begin, end);
  }

  /** Tells the discourse what the sentence names, from left to right. */
  public void introduce() {
    for (Clause c : analysis.clauses()) {
      for (Phrase p : c.phrases()) {
        for (Phrase q : p.all()) {
          for (Sense s : phraseSenses.senses(q)) {
            if (s.type() == Sense.Type.STATE
                || s.type() == Sense.Type.CAPITAL
                || s.type() == Sense.Type.INHABITANT) {
              discourse.state(s.code(), q.begin());
              break;
            }
          }
          for (Phrase a : q.adjectives()) {
            for (Sense s : phraseSenses.senses(a)) {
              if (s.type() == Sense.Type.ADJECTIVE
                  || a.isModifier()
                      && (s.type() == Sense.Type.STATE || s.type() == Sense.Type.CAPITAL)) {
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
        p.all().forEach(this::pair);
      }
    }
    for (Clause c : analysis.clauses()) {
      for (Phrase p : c.phrases()) {
        for (Phrase q : p.all()) {
          if (!phraseSenses.isPronoun(q) && !q.isRelative()) {
            for (Actor actor : head(q)) {
              boolean person =
                  actor.office() != null || q.span() != null && q.span().kind() == Span.Kind.PERSON;
              discourse.mention(actor, q.genders(), q.numbers(), person);
            }
          }
        }
      }
    }
  }

  /** Remembers two that are named together. */
  private void pair(Phrase p) {
    if (p.conjuncts().size() != 1 || phraseSenses.isPronoun(p) || p.isRelative()) {
      return;
    }
    List<Actor> two = actors(p);
    if (two.size() == 2 && two.stream().allMatch(a -> a.country().length() == 3)) {
      discourse.pair(two);
    }
  }

  /** The actors of the phrase and of what is coordinated with it; empty if it means none. */
  public List<Actor> actors(Phrase phrase) {
    List<Actor> result = new ArrayList<>(head(phrase));
    for (Phrase c : phrase.conjuncts()) {
      add(result, head(c));
    }
    if (!result.isEmpty() && phrase.preposition() == null && phrase.kase() == Case.NOM) {
      // "Ateny wspólnie z Berlinem": the companions act too
      Clause clause = surroundings.around(phrase);
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

  /**
   * Whose the thing is that the phrase names: by an adjective, a genitive or an agent, not by what
   * it is for, with or against; empty if the words do not say.
   */
  public List<Actor> owners(Phrase p) {
    List<Actor> result = new ArrayList<>(actors(p));
    if (result.isEmpty()) {
      result.addAll(adjectives(p));
    }
    for (Phrase a : p.attributes()) {
      boolean owner =
          a.preposition() == null
              || a.form().equals(actors.grammar().agent())
              || a.preposition() != null && actors.reference().owners.contains(a.preposition());
      if (result.isEmpty() && owner) {
        result.addAll(owners(a));
        a.conjuncts().forEach(x -> add(result, owners(x)));
      }
    }
    return result;
  }

  private List<Actor> inside(Phrase p) {
    List<Actor> result = new ArrayList<>(adjectives(p));
    if (!result.isEmpty()) {
      return result;
    }
    List<Phrase> attributes = new ArrayList<>(p.attributes());
    // who did it before to whom it was done
    attributes.sort(Comparator.comparing(a -> !a.form().equals(actors.grammar().agent())));
    for (Phrase a : attributes) {
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
    for (Sense s : phraseSenses.adjectiveSenses(p)) {
      Phrase a = adjectiveOf(p, s);
      if (a != null) {
        result.add(
            builder.actor(
                s.code(),
                actors.knowledge().name(s.code()),
                null,
                a.begin(),
                a.end(),
                Actor.By.NAME));
      }
    }
    return result;
  }

  private @Nullable Phrase adjectiveOf(Phrase p, Sense sense) {
    for (Phrase a : p.adjectives()) {
      if (phraseSenses.senses(a).contains(sense)) {
        return a;
      }
    }
    return p;
  }

  static void add(List<Actor> to, List<Actor> more) {
    for (Actor a : more) {
      if (to.stream().noneMatch(b -> b.code().equals(a.code()) && b.name().equals(a.name()))) {
        to.add(a);
      }
    }
  }

  /** Known senses of the phrase's head, those that fit its chosen base form first. */
  public List<Sense> senses(Phrase p) {
    return phraseSenses.senses(p);
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

  /** "Schroeder miała": a woman by her verb, where the surname alone is known as men's. */
  private boolean isOther(Phrase p, Sense s) {
    Clause c = surroundings.around(p);
    Tag verb = c == null || c.predicate() == null ? null : c.predicate().tag();
    return c != null
        && verb != null
        && verb.pos() == Pos.VERB
        && verb.has(Tag.PAST)
        && verb.numbers() == Tag.SG
        && verb.genders() == FEMININE
        && p.kase() == Case.NOM
        && p.preposition() == null
        && p.end() - p.begin() == 1
        && p.conjuncts().isEmpty()
        && c.phrases().stream().filter(q -> q.kase() == Case.NOM).toList().equals(List.of(p))
        && s.persons().stream().noneMatch(Person::isWoman);
  }

  private List<Actor> resolve(Phrase p) {
    if (p.isRelative()) {
      return anaphora.relative(p);
    }
    List<Sense> senses = phraseSenses.senses(p);
    for (Sense s : senses) {
      if (s.type() == Sense.Type.PERSON && isOther(p, s)) {
        return List.of();
      }
      if (s.type() == Sense.Type.PERSON) {
        Actor a = persons.person(p, s);
        return a == null ? List.of() : List.of(a);
      }
    }
    Tag tag = p.reading().tag();
    if (tag.pos() == Pos.PRONOUN || actors.reference().pronouns.contains(p.lemma())) {
      return anaphora.pronoun(p);
    }
    if (p.isSubstantive()
        && senses.isEmpty()
        && !phraseSenses.isNationality(p)
        && !anaphora.isParties(p)) {
      return List.of();
    }
    List<Role> roles = phraseSenses.roles(p, senses);
    if (!roles.isEmpty()) {
      List<Actor> byRole = titles.role(p, roles);
      if (!byRole.isEmpty()) {
        return byRole;
      }
    }
    if (!senses.isEmpty()) {
      List<Actor> named = knownNames.named(p, senses);
      if (!named.isEmpty()) {
        return named;
      }
    }
    if (phraseSenses.isUnknownName(p)) {
      return titles.unknownName(p);
    }
    if (actors.reference().country.contains(p.lemma())) {
      return titleOwners.country(p);
    }
    if (actors.reference().organization.contains(p.lemma()) && surroundings.isBare(p)) {
      String code = discourse.organization(List.of());
      return code == null ? List.of() : List.of(builder.named(code, p, Actor.By.COREFERENCE));
    }
    if (actors.reference().neighbour.contains(p.lemma()) && surroundings.isBare(p)) {
      String own = anaphora.subjectOf(p).isEmpty() ? "" : anaphora.subjectOf(p).get(0).country();
      for (String code : discourse.mainStates(2)) {
        if (!code.equals(own)) {
          return List.of(builder.named(code, p, Actor.By.COREFERENCE));
        }
      }
      return List.of();
    }
    if (anaphora.isParties(p)) {
      List<Actor> parties = new ArrayList<>();
      for (String code : discourse.mainStates(2)) {
        parties.add(builder.named(code, p, Actor.By.COREFERENCE));
      }
      return parties.size() == 2 ? parties : List.of();
    }
    if (actors.reference().counterpart.contains(p.lemma())) {
      return titles.counterpart(p);
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

  /** Whether the phrase stands in a place: a preposition of place before a name of one. */
  public boolean isPlace(Phrase p) {
    return surroundings.isPlacePreposition(p);
  }

  /**
   * The state that a description points to: "w tym kraju", "w stolicy Francji"; null if it points
   * to none.
   */
  public @Nullable String countryOf(Phrase p) {
    if (actors.reference().country.contains(p.lemma())) {
      for (Actor a : titleOwners.country(p)) {
        return a.country();
      }
    }
    if (actors.reference().capital.contains(p.lemma())) {
      Map<String, Actor.By> owners = titleOwners.owners(p);
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

  /**
   * The complements that words such as "there" and "from there" stand for: the state told before,
   * by the prepositional form.
   */
  public Map<String, List<Actor>> there(Clause c, String acting) {
    Map<String, List<Actor>> result = new LinkedHashMap<>();
    for (int i : c.adverbs()) {
      List<String> forms = actors.reference().thereForms.get(analysis.lattice().lower(i));
      if (forms == null) {
        continue;
      }
      List<String> last = discourse.lastStates(1, i, acting);
      String state = last.isEmpty() ? discourse.place() : last.get(0);
      if (state != null && state.length() == 3) {
        forms.forEach(form -> result.put(form, List.of(state(state, i))));
      }
    }
    return result;
  }

  /** The place told before; null if none was. */
  public Claim.@Nullable Place toldPlace() {
    return unnamed.toldPlace();
  }
}
