package org.dragoman.coder;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.coder.frames.Frame;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.model.Act;
import org.dragoman.model.Actor;
import org.dragoman.model.Claim;
import org.dragoman.model.Interval;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/** A claim in the making: an act with its roles, and the words that it hangs on. */
final class Draft {

  Act act;
  final Frame frame;

  /** The clause of the verb, or the clause around the noun; null if there is none. */
  @Nullable Clause clause;

  /** The noun that evoked the frame; null for a verb. */
  @Nullable Phrase noun;

  List<Actor> source = new ArrayList<>();
  List<Actor> target = new ArrayList<>();
  boolean reciprocal;
  Claim.@Nullable Inner object;
  @Nullable Phrase sourcePhrase;
  @Nullable Phrase targetPhrase;
  @Nullable Phrase objectPhrase;
  @Nullable Phrase placePhrase;
  @Nullable Clause objectClause;
  @Nullable Status status;

  /** When a measure told before began: what "for a year" counts from. */
  @Nullable Interval start;

  /** What {@link Confidence} begins with; less where a role was filled by a guess. */
  double confidence = 0.8;

  /** Operators above, outermost first: their clauses lend time, place and attribution. */
  final List<Clause> above = new ArrayList<>(1);

  Draft(Act act, Frame frame) {
    this.act = act;
    this.frame = frame;
  }

  /** The same roles for another act. */
  Draft as(Act other) {
    Draft d = new Draft(other, frame);
    d.clause = clause;
    d.noun = noun;
    d.source = new ArrayList<>(source);
    d.target = new ArrayList<>(target);
    d.reciprocal = reciprocal;
    d.object = object;
    d.sourcePhrase = sourcePhrase;
    d.targetPhrase = targetPhrase;
    d.objectPhrase = objectPhrase;
    d.placePhrase = placePhrase;
    d.objectClause = objectClause;
    d.status = status;
    d.confidence = confidence;
    d.above.addAll(above);
    return d;
  }
}
