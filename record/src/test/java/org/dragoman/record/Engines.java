package org.dragoman.record;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The engines that tests run against: DuckDB always, PostgreSQL where the environment variable
 * {@code DRAGOMAN_TEST_POSTGRES} gives the URL of a database for tests.
 */
public final class Engines {

  private static final String DUCKDB = "DuckDB";
  private static final AtomicInteger NEXT = new AtomicInteger();

  private Engines() {}

  /** The engines that are there. */
  public static List<String> all() {
    List<String> engines = new ArrayList<>(List.of(DUCKDB));
    String url = System.getenv("DRAGOMAN_TEST_POSTGRES");
    if (url != null && !url.isEmpty()) {
      engines.add(url);
    } else {
      System.out.println(
          "PostgreSQL is not tested: DRAGOMAN_TEST_POSTGRES names no database (.ci/run does)");
    }
    return engines;
  }

  /** A new store of the engine. */
  public static Store store(String engine, Path folder) {
    return Store.open(target(engine, folder), Store.Access.WRITE);
  }

  /** Where a new store of the engine can be. */
  public static String target(String engine, Path folder) {
    int number = NEXT.incrementAndGet();
    if (engine.equals(DUCKDB)) {
      return folder.resolve("store" + number + ".duckdb").toString();
    }
    String schema = "test_" + ProcessHandle.current().pid() + "_" + number;
    try (var connection = DriverManager.getConnection(engine);
        var statement = connection.createStatement()) {
      statement.execute("create schema " + schema);
    } catch (SQLException e) {
      throw new IllegalStateException(engine, e);
    }
    return engine + (engine.contains("?") ? "&" : "?") + "currentSchema=" + schema;
  }
}
