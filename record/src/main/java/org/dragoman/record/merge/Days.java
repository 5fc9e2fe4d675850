package org.dragoman.record.merge;

import java.time.LocalDate;
import java.util.Objects;
import org.dragoman.model.Interval;
import org.dragoman.model.Kind;
import org.dragoman.model.Precision;
import org.dragoman.model.PublicationDate;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * When something was, in days since 1970, both ends inclusive.
 *
 * @param first the first day on which it may have been
 * @param last the last such day
 * @param source what the days follow from
 */
record Days(int first, int last, From source) {

  /** What a date follows from. */
  enum From {
    /** Words of the article. */
    WORDS,
    /** The article's publication: what it tells as new was then, or a few days before. */
    PUBLICATION,
    /** Nothing: the days are those of publication, and the event may have been long before. */
    NOTHING
  }

  private static final int LAST_DAY_OF_BEGINNING = 10;

  /** The days of a claim; without words for them those of publication, without that all days. */
  static Days of(
      @Nullable Interval when, Kind kind, Status status, @Nullable PublicationDate published) {
    Days publication = of(published);
    if (when == null || when.from() == null && when.to() == null) {
      return publication;
    }
    LocalDate from = when.from();
    LocalDate to = when.to();
    if (from == null) {
      int last = day(to);
      boolean ahead = published != null && publication.first <= last;
      return new Days(ahead ? publication.first : last, last, From.WORDS);
    }
    int first = day(from);
    if (to == null) {
      return new Days(first, openEnd(when, kind, status, first, publication), From.WORDS);
    }
    boolean byDefault =
        published != null
            && when.text().isEmpty()
            && first == publication.first
            && day(to) == publication.last;
    return new Days(first, day(to), byDefault ? From.PUBLICATION : From.WORDS);
  }

  private static Days of(@Nullable PublicationDate published) {
    return published == null
        ? new Days(0, 0, From.NOTHING)
        : new Days(day(published.earliest()), day(published.latest()), From.NOTHING);
  }

  /** The last day on which what has no end may have begun; an event goes on until publication. */
  private static int openEnd(Interval when, Kind kind, Status status, int first, Days publication) {
    if (kind == Kind.EVENT && status == Status.ONGOING) {
      return Math.max(first, publication.last);
    }
    LocalDate from = Objects.requireNonNull(when.from());
    if (when.precision() == Precision.MONTH) {
      return day(from.withDayOfMonth(from.lengthOfMonth()));
    }
    if (when.precision() == Precision.YEAR) {
      return day(from.withDayOfYear(from.lengthOfYear()));
    }
    return when.precision() == Precision.ABOUT ? first + LAST_DAY_OF_BEGINNING : first;
  }

  private static int day(@Nullable LocalDate date) {
    return Math.toIntExact(Objects.requireNonNull(date).toEpochDay());
  }

  int length() {
    return last - first;
  }

  /** Days between the two; 0 if they overlap. */
  int gap(Days other) {
    return Math.max(0, Math.max(first, other.first) - Math.min(last, other.last));
  }
}
