package org.dragoman.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/** DuckDB: the record is one file. */
final class DuckEngine implements Engine {

  private static final String MEMORY = "400MB";

  /** How long the log grows before it is worked into the file: seldom, which loads faster. */
  private static final String LOG = "256MB";

  private static final int MAGIC_AT = 8;
  private static final byte[] MAGIC = "DUCK".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = 4096;
  private static final int HEADERS = 3;
  private static final Pattern HOLDER = Pattern.compile("\\(PID (\\d+)\\)");

  private final String name;
  private final Path file;

  /**
   * Once a connection holds the file, nobody may look at it: closing a second descriptor of a file
   * gives up the process's lock on it.
   */
  private boolean isChecked;

  DuckEngine(String target) {
    name = target.startsWith("jdbc:duckdb:") ? target.substring("jdbc:duckdb:".length()) : target;
    if (name.startsWith("jdbc:")) {
      throw new StoreException(
          target + ": no such engine: give a file, or a URL such as jdbc:postgresql://host/name");
    }
    try {
      file = Path.of(name);
    } catch (InvalidPathException e) {
      throw new StoreException(name + ": no name of a file", e);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public SQLDialect dialect() {
    return SQLDialect.DUCKDB;
  }

  @Override
  public List<String> migrations() {
    return List.of("common");
  }

  @Override
  public Connection connect(Store.Access access) {
    if (!isChecked) {
      check(access);
      isChecked = true;
    }
    Properties options = new Properties();
    options.setProperty("memory_limit", MEMORY);
    options.setProperty("autoinstall_known_extensions", "false");
    options.setProperty("checkpoint_threshold", LOG);
    if (access == Store.Access.READ) {
      options.setProperty("duckdb.read_only", "true");
    }
    try {
      return DriverManager.getConnection("jdbc:duckdb:" + file, options);
    } catch (SQLException e) {
      throw told(e);
    }
  }

  /** Looks at the file before the engine does, which would make an empty one a store of its own. */
  private void check(Store.Access access) {
    if (!Files.exists(file)) {
      if (access == Store.Access.READ) {
        throw new StoreException(
            name + ": there is no record: make one with 'dragoman record add FILE'");
      }
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        throw new StoreException(name + ": no such folder: make it first");
      }
      return;
    }
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEADERS * HEADER);
    } catch (IOException e) {
      throw new StoreException(name + ": cannot be read: check its name and rights", e);
    }
    int end = MAGIC_AT + MAGIC.length;
    if (head.length < end || !Arrays.equals(head, MAGIC_AT, end, MAGIC, 0, MAGIC.length)) {
      throw new StoreException(
          name + ": no DuckDB file; nothing was written to it: name another with --store");
    }
    if (head.length < HEADERS * HEADER) {
      throw damaged(null);
    }
  }

  /**
   * Whether the file is long enough for all blocks that its tables use: what was cut off would else
   * show only when it is read.
   */
  @Override
  public void verify(Connection connection) throws SQLException {
    long last = -1;
    try (Statement statement = connection.createStatement()) {
      for (String table : Schema.TABLES) {
        try (ResultSet row =
            statement.executeQuery(
                "select coalesce(max(block), -1) from (select block_id as block from"
                    + " pragma_storage_info('"
                    + table
                    + "') where persistent union all select unnest(additional_block_ids) from"
                    + " pragma_storage_info('"
                    + table
                    + "') where persistent)")) {
          last = row.next() ? Math.max(last, row.getLong(1)) : last;
        }
      }
      try (ResultSet row =
          statement.executeQuery("select block_size from pragma_database_size()")) {
        row.next();
        if (Files.size(file) < (long) HEADERS * HEADER + (last + 1) * row.getLong(1)) {
          throw damaged(null);
        }
      }
    } catch (IOException e) {
      throw new StoreException(name + ": cannot be read: check its name and rights", e);
    }
  }

  @Override
  public RowSink rows(Connection connection, String table) throws SQLException {
    return new DuckRows(connection, table);
  }

  @Override
  public void lock(Connection connection) {
    // a file has one writing process, and a process one writing transaction
  }

  @Override
  public StoreException told(SQLException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("Could not set lock")) {
      Matcher holder = HOLDER.matcher(message);
      return new StoreException(
          name
              + ": another process"
              + (holder.find() ? " (" + holder.group(1) + ")" : "")
              + " has it open: wait until it ends, or keep the record in PostgreSQL",
          e);
    }
    if (message.contains("Could not read")
        || message.contains("not a valid DuckDB")
        || message.contains("orrupt")
        || message.contains("checksum")
        || message.contains("Serialization Error")
        || message.contains("database has been invalidated")
        || message.startsWith("INTERNAL")) {
      return damaged(e);
    }
    return new StoreException(name + ": " + message.lines().findFirst().orElse("failed"), e);
  }

  private StoreException damaged(@Nullable Throwable cause) {
    String message =
        name + ": damaged or cut short; nothing was written to it: restore it from a copy";
    return cause == null ? new StoreException(message) : new StoreException(message, cause);
  }
}
