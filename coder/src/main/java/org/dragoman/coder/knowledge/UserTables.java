package org.dragoman.coder.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The tables of a user's folder, laid over knowledge: what they say goes before what it says. */
final class UserTables {

  private static final String OFFICES = "offices";
  private static final String TABLES =
      "offices.tsv, offices/*.tsv, people.tsv, groups.tsv, organizations.tsv, states.tsv,"
          + " regions.tsv, media.tsv, wars.tsv and *.actors";

  private final Knowledge knowledge;
  private final Path folder;
  private final List<Tenure> offices = new ArrayList<>();
  private final List<Tenure> codes = new ArrayList<>();
  private final Set<String> groups = new HashSet<>();

  UserTables(Knowledge knowledge, Path folder) {
    this.knowledge = knowledge;
    this.folder = folder;
  }

  void read() {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(folder + ": no such folder");
    }
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      if (name.endsWith(".actors")) {
        actors(file);
      } else if (name.endsWith(".tsv")) {
        table(file, rows(file, name));
      }
    }
    if (Files.isDirectory(folder.resolve(OFFICES))) {
      for (Path file : files(folder.resolve(OFFICES))) {
        if (file.toString().endsWith(".tsv")) {
          table(file, this::office);
        }
      }
    }
    for (Tenure t : offices) {
      // the rows of one folder do not take days from each other: an office may have two holders
      List<Tenure> all =
          knowledge.offices.computeIfAbsent(t.of() + " " + t.office(), k -> new ArrayList<>());
      List<Tenure> before = List.copyOf(all);
      Person.giveWay(all, t, other -> !offices.contains(other));
      all.add(t);
      for (Tenure other : before) {
        Person holder = knowledge.persons.get(other.person());
        if (holder != null && !offices.contains(other)) {
          holder.giveWay(t, other::equals);
        }
      }
      person(t).override(t, other -> false);
    }
    for (Tenure t : codes) {
      person(t).override(t, other -> !codes.contains(other) && !offices.contains(other));
    }
    knowledge.persons.values().removeIf(p -> p.tenures().isEmpty());
  }

  private Person person(Tenure t) {
    Person person = knowledge.persons.get(t.person());
    if (person == null) {
      throw new IllegalStateException(t.person());
    }
    return person;
  }

  private Consumer<Table.Row> rows(Path file, String name) {
    return switch (name) {
      case "offices.tsv" -> this::office;
      case "people.tsv" -> this::code;
      case "groups.tsv" -> this::group;
      case "organizations.tsv" ->
          r -> knowledge.organizations.put(r.need(0, "code"), r.need(1, "name"));
      case "states.tsv" ->
          r -> {
            r.need(1, "name");
            knowledge.states.put(r.need(0, "code"), Knowledge.state(r));
          };
      case "regions.tsv" -> r -> knowledge.regions.put(r.need(0, "code"), r.need(1, "name"));
      case "media.tsv" -> r -> knowledge.mediaCountries.put(r.need(0, "name"), r.get(1));
      case "wars.tsv" ->
          r -> {
            needState(r, 0, "attacker");
            needState(r, 1, "target");
            knowledge.wars.add(Knowledge.war(r));
          };
      default ->
          throw new IllegalArgumentException(
              file + ": no table has this name; there are: " + TABLES);
    };
  }

  private void office(Table.Row r) {
    String of = r.need(0, "state");
    if (!knowledge.isState(of) && !knowledge.organizations.containsKey(of)) {
      throw r.fault("'" + of + "' is no state or organization that is known");
    }
    r.need(1, "office");
    r.need(3, "name");
    checkSex(r, 4);
    Tenure t = ordered(r, Knowledge.tenure(r));
    knowledge.personOf(r, 3, 4);
    offices.add(t);
  }

  private void code(Table.Row r) {
    r.need(0, "code");
    r.need(1, "name");
    checkSex(r, 2);
    Tenure t = ordered(r, Knowledge.code(r));
    knowledge.personOf(r, 1, 2);
    codes.add(t);
  }

  private void group(Table.Row r) {
    r.need(0, "code");
    String name = r.need(1, "name");
    Tenure t = ordered(r, Knowledge.groupCode(r));
    if (groups.add(name)) {
      knowledge.groups.put(name, new ArrayList<>());
    }
    knowledge.groups.computeIfAbsent(name, k -> new ArrayList<>()).add(t);
  }

  private void needState(Table.Row r, int column, String name) {
    String code = r.need(column, name);
    if (!knowledge.isState(code)) {
      throw r.fault("'" + code + "' is no state that is known");
    }
  }

  private static void checkSex(Table.Row r, int column) {
    String sex = r.need(column, "sex");
    if (!sex.equals("m") && !sex.equals("f")) {
      throw r.fault("'" + sex + "' is no sex: write m or f");
    }
  }

  private static Tenure ordered(Table.Row r, Tenure t) {
    if (t.from() != null && t.to() != null && t.to().isBefore(t.from())) {
      throw r.fault("it ends (" + t.to() + ") before it begins (" + t.from() + ")");
    }
    return t;
  }

  private void actors(Path file) {
    List<Knowledge.Spelling> read = new ArrayList<>();
    for (PetrarchActors.Entry actor : PetrarchActors.read(file)) {
      knowledge.groups.put(actor.name(), actor.codes());
      String code = actor.codes().get(0).code();
      read.add(new Knowledge.Spelling("en", actor.name(), code, actor.forms()));
    }
    knowledge.spellings.addAll(0, read);
  }

  private static void table(Path file, Consumer<Table.Row> rows) {
    try {
      Table.read(Files.newInputStream(file), file.toString(), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> Files.isRegularFile(f) && !f.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }
}
