package org.dragoman.coder.time;

import java.io.InputStream;
import java.util.Objects;
import org.dragoman.model.Interval;

/** The Polish pack's times, and how the tests write what comes out. */
final class TimePl {

  static final TimeReader READER = new TimeReader(open("time.yaml"), "time.yaml");

  private TimePl() {}

  static InputStream open(String resource) {
    return Objects.requireNonNull(
        TimePl.class.getResourceAsStream("/org/dragoman/language/pl/" + resource), resource);
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
