package org.dragoman.coder.actors;

import java.util.List;
import org.dragoman.coder.knowledge.Sense;
import org.dragoman.language.Analysis;
import org.dragoman.language.Case;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.language.Pos;
import org.dragoman.language.Span;
import org.dragoman.language.Tag;
import org.dragoman.model.Actor;
import org.dragoman.model.Claim;
import org.jspecify.annotations.Nullable;

/** Actors and places that no words of the sentence name, taken from what the article is about. */
final class Unnamed {

  private final Actors actors;
  private final Analysis analysis;
  private final Discourse discourse;
  private final ActorBuilder builder;

  Unnamed(Actors actors, Analysis analysis, Discourse discourse, ActorBuilder builder) {
    this.actors = actors;
    this.analysis = analysis;
    this.discourse = discourse;
    this.builder = builder;
  }

  /**
   * Who says "we" in the article's own words: the government that it speaks for; empty if it speaks
   * for none.
   */
  List<Actor> voice(int at) {
    String state = discourse.voiceState();
    return state == null || at < 0
        ? List.of()
        : List.of(
            builder.actor(
                state + "GOV",
                "government of " + actors.knowledge().name(state),
                null,
                at,
                at + 1,
                Actor.By.COREFERENCE));
  }

  /** Who acts where a plural verb without a subject tells only a seat of government. */
  List<Actor> seat(Clause c, Surroundings surroundings, PhraseSenses phraseSenses) {
    if (c.kind() != Clause.Kind.MAIN || c.predicate() == null || c.isPassive()) {
      return List.of();
    }
    Tag tag = c.predicate().tag();
    boolean impersonal = tag.pos() == Pos.IMPERSONAL;
    if (!impersonal && (tag.pos() != Pos.VERB || tag.numbers() != Tag.PL || !tag.has(Tag.THIRD))) {
      return List.of();
    }
    for (Phrase p : c.phrases()) {
      if (p.kase() != Case.LOC || !surroundings.isPlacePreposition(p) || p.begin() > c.token()) {
        continue;
      }
      for (Sense s : phraseSenses.senses(p)) {
        boolean seat =
            s.type() == Sense.Type.METONYM || s.type() == Sense.Type.CAPITAL && !impersonal;
        if (seat && s.code().length() == 3) {
          String name = "government of " + actors.knowledge().name(s.code());
          return List.of(builder.actor(s.code() + "GOV", name, null, p, Actor.By.METONYM));
        }
      }
    }
    return List.of();
  }

  /** A state, as an actor that no words name. */
  Actor state(String code, int at) {
    return builder.unnamed(code, at, at + 1);
  }

  /** The people of a state, as actors that no words name. */
  Actor people(String state, int at) {
    return builder.actor(
        state + "CVL",
        "civilians of " + actors.knowledge().name(state),
        null,
        at,
        at + 1,
        Actor.By.GROUP);
  }

  /**
   * The other party of an act whose words do not name it: the state that the article is about, else
   * the state or organization that the sentence names last before the token.
   *
   * @param but the state of who acts
   */
  @Nullable Actor other(String but, int before) {
    Actor near = null;
    for (Span span : analysis.spans()) {
      if (span.begin() < before && span.value() instanceof Mention m) {
        for (Sense s : m.senses()) {
          boolean party =
              s.type() == Sense.Type.STATE
                  || s.type() == Sense.Type.CAPITAL
                  || s.type() == Sense.Type.ORGANIZATION;
          if (party && !s.code().equals(but)) {
            near = builder.unnamed(s.code(), span.begin(), span.end());
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
  @Nullable Actor invaded(String attacker, int at) {
    String code = actors.knowledge().invaded(attacker, discourse.day());
    return code == null ? null : builder.unnamed(code, at, at + 1);
  }

  /**
   * The state that the article is about, as an actor that no words name; null if it is about none,
   * or about the given one.
   */
  @Nullable Actor mainState(String but, int begin, int end) {
    String main = discourse.mainState();
    return main == null || main.equals(but) ? null : builder.unnamed(main, begin, end);
  }

  /** The place told before; null if none was. */
  Claim.@Nullable Place toldPlace() {
    String code = discourse.place() != null ? discourse.place() : discourse.lastState();
    return code == null
        ? null
        : new Claim.Place(actors.knowledge().name(code), code, null, null, "");
  }
}
