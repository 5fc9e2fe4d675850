package org.dragoman.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.model.Act;
import org.dragoman.model.Actor;
import org.dragoman.model.Acts;
import org.dragoman.model.Claim;
import org.dragoman.model.Interval;
import org.dragoman.model.Precision;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer changes in a claim; null leaves a part as it is, an empty string empties it.
 *
 * @param act an act's id or CAMEO code
 * @param source codes of actors, separated by commas
 * @param target codes of actors, separated by commas
 * @param from first day
 * @param to last day
 * @param place country of the place
 */
public record Correction(
    @Nullable String act,
    @Nullable String source,
    @Nullable String target,
    @Nullable String status,
    @Nullable String from,
    @Nullable String to,
    @Nullable String place) {

  /** Whether nothing is changed. */
  public boolean isEmpty() {
    return fields().isEmpty();
  }

  /** The fields that are changed, by name. */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "act", act);
    put(fields, "source", source);
    put(fields, "target", target);
    put(fields, "status", status);
    put(fields, "from", from);
    put(fields, "to", to);
    put(fields, "place", place);
    return fields;
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }

  /**
   * The claim as it should be; it keeps its id.
   *
   * @throws IllegalArgumentException if a value is no such thing; the message says what it must be
   */
  Claim of(Claim c) {
    return new Claim(
        c.id(),
        act == null ? c.act() : act(act),
        c.article(),
        c.sentence(),
        c.language(),
        c.evidence(),
        source == null ? c.source() : actors(source, c),
        target == null ? c.target() : actors(target, c),
        c.reciprocal() && (target == null || target.isEmpty()),
        c.object(),
        from == null && to == null ? c.when() : when(c.when()),
        place == null
            ? c.where()
            : place.isEmpty() ? null : new Claim.Place(place, place, null, null, ""),
        status == null ? c.status() : status(status),
        c.attribution(),
        c.quantity(),
        c.tags(),
        c.rule(),
        c.confidence());
  }

  private static Act act(String idOrCode) {
    Act found = Acts.standard().find(idOrCode);
    if (found == null) {
      throw new IllegalArgumentException(
          "'" + idOrCode + "' is no act: give an id such as visit, or a CAMEO code such as 042");
    }
    return found;
  }

  private static Status status(String word) {
    try {
      return Status.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'"
              + word
              + "' is no status: happened, ongoing, planned, attempted, hypothetical or negated",
          e);
    }
  }

  /** The actors of the codes: as the claim has them, if it does, else by the code alone. */
  private static List<Actor> actors(String codes, Claim claim) {
    List<Actor> actors = new ArrayList<>();
    for (String code : codes.isEmpty() ? new String[0] : codes.split(",")) {
      if (!code.matches("IGO[A-Z0-9]{2,3}|[A-Z]{3}([A-Z]{3}){0,2}")) {
        throw new IllegalArgumentException(
            "'" + code + "' is no code of an actor: give some like KAZ, USAGOV or IGONAT");
      }
      Actor known = null;
      for (List<Actor> side : List.of(claim.source(), claim.target())) {
        for (Actor actor : side) {
          known = known == null && actor.code().equals(code) ? actor : known;
        }
      }
      int begin = claim.evidence().begin();
      actors.add(
          known != null ? known : new Actor(code, code, null, "", begin, begin, Actor.By.NAME));
    }
    return actors;
  }

  private @Nullable Interval when(@Nullable Interval before) {
    LocalDate first = from == null ? (before == null ? null : before.from()) : day(from);
    LocalDate last = to == null ? (before == null ? null : before.to()) : day(to);
    return first == null && last == null
        ? null
        : new Interval(first, last, Precision.DAY, before == null ? "" : before.text());
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (java.time.format.DateTimeParseException e) {
      throw new IllegalArgumentException("'" + text + "' is no day: write 2023-02-28", e);
    }
  }
}
