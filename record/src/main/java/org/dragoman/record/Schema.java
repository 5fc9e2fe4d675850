package org.dragoman.record;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;

/** The tables and views of a store: whether they are there, and their making. */
final class Schema {

  /** The version of the last migration. */
  static final String VERSION = "2";

  static final List<String> TABLES =
      List.of(
          "runs",
          "batches",
          "articles",
          "claims",
          "claim_actors",
          "attributions",
          "boundaries",
          "happenings",
          "decisions",
          "corrections");

  private static final String HISTORY = "flyway_schema_history";

  /** Kept, so that its level is. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  static {
    FLYWAY.setLevel(Level.SEVERE);
  }

  private Schema() {}

  /**
   * Makes the schema where there is none, or an older one.
   *
   * @throws StoreException if the database belongs to something else, or to a later version
   */
  static void prepare(Engine engine, Store.Access access, DSLContext dsl) {
    if (!hasTable(dsl, HISTORY)) {
      if (dsl.fetchSingle(
                  "select count(*) from information_schema.tables where table_schema ="
                      + " current_schema()")
              .get(0, Integer.class)
          > 0) {
        throw new StoreException(
            engine.name()
                + ": holds tables of another program; nothing was written to it: name another with"
                + " --store");
      }
      if (access == Store.Access.READ) {
        throw new StoreException(
            engine.name() + ": there is no record: make one with 'dragoman record add FILE'");
      }
      migrate(engine);
      return;
    }
    int found =
        dsl.fetchSingle(
                "select max(cast(version as double precision)) from " + HISTORY + " where success")
            .get(0, Double.class)
            .intValue();
    int own = Integer.parseInt(VERSION);
    if (found > own) {
      throw new StoreException(
          engine.name() + ": written by a later version of Dragoman: use that one");
    }
    if (found < own) {
      if (access == Store.Access.READ) {
        throw new StoreException(
            engine.name()
                + ": written by an earlier version of Dragoman: 'dragoman record add' renews it");
      }
      migrate(engine);
    }
  }

  private static boolean hasTable(DSLContext dsl, String table) {
    return dsl.fetchSingle(
                "select count(*) from information_schema.tables where table_schema ="
                    + " current_schema() and table_name = ?",
                table)
            .get(0, Integer.class)
        > 0;
  }

  private static void migrate(Engine engine) {
    String folder = "classpath:org/dragoman/record/schema/";
    try {
      Flyway.configure(Schema.class.getClassLoader())
          .dataSource(new Source(engine))
          .locations(engine.migrations().stream().map(m -> folder + m).toArray(String[]::new))
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new StoreException(
          engine.name()
              + ": the tables cannot be made: "
              + String.valueOf(e.getMessage())
                  .lines()
                  .filter(l -> !l.isBlank())
                  .findFirst()
                  .orElse(""),
          e);
    }
  }

  /** Connections for Flyway. */
  private record Source(Engine engine) implements DataSource {

    @Override
    public Connection getConnection() {
      return engine.connect(Store.Access.WRITE);
    }

    @Override
    public Connection getConnection(String user, String password) {
      return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
      throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
      return 0;
    }

    @Override
    public Logger getParentLogger() {
      return FLYWAY;
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
      throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
      return false;
    }
  }
}
