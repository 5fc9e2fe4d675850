package org.dragoman.record.merge;

import java.util.Objects;
import org.dragoman.record.merge.Days.From;

/**
 * How well two reports can be of the same event: 0 for reports that are not, 1 for reports alike in
 * everything.
 *
 * <p>It is the product of what acts, parties, place and time say, each between 0 and 1: whatever
 * excludes the same event excludes it alone.
 */
final class Likeness {

  /** What likeness makes two reports those of one event. */
  static final double ENOUGH = 0.3;

  private static final double SAME_CITY = 1.1;
  private static final double SAME_QUANTITY = 1.15;

  private final Families families;

  Likeness(Families families) {
    this.families = families;
  }

  /** The likeness of two reports of one block. */
  double of(Sketch one, Sketch other) {
    double who = parties(one, other);
    if (who == 0) {
      return 0;
    }
    double what = families.nearness(one.code(), other.code());
    if (what <= leastNearness(one, other)) {
      return 0;
    }
    double where = place(one, other);
    if (where == 0) {
      return 0;
    }
    double amount =
        one.quantity() != null && one.quantity().equals(other.quantity()) ? SAME_QUANTITY : 1;
    return Math.min(1, who * what * where * amount * time(one, other));
  }

  /** An article rarely tells of one event by two acts, and a sentence hardly ever. */
  private static double leastNearness(Sketch one, Sketch other) {
    if (!one.isOfSameArticle(other)) {
      return 0;
    }
    boolean oneSentence = one.report().claim().sentence() == other.report().claim().sentence();
    return oneSentence ? 0.8 : 0.75;
  }

  /** Whether nothing but the time of the two speaks for two events. */
  boolean contradict(Sketch one, Sketch other) {
    return parties(one, other) == 0 || place(one, other) == 0;
  }

  private static double parties(Sketch one, Sketch other) {
    double straight = one.source().likeness(other.source()) * one.target().likeness(other.target());
    if (!one.family().symmetric()) {
      return straight;
    }
    double crossed = one.source().likeness(other.target()) * one.target().likeness(other.source());
    return Math.max(straight, crossed);
  }

  private static double place(Sketch one, Sketch other) {
    if (one.city() != null && other.city() != null) {
      return one.city().equals(other.city()) ? SAME_CITY : 0;
    }
    boolean told = one.country() != null && other.country() != null;
    return !told || Objects.equals(one.country(), other.country()) ? 1 : 0;
  }

  private static double time(Sketch one, Sketch other) {
    if (one.stage().compareTo(other.stage()) > 0) {
      return time(other, one);
    }
    return switch (one.stage()) {
      case ANNOUNCED ->
          switch (other.stage()) {
            case ANNOUNCED -> bothAhead(one, other);
            case CALLED_OFF -> calledOff(other, one);
            case OCCURRED, NEGATED -> announced(one, other);
            case DENIED -> denied(other, one);
          };
      case CALLED_OFF ->
          switch (other.stage()) {
            case ANNOUNCED, CALLED_OFF -> bothPast(one, other);
            case OCCURRED, NEGATED -> calledOff(one, other);
            case DENIED -> denied(other, one);
          };
      case OCCURRED, NEGATED ->
          other.stage() == Stage.DENIED ? denied(other, one) : bothPast(one, other);
      case DENIED -> bothPast(one, other);
    };
  }

  /** Two reports of what was. */
  private static double bothPast(Sketch one, Sketch other) {
    if (one.isDated() && other.isDated()) {
      return dated(one, other);
    }
    if (one.isDated() || other.isDated()) {
      return one.isDated() ? undated(other, one) : undated(one, other);
    }
    if (one.published() == null || other.published() == null) {
      return one.isOfSameArticle(other) ? 0.7 : 0;
    }
    int apart = one.days().gap(other.days());
    return one.isOfSameArticle(other) ? 0.7 : apart <= 3 ? 0.65 : apart <= 10 ? 0.5 : 0.3;
  }

  private static double dated(Sketch one, Sketch other) {
    Days a = one.days();
    Days b = other.days();
    boolean byWords = a.source() == From.WORDS && b.source() == From.WORDS;
    if (a.source() != b.source()) {
      Days told = a.source() == From.WORDS ? a : b;
      Days publication = told == a ? b : a;
      return told.gap(publication) == 0
          ? width(told, publication)
          : lag(publication.first() - told.last());
    }
    int gap = a.gap(b);
    if (gap == 0) {
      return width(a, b);
    }
    if (byWords && gap == 1) {
      return 0.5;
    }
    return byWords ? 0 : bothAsNew(gap);
  }

  /** Two articles that tell the event as new: how many days lie between them. */
  private static double bothAsNew(int days) {
    return switch (days) {
      case 1 -> 0.75;
      case 2 -> 0.45;
      case 3 -> 0.32;
      default -> 0;
    };
  }

  /** An article that tells as new what others date: how many days later it was published. */
  private static double lag(int days) {
    return switch (days) {
      case -1 -> 0.4;
      case 1 -> 0.75;
      case 2 -> 0.5;
      case 3 -> 0.4;
      default -> 0;
    };
  }

  /** What it says that two spans overlap: the longer the spans, the less. */
  private static double width(Days a, Days b) {
    int days = Math.max(a.length(), b.length());
    return days <= 1 ? 1 : days <= 10 ? 0.85 : days <= 31 ? 0.75 : days <= 92 ? 0.6 : 0.45;
  }

  /** A report without a date, and one with: how long before its publication the other dates it. */
  private static double undated(Sketch without, Sketch with) {
    if (without.isOfSameArticle(with)) {
      return 0.7;
    }
    if (without.published() == null) {
      return 0;
    }
    int days = without.days().last() - with.days().first();
    if (days < -1 || days > without.family().days()) {
      return 0;
    }
    return days <= 3 ? 0.7 : days <= 10 ? 0.55 : 0.45;
  }

  /** Two reports of what is to be. */
  private static double bothAhead(Sketch one, Sketch other) {
    boolean told = one.days().source() == From.WORDS && other.days().source() == From.WORDS;
    int gap = one.days().gap(other.days());
    if (told) {
      return gap == 0 ? Math.max(0.6, width(one.days(), other.days())) : gap <= 30 ? 0.35 : 0;
    }
    if (one.isOfSameArticle(other)) {
      return 0.7;
    }
    return gap <= 7 ? 0.7 : gap <= 30 ? 0.5 : 0;
  }

  /** What was announced, and what was: on the day announced, or later if it was put off. */
  private static double announced(Sketch before, Sketch after) {
    if (before.published() == null) {
      return 0;
    }
    int last = after.days().last();
    if (before.published() > last + 1 && before.days().source() != From.WORDS) {
      return 0;
    }
    int gap = before.days().gap(after.days());
    if (before.days().source() != From.WORDS) {
      return gap <= 10 ? 0.6 : gap <= 45 ? 0.4 : 0;
    }
    if (gap == 0) {
      return Math.max(0.6, width(before.days(), after.days()));
    }
    boolean later = after.days().first() > before.days().last();
    if (!later) {
      return gap == 1 ? 0.5 : 0;
    }
    return gap <= 2 ? 0.7 : gap <= 14 ? 0.45 : gap <= 45 ? 0.35 : 0;
  }

  /** What was called off on a day, and what was to be or was after that day. */
  private static double calledOff(Sketch off, Sketch event) {
    if (event.stage() == Stage.ANNOUNCED && event.days().source() != From.WORDS) {
      int since = off.days().first() - event.days().first();
      return since < 0 ? 0 : since <= 30 ? 0.7 : since <= 90 ? 0.5 : 0;
    }
    int ahead = event.days().last() - off.days().first();
    if (ahead < 0) {
      return 0;
    }
    boolean occurred = event.stage() != Stage.ANNOUNCED;
    return ahead <= 10 ? 0.8 : ahead <= 45 ? 0.7 : ahead <= 180 ? occurred ? 0.3 : 0.5 : 0;
  }

  /** A denial, and what is denied: shortly before it. */
  private static double denied(Sketch denial, Sketch event) {
    if (denial.isOfSameArticle(event)) {
      return 0.9;
    }
    if (denial.published() == null) {
      return 0;
    }
    if (event.stage() == Stage.ANNOUNCED) {
      return denial.days().gap(event.days()) <= 10 ? 0.6 : 0;
    }
    int days = denial.days().last() - event.days().first();
    return days < -1 ? 0 : days <= 3 ? 0.9 : days <= 10 ? 0.7 : days <= 60 ? 0.5 : 0;
  }
}
