package org.dragoman.coder;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.coder.actors.ActorReader;
import org.dragoman.coder.frames.Frame;
import org.dragoman.language.Case;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.model.Actor;
import org.dragoman.model.Acts;
import org.jspecify.annotations.Nullable;

/** Who and what fills the roles of a frame, among the complements. */
final class Roles {

  private static final int PASSES = 3;

  /** Roots of acts that are done by saying something. */
  private static final Set<String> SAID = Set.of("01", "02", "03", "05", "10", "11", "12", "13");

  private final ActorReader reader;
  private final Complements complements;
  private final EventNouns events;
  private final Acts acts = Acts.standard();

  Roles(ActorReader reader, Complements complements, EventNouns events) {
    this.reader = reader;
    this.complements = complements;
    this.events = events;
  }

  /** Gives each role of the frame the first complement in one of its forms that fits. */
  void bind(
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
          Set<Complement> met = Collections.newSetFromMap(new IdentityHashMap<>());
          met.addAll(used);
          // "wysłanie wojsk": what meets a condition in one form does not act in another
          conditions.forEach(
              (form, y) -> {
                if (!role.getValue().contains(form)) {
                  met.add(y);
                }
              });
          Complement x = actor(role.getValue(), list, met, d, true);
          if (x != null) {
            used.add(x);
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
        if (p.kase() == Case.DAT || p.kase() == Case.ACC && p.preposition() == null) {
          List<Actor> addressed = reader.actors(p);
          if (!addressed.isEmpty() && !same(addressed, d.source)) {
            d.target = addressed;
            d.targetPhrase = p;
            break;
          }
        }
      }
    }
    boolean joint = f.reciprocal() && d.source.size() > 1;
    if (d.target.isEmpty() && !joint && d.objectPhrase != null && f.roles().containsKey("target")) {
      // "odrzucił rosyjską propozycję": whose the thing is
      List<Actor> owner = reader.actorsInside(d.objectPhrase);
      if (!owner.isEmpty() && !same(owner, d.source)) {
        d.target = owner;
        d.targetPhrase = d.objectPhrase;
        d.confidence -= 0.1;
      }
    }
    boolean agentless = clause != null && d.noun == null && clause.isAgentless();
    if (d.source.isEmpty() && agentless && d.act.cameo().startsWith("163")) {
      // "zostali objęci amerykańskim zakazem wjazdu"
      for (Complement x : list) {
        if (x.phrase() != null && x.isMainly("inst") && d.source.isEmpty()) {
          d.source = reader.adjectives(x.phrase());
          d.sourcePhrase = d.source.isEmpty() ? null : x.phrase();
        }
      }
    }
    if (f.reciprocal() && d.target.isEmpty() && d.source.size() > 1) {
      d.reciprocal = true;
    }
  }

  static boolean same(List<Actor> a, List<Actor> b) {
    return a.size() == b.size()
        && a.stream().allMatch(x -> b.stream().anyMatch(y -> y.code().equals(x.code())));
  }

  static boolean sameCountry(List<Actor> a, List<Actor> b) {
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
            Phrase phrase = x.phrase();
            boolean bare =
                source && phrase != null && (!x.isMainly(form) || isSomebodyElse(phrase));
            List<Actor> found =
                bare && phrase != null
                    ? reader.actors(phrase)
                    : inner == 0 ? actors(x) : actorsInside(x);
            if (found.isEmpty() || !source && same(found, d.source) && inner == 1) {
              continue;
            }
            if (!source && isSaid(d) && isTown(x, found)) {
              // "wyraził w Hanoi nadzieję": where, not whom
              continue;
            }
            if (!source && isAbroad(d) && sameCountry(found, d.source) && inner == 1) {
              // "granica Rwandy z Ugandą jest zamknięta przez Kigali"
              continue;
            }
            if (source
                && acts.isOperator(d.frame.act())
                && form.equals("gen")
                && x.phrase() != null
                && reader.actors(x.phrase()).isEmpty()
                && events.isEvent(x.phrase())) {
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

  /** "Przeciwnicy Erdogana potępili": a person of no known side, whose genitive does not act. */
  private boolean isSomebodyElse(Phrase p) {
    Phrase who = p;
    while (reader.isPartitive(who) && !who.attributes().isEmpty()) {
      who = who.attributes().get(0);
    }
    return who.genders() == 1 && reader.actors(who).isEmpty();
  }

  private static boolean isSaid(Draft d) {
    String cameo = d.act.cameo();
    return cameo.length() > 1 && SAID.contains(cameo.substring(0, 2));
  }

  /** Whether the complement is a town that something happens in. */
  private boolean isTown(Complement x, List<Actor> found) {
    return x.phrase() != null
        && x.phrase().kase() == Case.LOC
        && reader.isPlace(x.phrase())
        && found.get(0).by() == Actor.By.METONYM;
  }

  /** Relations are reduced with another state than one's own. */
  private static boolean isAbroad(Draft d) {
    return d.act.cameo().startsWith("16") || d.act.id().equals("border-closure");
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
}
