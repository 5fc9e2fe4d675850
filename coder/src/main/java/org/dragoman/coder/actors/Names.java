package org.dragoman.coder.actors;

import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.coder.knowledge.Knowledge;
import org.dragoman.coder.knowledge.Person;
import org.dragoman.coder.knowledge.Role;
import org.dragoman.coder.knowledge.Sense;
import org.dragoman.coder.knowledge.Table;
import org.dragoman.language.Case;
import org.dragoman.language.Engine;
import org.dragoman.language.Inflector;
import org.dragoman.language.LanguagePack;
import org.dragoman.language.Pos;
import org.dragoman.language.Reading;
import org.dragoman.language.Yaml;
import org.dragoman.text.SentenceRules;
import org.dragoman.text.Token;
import org.dragoman.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * All names that a language has for what {@link Knowledge} knows, as a trie over base forms. Filled
 * from the pack's {@code names/}; read by {@link Gazetteer}.
 */
final class Names {

  /** A place in the trie. */
  static final class Node {
    final Map<String, Node> next = new HashMap<>(2);
    List<Entry> entries = List.of();
    boolean ofUser;

    void add(Entry entry) {
      if (entries.isEmpty()) {
        entries = new ArrayList<>(1);
      }
      entries.add(entry);
    }
  }

  /**
   * What a path of the trie names.
   *
   * @param head which word of the name carries its case
   * @param inflecting which words inflect, one bit each
   * @param capital whether the name is written with a capital letter
   * @param surname whether it is only a part of a person's name
   */
  record Entry(Sense sense, int head, int inflecting, boolean capital, boolean surname) {}

  private static final Set<String> FAMILY_NAME_FIRST =
      Set.of("CHN", "PRK", "KOR", "VNM", "TWN", "SGP", "KHM", "MMR");

  private final Engine engine;
  private final Knowledge knowledge;
  private final Locale locale;
  final Node root = new Node();
  final Map<String, List<Sense>> adjectives = new HashMap<>();
  final Map<String, List<Sense>> nouns = new HashMap<>();
  final Map<String, List<Role>> roles = new HashMap<>();
  private final Map<Person, Set<Integer>> initials = new IdentityHashMap<>();
  private final Tokenizer tokenizer;
  private final Set<String> adjectivesOfUser = new HashSet<>();
  private final Set<String> nounsOfUser = new HashSet<>();
  private boolean ofUser;
  final Set<String> nameSuffixes;
  private final boolean optionalDiacritics;
  final Set<String> former = new HashSet<>();
  final Set<String> formerPrefixes = new LinkedHashSet<>();

  Names(Engine engine, Knowledge knowledge, LanguagePack pack) {
    this.engine = engine;
    this.knowledge = knowledge;
    this.locale = pack.locale();
    tokenizer = new Tokenizer(SentenceRules.read(pack.open("sentences.yaml")));
    nameSuffixes = engine.grammar().nameSuffixes();
    optionalDiacritics = engine.grammar().hasOptionalDiacritics();
    Map<String, Consumer<Table.Row>> tables = new LinkedHashMap<>();
    tables.put("names/states.tsv", this::state);
    tables.put("names/regions.tsv", this::region);
    tables.put("names/organizations.tsv", this::organization);
    tables.put("names/groups.tsv", this::group);
    tables.put("names/media.tsv", this::media);
    tables.put("names/places.tsv", this::place);
    ofUser = true;
    tables.forEach((path, rows) -> readAdded(pack, path, rows));
    knowledge.spellings().stream()
        .filter(s -> s.language().equals(pack.code()))
        .forEach(this::spelled);
    ofUser = false;
    tables.forEach((path, rows) -> read(pack, path, rows));
    people(pack);
    roles(pack);
  }

  private static void read(LanguagePack pack, String path, Consumer<Table.Row> rows) {
    try {
      Table.read(pack.open(path), pack.label(path), rows);
    } catch (UncheckedIOException e) {
      // a pack may do without a table
    }
  }

  /**
   * Reads the rows that a user adds. What they name is then named by them alone: rows of the pack
   * with the same names are passed over.
   */
  private void readAdded(LanguagePack pack, String path, Consumer<Table.Row> rows) {
    for (LanguagePack.Source added : pack.additions(path)) {
      Table.read(
          added.open(),
          added.label(),
          r -> {
            checkKnown(path, r);
            rows.accept(r);
          });
    }
  }

  private void checkKnown(String path, Table.Row r) {
    String key = r.need(0, path.endsWith("media.tsv") ? "name" : "code");
    r.need(1, path.endsWith("groups.tsv") ? "name" : "names");
    boolean known =
        switch (path) {
          case "names/states.tsv" -> knowledge.isState(key);
          case "names/groups.tsv" -> knowledge.groupCode(r.get(1), LocalDate.EPOCH) != null;
          case "names/media.tsv" -> knowledge.mediaCountry(key) != null;
          case "names/places.tsv" -> r.get(3).isEmpty() || knowledge.isState(r.get(3));
          default -> !knowledge.name(key).equals(key);
        };
    if (!known) {
      String table = path.endsWith("places.tsv") ? "states.tsv" : path.replace("names/", "");
      String unknown =
          path.endsWith("groups.tsv") ? r.get(1) : path.endsWith("places.tsv") ? r.get(3) : key;
      throw r.fault(
          "'%s' is not known: mend it, or give it a row in %s of your folder"
              .formatted(unknown, table));
    }
  }

  /** Names in capitals, as dictionaries of actors have them: they are met in any writing. */
  private void spelled(Knowledge.Spelling s) {
    Sense.Type type =
        knowledge.isState(s.code())
            ? Sense.Type.STATE
            : s.code().startsWith("IGO") ? Sense.Type.ORGANIZATION : Sense.Type.GROUP;
    for (String form : s.forms()) {
      String[] words = form.split(" ");
      boolean exact = words.length == 1 && (form.length() <= 3 || isNoName(form));
      for (int i = 0; i < words.length && !exact; i++) {
        String lower = words[i].toLowerCase(locale);
        words[i] = i > 0 && isNoName(lower) ? lower : capitalized(lower);
      }
      name(
          String.join(" ", words) + (exact ? "*" : ""),
          type,
          s.code(),
          s.name(),
          Inflector.Named.THING);
    }
  }

  private String capitalized(String word) {
    int end = word.offsetByCodePoints(0, 1);
    return word.substring(0, end).toUpperCase(locale) + word.substring(end);
  }

  private void state(Table.Row r) {
    String code = r.get(0);
    String name = knowledge.name(code);
    for (String n : r.names(1)) {
      name(n, Sense.Type.STATE, code, name, Inflector.Named.THING);
    }
    adjectives(r.names(2), code, name);
    for (int column = 3; column <= 4; column++) {
      for (String n : r.names(column)) {
        name(
            n,
            Sense.Type.INHABITANT,
            code,
            name,
            column == 3 ? Inflector.Named.MAN : Inflector.Named.WOMAN);
      }
    }
    Knowledge.State s = knowledge.state(code);
    for (String n : r.names(5)) {
      add(
          n,
          new Sense(
              Sense.Type.CAPITAL,
              "",
              code,
              s == null ? n : s.capital(),
              List.of(),
              List.of(),
              s == null ? null : s.lat(),
              s == null ? null : s.lon()),
          Inflector.Named.THING);
    }
    for (String n : r.names(6)) {
      name(n, Sense.Type.METONYM, code, name, Inflector.Named.THING);
    }
  }

  private void adjectives(List<String> names, String code, String name) {
    for (String n : names) {
      String plain = n.replace("*", "");
      String key = plain.toLowerCase(locale);
      if (!isFree(adjectivesOfUser, key)) {
        continue;
      }
      engine.addAdjective(engine.grammar().hasCapitalAdjectives() ? plain : key);
      adjectives
          .computeIfAbsent(key, k -> new ArrayList<>(1))
          .add(sense(Sense.Type.ADJECTIVE, key, code, name));
    }
  }

  /** Whether a word may be added: the user adds it, or no user has. */
  private boolean isFree(Set<String> taken, String word) {
    if (ofUser) {
      taken.add(word);
      return true;
    }
    return !taken.contains(word);
  }

  private static Sense sense(Sense.Type type, String key, String code, String name) {
    return new Sense(type, key, code, name, List.of(), List.of(), null, null);
  }

  private void region(Table.Row r) {
    String code = r.get(0);
    for (String n : r.names(1)) {
      name(n, Sense.Type.REGION, code, knowledge.name(code), Inflector.Named.THING);
    }
    adjectives(r.names(2), code, knowledge.name(code));
    for (String n : r.names(3)) {
      name(n, Sense.Type.INHABITANT, code, knowledge.name(code), Inflector.Named.MAN);
    }
  }

  private void organization(Table.Row r) {
    String code = r.get(0);
    String name = knowledge.name(code);
    for (String n : r.names(1)) {
      if (n.startsWith("~")) {
        name(n.substring(1), Sense.Type.SHORT_ORGANIZATION, code, name, Inflector.Named.THING);
      } else {
        name(n, Sense.Type.ORGANIZATION, code, name, Inflector.Named.THING);
      }
    }
    adjectives(r.names(2), code, name);
    for (String n : r.names(3)) {
      name(n, Sense.Type.METONYM, code, name, Inflector.Named.THING);
    }
  }

  private void group(Table.Row r) {
    String code = r.get(0);
    String name = r.get(1);
    for (String n : r.names(2)) {
      name(n, Sense.Type.GROUP, code, name, Inflector.Named.THING);
    }
    adjectives(r.names(3), code, name);
    for (String n : r.names(4)) {
      name(n, Sense.Type.MEMBER, code, name, Inflector.Named.MAN);
    }
  }

  private void media(Table.Row r) {
    String country = knowledge.mediaCountry(r.get(0));
    for (String n : r.names(1)) {
      name(
          n,
          Sense.Type.MEDIA,
          country == null || country.isEmpty() ? "MED" : country + "MED",
          r.get(0),
          Inflector.Named.THING);
    }
  }

  private void place(Table.Row r) {
    String code = r.get(3);
    Double lat = r.get(4).isEmpty() ? null : Double.valueOf(r.number(4));
    Double lon = r.get(5).isEmpty() ? null : Double.valueOf(r.number(5));
    for (String n : r.names(1)) {
      add(
          n,
          new Sense(Sense.Type.PLACE, "", code, r.get(0), List.of(), List.of(), lat, lon),
          Inflector.Named.THING);
    }
    for (String a : r.names(2)) {
      String key = a.toLowerCase(locale);
      if (!isFree(adjectivesOfUser, key)) {
        continue;
      }
      adjectives
          .computeIfAbsent(key, k -> new ArrayList<>(1))
          .add(new Sense(Sense.Type.PLACE, key, code, r.get(0), List.of(), List.of(), lat, lon));
    }
  }

  private void people(LanguagePack pack) {
    Map<String, List<String>> written = new HashMap<>();
    for (LanguagePack.Source added : pack.additions("names/people.tsv")) {
      Table.read(
          added.open(),
          added.label(),
          r -> {
            if (knowledge.person(r.need(0, "name")) == null) {
              throw r.fault(
                  "nobody is called '%s': mend it, or give the person a row in people.tsv or"
                          .formatted(r.get(0))
                      + " offices.tsv of your folder");
            }
            r.need(1, "names");
            written.computeIfAbsent(r.get(0), k -> new ArrayList<>()).addAll(r.names(1));
          });
    }
    for (String file :
        List.of("names/people-west.tsv", "names/people-east.tsv", "names/people-others.tsv")) {
      read(
          pack,
          file,
          r -> written.computeIfAbsent(r.get(0), k -> new ArrayList<>()).addAll(r.names(1)));
    }
    Transliteration transliteration = Transliteration.of(pack);
    Map<String, List<Person>> full = new HashMap<>();
    Map<String, List<Person>> surnames = new HashMap<>();
    for (Person p : knowledge.persons()) {
      String state = p.tenures().get(0).of();
      List<String> forms =
          written.getOrDefault(p.name(), List.of(transliteration.write(p.name(), state)));
      for (String form : forms) {
        initials
            .computeIfAbsent(p, k -> new HashSet<>(2))
            .add(Character.toUpperCase(form.codePointAt(0)));
        String plain = form.replace("*", "");
        full.computeIfAbsent(form, k -> new ArrayList<>(1)).add(p);
        String folded = folded(plain);
        if (!folded.equals(plain)) {
          full.computeIfAbsent(folded, k -> new ArrayList<>(1)).add(p);
        }
        String[] words = withoutSuffix(plain).split(" ");
        if (words.length > 1) {
          boolean first = isFamilyNameFirst(words, state);
          String surname = first ? words[0] : words[words.length - 1];
          surname(surname, p, surnames);
          if (!folded(surname).equals(surname)) {
            surname(folded(surname), p, surnames);
          }
          if (words.length > 2 && !first) {
            // several surnames, or a family name of two words
            surname(words[words.length - 2] + " " + words[words.length - 1], p, surnames);
          }
          if (first && words.length == 3) {
            surname(words[1] + " " + words[2], p, surnames);
          }
        }
      }
    }
    full.forEach((n, persons) -> person(n, persons, false));
    surnames.forEach(
        (n, persons) -> {
          if (!full.containsKey(n)) {
            person(n, persons, true);
          }
        });
  }

  /** Whether a first name may be the person's, as the language writes it in other letters. */
  boolean hasInitial(Person p, String firstName) {
    int initial = Character.toUpperCase(firstName.codePointAt(0));
    return Character.UnicodeScript.of(initial) != Character.UnicodeScript.LATIN
        && initials.getOrDefault(p, Set.of()).contains(initial);
  }

  /** Whether the family name stands first; a given name of the West has it behind: "Tony Tan". */
  private static boolean isFamilyNameFirst(String[] words, String of) {
    boolean mixed = of.equals("SGP") || of.equals("TWN");
    boolean western = mixed && words.length == 2 && words[1].indexOf('-') < 0;
    return FAMILY_NAME_FIRST.contains(of) && !western;
  }

  /** A name without what tells father and son apart: "Ferdinand Marcos Jr.". */
  private String withoutSuffix(String name) {
    int space = name.lastIndexOf(' ');
    return space > 0 && nameSuffixes.contains(name.substring(space + 1))
        ? name.substring(0, space)
        : name;
  }

  /** The name as it is written where the marks on letters are left out; else itself. */
  private String folded(String name) {
    return optionalDiacritics
        ? Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
        : name;
  }

  private void surname(String name, Person p, Map<String, List<Person>> into) {
    Node place = root.next.get("=" + name);
    place = place == null ? root.next.get(name.toLowerCase(locale)) : place;
    boolean taken =
        place != null
            && place.entries.stream()
                .anyMatch(
                    e ->
                        e.sense().type() != Sense.Type.PERSON
                            && e.sense().type() != Sense.Type.ROLE);
    if (isNoName(name)) {
      return;
    }
    if (name.codePointCount(0, name.length()) > 1 && !taken && !name.matches("[IVX]+")) {
      List<Person> list = into.computeIfAbsent(name, k -> new ArrayList<>(1));
      if (!list.contains(p)) {
        list.add(p);
      }
    }
  }

  /** Whether the word is one that no text means as a surname: "He", "To", "Friday". */
  private boolean isNoName(String word) {
    if (!engine.grammar().isPositional()) {
      return false;
    }
    String lower = word.toLowerCase(locale);
    if (engine.grammar().isNoSurname(lower)) {
      return true;
    }
    for (Reading r : engine.lookup(lower)) {
      switch (r.tag().pos()) {
        case PRONOUN, DETERMINER, PREPOSITION, CONJUNCTION, SUBORDINATOR, PARTICLE -> {
          return true;
        }
        default -> {
          // other words are surnames too
        }
      }
    }
    return false;
  }

  private void person(String name, List<Person> persons, boolean surname) {
    Sense sense =
        new Sense(
            Sense.Type.PERSON,
            "",
            "",
            persons.get(0).name(),
            List.of(),
            List.copyOf(persons),
            null,
            null);
    add(
        name,
        sense,
        persons.get(0).isWoman() ? Inflector.Named.WOMAN : Inflector.Named.MAN,
        surname);
  }

  private void roles(LanguagePack pack) {
    String file = "names/roles.yaml";
    for (LanguagePack.Source added : pack.additions(file)) {
      roles(Yaml.map(added.open(), added.label()), added.label());
    }
    roles(Yaml.map(pack.open(file), pack.label(file)), pack.label(file));
  }

  private void roles(Map<String, Object> yaml, String label) {
    for (String word : Yaml.strings(yaml.get("former"))) {
      if (word.endsWith("-")) {
        formerPrefixes.add(word);
      } else {
        former.add(word);
      }
    }
    for (Map<String, Object> entry : Yaml.mappings(yaml.get("roles"))) {
      for (String name : Yaml.strings(entry.get("names"))) {
        role(name, entry, label);
      }
    }
  }

  private void role(String written, Map<String, Object> entry, String file) {
    String name = written.replace("*", "");
    Object kind = entry.get("kind");
    Role role;
    try {
      role =
          new Role(
              name,
              Role.Kind.valueOf(String.valueOf(kind).toUpperCase(Locale.ROOT)),
              text(entry, "sector", ""),
              entry.get("office") == null ? null : String.valueOf(entry.get("office")),
              Yaml.strings(entry.get("holds")),
              entry.get("state") == null ? null : String.valueOf(entry.get("state")),
              entry.get("organization") == null ? null : String.valueOf(entry.get("organization")),
              Set.copyOf(Yaml.strings(entry.get("in"))),
              Boolean.TRUE.equals(entry.get("like-owner")),
              Boolean.TRUE.equals(entry.get("with-actor")),
              Boolean.TRUE.equals(entry.get("with-adjective")),
              Boolean.TRUE.equals(entry.get("plural")));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          file + ": role '" + name + "': unknown kind '" + kind + "'", e);
    }
    List<Role> all = roles.computeIfAbsent(name.toLowerCase(locale), k -> new ArrayList<>(1));
    all.add(role);
    String[] words = name.split(" ");
    engine.addCommonNoun(words[0]);
    boolean capital = Character.isUpperCase(name.codePointAt(0));
    if (words.length > 1 || capital) {
      Sense sense =
          new Sense(
              Sense.Type.ROLE,
              name.toLowerCase(locale),
              role.state() == null ? "" : role.state(),
              name,
              all,
              List.of(),
              null,
              null);
      if (all.size() == 1) {
        add(
            written,
            sense,
            role.kind() == Role.Kind.PERSON ? Inflector.Named.MAN : Inflector.Named.THING);
      }
    } else {
      // a noun that the dictionary knows in another base form, as plurals: "władze" of "władza"
      for (String lemma : nominalLemmas(name)) {
        if (!lemma.equals(name)) {
          roles.computeIfAbsent(lemma.toLowerCase(locale), k -> new ArrayList<>(1)).add(role);
        }
      }
    }
  }

  private static String text(Map<String, Object> entry, String key, String standard) {
    Object value = entry.get(key);
    return value == null ? standard : String.valueOf(value);
  }

  private void name(
      String written, Sense.Type type, String code, String english, Inflector.Named kind) {
    add(written, new Sense(type, "", code, english, List.of(), List.of(), null, null), kind);
  }

  private void add(String written, Sense sense, Inflector.Named kind) {
    add(written, sense, kind, false);
  }

  private void add(String written, Sense sense, Inflector.Named kind, boolean surname) {
    if (written.indexOf('\'') >= 0) {
      add(written.replace('\'', '’'), sense, kind, surname);
    }
    boolean inflects = !written.endsWith("*");
    String name = written.replace("*", "").replace("?", "");
    String[] words = words(name);
    int head = headOf(words, sense.type());
    int inflecting = 0;
    boolean lastOnly =
        sense.type() == Sense.Type.PERSON
            && words.length > 1
            && isFamilyNameFirst(words, sense.persons().get(0).tenures().get(0).of());
    for (int i = lastOnly ? words.length - 1 : 0; i < words.length; i++) {
      if (inflects
          && (sense.type() == Sense.Type.PERSON || i <= head || agreesWithHead(words[i]))) {
        inflecting |= 1 << i;
      }
    }
    String key = words[head].toLowerCase(locale);
    Sense keyed =
        new Sense(
            sense.type(),
            key,
            sense.code(),
            sense.name(),
            sense.roles(),
            sense.persons(),
            sense.lat(),
            sense.lon());
    boolean capital =
        Character.isUpperCase(name.codePointAt(0)) || Character.isDigit(name.codePointAt(0));
    Entry entry = new Entry(keyed, head, inflecting, capital, surname);
    insert(root, words, 0, entry, inflects, kind);
    if (words.length == 1 && !capital && isFree(nounsOfUser, key)) {
      nouns.computeIfAbsent(key, k -> new ArrayList<>(1)).add(keyed);
    }
  }

  /** The words of a name as a text would have them. */
  private String[] words(String name) {
    return name.indexOf('\'') < 0 && name.indexOf('’') < 0
        ? name.split(" ")
        : tokenizer.tokens(name).stream().map(Token::text).toArray(String[]::new);
  }

  /** The last word of a person's name; of other names the first noun. */
  private int headOf(String[] words, Sense.Type type) {
    if (type == Sense.Type.PERSON) {
      return words.length - 1;
    }
    if (engine.grammar().isPositional()) {
      // the last word, or the last before a preposition: "Organization of American States"
      int last = 0;
      while (last + 1 < words.length && engine.grammar().onlyCase(words[last + 1]) == null) {
        last++;
      }
      return last;
    }
    for (int i = 0; i < words.length; i++) {
      List<Reading> readings = engine.lookup(words[i]);
      if (readings.isEmpty()) {
        return i;
      }
      boolean adjective = false;
      for (Reading r : readings) {
        if (r.tag().pos() == Pos.NOUN && r.tag().can(Case.NOM)) {
          if (i == words.length - 1 || !modifies(readings, words[i + 1])) {
            return i;
          }
        }
        adjective |= r.tag().pos().isAdjectival();
      }
      if (!adjective) {
        return i;
      }
    }
    return 0;
  }

  private static boolean hasAdjective(List<Reading> readings) {
    return readings.stream().anyMatch(r -> r.tag().pos().isAdjectival());
  }

  /** Whether the word, read as an adjective in the nominative, agrees with the noun after it. */
  private boolean modifies(List<Reading> adjectives, String noun) {
    for (Reading a : adjectives) {
      if (a.tag().pos().isAdjectival() && a.tag().can(Case.NOM)) {
        for (Reading n : engine.lookup(noun)) {
          if (n.tag().pos() == Pos.NOUN
              && n.tag().can(Case.NOM)
              && (n.tag().numbers() & a.tag().numbers()) != 0
              && (n.tag().genders() & a.tag().genders()) != 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean agreesWithHead(String word) {
    List<Reading> readings = engine.lookup(word);
    return hasAdjective(readings)
        && readings.stream().anyMatch(r -> r.tag().pos().isAdjectival() && r.tag().can(Case.NOM));
  }

  private void insert(
      Node node, String[] words, int i, Entry entry, boolean inflects, Inflector.Named kind) {
    if (i == words.length) {
      if (ofUser || !node.ofUser) {
        node.add(entry);
        node.ofUser = ofUser;
      }
      return;
    }
    for (String key :
        keys(words[i], inflects, words.length > 1, (entry.inflecting() & 1 << i) != 0, kind)) {
      insert(node.next.computeIfAbsent(key, k -> new Node()), words, i + 1, entry, inflects, kind);
    }
  }

  /**
   * The keys under which a word of a name is found: base forms in lower case, or the word exactly,
   * marked by {@code =}.
   */
  private Set<String> keys(
      String word, boolean inflects, boolean compound, boolean here, Inflector.Named kind) {
    boolean small = kind == Inflector.Named.THING && engine.knowsAsSmall(word);
    if (!inflects
        || word.length() > 1
            && word.equals(word.toUpperCase(locale))
            && Character.isLetter(word.codePointAt(0))) {
      return Set.of("=" + word);
    }
    if (small) {
      return compound ? union(word) : Set.of(word.toLowerCase(locale));
    }
    List<Reading> readings = engine.lookup(word);
    boolean itself = false;
    for (Reading r : readings) {
      itself |= r.lemma().equals(word) && (r.tag().pos() == Pos.NOUN || compound);
    }
    if (itself) {
      return compound ? union(word) : Set.of(word.toLowerCase(locale));
    }
    if (readings.isEmpty()
        || Character.isUpperCase(word.codePointAt(0))
            && !compound
            && nominalLemmas(word).isEmpty()) {
      engine.addName(word, kind, true);
      return Set.of(word.toLowerCase(locale));
    }
    if (compound) {
      if (here && kind != Inflector.Named.THING && Character.isUpperCase(word.codePointAt(0))) {
        engine.addName(word, kind, true);
      }
      return union(word);
    }
    // a plural name: its singular is another word, its forms are found by the dictionary
    Set<String> keys = new LinkedHashSet<>();
    for (String lemma : nominalLemmas(word)) {
      keys.add(lemma.toLowerCase(locale));
    }
    if (Character.isUpperCase(word.codePointAt(0)) && kind != Inflector.Named.THING) {
      engine.addName(word, kind, true);
      keys.clear();
      keys.add(word.toLowerCase(locale));
    }
    return keys;
  }

  private Set<String> nominalLemmas(String word) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (Reading r : engine.lookup(word)) {
      if (r.tag().pos() == Pos.NOUN && r.tag().can(Case.NOM)) {
        lemmas.add(r.lemma());
      }
    }
    return lemmas;
  }

  private Set<String> union(String word) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(word.toLowerCase(locale));
    for (String lemma : engine.lemmas(word)) {
      keys.add(lemma.toLowerCase(locale));
    }
    return keys;
  }

  /** Whether a compound that ends so belongs to whom its first part names: "US-led". */
  boolean isOwning(String part) {
    return adjectives.containsKey(part) || engine.grammar().isOwning(part);
  }

  @Nullable List<Role> role(String lemma) {
    return roles.get(lemma);
  }
}
