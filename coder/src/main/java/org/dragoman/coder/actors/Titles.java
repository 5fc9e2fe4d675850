package org.dragoman.coder.actors;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.coder.knowledge.Role;
import org.dragoman.coder.knowledge.Sense;
import org.dragoman.coder.knowledge.Tenure;
import org.dragoman.language.Analysis;
import org.dragoman.language.Case;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.language.Pos;
import org.dragoman.language.Tag;
import org.dragoman.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who a title, institution or group means, with the state, organization or person that stands with
 * it, or that the article points to.
 */
final class Titles {

  /** Sectors whose bare institution is that of the place that the clause tells. */
  private static final Set<String> LOCAL = Set.of("LEG", "COP", "MIL", "JUD", "OPP");

  /** Sectors whose bare name is a side in the only state that the sentence names. */
  private static final Set<String> SIDES = Set.of("OPP", "CVL", "REB");

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
  private final Discourse discourse;
  private final ActorReader reader;
  private final ActorBuilder builder;
  private final Surroundings surroundings;
  private final PhraseSenses phraseSenses;
  private final Persons persons;
  private final Anaphora anaphora;
  private final Owners titleOwners;
  private final Map<Clause, @Nullable String> places = new IdentityHashMap<>();

  Titles(
      Actors actors,
      Analysis analysis,
      Discourse discourse,
      ActorReader reader,
      ActorBuilder builder,
      Surroundings surroundings,
      PhraseSenses phraseSenses,
      Persons persons,
      Anaphora anaphora,
      Owners titleOwners) {
    this.actors = actors;
    this.analysis = analysis;
    this.discourse = discourse;
    this.reader = reader;
    this.builder = builder;
    this.surroundings = surroundings;
    this.phraseSenses = phraseSenses;
    this.persons = persons;
    this.anaphora = anaphora;
    this.titleOwners = titleOwners;
  }

  /**
   * A name that no table has: one that the article has introduced with a title, or introduces here.
   */
  List<Actor> unknownName(Phrase p) {
    for (Phrase a : p.appositions()) {
      List<Role> roles = phraseSenses.roles(a, phraseSenses.senses(a));
      if (!roles.isEmpty()) {
        List<Actor> by = role(a, roles);
        if (!by.isEmpty()) {
          Actor named =
              builder.actor(
                  by.get(0).code(),
                  phraseSenses.baseName(p),
                  by.get(0).office(),
                  p,
                  Actor.By.TITLE);
          persons.register(p, named);
          return List.of(named);
        }
      }
      List<Actor> apposed = reader.head(a);
      if (!apposed.isEmpty()) {
        Actor named =
            builder.actor(apposed.get(0).code(), phraseSenses.baseName(p), null, p, Actor.By.TITLE);
        persons.register(p, named);
        return List.of(named);
      }
    }
    Actor before = persons.introduced(p);
    if (before != null) {
      return List.of(
          builder.actor(before.code(), before.name(), before.office(), p, Actor.By.NAME));
    }
    return List.of();
  }

  List<Actor> role(Phrase p, List<Role> roles) {
    Map<String, Actor.By> owners =
        titleOwners.owners(
            p, roles.get(0).kind() == Role.Kind.PEOPLE || roles.get(0).kind() == Role.Kind.PERSON);
    Phrase person = phraseSenses.personIn(p);
    Role role = roleFor(roles, owners.keySet(), p);
    if (role == null) {
      return List.of();
    }
    boolean former = phraseSenses.isFormer(p);
    if (person != null && !person.conjuncts().isEmpty() && owners.size() < 2 && !former) {
      // "prezydenci Sadyr Dżaparow i Emomali Rahmon"
      List<Actor> several = new ArrayList<>();
      for (Phrase one : Surroundings.withConjuncts(person)) {
        List<Actor> named = phraseSenses.isUnknownName(one) ? List.of() : reader.head(one);
        if (named.isEmpty()) {
          several.clear();
          break;
        }
        Actor a = named.get(0);
        several.add(builder.actor(a.code(), a.name(), role.office(), one, Actor.By.NAME));
      }
      if (several.size() > 1) {
        return several;
      }
    }
    // a known person in apposition is the actor
    if (person != null && owners.size() < 2) {
      List<Actor> named = reader.head(person);
      boolean isPerson =
          phraseSenses.senses(person).stream().anyMatch(s -> s.type() == Sense.Type.PERSON);
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
        Actor titled = builder.actor(code, a.name(), role.office(), p, Actor.By.NAME);
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
            builder.actor(before.code(), before.name(), before.office(), p, Actor.By.COREFERENCE));
      }
      if (titleOwners.isBoth(p) && person == null && role.kind() != Role.Kind.PEOPLE) {
        // "obaj przywódcy", "prezydenci obu krajów"
        titleOwners.both(p).forEach(s -> owners.put(s, Actor.By.COREFERENCE));
      }
      if (owners.isEmpty()) {
        String state = contextState(p, role);
        if (state == null) {
          return foreign(p, role);
        }
        owners.put(state, Actor.By.COREFERENCE);
      }
      back = true;
    }
    List<Actor> result = new ArrayList<>();
    for (String owner : owners.keySet()) {
      String code = former && owner.length() == 3 ? owner + "ELI" : code(role, owner);
      Actor a;
      if (person != null && owners.size() == 1 && phraseSenses.isUnknownName(person)) {
        a = builder.actor(code, phraseSenses.baseName(person), role.office(), p, Actor.By.TITLE);
        persons.register(person, a);
      } else {
        Tenure holder = former ? null : holder(owner, role);
        String name = holder != null ? holder.person() : describe(role, owner);
        Actor.By by =
            back
                ? Actor.By.COREFERENCE
                : role.kind() == Role.Kind.PEOPLE ? Actor.By.GROUP : Actor.By.TITLE;
        a = builder.actor(code, name, role.office(), p, by);
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
    if (owner.equals("NGO")) {
      return role.name();
    }
    String what =
        role.office() != null ? role.office() : SECTORS.getOrDefault(role.sector(), role.name());
    return what + " of " + actors.knowledge().name(Actor.country(owner));
  }

  private @Nullable Tenure holder(String owner, Role role) {
    for (String office : role.holds()) {
      Tenure t = actors.knowledge().holder(Actor.country(owner), office, discourse.day());
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
  static String code(Role role, String owner) {
    if (owner.startsWith("IGO") || owner.equals("NGO")) {
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

  /**
   * The state of a bare "government", "president": the one the sentence's own possessive or the
   * article points to.
   */
  private @Nullable String contextState(Phrase p, Role role) {
    for (Phrase a : p.adjectives()) {
      if (actors.reference().own.contains(a.lemma())) {
        for (Actor s : anaphora.subjectOf(p)) {
          return s.country();
        }
      }
    }
    for (Phrase a : p.attributes()) {
      if (a.reading().tag().pos() == Pos.PRONOUN) {
        for (Actor s : anaphora.pronoun(a)) {
          return s.country();
        }
      }
    }
    Phrase person = phraseSenses.personIn(p);
    if (person != null && !phraseSenses.isUnknownName(person)) {
      for (Actor a : reader.head(person)) {
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
    if (!surroundings.isBare(p)) {
      return null;
    }
    if (p.kase() == Case.DAT && p.preposition() == null && role.kind() != Role.Kind.PERSON) {
      // "polecił wojsku": his own
      for (Actor s : anaphora.subjectOf(p)) {
        if (s.country().length() == 3) {
          return s.country();
        }
      }
    }
    for (Actor s : anaphora.subjectOf(p)) {
      // "parlament upoważnił rząd": an institution acts on its own side
      if (s.by() == Actor.By.TITLE
          && s.code().length() == 6
          && !s.code().startsWith("IGO")
          && role.kind() == Role.Kind.BODY) {
        return s.country();
      }
    }
    if (LOCAL.contains(role.sector())
        && (role.kind() == Role.Kind.BODY || role.kind() == Role.Kind.FORCE)) {
      // "w Skopje policja …"
      String place = placeAround(p);
      if (place == null) {
        // "izraelskie lotnictwo zbombardowało …; wojsko odmówiło komentarza"
        int at = analysis.lattice().token(p.begin()).begin();
        place = discourse.lastOf(role.sector(), at);
      }
      if (place != null) {
        return place;
      }
    }
    String only = SIDES.contains(role.sector()) ? onlyState(p) : null;
    if (only != null) {
      return only;
    }
    if (role.kind() == Role.Kind.PEOPLE) {
      String place = placeTold(p);
      if (place != null) {
        return place;
      }
      for (Actor s : anaphora.subjectOf(p)) {
        if (s.code().length() >= 3 && !s.code().startsWith("IGO")) {
          return s.country();
        }
      }
      return main;
    }
    if (main == null && discourse.lastState() == null && role.kind() != Role.Kind.PERSON) {
      return onlyState(p);
    }
    return main != null ? main : discourse.lastState();
  }

  /** The state of the place that the clause of the phrase, or one above it, tells. */
  private @Nullable String placeAround(Phrase p) {
    int guard = 0;
    for (Clause c = surroundings.around(p);
        c != null && guard < ActorReader.DEEPEST;
        c = c.parent(), guard++) {
      String place = place(c);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** The one state that the sentence names, by itself or by its people; null if it names more. */
  private @Nullable String onlyState(Phrase p) {
    String only = null;
    for (Clause c : analysis.clauses()) {
      for (Phrase top : c.phrases()) {
        for (Phrase q : top.all()) {
          if (q == p || q.isRelative() || phraseSenses.senses(q).isEmpty()) {
            continue;
          }
          for (Actor a : reader.head(q)) {
            if (a.country().length() == 3 && a.by() != Actor.By.COREFERENCE) {
              if (only != null && !only.equals(a.country())) {
                return null;
              }
              only = a.country();
            }
          }
        }
      }
    }
    return only;
  }

  /** The state of people without a side: of the place told, the only state named, the main one. */
  @Nullable String crowdState(Phrase p) {
    String place = placeTold(p);
    if (place == null) {
      place = onlyState(p);
    }
    return place != null ? place : discourse.mainState();
  }

  /** The state of the place around the phrase, else of the first that the sentence tells. */
  private @Nullable String placeTold(Phrase p) {
    String place = placeAround(p);
    return place != null ? place : sentencePlace();
  }

  private @Nullable String sentencePlace() {
    for (Clause c : analysis.clauses()) {
      String place = place(c);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  private @Nullable String place(Clause c) {
    if (!places.containsKey(c)) {
      places.put(c, readPlace(c));
    }
    return places.get(c);
  }

  private @Nullable String readPlace(Clause c) {
    for (Phrase top : c.phrases()) {
      for (Phrase p : top.all()) {
        if (!surroundings.isPlacePreposition(p)) {
          continue;
        }
        for (Sense s : phraseSenses.senses(p)) {
          if (s.type() == Sense.Type.PLACE
              || s.type() == Sense.Type.CAPITAL
              || s.type() == Sense.Type.STATE) {
            return s.code().isEmpty() ? null : Actor.country(s.code());
          }
        }
        for (Phrase a : p.attributes()) {
          for (Sense s : phraseSenses.senses(a)) {
            boolean city = s.type() == Sense.Type.PLACE || s.type() == Sense.Type.CAPITAL;
            if (city && a.preposition() == null && !s.code().isEmpty()) {
              return Actor.country(s.code());
            }
          }
        }
        String described = reader.countryOf(p);
        if (described != null) {
          return described;
        }
      }
    }
    return null;
  }

  /** "Zagraniczne firmy": firms of several states. */
  private List<Actor> foreign(Phrase p, Role role) {
    if (role.kind() == Role.Kind.FIRM) {
      for (Phrase a : p.adjectives()) {
        if (actors.reference().foreign.contains(a.lemma())) {
          return List.of(builder.actor("MNC", "foreign firms", null, p, Actor.By.GROUP));
        }
      }
      if ((p.numbers() & Tag.SG) == 0) {
        return List.of(builder.actor("MNC", "firms", null, p, Actor.By.GROUP));
      }
    }
    return List.of();
  }

  /** "Jego odpowiednik z Francji": the same office elsewhere. */
  List<Actor> counterpart(Phrase p) {
    List<Actor> result = new ArrayList<>();
    Map<String, Actor.By> owners = titleOwners.owners(p);
    if (owners.isEmpty()) {
      for (Phrase a : surroundings.following(p)) {
        if (a.preposition() != null && owners.isEmpty()) {
          titleOwners.owner(a, owners);
          a.conjuncts().forEach(c -> titleOwners.owner(c, owners));
        }
      }
    }
    for (String owner : owners.keySet()) {
      String code = owner.length() == 3 ? owner + "GOV" : owner;
      result.add(
          builder.actor(
              code,
              "counterpart of " + actors.knowledge().name(Actor.country(owner)),
              null,
              p,
              Actor.By.TITLE));
    }
    if (result.isEmpty()) {
      for (Phrase a : p.appositions()) {
        ActorReader.add(result, reader.head(a));
      }
    }
    return result;
  }
}
