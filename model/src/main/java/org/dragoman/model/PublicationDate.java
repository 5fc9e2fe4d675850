package org.dragoman.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days on which an article may have been published, both ends inclusive: one day, or a whole
 * month or year where no more is known.
 */
public record PublicationDate(LocalDate earliest, LocalDate latest) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  public PublicationDate {
    if (earliest.isAfter(latest)) {
      throw new IllegalArgumentException(
          "publication date ends before it begins: " + earliest + " " + latest);
    }
  }

  /**
   * Reads {@code 2023}, {@code 2023-02} or {@code 2023-02-28}.
   *
   * @throws IllegalArgumentException if the text is no such date; the message says what is expected
   */
  public static PublicationDate parse(String text) {
    Matcher m = WRITTEN.matcher(text.trim());
    if (!m.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is no date: write 2023, 2023-02 or 2023-02-28");
    }
    try {
      int year = Integer.parseInt(m.group(1));
      if (m.group(2) == null) {
        return new PublicationDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
      if (m.group(3) == null) {
        return new PublicationDate(month.atDay(1), month.atEndOfMonth());
      }
      return of(month.atDay(Integer.parseInt(m.group(3))));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + text + "' is no date of the calendar", e);
    }
  }

  /** The publication date that is known to the day. */
  public static PublicationDate of(LocalDate day) {
    return new PublicationDate(day, day);
  }

  /** Whether all days of the other are among these. */
  public boolean contains(PublicationDate other) {
    return !other.earliest.isBefore(earliest) && !other.latest.isAfter(latest);
  }

  /** Whether the day itself is known. */
  public boolean isDay() {
    return earliest.equals(latest);
  }
}
