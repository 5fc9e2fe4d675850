package org.dragoman.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.model.Act;
import org.dragoman.model.Actor;
import org.dragoman.model.Acts;
import org.dragoman.model.Claim;
import org.dragoman.model.Codes;
import org.dragoman.model.Interval;
import org.dragoman.model.Kind;
import org.dragoman.model.Precision;
import org.dragoman.model.PublicationDate;
import org.dragoman.model.Status;
import org.dragoman.record.merge.Origin;
import org.dragoman.record.merge.Report;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads claims back as they were written. */
public final class ClaimReader {

  private static final String ORIGIN =
      "a.article, a.revision, a.publisher, a.published_from, a.published_to, a.fingerprint";

  private final DSLContext dsl;

  public ClaimReader(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** The claims with these numbers, with their origins, by number. */
  public List<Report> byNumber(List<Long> numbers) {
    return numbers.isEmpty() ? List.of() : read(DSL.field("c.claim", Long.class).in(numbers));
  }

  /**
   * The claims that meet a condition on table {@code claims}, here {@code c}, with their origins,
   * by number.
   */
  List<Report> read(Condition condition) {
    Map<Long, Map<String, List<Actor>>> actors = actors(condition);
    Map<Long, List<Claim.Attribution>> attributions = attributions(condition, actors);
    List<Report> reports = new ArrayList<>();
    dsl.resultQuery(
            "select c.*, "
                + ORIGIN
                + " from claims c join articles a on a.version = c.version where {0} order by"
                + " c.claim",
            condition)
        .forEach(
            r -> {
              long number = r.get("claim", Long.class);
              reports.add(
                  new Report(
                      number,
                      claim(
                          r,
                          actors.getOrDefault(number, Map.of()),
                          attributions.getOrDefault(number, List.of())),
                      origin(r)));
            });
    return reports;
  }

  private static Origin origin(Record r) {
    LocalDate from = r.get("published_from", LocalDate.class);
    return new Origin(
        r.get("article", String.class),
        r.get("revision", Integer.class),
        from == null ? null : new PublicationDate(from, r.get("published_to", LocalDate.class)),
        r.get("publisher", String.class),
        r.get("fingerprint", Long.class));
  }

  private Map<Long, Map<String, List<Actor>>> actors(Condition condition) {
    Map<Long, Map<String, List<Actor>>> actors = new HashMap<>();
    dsl.resultQuery(
            "select p.* from claim_actors p join claims c on c.claim = p.claim where {0} order by"
                + " p.claim, p.part, p.position",
            condition)
        .forEach(
            r -> {
              String part = r.get("part", String.class);
              actors
                  .computeIfAbsent(r.get("claim", Long.class), n -> new HashMap<>())
                  .computeIfAbsent(
                      part.equals(ClaimRows.SPEAKER)
                          ? part + r.get("position", Integer.class)
                          : part,
                      p -> new ArrayList<>())
                  .add(actor(r));
            });
    return actors;
  }

  private static Actor actor(Record r) {
    return new Actor(
        r.get("code", String.class),
        r.get("name", String.class),
        r.get("office", String.class),
        r.get("text", String.class),
        r.get("text_begin", Integer.class),
        r.get("text_end", Integer.class),
        Actor.By.valueOf(upper(r, "known_by")));
  }

  private Map<Long, List<Claim.Attribution>> attributions(
      Condition condition, Map<Long, Map<String, List<Actor>>> actors) {
    Map<Long, List<Claim.Attribution>> attributions = new LinkedHashMap<>();
    dsl.resultQuery(
            "select s.* from attributions s join claims c on c.claim = s.claim where {0} order by"
                + " s.claim, s.position",
            condition)
        .forEach(
            r -> {
              long number = r.get("claim", Long.class);
              List<Actor> speaker =
                  actors
                      .getOrDefault(number, Map.of())
                      .getOrDefault(
                          ClaimRows.SPEAKER + r.get("position", Integer.class), List.of());
              attributions
                  .computeIfAbsent(number, n -> new ArrayList<>())
                  .add(
                      new Claim.Attribution(
                          r.get("speaker", String.class),
                          speaker.isEmpty() ? null : speaker.get(0),
                          r.get("cue", String.class),
                          Claim.Quote.valueOf(upper(r, "quote"))));
            });
    return attributions;
  }

  private static Claim claim(
      Record r, Map<String, List<Actor>> actors, List<Claim.Attribution> attributions) {
    String objectText = r.get("object_text", String.class);
    String objectAct = r.get("object_act", String.class);
    String place = r.get("place_name", String.class);
    Double quantity = r.get("quantity", Double.class);
    String tags = r.get("tags", String.class);
    return new Claim(
        r.get("id", String.class),
        act(r),
        r.get("article", String.class),
        r.get("sentence", Integer.class),
        r.get("language", String.class),
        new Claim.Evidence(
            r.get("evidence_begin", Integer.class),
            r.get("evidence_end", Integer.class),
            r.get("evidence", String.class)),
        actors.getOrDefault(ClaimRows.SOURCE, List.of()),
        actors.getOrDefault(ClaimRows.TARGET, List.of()),
        r.get("reciprocal", Boolean.class),
        objectText == null
            ? null
            : new Claim.Inner(
                objectAct == null ? null : Acts.standard().find(objectAct),
                actors.getOrDefault(ClaimRows.OBJECT_SOURCE, List.of()),
                actors.getOrDefault(ClaimRows.OBJECT_TARGET, List.of()),
                objectText),
        when(r),
        place == null
            ? null
            : new Claim.Place(
                place,
                r.get("place_country", String.class),
                r.get("place_lat", Double.class),
                r.get("place_lon", Double.class),
                r.get("place_text", String.class)),
        Status.valueOf(upper(r, "status")),
        attributions,
        quantity == null
            ? null
            : new Claim.Quantity(
                quantity,
                Claim.Bound.valueOf(upper(r, "quantity_bound")),
                r.get("quantity_unit", String.class)),
        tags.isEmpty() ? List.of() : List.of(tags.split(" ")),
        r.get("rule", String.class),
        r.get("confidence", Double.class));
  }

  private static Act act(Record r) {
    return new Act(
        r.get("act", String.class),
        Kind.valueOf(upper(r, "kind")),
        new Codes(
            r.get("cameo", String.class),
            r.get("plover", String.class),
            r.get("mode", String.class),
            r.get("quad", Integer.class),
            r.get("goldstein", Double.class),
            r.get("near", String.class)));
  }

  private static @Nullable Interval when(Record r) {
    return r.get("when_precision", String.class) == null
        ? null
        : new Interval(
            r.get("when_from", LocalDate.class),
            r.get("when_to", LocalDate.class),
            Precision.valueOf(upper(r, "when_precision")),
            r.get("when_text", String.class));
  }

  private static String upper(Record r, String field) {
    return r.get(field, String.class).toUpperCase(Locale.ROOT);
  }
}
