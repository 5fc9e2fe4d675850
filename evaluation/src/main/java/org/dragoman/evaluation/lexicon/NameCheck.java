package org.dragoman.evaluation.lexicon;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dragoman.coder.knowledge.Knowledge;
import org.dragoman.coder.knowledge.Table;
import org.dragoman.language.LanguagePack;
import org.dragoman.language.Yaml;

/** Finds names in a language pack that stand for nothing in the knowledge. */
final class NameCheck {

  private static final String CHECK = "names without a row in knowledge";

  /** Sectors that stand alone where no state is known, and so in the place of an organization. */
  private static final Set<String> STATELESS = Set.of("NGO", "MNC");

  private final LanguagePack pack;
  private final Knowledge knowledge;
  private final List<Remark> remarks = new ArrayList<>();

  private NameCheck(LanguagePack pack, Knowledge knowledge) {
    this.pack = pack;
    this.knowledge = knowledge;
  }

  static List<Remark> of(LanguagePack pack, Knowledge knowledge) {
    NameCheck check = new NameCheck(pack, knowledge);
    check.table("states.tsv", 0, knowledge::isState);
    check.table("regions.tsv", 0, check::isNamed);
    check.table("organizations.tsv", 0, check::isNamed);
    check.table("groups.tsv", 1, name -> knowledge.groupCode(name, LocalDate.EPOCH) != null);
    check.table("media.tsv", 0, name -> knowledge.mediaCountry(name) != null);
    check.table("places.tsv", 3, code -> code.isEmpty() || knowledge.isState(code));
    for (String file : List.of("people-west.tsv", "people-east.tsv", "people-others.tsv")) {
      check.table(file, 0, name -> knowledge.person(name) != null);
    }
    check.roles();
    return check.remarks;
  }

  /** Knowledge gives back the code itself where it has no name for it. */
  private boolean isNamed(String code) {
    return !knowledge.name(code).equals(code);
  }

  private void table(String file, int column, Predicate<String> known) {
    String path = "names/" + file;
    InputStream stream;
    try {
      stream = pack.open(path);
    } catch (UncheckedIOException e) {
      return; // a pack may do without a table
    }
    Consumer<Table.Row> check =
        row -> {
          if (!known.test(row.get(column))) {
            remarks.add(
                Remark.fault(CHECK, row.file() + ":" + row.line(), "'" + row.get(column) + "'"));
          }
        };
    Table.read(stream, pack.label(path), check);
    for (LanguagePack.Source added : pack.additions(path)) {
      Table.read(added.open(), added.label(), check);
    }
  }

  private void roles() {
    String path = "names/roles.yaml";
    Map<String, Object> yaml = Yaml.map(pack.open(path), pack.label(path));
    for (Map<String, Object> role : Yaml.mappings(yaml.get("roles"))) {
      String where = pack.label(path) + ", " + String.join(", ", Yaml.strings(role.get("names")));
      for (String code : Yaml.strings(role.get("organization"))) {
        if (!isNamed(code) && !STATELESS.contains(code)) {
          remarks.add(Remark.fault(CHECK, where, "organization '" + code + "'"));
        }
      }
      for (String key : List.of("state", "in")) {
        for (String code : Yaml.strings(role.get(key))) {
          if (!knowledge.isState(code)) {
            remarks.add(Remark.fault(CHECK, where, key + " '" + code + "'"));
          }
        }
      }
    }
  }
}
