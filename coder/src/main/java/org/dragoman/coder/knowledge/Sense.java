package org.dragoman.coder.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One meaning of a name or noun.
 *
 * @param key the base form, in lower case, of the head word by which it is known; a reading of that
 *     base form chooses the sense
 * @param code actor code, or the code of the state that a place is in; may be empty
 * @param name English name
 * @param roles roles of this name, where it is one
 * @param persons persons of this name, where it is one
 */
public record Sense(
    Type type,
    String key,
    String code,
    String name,
    List<Role> roles,
    List<Person> persons,
    @Nullable Double lat,
    @Nullable Double lon) {

  /** What a name can stand for. */
  public enum Type {
    STATE,
    REGION,
    ORGANIZATION,
    /** Short for an organization, valid only in context. */
    SHORT_ORGANIZATION,
    GROUP,
    MEMBER,
    MEDIA,
    PERSON,
    ROLE,
    INHABITANT,
    CAPITAL,
    /** Seat that stands for a government. */
    METONYM,
    PLACE,
    ADJECTIVE
  }

  static Sense of(Type type, String key, String code, String name) {
    return new Sense(type, key, code, name, List.of(), List.of(), null, null);
  }
}
