package org.dragoman.record.ask;

import org.dragoman.record.Store;
import org.dragoman.record.StoreException;
import org.jooq.exception.DataAccessException;

/** A question that a record answers. */
public sealed interface Question
    permits Changes,
        HappeningReports,
        Measures,
        Offices,
        Relations,
        Search,
        Stances,
        Ties,
        Timeline,
        Visits {

  /** The answer, read within one store. */
  Answer ask(Reading reading);

  /**
   * The answer as of the days of the scope.
   *
   * @throws StoreException if the store cannot be read
   */
  default Answer ask(Store store, Scope scope) {
    try {
      return ask(new Reading(store.dsl(), scope));
    } catch (DataAccessException e) {
      throw store.told(e);
    }
  }
}
