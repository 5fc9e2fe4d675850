package org.dragoman.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.dragoman.coder.knowledge.Knowledge;
import org.dragoman.coder.knowledge.Person;
import org.dragoman.coder.knowledge.Table;
import org.dragoman.language.LanguagePack;
import org.dragoman.record.Store;
import org.dragoman.record.ask.NameIndex;
import org.dragoman.record.ask.StoredNames;
import org.dragoman.record.ask.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Whom the user means: names of the program's knowledge, in English and in the languages installed,
 * then names of persons that only the record knows.
 */
final class ActorNames {

  private static final List<String> WITH_CODES =
      List.of("names/states.tsv", "names/organizations.tsv", "names/regions.tsv");

  private static final List<String> WITH_PERSONS =
      List.of("names/people-west.tsv", "names/people-east.tsv", "names/people-others.tsv");

  private final NameIndex index = new NameIndex();
  private final StoredNames stored;

  ActorNames(Languages languages, Store store) {
    stored = new StoredNames(store);
    Knowledge knowledge = Knowledge.load();
    knowledge.codes().forEach(code -> index.addCode(code, knowledge.name(code)));
    for (Person person : knowledge.persons()) {
      index.add(person.name(), Subject.ofPerson(person.name()));
    }
    for (LanguagePack pack : languages.packs()) {
      for (String file : WITH_CODES) {
        read(pack, file, row -> named(row, Subject.ofCode(row.get(0), knowledge.name(row.get(0)))));
      }
      for (String file : WITH_PERSONS) {
        read(pack, file, row -> named(row, Subject.ofPerson(row.get(0))));
      }
    }
  }

  /** The names of a line; those that are short for others in an article stand for nobody here. */
  private void named(Table.Row row, Subject subject) {
    for (String name : row.names(1)) {
      if (!name.startsWith("~")) {
        index.add(name.replace("*", ""), subject);
      }
    }
  }

  private static void read(LanguagePack pack, String file, Consumer<Table.Row> rows) {
    try {
      Table.read(pack.open(file), pack.label(file), rows);
    } catch (UncheckedIOException e) {
      // a pack may do without a table
    }
  }

  /**
   * Whom a code or name means.
   *
   * @throws Usage if nobody is known by it; the message suggests others
   */
  Subject find(String codeOrName) {
    Subject known = index.find(codeOrName);
    @Nullable Subject found = known != null ? known : stored.find(codeOrName);
    if (found != null) {
      return found;
    }
    List<String> near = index.suggestions(codeOrName);
    throw new Usage(
        "'%s': no actor is known by this name or code; %s"
            .formatted(
                codeOrName,
                near.isEmpty()
                    ? "give a code such as KAZ or IGONAT, or a name"
                    : "did you mean " + String.join(", ", near) + "?"));
  }
}
