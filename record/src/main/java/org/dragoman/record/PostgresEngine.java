package org.dragoman.record;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jooq.SQLDialect;

/** PostgreSQL: the record of a team, in the first schema of the connection's search path. */
final class PostgresEngine implements Engine {

  private final String url;

  PostgresEngine(String url) {
    this.url = url;
  }

  @Override
  public String name() {
    return url.replaceAll("\\?.*", "");
  }

  @Override
  public SQLDialect dialect() {
    return SQLDialect.POSTGRES;
  }

  @Override
  public List<String> migrations() {
    return List.of("common", "postgresql");
  }

  @Override
  public Connection connect(Store.Access access) {
    try {
      Connection connection = DriverManager.getConnection(url);
      connection.setReadOnly(access == Store.Access.READ);
      return connection;
    } catch (SQLException e) {
      throw told(e);
    }
  }

  @Override
  public RowSink rows(Connection connection, String table) {
    return new CopyRows(connection, table);
  }

  @Override
  public void lock(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("lock table runs in exclusive mode");
    }
  }

  @Override
  public StoreException told(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("failed");
    String remedy =
        state.startsWith("08")
            ? ": check that the server runs and the URL is right"
            : state.startsWith("28") ? ": check user and password in the URL" : "";
    return new StoreException(name() + ": " + reason + remedy, e);
  }
}
