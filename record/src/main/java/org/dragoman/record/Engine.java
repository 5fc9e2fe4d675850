package org.dragoman.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.SQLDialect;

/** A database engine that can hold a record. */
sealed interface Engine permits DuckEngine, PostgresEngine {

  /** The engine that a user's word means: a JDBC URL of PostgreSQL, or the name of a file. */
  static Engine of(String target) {
    return target.startsWith("jdbc:postgresql:")
        ? new PostgresEngine(target)
        : new DuckEngine(target);
  }

  /** How messages call the store; without a password. */
  String name();

  SQLDialect dialect();

  /** Folders of the schema's migrations on the class path, below {@code schema}. */
  List<String> migrations();

  /**
   * A connection of its own.
   *
   * @throws StoreException if there is none to be had
   */
  Connection connect(Store.Access access);

  /**
   * Looks for damage before anything is written.
   *
   * @throws StoreException if there is some
   */
  default void verify(Connection connection) throws SQLException {}

  RowSink rows(Connection connection, String table) throws SQLException;

  /** Keeps other writers out until the transaction ends. */
  void lock(Connection connection) throws SQLException;

  /** What failed, for the user. */
  StoreException told(SQLException e);
}
