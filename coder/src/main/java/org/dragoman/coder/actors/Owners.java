package org.dragoman.coder.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.coder.knowledge.Sense;
import org.dragoman.language.Analysis;
import org.dragoman.language.Case;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.language.Pos;
import org.dragoman.language.Reading;
import org.dragoman.language.Tag;
import org.dragoman.model.Actor;

/**
 * The states, organizations and actors that a title, institution or description belongs to: by an
 * adjective, a genitive, a seat of government, an origin, or a word for a country.
 */
final class Owners {

  private final Actors actors;
  private final Analysis analysis;
  private final Discourse discourse;
  private final ActorReader reader;
  private final ActorBuilder builder;
  private final Surroundings surroundings;
  private final PhraseSenses phraseSenses;
  private final Anaphora anaphora;

  Owners(
      Actors actors,
      Analysis analysis,
      Discourse discourse,
      ActorReader reader,
      ActorBuilder builder,
      Surroundings surroundings,
      PhraseSenses phraseSenses,
      Anaphora anaphora) {
    this.actors = actors;
    this.analysis = analysis;
    this.discourse = discourse;
    this.reader = reader;
    this.builder = builder;
    this.surroundings = surroundings;
    this.phraseSenses = phraseSenses;
    this.anaphora = anaphora;
  }

  /** Codes of the states, organizations and actors that a title or institution belongs to. */
  Map<String, Actor.By> owners(Phrase p) {
    return owners(p, false);
  }

  Map<String, Actor.By> owners(Phrase p, boolean people) {
    Map<String, Actor.By> owners = new LinkedHashMap<>();
    for (Sense s : phraseSenses.adjectiveSenses(p)) {
      owners.put(groupCode(s), Actor.By.NAME);
    }
    for (Phrase a : p.adjectives()) {
      for (Sense s : phraseSenses.senses(a)) {
        // "moskiewski sąd", "charkowska policja"
        if (owners.isEmpty() && s.type() == Sense.Type.PLACE && !s.code().isEmpty()) {
          owners.put(Actor.country(s.code()), Actor.By.NAME);
        }
      }
    }
    for (Phrase a : p.attributes()) {
      if (!owners.isEmpty()) {
        break;
      }
      if (a.preposition() == null) {
        owner(a, owners);
        a.conjuncts().forEach(c -> owner(c, owners));
      } else if (surroundings.isPlacePreposition(a)) {
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
      for (Phrase q : surroundings.following(p)) {
        if (q.preposition() != null && actors.reference().origins.contains(q.preposition())) {
          for (Phrase r : Surroundings.withConjuncts(q)) {
            for (Sense s : phraseSenses.senses(r)) {
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
      // "President Duque of Colombia": the state hangs on the name
      for (Phrase name : p.appositions()) {
        for (Phrase a : name.attributes()) {
          if (a.marker() != null && owners.isEmpty()) {
            owner(a, owners);
          }
        }
      }
    }
    if (owners.isEmpty()) {
      for (Phrase q : surroundings.trailing(p)) {
        if (surroundings.isPlacePreposition(q)) {
          seat(q, owners);
          q.conjuncts().forEach(x -> seat(x, owners));
        }
      }
    }
    return owners;
  }

  private void seat(Phrase a, Map<String, Actor.By> owners) {
    for (Sense s : phraseSenses.senses(a)) {
      if (s.type() == Sense.Type.CAPITAL) {
        owners.put(s.code(), Actor.By.METONYM);
        return;
      }
    }
  }

  String groupCode(Sense s) {
    if (s.type() == Sense.Type.GROUP || s.type() == Sense.Type.MEMBER) {
      String code = actors.knowledge().groupCode(s.name(), discourse.day());
      return code == null ? s.code() : code;
    }
    return s.code();
  }

  void owner(Phrase a, Map<String, Actor.By> owners) {
    for (Sense s : phraseSenses.senses(a)) {
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
    for (Actor inner : reader.head(a)) {
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
      for (Sense s : phraseSenses.adjectiveSenses(a)) {
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

  /** "Ten kraj", "kraje Azji Centralnej", "kraj" alone: a state named before or with it. */
  List<Actor> country(Phrase p) {
    List<Actor> result = new ArrayList<>();
    if (p.parent() != null
        && p.parent().conjuncts().contains(p)
        && (p.numbers() & Tag.PL) != 0
        && p.attributes().isEmpty()) {
      // "Uzbekistan i Indie, czyli państwa": those just listed
      result.addAll(reader.head(p.parent()));
      for (Phrase sibling : p.parent().conjuncts()) {
        if (sibling != p) {
          ActorReader.add(result, reader.head(sibling));
        }
      }
      return result;
    }
    for (Phrase a : p.appositions()) {
      ActorReader.add(result, reader.actors(a));
    }
    if (!result.isEmpty()) {
      return result;
    }
    for (Sense s : phraseSenses.adjectiveSenses(p)) {
      result.add(builder.named(s.code(), p, Actor.By.NAME));
    }
    for (Phrase a : p.attributes()) {
      if (a.preposition() == null && result.isEmpty()) {
        Map<String, Actor.By> owners = new LinkedHashMap<>();
        owner(a, owners);
        owners.forEach((code, by) -> result.add(builder.named(Actor.country(code), p, by)));
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
        for (Actor o : anaphora.pronoun(a)) {
          return List.of(builder.named(o.country(), p, Actor.By.COREFERENCE));
        }
      }
    }
    if (isBoth(p)) {
      for (String code : both(p)) {
        result.add(builder.named(code, p, Actor.By.COREFERENCE));
      }
      return result;
    }
    if (own) {
      for (Actor s : anaphora.subjectOf(p)) {
        return List.of(builder.named(s.country(), p, Actor.By.COREFERENCE));
      }
    }
    String state =
        points || discourse.mainState() == null
            ? discourse.lastState(p.begin())
            : discourse.mainState();
    if ((points || p.adjectives().isEmpty() && !pronoun)
        && state != null
        && (p.numbers() & Tag.SG) != 0) {
      return List.of(builder.named(state, p, Actor.By.COREFERENCE));
    }
    return List.of();
  }

  /**
   * The two states that "both countries", "both leaders" means: those named together last, else
   * those that the article names most, else those named last; empty if there are no two. Who acts
   * is not among them.
   */
  List<String> both(Phrase p) {
    List<Actor> subject = anaphora.subjectOf(p);
    Phrase top = p;
    while (top.parent() != null) {
      top = top.parent();
    }
    String acting = subject.isEmpty() || top.kase() == Case.NOM ? "" : subject.get(0).country();
    int at = analysis.lattice().token(p.begin()).begin();
    List<Actor> pair = discourse.lastPair(at, acting, discourse.mainStates(3));
    if (!pair.isEmpty()) {
      return pair.stream()
          .map(a -> Actor.country(a.code()).equals(a.country()) ? a.country() : a.code())
          .distinct()
          .toList();
    }
    List<String> places = places(p);
    List<String> main = discourse.mainStates(3).stream().filter(s -> !s.equals(acting)).toList();
    List<String> last =
        discourse.lastStates(3, p.begin(), acting).stream()
            .filter(s -> !places.contains(s))
            .limit(2)
            .toList();
    List<String> two = main.size() >= 2 ? main.subList(0, 2) : last;
    return two.size() == 2 ? two : List.of();
  }

  /** States of the places where something is in the phrase's clause: "szczyt w Singapurze". */
  private List<String> places(Phrase p) {
    List<String> places = new ArrayList<>();
    Clause c = surroundings.around(p);
    if (c != null) {
      for (Phrase q : c.phrases()) {
        for (Phrase r : q.all()) {
          if (surroundings.isPlacePreposition(r)) {
            phraseSenses.senses(r).stream().map(Sense::code).forEach(places::add);
          }
        }
      }
    }
    return places;
  }

  /** Whether a word like "both" stands with the phrase. */
  boolean isBoth(Phrase p) {
    for (Phrase a : p.adjectives()) {
      if (actors.reference().both.contains(a.lemma())) {
        return true;
      }
    }
    for (int n : p.numerals()) {
      for (Reading r : analysis.lattice().readings(n)) {
        if (actors.reference().both.contains(r.lemma())) {
          return true;
        }
      }
    }
    return false;
  }
}
