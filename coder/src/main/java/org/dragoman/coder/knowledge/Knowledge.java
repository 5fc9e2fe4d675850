package org.dragoman.coder.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Facts about the world that no language owns: states, organizations and their members, office
 * holders, groups. Immutable once loaded.
 */
public final class Knowledge {

  /** A state, territory or region. */
  public record State(
      String code,
      String name,
      String capital,
      double lat,
      double lon,
      Set<String> regions,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  /**
   * What a user's dictionary calls an actor, in a language that the dictionary's format is for.
   *
   * @param name under which its dated codes are found
   * @param code the first of these
   * @param forms in capitals
   */
  public record Spelling(String language, String name, String code, List<String> forms) {}

  final Map<String, State> states = new LinkedHashMap<>();
  final Map<String, String> regions = new LinkedHashMap<>();
  final Map<String, String> organizations = new LinkedHashMap<>();
  final Map<String, List<Tenure>> groups = new LinkedHashMap<>();
  final Map<String, Person> persons = new LinkedHashMap<>();
  final Map<String, List<Tenure>> offices = new HashMap<>();
  final Map<String, String> mediaCountries = new HashMap<>();
  final List<Tenure> wars = new ArrayList<>();

  final List<Spelling> spellings = new ArrayList<>();

  private Knowledge() {}

  /** Loads the tables of the program. */
  public static Knowledge load() {
    Knowledge k = new Knowledge();
    k.table("states.tsv", r -> k.states.putIfAbsent(r.get(0), state(r)));
    k.table("regions.tsv", r -> k.regions.put(r.get(0), r.get(1)));
    k.table("organizations.tsv", r -> k.organizations.putIfAbsent(r.get(0), r.get(1)));
    k.table(
        "groups.tsv",
        r -> k.groups.computeIfAbsent(r.get(1), n -> new ArrayList<>()).add(groupCode(r)));
    k.table("media.tsv", r -> k.mediaCountries.put(r.get(0), r.get(1)));
    for (String file : k.index("offices/index.txt")) {
      k.table("offices/" + file, k::office);
    }
    k.table("wars.tsv", r -> k.wars.add(war(r)));
    k.table("people.tsv", r -> k.personOf(r, 1, 2).add(code(r)));
    return k;
  }

  /**
   * Loads the tables of the program and lays over them those of a user's folders, the first the
   * most important (docs/your-own-words.md).
   *
   * @throws IllegalArgumentException naming the file and line that is wrong
   */
  public static Knowledge load(List<Path> lexicons) {
    Knowledge k = load();
    for (int i = lexicons.size() - 1; i >= 0; i--) {
      new UserTables(k, lexicons.get(i)).read();
    }
    return k;
  }

  static State state(Table.Row r) {
    return new State(
        r.get(0),
        r.get(1),
        r.get(3),
        r.get(4).isEmpty() ? 0 : r.number(4),
        r.get(5).isEmpty() ? 0 : r.number(5),
        Set.of(r.get(6).isEmpty() ? new String[0] : r.get(6).split(",")),
        r.from(7),
        r.to(8));
  }

  static Tenure groupCode(Table.Row r) {
    return new Tenure(r.get(1), "", "", "", r.get(0), r.from(2), r.to(3));
  }

  static Tenure war(Table.Row r) {
    return new Tenure(r.get(0), r.get(1), "war", "", r.get(1), r.from(2), r.to(3));
  }

  /** The code of a person who holds no office. */
  static Tenure code(Table.Row r) {
    String code = r.get(0);
    String of = code.startsWith("IGO") || code.length() < 3 ? code : code.substring(0, 3);
    return new Tenure(r.get(1), of, "", r.get(3), code, r.from(4), r.to(5));
  }

  static Tenure tenure(Table.Row r) {
    String of = r.get(0);
    String code = of.startsWith("IGO") ? of : of + "GOV";
    return new Tenure(r.get(3), of, r.get(1), r.get(2), code, r.from(5), r.to(6));
  }

  Person personOf(Table.Row r, int name, int sex) {
    return persons.computeIfAbsent(r.get(name), n -> new Person(n, r.get(sex).equals("f")));
  }

  private void office(Table.Row r) {
    Tenure t = tenure(r);
    personOf(r, 3, 4).add(t);
    offices.computeIfAbsent(t.of() + " " + t.office(), k -> new ArrayList<>()).add(t);
  }

  private void table(String file, java.util.function.Consumer<Table.Row> rows) {
    InputStream in = Knowledge.class.getResourceAsStream(file);
    if (in != null) {
      Table.read(in, "knowledge/" + file, rows);
    }
  }

  private List<String> index(String file) {
    try (InputStream in = Objects.requireNonNull(Knowledge.class.getResourceAsStream(file), file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  public @Nullable State state(String code) {
    return states.get(code);
  }

  /** English name of a state, region, organization; the code itself if unknown. */
  public String name(String code) {
    State s = states.get(code);
    if (s != null) {
      return s.name();
    }
    String region = regions.get(code);
    return region != null ? region : organizations.getOrDefault(code, code);
  }

  /** The codes of all states, regions and organizations. */
  public List<String> codes() {
    List<String> codes = new ArrayList<>(states.keySet());
    codes.addAll(regions.keySet());
    codes.addAll(organizations.keySet());
    return codes;
  }

  public boolean isState(String code) {
    return states.containsKey(code);
  }

  public Iterable<Person> persons() {
    return persons.values();
  }

  public @Nullable Person person(String name) {
    return persons.get(name);
  }

  /** The code of an armed group on the day, or its last one; null if the group is unknown. */
  public @Nullable String groupCode(String name, LocalDate day) {
    List<Tenure> codes = groups.get(name);
    if (codes == null) {
      return null;
    }
    String last = codes.get(0).code();
    for (Tenure t : codes) {
      if (t.holds(day)) {
        return t.code();
      }
    }
    return last;
  }

  /**
   * The state that the other has invaded in a war that lasts on the day; null if there is none, or
   * more than one.
   */
  public @Nullable String invaded(String attacker, LocalDate day) {
    String found = null;
    for (Tenure w : wars) {
      if (w.person().equals(attacker) && w.holds(day)) {
        if (found != null) {
          return null;
        }
        found = w.of();
      }
    }
    return found;
  }

  /** The names that users' dictionaries give to actors, in the order in which they count. */
  public List<Spelling> spellings() {
    return List.copyOf(spellings);
  }

  public @Nullable String mediaCountry(String name) {
    return mediaCountries.get(name);
  }

  /** Who held the office of the state or organization on the day; null if unknown. */
  public @Nullable Tenure holder(String of, String office, LocalDate day) {
    Tenure found = null;
    for (Tenure t : offices.getOrDefault(of + " " + office, List.of())) {
      if (t.holds(day)) {
        found = t;
      }
    }
    return found;
  }
}
