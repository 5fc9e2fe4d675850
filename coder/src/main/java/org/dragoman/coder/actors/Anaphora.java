package org.dragoman.coder.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.coder.knowledge.Role;
import org.dragoman.language.Analysis;
import org.dragoman.language.Case;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.language.Span;
import org.dragoman.language.Tag;
import org.dragoman.model.Actor;

/**
 * Who is meant by what points back: relative and other pronouns, "both", "the sides", and the
 * subject that a clause shares.
 */
final class Anaphora {

  private final Actors actors;
  private final Analysis analysis;
  private final Discourse discourse;
  private final ActorReader reader;
  private final ActorBuilder builder;
  private final Surroundings surroundings;
  private final PhraseSenses phraseSenses;

  Anaphora(
      Actors actors,
      Analysis analysis,
      Discourse discourse,
      ActorReader reader,
      ActorBuilder builder,
      Surroundings surroundings,
      PhraseSenses phraseSenses) {
    this.actors = actors;
    this.analysis = analysis;
    this.discourse = discourse;
    this.reader = reader;
    this.builder = builder;
    this.surroundings = surroundings;
    this.phraseSenses = phraseSenses;
  }

  List<Actor> relative(Phrase p) {
    // "którego kraj": the noun is the actor, its owner the antecedent
    for (Phrase a : p.attributes()) {
      if (a.isRelative()) {
        Phrase antecedent = surroundings.antecedent(p);
        if (antecedent == null) {
          return List.of();
        }
        List<Actor> owners = reader.actors(antecedent);
        if (actors.reference().country.contains(p.lemma())) {
          List<Actor> states = new ArrayList<>();
          for (Actor o : owners) {
            states.add(builder.named(o.country(), p, Actor.By.COREFERENCE));
          }
          return states;
        }
        List<Role> roles = phraseSenses.roles(p, phraseSenses.senses(p));
        List<Actor> result = new ArrayList<>();
        for (Role r : roles) {
          for (Actor o : owners) {
            result.add(
                builder.actor(
                    Titles.code(r, o.code()),
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
    Phrase antecedent = surroundings.antecedent(p);
    return antecedent == null ? List.of() : reader.actors(antecedent);
  }

  List<Actor> subjectOf(Phrase p) {
    int guard = 0;
    for (Clause up = surroundings.around(p);
        up != null && guard < ActorReader.DEEPEST;
        up = up.parent(), guard++) {
      for (Phrase q : up.phrases()) {
        if (q != p && q.preposition() == null && q.kase() == Case.NOM) {
          List<Actor> found = reader.actors(q);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
      if (up.antecedent() != null
          && up.kind() != Clause.Kind.SUBORDINATE
          && up.kind() != Clause.Kind.INFINITIVE) {
        List<Actor> found = reader.actors(up.antecedent());
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return discourse.subject();
  }

  List<Actor> pronoun(Phrase p) {
    int before = analysis.lattice().token(p.begin()).begin();
    if (actors.reference().own.contains(p.lemma())) {
      return subjectOf(p);
    }
    List<Actor> parallel = parallel(p);
    if (!parallel.isEmpty()) {
      return parallel;
    }
    Tag tag = p.reading().tag();
    if (actors.grammar().isPositional()) {
      List<Actor> acting = acting(p);
      if (acting.isEmpty() && p.parent() == null && p.kase() == Case.NOM) {
        acting = discourse.subject(tag.genders(), tag.numbers());
      }
      if (!acting.isEmpty()) {
        List<Actor> meant = new ArrayList<>();
        for (Actor x : acting) {
          meant.add(builder.actor(x.code(), x.name(), x.office(), p, Actor.By.COREFERENCE));
        }
        return meant;
      }
    }
    Actor a = discourse.latest(tag.genders(), tag.numbers(), before, subjectCodes(p));
    return a == null
        ? List.of()
        : List.of(builder.actor(a.code(), a.name(), a.office(), p, Actor.By.COREFERENCE));
  }

  /**
   * Who acts in the sentence so far, where the pronoun may well mean him: as a subject the subject
   * of the clause above or before, as a possessive also that of its own clause.
   */
  private List<Actor> acting(Phrase p) {
    boolean owner = p.parent() != null && p.kase() == Case.GEN;
    Clause c = surroundings.around(p);
    if (c == null || !owner && (p.kase() != Case.NOM || p.parent() != null)) {
      return List.of();
    }
    int guard = 0;
    for (Clause up = owner ? c : c.parent();
        up != null && guard < ActorReader.DEEPEST;
        up = up.parent(), guard++) {
      for (Phrase q : up.phrases()) {
        if (q.preposition() == null
            && q.kase() == Case.NOM
            && !phraseSenses.isPronoun(q)
            && !q.all().contains(p)
            && agrees(p, q)) {
          return reader.actors(q);
        }
      }
    }
    return List.of();
  }

  /** Whether the pronoun may mean what the phrase names: persons are he or she, states it. */
  private boolean agrees(Phrase pronoun, Phrase q) {
    Tag tag = pronoun.reading().tag();
    boolean plural = !q.conjuncts().isEmpty() || (q.numbers() & Tag.SG) == 0;
    boolean many = (tag.numbers() & Tag.SG) == 0;
    List<Actor> found = reader.actors(q);
    if (found.isEmpty() || plural != many && tag.numbers() != Tag.ANY_NUMBER) {
      return false;
    }
    boolean person =
        found.get(0).office() != null || q.span() != null && q.span().kind() == Span.Kind.PERSON;
    boolean personal = (tag.genders() & (1 | 8)) != 0 && tag.genders() != Tag.ANY_GENDER;
    boolean thing = tag.genders() != Tag.ANY_GENDER && !personal;
    return many || personal && person && (q.genders() & tag.genders()) != 0 || thing && !person;
  }

  /** "Nie poparły działań X, ale ich nie potępiły": the object of the clause before. */
  private List<Actor> parallel(Phrase p) {
    Clause c = surroundings.around(p);
    if (c == null
        || c.kind() != Clause.Kind.COORDINATE
        || c.parent() == null
        || p.parent() != null
        || p.preposition() != null) {
      return List.of();
    }
    for (Phrase q : c.parent().phrases()) {
      boolean object =
          q.preposition() == null && q.kase() != Case.NOM && !phraseSenses.isPronoun(q);
      if (object && (q.numbers() & p.numbers()) != 0 && reader.head(q).isEmpty()) {
        List<Actor> found = reader.actorsInside(q);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Who is the subject of the pronoun's own clause: a personal pronoun means somebody else. */
  private Set<String> subjectCodes(Phrase p) {
    Set<String> names = new HashSet<>();
    Clause c = surroundings.around(p);
    if (c != null) {
      boolean found = false;
      for (Phrase q : c.phrases()) {
        if (q != p
            && q.preposition() == null
            && q.kase() == Case.NOM
            && (q.isRelative() || !phraseSenses.isPronoun(q))
            && !q.all().contains(p)) {
          for (Actor a : reader.head(q)) {
            // a capital that stands for the subject's own government is meant no less
            names.add(a.name());
            names.add(a.country());
          }
          found = true;
        }
      }
      if (!found && p.parent() == null && c.kind() != Clause.Kind.MAIN) {
        subjectOf(p).forEach(a -> names.add(a.name()));
      }
    }
    return names;
  }

  /** "Strony", "obaj": the two that the article is about. */
  boolean isParties(Phrase p) {
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
}
