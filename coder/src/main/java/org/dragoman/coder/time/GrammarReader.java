package org.dragoman.coder.time;

import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.coder.time.Grammar.Entry;
import org.dragoman.coder.time.Grammar.Group;
import org.dragoman.coder.time.Grammar.Rule;
import org.dragoman.language.Yaml;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pack's {@code time.yaml}.
 *
 * <p>{@code words} are kinds: the value that a word stands for, and the words. A word is a base
 * form; {@code =word} only that form; {@code word/test.test} only with such a reading; a capital
 * means that the word must have one.
 *
 * <p>{@code rules} are groups of patterns with their meanings. A pattern is a row of: {@code w|we}
 * forms; {@code @rok} base forms; {@code <kind>} or {@code <group>}, with a name for the meaning
 * ({@code <first:month>}) and tests ({@code <month.gen>}; of a group, for its head); {@code ?}
 * after any of these: it may be absent; {@code &<…>} and {@code !<…>}: the next word must, or must
 * not, be so ({@code <nominal.gen>} is any word); {@code ^<…>}: one of the three words before must
 * be so. A group may use those above it. Of several matches the longest counts, of equally long
 * ones the first.
 */
final class GrammarReader {

  private static final String TOP = "time";

  private final String file;
  private final Map<String, Integer> kinds = new HashMap<>();
  private final Map<String, Integer> groupNumbers = new LinkedHashMap<>();
  private final Map<String, List<Entry>> words = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();

  private GrammarReader(String file) {
    this.file = file;
  }

  /**
   * Reads the stream and closes it.
   *
   * @param file its name, for messages
   * @throws IllegalArgumentException naming the file, the rule and what is wrong
   */
  static Grammar read(InputStream stream, String file) {
    return new GrammarReader(file).grammar(Yaml.map(stream, file));
  }

  private Grammar grammar(Map<String, Object> yaml) {
    for (String figure : Grammar.FIGURES) {
      kinds.put(figure, kinds.size());
    }
    Yaml.mapping(yaml.get("words")).forEach((kind, values) -> words(kind, Yaml.mapping(values)));
    for (Map.Entry<String, Object> group : Yaml.mapping(yaml.get("rules")).entrySet()) {
      group(group.getKey(), Yaml.mapping(group.getValue()));
    }
    Map<String, Entry[]> entries = new HashMap<>();
    words.forEach((word, list) -> entries.put(word, list.toArray(new Entry[0])));
    return new Grammar(
        entries,
        kinds(Yaml.strings(yaml.get("triggers"))),
        kinds(Yaml.strings(yaml.get("heads"))),
        List.copyOf(groups),
        required(TOP),
        Boolean.TRUE.equals(yaml.get("capitals")),
        Yaml.strings(yaml.get("dates")).stream().map(this::format).toList());
  }

  private int required(String group) {
    Integer number = groupNumbers.get(group);
    if (number == null) {
      throw new IllegalArgumentException(file + ": the group '" + group + "' is missing");
    }
    return number;
  }

  private DateTimeFormatter format(String pattern) {
    try {
      return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": dates: " + e.getMessage(), e);
    }
  }

  private BitSet kinds(List<String> names) {
    BitSet set = new BitSet();
    for (String name : names) {
      Integer kind = kinds.get(name);
      if (kind == null) {
        throw new IllegalArgumentException(file + ": no kind of words is named '" + name + "'");
      }
      set.set(kind);
    }
    return set;
  }

  private void words(String kind, Map<?, ?> values) {
    int number = kind(kind);
    values.forEach(
        (value, spellings) -> {
          for (String spelling : Yaml.strings(spellings)) {
            word(spelling, number, value instanceof Integer ? value : String.valueOf(value));
          }
        });
  }

  private int kind(String name) {
    return kinds.computeIfAbsent(name, n -> kinds.size());
  }

  private void word(String spelling, int kind, Object value) {
    boolean form = spelling.startsWith("=");
    String[] parts = (form ? spelling.substring(1) : spelling).split("/", 2);
    Condition test = parts.length == 2 ? test(parts[1], spelling) : Condition.ANY;
    word(parts[0], kind, value, form, test);
  }

  private void word(String spelling, int kind, Object value, boolean form, Condition test) {
    String lower = spelling.toLowerCase(Locale.ROOT);
    Entry entry = new Entry(kind, value, form, !lower.equals(spelling), test);
    words.computeIfAbsent(lower, w -> new ArrayList<>()).add(entry);
  }

  private Condition test(String names, String where) {
    try {
      return Condition.of(Arrays.asList(names.split("\\.")));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + where + ": " + e.getMessage(), e);
    }
  }

  private void group(String name, Map<String, Object> patterns) {
    List<Rule> rules = new ArrayList<>();
    BitSet first = new BitSet();
    patterns.forEach(
        (pattern, meaning) -> {
          Rule rule = rule(pattern, meaning);
          rules.add(rule);
          first.or(rule.first());
        });
    if (kinds.containsKey(name) || groupNumbers.put(name, groups.size()) != null) {
      throw new IllegalArgumentException(file + ": '" + name + "' names two things");
    }
    groups.add(new Group(name, List.copyOf(rules), first));
  }

  private Rule rule(String pattern, @Nullable Object meaning) {
    try {
      Map<String, Integer> slots = new LinkedHashMap<>();
      List<Element> elements = new ArrayList<>();
      for (String part : pattern.trim().split("\\s+")) {
        elements.add(element(part, slots));
      }
      BitSet first = first(elements);
      return new Rule(
          pattern,
          List.copyOf(elements),
          slots.size(),
          Meaning.read(String.valueOf(meaning), slots),
          first);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": rule '" + pattern + "': " + e.getMessage(), e);
    }
  }

  /** The kinds that the elements can begin with. */
  private BitSet first(List<Element> elements) {
    BitSet first = new BitSet();
    for (Element element : elements) {
      if (element instanceof Element.Word word) {
        first.set(word.kind());
      } else if (element instanceof Element.Sub sub) {
        first.or(groups.get(sub.group()).first());
      }
      if (!element.optional() && !(element instanceof Element.Look)) {
        return first;
      }
    }
    throw new IllegalArgumentException("it matches no words at all");
  }

  private Element element(String written, Map<String, Integer> slots) {
    boolean look = written.length() > 1 && "!&^".indexOf(written.charAt(0)) >= 0;
    boolean wanted = written.charAt(0) != '!';
    boolean back = written.charAt(0) == '^';
    boolean optional = written.length() > 1 && written.endsWith("?");
    String part = written.substring(look ? 1 : 0, written.length() - (optional ? 1 : 0));
    if (!part.startsWith("<")) {
      int kind = literal(part);
      return look
          ? new Element.Look(wanted, back, kind, Condition.ANY)
          : new Element.Word(kind, Condition.ANY, -1, optional);
    }
    if (!part.endsWith(">")) {
      throw new IllegalArgumentException("'" + written + "' lacks its '>'");
    }
    List<String> names = Arrays.asList(part.substring(1, part.length() - 1).split("[.]"));
    if (look) {
      Integer kind = kinds.get(names.get(0));
      return kind == null
          ? new Element.Look(wanted, back, -1, Condition.of(names))
          : new Element.Look(wanted, back, kind, Condition.of(names.subList(1, names.size())));
    }
    String[] name = names.get(0).split(":", 2);
    String reference = name[name.length - 1];
    Condition test = Condition.of(names.subList(1, names.size()));
    Integer group = groupNumbers.get(reference);
    Integer kind = kinds.get(reference);
    if (slots.putIfAbsent(name[0], slots.size()) != null) {
      throw new IllegalArgumentException("two parts are named '" + name[0] + "'");
    }
    int slot = slots.size() - 1;
    if (group != null) {
      return new Element.Sub(group, test, slot, optional);
    }
    if (kind == null) {
      throw new IllegalArgumentException("no kind of words or group is named '" + reference + "'");
    }
    return new Element.Word(kind, test, slot, optional);
  }

  /** The kind that stands for the alternatives of a pattern's own words. */
  private int literal(String part) {
    Integer known = kinds.get(part);
    if (known != null) {
      return known;
    }
    int kind = kind(part);
    boolean base = part.startsWith("@");
    for (String spelling : (base ? part.substring(1) : part).split("\\|")) {
      word(spelling, kind, spelling, !base, Condition.ANY);
    }
    return kind;
  }
}
