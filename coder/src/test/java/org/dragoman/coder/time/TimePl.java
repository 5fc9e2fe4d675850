package org.dragoman.coder.time;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.dragoman.language.Span;
import org.dragoman.model.Interval;
import org.dragoman.model.PublicationDate;

/** The Polish pack's times, and how the tests write what comes out. */
final class TimePl {

  static final TimeReader READER = new TimeReader(open("time.yaml"), "time.yaml");

  private TimePl() {}

  static InputStream open(String resource) {
    return Objects.requireNonNull(
        TimePl.class.getResourceAsStream("/org/dragoman/language/pl/" + resource), resource);
  }

  static List<TimeExpression> read(String text) {
    return READER.recognize(PolishLattice.of(text)).stream()
        .map(Span::value)
        .map(TimeExpression.class::cast)
        .toList();
  }

  static TimeContext context(String published, String direction) {
    return new TimeContext(
        PublicationDate.parse(published), Direction.valueOf(direction.toUpperCase()), null);
  }

  /** {@code from..to precision}; {@code none} for no date. */
  static String written(Interval days) {
    return days == null
        ? "none"
        : (days.from() == null ? "" : days.from())
            + ".."
            + (days.to() == null ? "" : days.to())
            + " "
            + days.precision().word();
  }
}
