package org.dragoman.coder;

import java.util.List;
import org.dragoman.coder.actors.ActorReader;
import org.dragoman.coder.knowledge.Knowledge;
import org.dragoman.coder.knowledge.Sense;
import org.dragoman.language.Analysis;
import org.dragoman.language.Case;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.model.Actor;
import org.dragoman.model.Claim;
import org.dragoman.model.Kind;
import org.jspecify.annotations.Nullable;

/** Where it was, if the words say so: a city gives its state (codebook, section 6). */
final class Places {

  private final Analysis analysis;
  private final ActorReader reader;
  private final Knowledge knowledge;

  Places(Analysis analysis, ActorReader reader, Knowledge knowledge) {
    this.analysis = analysis;
    this.reader = reader;
    this.knowledge = knowledge;
  }

  Claim.@Nullable Place where(Draft d) {
    if (d.placePhrase != null) {
      Claim.Place p = place(d.placePhrase);
      if (p != null) {
        return p;
      }
    }
    if (d.noun != null) {
      Claim.Place p = among(d.noun.attributes(), d);
      if (p != null) {
        return p;
      }
    }
    Clause c = d.clause;
    boolean verb = d.noun == null || !d.above.isEmpty();
    if (c != null && verb) {
      Claim.Place p = among(c.phrases(), d);
      if (p != null) {
        return p;
      }
      for (Clause up : d.above) {
        p = among(up.phrases(), d);
        if (p != null) {
          return p;
        }
      }
      if (reader.pointsToPlace(c)) {
        return reader.toldPlace();
      }
      p = taken(d);
      if (p == null) {
        p = presence(d);
      }
      if (p != null) {
        return p;
      }
    } else if (c != null) {
      for (Phrase q : c.phrases()) {
        if (q.after() == d.noun && reader.isPlace(q)) {
          Claim.Place p = place(q);
          if (p != null) {
            return p;
          }
        }
      }
    }
    // who is visited is where the visit is
    String cameo = d.act.cameo();
    if ((cameo.equals("042") || d.act.id().equals("return"))
        && !d.target.isEmpty()
        && d.target.size() == 1) {
      return state(d.target.get(0));
    }
    if (cameo.equals("043") && d.source.size() == 1) {
      return state(d.source.get(0));
    }
    return null;
  }

  /** "Ostrzelali Batken", "wkroczyli do Gomy": the place that is attacked or taken. */
  private Claim.@Nullable Place taken(Draft d) {
    Clause c = d.clause;
    if (c == null || !(d.act.cameo().startsWith("19") || d.act.cameo().startsWith("20"))) {
      return null;
    }
    for (Phrase p : c.phrases()) {
      if (p.preposition() == null ? p == d.targetPhrase : p.kase() == Case.GEN) {
        for (Phrase q : p.all()) {
          boolean city =
              reader.senses(q).stream()
                  .anyMatch(s -> s.type() == Sense.Type.PLACE || s.type() == Sense.Type.CAPITAL);
          if (city && (q == p || p.appositions().contains(q))) {
            return place(q);
          }
        }
      }
    }
    return null;
  }

  /** "Przebywająca w Erywaniu spikerka": where who acts is said to be. */
  private Claim.@Nullable Place presence(Draft d) {
    Phrase who = d.sourcePhrase;
    if (who == null || d.act.kind() != Kind.EVENT) {
      return null;
    }
    for (Clause c : who.clauses()) {
      if (c.kind() == Clause.Kind.PARTICIPLE) {
        Claim.Place p = among(c.phrases(), d);
        if (p != null) {
          return p;
        }
      }
    }
    return null;
  }

  private Claim.@Nullable Place state(Actor a) {
    String code = a.country();
    Knowledge.State s = knowledge.state(code);
    return s == null ? null : new Claim.Place(s.name(), code, null, null, a.text());
  }

  private Claim.@Nullable Place among(List<Phrase> phrases, Draft d) {
    for (Phrase p : phrases) {
      boolean role = p == d.sourcePhrase || p == d.targetPhrase;
      if (!role && reader.isPlace(p)) {
        Claim.Place found = place(p);
        if (found != null) {
          return found;
        }
      }
    }
    for (Phrase p : phrases) {
      if (p == d.targetPhrase && p.preposition() != null && reader.isPlace(p)) {
        Claim.Place found = place(p);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** The place that a phrase names; null if it names none. */
  Claim.@Nullable Place place(Phrase p) {
    Sense best = null;
    for (Sense s : reader.senses(p)) {
      switch (s.type()) {
        case PLACE, CAPITAL, STATE ->
            best = best == null || s.type() != Sense.Type.STATE ? s : best;
        default -> {
          // no place
        }
      }
    }
    String text = analysis.words(p.from(), p.end());
    if (best != null) {
      String code = best.code().isEmpty() ? null : Actor.country(best.code());
      return new Claim.Place(best.name(), code, best.lat(), best.lon(), text);
    }
    if (reader.isPlace(p) && reader.actors(p).isEmpty()) {
      // "w nigeryjskim mieście Gamboru"
      for (Actor a : reader.adjectives(p)) {
        Knowledge.State s = a.code().length() == 3 ? knowledge.state(a.code()) : null;
        if (s != null) {
          return new Claim.Place(s.name(), a.code(), null, null, text);
        }
      }
    }
    for (Phrase a : p.attributes()) {
      // "na ulicach Rangunu", "w centrum Kairu"
      if (a.preposition() == null && a.kase() == Case.GEN && reader.actors(p).isEmpty()) {
        for (Sense s : reader.senses(a)) {
          if (s.type() == Sense.Type.PLACE || s.type() == Sense.Type.CAPITAL) {
            String code = s.code().isEmpty() ? null : Actor.country(s.code());
            return new Claim.Place(s.name(), code, s.lat(), s.lon(), text);
          }
        }
      }
    }
    String country = reader.countryOf(p);
    if (country != null) {
      Knowledge.State s = knowledge.state(country);
      return new Claim.Place(s == null ? country : s.name(), country, null, null, text);
    }
    return null;
  }
}
