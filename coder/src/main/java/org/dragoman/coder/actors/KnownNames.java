package org.dragoman.coder.actors;

import java.util.List;
import org.dragoman.coder.knowledge.Sense;
import org.dragoman.language.Phrase;
import org.dragoman.model.Actor;

/**
 * Who a known name means: a state, organization or group itself, or the government or people that a
 * capital, seat or place stands for.
 */
final class KnownNames {

  private final Actors actors;
  private final Discourse discourse;
  private final ActorBuilder builder;
  private final Surroundings surroundings;
  private final Owners titleOwners;

  KnownNames(
      Actors actors,
      Discourse discourse,
      ActorBuilder builder,
      Surroundings surroundings,
      Owners titleOwners) {
    this.actors = actors;
    this.discourse = discourse;
    this.builder = builder;
    this.surroundings = surroundings;
    this.titleOwners = titleOwners;
  }

  List<Actor> named(Phrase p, List<Sense> senses) {
    Sense s = senses.get(0);
    boolean place = surroundings.isPlacePreposition(p);
    return switch (s.type()) {
      case STATE -> List.of(builder.actor(s.code(), s.name(), null, p, Actor.By.NAME));
      case REGION -> List.of(builder.actor(s.code(), s.name(), null, p, Actor.By.NAME));
      case ORGANIZATION -> List.of(builder.actor(s.code(), s.name(), null, p, Actor.By.NAME));
      case SHORT_ORGANIZATION -> {
        if (!surroundings.isBare(p)) {
          // "Komisja senatu" is not the Commission
          yield List.of();
        }
        String code = discourse.organization(senses.stream().map(Sense::code).toList());
        if (code == null) {
          yield List.of();
        }
        yield List.of(builder.named(code, p, Actor.By.NAME));
      }
      case GROUP, MEMBER ->
          List.of(
              builder.actor(
                  titleOwners.groupCode(s),
                  s.name(),
                  null,
                  p,
                  s.type() == Sense.Type.GROUP ? Actor.By.NAME : Actor.By.GROUP));
      case MEDIA -> List.of(builder.actor(s.code(), s.name(), null, p, Actor.By.NAME));
      case INHABITANT ->
          List.of(builder.actor(s.code(), "people of " + s.name(), null, p, Actor.By.GROUP));
      case CAPITAL, METONYM -> {
        Sense metonym = s;
        for (Sense other : senses) {
          if (other.type() == Sense.Type.METONYM && !place) {
            metonym = other;
          }
        }
        if (place) {
          yield List.of(builder.named(s.code(), p, Actor.By.METONYM));
        }
        String code = metonym.code().startsWith("IGO") ? metonym.code() : metonym.code() + "GOV";
        String name =
            metonym.code().startsWith("IGO")
                ? actors.knowledge().name(metonym.code())
                : "government of " + actors.knowledge().name(metonym.code());
        yield List.of(builder.actor(code, name, null, p, Actor.By.METONYM));
      }
      case PLACE ->
          s.code().isEmpty()
              ? List.of()
              : List.of(builder.actor(s.code(), s.name(), null, p, Actor.By.METONYM));
      case ADJECTIVE ->
          List.of(
              builder.actor(
                  titleOwners.groupCode(s),
                  actors.knowledge().name(s.code()),
                  null,
                  p,
                  Actor.By.NAME));
      default -> List.of();
    };
  }
}
