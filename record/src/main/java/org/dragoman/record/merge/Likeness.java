package org.dragoman.record.merge;

import java.util.Objects;
import org.dragoman.record.merge.Days.From;

/**
 * How well two reports can be of the same event: 0 for reports that are not, 1 for reports alike in
 * everything.
 *
 * <p>It is the product of what acts, parties, place and time say, each between 0 and 1: whatever
 * excludes the same event excludes it alone. What time says depends on the stages of both: two
 * reports of what was must agree in the day, what was announced may be put off, what was called off
 * lay ahead.
 */
final class Likeness {

  /** What likeness makes two reports those of one event. */
  static final double ENOUGH = 0.3;

  private static final double SAME_CITY = 1.1;
  private static final double SAME_QUANTITY = 1.15;

  /** What an article tells in one sentence by two acts is of two events, but for near names. */
  private static final double LEAST_IN_SENTENCE = 0.8;

  private static final double LEAST_IN_ARTICLE = 0.75;

  /** Spans that overlap: by the days of the longer one. */
  private static final Falling OVERLAPPING =
      Falling.upTo(1, 1).then(10, 0.85).then(31, 0.75).then(92, 0.6).then(Integer.MAX_VALUE, 0.45);

  /** Words tell days that lie so far apart: the night between, another time zone. */
  private static final Falling TOLD_APART = Falling.upTo(1, 0.5);

  /** An article tells as new what others date: how many days after that it was published. */
  private static final Falling TOLD_LATER = Falling.upTo(1, 0.75).then(2, 0.5).then(3, 0.4);

  private static final double PUBLISHED_THE_DAY_BEFORE = 0.4;

  /** Two articles tell it as new: how many days lie between them. */
  private static final Falling BOTH_AS_NEW = Falling.upTo(1, 0.75).then(2, 0.45).then(3, 0.32);

  /** A report without a date: how long before its publication the other dates the event. */
  private static final Falling BACKGROUND =
      Falling.upTo(3, 0.7).then(10, 0.55).then(Integer.MAX_VALUE, 0.45);

  /** Two reports without a date: how many days lie between them. */
  private static final Falling BOTH_BACKGROUND =
      Falling.upTo(3, 0.65).then(10, 0.5).then(Integer.MAX_VALUE, 0.3);

  private static final double BACKGROUND_IN_ARTICLE = 0.7;

  /** Two announcements of different days: the event was put off, or put forward. */
  private static final Falling ANNOUNCED_ANEW = Falling.upTo(30, 0.35);

  /** Two announcements, not both with days. */
  private static final Falling ANNOUNCED_VAGUELY = Falling.upTo(7, 0.7).then(30, 0.5);

  private static final double LEAST_OF_PLANS = 0.6;

  /** What was announced for a day was so much later. */
  private static final Falling PUT_OFF = Falling.upTo(2, 0.7).then(14, 0.45).then(45, 0.35);

  private static final Falling PUT_FORWARD = Falling.upTo(1, 0.5);

  /** What was announced for no day was so much later. */
  private static final Falling SOME_DAY = Falling.upTo(10, 0.6).then(45, 0.4);

  /** So long after it was called off was the day that had been told. */
  private static final Falling CALLED_OFF_BEFORE =
      Falling.upTo(10, 0.8).then(45, 0.7).then(180, 0.5);

  /** So long after it was called off it was held after all. */
  private static final Falling HELD_AFTER_ALL = Falling.upTo(10, 0.8).then(45, 0.7).then(180, 0.3);

  /** So long after an announcement without a day it was called off. */
  private static final Falling CALLED_OFF_LATER = Falling.upTo(30, 0.7).then(90, 0.5);

  /** So long after an event somebody denies it. */
  private static final Falling DENIED_LATER = Falling.upTo(3, 0.9).then(10, 0.7).then(60, 0.5);

  private static final Falling DENIED_PLAN = Falling.upTo(10, 0.6);
  private static final double DENIED_IN_ARTICLE = 0.9;

  private final Families families;

  Likeness(Families families) {
    this.families = families;
  }

  /** The likeness of two reports of one block. */
  double of(Sketch one, Sketch other) {
    double when = time(one, other);
    if (when == 0 || isToldApart(one, other)) {
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
    return Math.min(1, parties(one, other) * what * where * amount * when);
  }

  /** Whether parties or places exclude one event. */
  boolean contradict(Sketch one, Sketch other) {
    return parties(one, other) == 0 || place(one, other) == 0;
  }

  /**
   * Whether an article keeps two events apart: it gives each of two like acts a day of its own, or
   * tells in one sentence what was and what is to be.
   */
  private static boolean isToldApart(Sketch one, Sketch other) {
    if (!one.isOfSameArticle(other)) {
      return false;
    }
    if (one.stage() == other.stage()) {
      return one.code().equals(other.code())
          && one.days().source() == From.WORDS
          && other.days().source() == From.WORDS
          && one.days().gap(other.days()) > 0;
    }
    return areOfOneSentence(one, other)
        && (one.stage() == Stage.ANNOUNCED && other.stage() == Stage.OCCURRED
            || one.stage() == Stage.OCCURRED && other.stage() == Stage.ANNOUNCED);
  }

  private static boolean areOfOneSentence(Sketch one, Sketch other) {
    return one.report().claim().sentence() == other.report().claim().sentence();
  }

  /** An article rarely tells of one event by two acts, and a sentence hardly ever. */
  private static double leastNearness(Sketch one, Sketch other) {
    if (!one.isOfSameArticle(other)) {
      return 0;
    }
    return areOfOneSentence(one, other) ? LEAST_IN_SENTENCE : LEAST_IN_ARTICLE;
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
      return dated(one.days(), other.days());
    }
    if (one.isOfSameArticle(other)) {
      return BACKGROUND_IN_ARTICLE;
    }
    if (one.isDated() || other.isDated()) {
      return one.isDated() ? background(other, one) : background(one, other);
    }
    return one.published() == null || other.published() == null
        ? 0
        : BOTH_BACKGROUND.after(one.days().gap(other.days()));
  }

  private static double dated(Days one, Days other) {
    int gap = one.gap(other);
    if (gap == 0) {
      return overlapping(one, other);
    }
    if (one.source() == other.source()) {
      return (one.source() == From.WORDS ? TOLD_APART : BOTH_AS_NEW).after(gap);
    }
    Days told = one.source() == From.WORDS ? one : other;
    Days published = told == one ? other : one;
    int later = published.first() - told.last();
    return later > 0 ? TOLD_LATER.after(later) : later == -1 ? PUBLISHED_THE_DAY_BEFORE : 0;
  }

  private static double overlapping(Days one, Days other) {
    return OVERLAPPING.after(Math.max(one.length(), other.length()));
  }

  /** A report without a date, and one of another article with a date. */
  private static double background(Sketch without, Sketch with) {
    int days = without.days().last() - with.days().first();
    return without.published() == null || days < -1 || days > without.family().days()
        ? 0
        : BACKGROUND.after(days);
  }

  /** Two reports of what is to be. */
  private static double bothAhead(Sketch one, Sketch other) {
    int gap = one.days().gap(other.days());
    if (one.days().source() == From.WORDS && other.days().source() == From.WORDS) {
      return gap == 0
          ? Math.max(LEAST_OF_PLANS, overlapping(one.days(), other.days()))
          : ANNOUNCED_ANEW.after(gap);
    }
    return one.isOfSameArticle(other) ? BACKGROUND_IN_ARTICLE : ANNOUNCED_VAGUELY.after(gap);
  }

  /** What was announced, and what was: on the day announced, or later if it was put off. */
  private static double announced(Sketch before, Sketch after) {
    if (before.published() == null) {
      return 0;
    }
    int gap = before.days().gap(after.days());
    if (before.days().source() != From.WORDS) {
      return before.published() > after.days().last() + 1 ? 0 : SOME_DAY.after(gap);
    }
    if (gap == 0) {
      return Math.max(LEAST_OF_PLANS, overlapping(before.days(), after.days()));
    }
    boolean later = after.days().first() > before.days().last();
    return (later ? PUT_OFF : PUT_FORWARD).after(gap);
  }

  /** What was called off on a day, and what was to be or was after that day. */
  private static double calledOff(Sketch off, Sketch event) {
    boolean planned = event.stage() == Stage.ANNOUNCED;
    if (planned && event.days().source() != From.WORDS) {
      int since = off.days().first() - event.days().first();
      return since < 0 ? 0 : CALLED_OFF_LATER.after(since);
    }
    int ahead = event.days().last() - off.days().first();
    return ahead < 0 ? 0 : (planned ? CALLED_OFF_BEFORE : HELD_AFTER_ALL).after(ahead);
  }

  /** A denial, and what is denied: shortly before it. */
  private static double denied(Sketch denial, Sketch event) {
    if (denial.isOfSameArticle(event)) {
      return DENIED_IN_ARTICLE;
    }
    if (denial.published() == null) {
      return 0;
    }
    if (event.stage() == Stage.ANNOUNCED) {
      return DENIED_PLAN.after(denial.days().gap(event.days()));
    }
    int days = denial.days().last() - event.days().first();
    return days < -1 ? 0 : DENIED_LATER.after(days);
  }
}
