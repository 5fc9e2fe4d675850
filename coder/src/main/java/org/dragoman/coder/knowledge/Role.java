package org.dragoman.coder.knowledge;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A noun for an office, institution, profession or group of people, and the sector that it gives to
 * an actor.
 *
 * @param holds offices that the bare title with a state can mean, best first
 * @param state the state of the institution, null if the text must tell
 * @param organization the organization's code, null if none
 * @param in the states for which the entry holds; empty for all
 * @param likeOwner takes the whole code of the actor in its genitive
 * @param withActor an actor only where a state, organization or name stands with it
 * @param withAdjective an actor only with an adjective of nationality
 * @param plural an actor only in the plural
 */
public record Role(
    String name,
    Kind kind,
    String sector,
    @Nullable String office,
    List<String> holds,
    @Nullable String state,
    @Nullable String organization,
    Set<String> in,
    boolean likeOwner,
    boolean withActor,
    boolean withAdjective,
    boolean plural) {

  /** What a role is. */
  public enum Kind {
    PERSON,
    BODY,
    PEOPLE,
    FORCE,
    FIRM
  }
}
