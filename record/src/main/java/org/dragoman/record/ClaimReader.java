package org.dragoman.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import org.jooq.exception.DataAccessException;
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
    forEach(
        "select c.*, "
            + ORIGIN
            + " from claims c join articles a on a.version = c.version where {0} order by c.claim",
        condition,
        r -> {
          long number = r.number("claim");
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

  private interface RowReader {
    void read(Row row) throws SQLException;
  }

  /** By JDBC: claims are read by the million when they are merged. */
  private void forEach(String query, Condition condition, RowReader reader) {
    try (ResultSet rows = dsl.resultQuery(query, condition).fetchResultSet()) {
      Row row = new Row(rows);
      while (rows.next()) {
        reader.read(row);
      }
    } catch (SQLException e) {
      throw new DataAccessException(query, e);
    }
  }

  private static Origin origin(Row r) throws SQLException {
    LocalDate from = r.day("published_from");
    return new Origin(
        r.text("article"),
        r.integer("revision"),
        from == null
            ? null
            : new PublicationDate(from, Objects.requireNonNull(r.day("published_to"))),
        r.text("publisher"),
        r.number("fingerprint"));
  }

  private Map<Long, Map<String, List<Actor>>> actors(Condition condition) {
    Map<Long, Map<String, List<Actor>>> actors = new HashMap<>();
    forEach(
        "select p.* from claim_actors p join claims c on c.claim = p.claim where {0} order by"
            + " p.claim, p.part, p.position",
        condition,
        r -> {
          String part = r.text("part");
          actors
              .computeIfAbsent(r.number("claim"), n -> new HashMap<>())
              .computeIfAbsent(
                  part.equals(ClaimRows.SPEAKER) ? part + r.integer("position") : part,
                  p -> new ArrayList<>())
              .add(actor(r));
        });
    return actors;
  }

  private static Actor actor(Row r) throws SQLException {
    return new Actor(
        r.text("code"),
        r.text("name"),
        r.text("office"),
        r.text("text"),
        r.integer("text_begin"),
        r.integer("text_end"),
        Actor.By.valueOf(upper(r, "known_by")));
  }

  private Map<Long, List<Claim.Attribution>> attributions(
      Condition condition, Map<Long, Map<String, List<Actor>>> actors) {
    Map<Long, List<Claim.Attribution>> attributions = new LinkedHashMap<>();
    forEach(
        "select s.* from attributions s join claims c on c.claim = s.claim where {0} order by"
            + " s.claim, s.position",
        condition,
        r -> {
          long number = r.number("claim");
          List<Actor> speaker =
              actors
                  .getOrDefault(number, Map.of())
                  .getOrDefault(ClaimRows.SPEAKER + r.integer("position"), List.of());
          attributions
              .computeIfAbsent(number, n -> new ArrayList<>())
              .add(
                  new Claim.Attribution(
                      r.text("speaker"),
                      speaker.isEmpty() ? null : speaker.get(0),
                      r.text("cue"),
                      Claim.Quote.valueOf(upper(r, "quote"))));
        });
    return attributions;
  }

  private static Claim claim(
      Row r, Map<String, List<Actor>> actors, List<Claim.Attribution> attributions)
      throws SQLException {
    String objectText = r.text("object_text");
    String objectAct = r.text("object_act");
    String place = r.text("place_name");
    Double quantity = r.decimal("quantity");
    String tags = r.text("tags");
    return new Claim(
        r.text("id"),
        act(r),
        r.text("article"),
        r.integer("sentence"),
        r.text("language"),
        new Claim.Evidence(
            r.integer("evidence_begin"), r.integer("evidence_end"), r.text("evidence")),
        actors.getOrDefault(ClaimRows.SOURCE, List.of()),
        actors.getOrDefault(ClaimRows.TARGET, List.of()),
        r.truth("reciprocal"),
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
                r.text("place_country"),
                r.decimal("place_lat"),
                r.decimal("place_lon"),
                r.text("place_text")),
        Status.valueOf(upper(r, "status")),
        attributions,
        quantity == null
            ? null
            : new Claim.Quantity(
                quantity, Claim.Bound.valueOf(upper(r, "quantity_bound")), r.text("quantity_unit")),
        tags.isEmpty() ? List.of() : List.of(tags.split(" ")),
        r.text("rule"),
        Objects.requireNonNull(r.decimal("confidence")));
  }

  private static Act act(Row r) throws SQLException {
    return new Act(
        r.text("act"),
        Kind.valueOf(upper(r, "kind")),
        new Codes(
            r.text("cameo"),
            r.text("plover"),
            r.text("mode"),
            r.integerOrNull("quad"),
            r.decimal("goldstein"),
            r.text("near")));
  }

  private static @Nullable Interval when(Row r) throws SQLException {
    return r.text("when_precision") == null
        ? null
        : new Interval(
            r.day("when_from"),
            r.day("when_to"),
            Precision.valueOf(upper(r, "when_precision")),
            r.text("when_text"));
  }

  private static String upper(Row r, String field) throws SQLException {
    return r.text(field).toUpperCase(Locale.ROOT);
  }
}
