package org.dragoman.coder.actors;

import org.dragoman.language.Analysis;
import org.dragoman.language.Phrase;
import org.dragoman.model.Actor;
import org.dragoman.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** Makes actors, each with the words of the sentence that name it. */
final class ActorBuilder {

  private final Actors actors;
  private final Analysis analysis;
  private final CodePoints text;

  ActorBuilder(Actors actors, Analysis analysis, CodePoints text) {
    this.actors = actors;
    this.analysis = analysis;
    this.text = text;
  }

  Actor actor(String code, String name, @Nullable String office, int begin, int end, Actor.By by) {
    int from = analysis.lattice().token(begin).begin();
    int to = analysis.lattice().token(end - 1).end();
    return new Actor(code, name, office, text.slice(from, to), from, to, by);
  }

  Actor actor(String code, String name, @Nullable String office, Phrase p, Actor.By by) {
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

  /** A state or organization by its code, under its own name. */
  Actor named(String code, Phrase p, Actor.By by) {
    return actor(code, actors.knowledge().name(code), null, p, by);
  }

  /** A state or organization that no words name, at the tokens. */
  Actor unnamed(String code, int begin, int end) {
    return actor(code, actors.knowledge().name(code), null, begin, end, Actor.By.COREFERENCE);
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
}
