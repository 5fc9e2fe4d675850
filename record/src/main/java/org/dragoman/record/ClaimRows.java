package org.dragoman.record;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.model.Act;
import org.dragoman.model.Actor;
import org.dragoman.model.Claim;
import org.dragoman.model.Codes;
import org.dragoman.model.Interval;
import org.dragoman.model.PublicationDate;
import org.dragoman.record.interval.Boundaries;
import org.dragoman.record.interval.Boundary;
import org.jspecify.annotations.Nullable;

/** Writes claims with what hangs on them into their tables. */
final class ClaimRows implements AutoCloseable {

  static final String SOURCE = "source";
  static final String TARGET = "target";
  static final String OBJECT_SOURCE = "object-source";
  static final String OBJECT_TARGET = "object-target";
  static final String SPEAKER = "speaker";

  private final Boundaries boundaries = new Boundaries();
  private final RowSink claimRows;
  private final RowSink actorRows;
  private final RowSink attributionRows;
  private final RowSink boundaryRows;

  ClaimRows(Store store) throws SQLException {
    claimRows = store.rows("claims");
    actorRows = store.rows("claim_actors");
    attributionRows = store.rows("attributions");
    boundaryRows = store.rows("boundaries");
  }

  /**
   * Writes a claim.
   *
   * @param number the claim's number in the store
   * @param version the version of the article that makes it
   * @param decision the decision that corrected it, 0 if none did
   * @param published when the article was, or is taken to have been, published
   */
  void write(
      long number,
      long version,
      long decision,
      Claim claim,
      PublicationDate published,
      String block,
      long batch)
      throws SQLException {
    Act act = claim.act();
    Codes codes = act.codes();
    Claim.Inner object = claim.object();
    Interval when = claim.when();
    Claim.Place where = claim.where();
    Claim.Quantity quantity = claim.quantity();
    claimRows
        .add(number)
        .add(version)
        .add(claim.id())
        .add(decision)
        .add(claim.kind().word())
        .add(act.id())
        .add(codes.cameo())
        .add(codes.plover())
        .add(codes.mode())
        .add(codes.quad())
        .add(codes.goldstein())
        .add(codes.near())
        .add((Integer) claim.sentence())
        .add(claim.language())
        .add((Integer) claim.evidence().begin())
        .add((Integer) claim.evidence().end())
        .add(claim.evidence().text())
        .add(Words.folded(claim.evidence().text()))
        .add(list(claim.source()))
        .add(list(claim.target()))
        .add(claim.reciprocal())
        .add(object == null || object.act() == null ? null : object.act().id())
        .add(object == null ? null : object.text())
        .add(when == null ? null : when.from())
        .add(when == null ? null : when.to())
        .add(when == null ? null : when.precision().word())
        .add(when == null ? null : when.text())
        .add(day(when, published))
        .add(where == null ? null : where.name())
        .add(where == null ? null : where.country())
        .add(where == null ? null : where.lat())
        .add(where == null ? null : where.lon())
        .add(where == null ? null : where.text())
        .add(claim.status().word())
        .add(quantity == null ? null : (Double) quantity.value())
        .add(quantity == null ? null : quantity.bound().word())
        .add(quantity == null ? null : quantity.unit())
        .add(String.join(" ", claim.tags()))
        .add(claim.rule())
        .add((Double) claim.confidence())
        .add(published.latest())
        .add(block)
        .add(batch)
        .end();
    actors(number, SOURCE, claim.source());
    actors(number, TARGET, claim.target());
    if (object != null) {
      actors(number, OBJECT_SOURCE, object.source());
      actors(number, OBJECT_TARGET, object.target());
    }
    attributions(number, claim.attribution());
    for (Boundary boundary : boundaries.of(number, claim, published)) {
      write(boundary);
    }
  }

  /** The day under which a claim is found: the first of its days, else that of publication. */
  private static LocalDate day(@Nullable Interval when, PublicationDate published) {
    if (when == null) {
      return published.earliest();
    }
    return when.from() != null ? when.from() : when.to() != null ? when.to() : published.earliest();
  }

  private static String list(List<Actor> actors) {
    return actors.stream().map(Actor::code).collect(Collectors.joining(","));
  }

  private void actors(long number, String part, List<Actor> actors) throws SQLException {
    for (int i = 0; i < actors.size(); i++) {
      actor(number, part, i + 1, actors.get(i));
    }
  }

  private void actor(long number, String part, int position, Actor actor) throws SQLException {
    actorRows
        .add(number)
        .add(part)
        .add((Integer) position)
        .add(actor.code())
        .add(actor.country())
        .add(actor.name())
        .add(actor.office())
        .add(actor.text())
        .add((Integer) actor.begin())
        .add((Integer) actor.end())
        .add(actor.by().word())
        .end();
  }

  private void attributions(long number, List<Claim.Attribution> said) throws SQLException {
    for (int i = 0; i < said.size(); i++) {
      Claim.Attribution one = said.get(i);
      attributionRows
          .add(number)
          .add((Integer) (i + 1))
          .add(one.speaker())
          .add(one.cue())
          .add(one.quote().word())
          .end();
      if (one.actor() != null) {
        actor(number, SPEAKER, i + 1, one.actor());
      }
    }
  }

  private void write(Boundary boundary) throws SQLException {
    boundaryRows
        .add(boundary.claim())
        .add(boundary.topic().kind().word())
        .add(boundary.topic().relation())
        .add(boundary.topic().holder())
        .add(boundary.topic().other())
        .add(boundary.effect().word())
        .add(boundary.day())
        .add(boundary.isDated())
        .add(boundary.until())
        .add(boundary.status().word())
        .add(boundary.detail())
        .add(boundary.known())
        .end();
  }

  @Override
  public void close() throws SQLException {
    claimRows.close();
    actorRows.close();
    attributionRows.close();
    boundaryRows.close();
  }
}
