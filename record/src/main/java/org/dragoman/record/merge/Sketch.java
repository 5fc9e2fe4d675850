package org.dragoman.record.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.model.Act;
import org.dragoman.model.Actor;
import org.dragoman.model.Claim;
import org.dragoman.model.PublicationDate;
import org.dragoman.record.merge.Families.Family;
import org.jspecify.annotations.Nullable;

/**
 * What merging compares of a report: which event it tells of, and how that event is described. Of a
 * denial, and of something called off, that is the event denied or called off.
 *
 * @param code CAMEO code of the event, its id where it has none
 * @param country the country of the place, null if not told
 * @param city the place, where it is more than the country
 * @param quantity null if not told
 * @param published last day of publication since 1970; null if not told
 */
record Sketch(
    Report report,
    Family family,
    String code,
    Stage stage,
    Party source,
    Party target,
    Days days,
    @Nullable String country,
    @Nullable String city,
    @Nullable Double quantity,
    @Nullable Integer published) {

  static Sketch of(Report report, Families families) {
    Claim claim = report.claim();
    Act inner = Stage.innerEvent(claim);
    Act act = inner == null ? claim.act() : inner;
    Party source = Party.of(claim.source());
    Party target = Party.of(claim.target());
    if (claim.reciprocal() && claim.target().isEmpty()) {
      target = Party.of(allButFirst(claim.source()));
      source = Party.of(claim.source().subList(0, Math.min(1, claim.source().size())));
    }
    Stage stage = Stage.of(claim);
    if (inner != null) {
      Claim.Inner object = Objects.requireNonNull(claim.object());
      Party innerSource = Party.of(object.source());
      Party innerTarget = Party.of(object.target());
      if (stage == Stage.DENIED || !innerSource.isUnknown() && !innerTarget.isUnknown()) {
        source = innerSource.isUnknown() ? source : innerSource;
        target = innerTarget;
      }
    }
    PublicationDate published = report.origin().published();
    Claim.Place where = claim.where();
    String country = where == null ? null : where.country();
    String city = where == null || where.lat() == null ? null : where.name();
    return new Sketch(
        report,
        families.of(act),
        act.cameo().isEmpty() ? act.id() : act.cameo(),
        stage,
        source,
        target,
        Days.of(claim.when(), claim.kind(), claim.status(), published),
        country,
        city,
        claim.quantity() == null ? null : claim.quantity().value(),
        published == null ? null : Math.toIntExact(published.latest().toEpochDay()));
  }

  private static List<Actor> allButFirst(List<Actor> actors) {
    return new ArrayList<>(actors.subList(Math.min(1, actors.size()), actors.size()));
  }

  /** The state or organization by which the reports of the family are parted; null if unknown. */
  @Nullable String principal() {
    return switch (family.side()) {
      case SOURCE -> source.first();
      case TARGET -> target.first();
      case ANY -> source.first(target);
    };
  }

  /** The text that reports which may be of one event have in common. */
  String block() {
    String principal = principal();
    if (principal == null) {
      String other = source.first(target);
      principal = "? " + (other == null ? "" : other);
    }
    return report.claim().kind().word() + ' ' + family.name() + ' ' + principal;
  }

  boolean isDated() {
    return days.source() != Days.From.NOTHING;
  }

  boolean isOfSameArticle(Sketch other) {
    return report.origin().article().equals(other.report.origin().article());
  }

  /** Whether the two are alike in all that is compared. */
  boolean equalsBesideReport(Sketch other) {
    return code.equals(other.code)
        && stage == other.stage
        && days.equals(other.days)
        && source.equals(other.source)
        && target.equals(other.target)
        && Objects.equals(country, other.country)
        && Objects.equals(city, other.city)
        && Objects.equals(quantity, other.quantity)
        && Objects.equals(published, other.published);
  }
}
