package org.dragoman.coder.time;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.dragoman.model.Interval;

/** The Polish pack's times, and how the tests write what comes out. */
final class TimePl {

  static final TimeReader READER = reader(text());

  /** Also reads times without their preposition, as no sentence has them. */
  static final TimeReader BARE_READER = reader(text() + "    <point>: point\n");

  private TimePl() {}

  static InputStream open(String resource) {
    return Objects.requireNonNull(
        TimePl.class.getResourceAsStream("/org/dragoman/language/pl/" + resource), resource);
  }

  /** The whole of {@code time.yaml}. */
  static String text() {
    try (InputStream yaml = open("time.yaml")) {
      return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TimeReader reader(String yaml) {
    return new TimeReader(
        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "time.yaml");
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
