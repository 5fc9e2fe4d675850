package org.dragoman.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jooq.DSLContext;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * A record that is open: a file of DuckDB, or a database of PostgreSQL, with the same tables. For
 * one thread at a time; {@link #another} gives a second thread its own.
 */
public final class Store implements AutoCloseable {

  /** Kept, so that its level is. */
  private static final Logger JOOQ = Logger.getLogger("org.jooq");

  static {
    JOOQ.setLevel(Level.WARNING);
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  /** What a store is opened for. */
  public enum Access {
    READ,
    WRITE
  }

  private final Engine engine;
  private final Access access;
  private final Connection connection;
  private final DSLContext dsl;

  private Store(Engine engine, Access access, Connection connection) {
    this.engine = engine;
    this.access = access;
    this.connection = connection;
    dsl =
        DSL.using(
            connection,
            engine.dialect(),
            new Settings().withRenderSchema(false).withFetchWarnings(false));
  }

  /**
   * Opens a store. For writing, it is made if there is none.
   *
   * @param target the name of a file, or a JDBC URL
   * @throws StoreException if that cannot be
   */
  public static Store open(String target, Access access) {
    Engine engine = Engine.of(target);
    Store store = new Store(engine, access, engine.connect(access));
    try {
      Schema.prepare(engine, access, store.dsl);
      engine.verify(store.connection);
      return store;
    } catch (StoreException e) {
      store.close();
      throw e;
    } catch (SQLException e) {
      store.close();
      throw engine.told(e);
    } catch (DataAccessException e) {
      store.close();
      throw told(engine, e);
    }
  }

  /** The same store, opened once more. */
  public Store another() {
    return new Store(engine, access, engine.connect(access));
  }

  /** How messages call the store. */
  public String name() {
    return engine.name();
  }

  /** Queries of the store. */
  public DSLContext dsl() {
    return dsl;
  }

  /** The rows of a query that a user wrote; closing them closes the statement. */
  public ResultSet query(String sql) throws SQLException {
    Statement statement = connection.createStatement();
    statement.closeOnCompletion();
    return statement.executeQuery(sql);
  }

  /** Whether the store is a file of DuckDB. */
  public boolean isFile() {
    return engine instanceof DuckEngine;
  }

  /** Work on the connection that may fail. */
  interface Work<T> {
    T run(Connection connection) throws SQLException;
  }

  /** Does the work in a transaction that no other writer comes between: wholly, or not at all. */
  <T> T write(Work<T> work) {
    try {
      connection.setAutoCommit(false);
      try {
        engine.lock(connection);
        T result = work.run(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException | Error e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw engine.told(e);
    } catch (DataAccessException e) {
      throw told(engine, e);
    }
  }

  RowSink rows(String table) throws SQLException {
    return engine.rows(connection, table);
  }

  /** What failed, for the user. */
  public StoreException told(DataAccessException e) {
    return told(engine, e);
  }

  private static StoreException told(Engine engine, DataAccessException e) {
    return e.getCause() instanceof SQLException cause
        ? engine.told(cause)
        : new StoreException(engine.name() + ": " + e.getMessage(), e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw engine.told(e);
    }
  }
}
