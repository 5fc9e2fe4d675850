package org.dragoman.record.ask;

import java.util.HashMap;
import java.util.Map;
import org.dragoman.record.Store;
import org.dragoman.record.Words;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Names of persons that only the record knows, from its articles. */
public final class StoredNames {

  private final Store store;
  private @Nullable Map<String, String> names;

  public StoredNames(Store store) {
    this.store = store;
  }

  /** The person of the name; null if the record has none. */
  public @Nullable Subject find(String name) {
    Map<String, String> known = names;
    if (known == null) {
      known = read();
      names = known;
    }
    String found = known.get(Words.folded(name));
    return found == null ? null : Subject.ofPerson(found);
  }

  private Map<String, String> read() {
    Map<String, String> read = new HashMap<>();
    try {
      store
          .dsl()
          .fetch("select distinct p.name from claim_actors p where p.known_by = 'name'")
          .forEach(
              r -> {
                String name = r.get("name", String.class);
                read.put(Words.folded(name), name);
              });
    } catch (DataAccessException e) {
      throw store.told(e);
    }
    return read;
  }
}
