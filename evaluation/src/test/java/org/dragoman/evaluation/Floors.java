package org.dragoman.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/** The least that the coder must reach: {@code floors.properties}. */
public final class Floors {

  private static final Properties FLOORS = new Properties();

  static {
    try (InputStream in =
        Objects.requireNonNull(Floors.class.getResourceAsStream("floors.properties"))) {
      FLOORS.load(in);
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private Floors() {}

  /** Whether there is a floor of the name. */
  public static boolean has(String name) {
    return FLOORS.getProperty(name) != null;
  }

  /** A share of one. */
  public static double of(String name) {
    return Double.parseDouble(Objects.requireNonNull(FLOORS.getProperty(name), name));
  }
}
