package org.dragoman.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.dragoman.record.Store;
import org.dragoman.record.StoreException;
import org.jooq.exception.DataAccessException;
import picocli.CommandLine.Option;

/** A command that works on a record. */
abstract class StoreCommand implements Callable<Integer> {

  static final String DEFAULT_STORE = "dragoman.duckdb";

  @Option(
      names = "--store",
      paramLabel = "FILE|JDBC-URL",
      description = "the record; else " + DEFAULT_STORE + " in the working directory")
  private String target = DEFAULT_STORE;

  private final Store.Access access;

  StoreCommand(Store.Access access) {
    this.access = access;
  }

  /** Checks what the user wrote, before the store is opened. */
  void check() {}

  /** Does the command's work; the exit status. */
  abstract int run(Store store) throws IOException;

  @Override
  public Integer call() throws IOException {
    check();
    try (Store store = Store.open(target, access)) {
      try {
        return run(store);
      } catch (DataAccessException e) {
        throw store.told(e);
      }
    } catch (StoreException e) {
      throw new Failure(String.valueOf(e.getMessage()), e);
    }
  }
}
