package org.dragoman.text;

import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Named lists of words, as a YAML file of a language pack holds them. */
final class WordLists {

  private final Map<String, Object> untaken;

  private WordLists(Map<String, Object> untaken) {
    this.untaken = untaken;
  }

  /**
   * Reads the lists.
   *
   * @throws IllegalArgumentException if the file is no map
   */
  static WordLists read(InputStream yaml) {
    return of(parse(yaml));
  }

  /** The lists of a map that is part of a file. */
  static WordLists of(Object map) {
    if (!(map instanceof Map<?, ?> entries)) {
      throw new IllegalArgumentException("a map of names to lists of words was expected");
    }
    Map<String, Object> untaken = new TreeMap<>();
    entries.forEach((name, value) -> untaken.put(String.valueOf(name), value));
    return new WordLists(untaken);
  }

  static Object parse(InputStream yaml) {
    try {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    } catch (YAMLException e) {
      throw new IllegalArgumentException("no YAML: " + e.getMessage(), e);
    }
  }

  /** Takes the list with this name; empty if there is none. */
  Set<String> take(String name) {
    Object value = untaken.remove(name);
    Set<String> words = new LinkedHashSet<>();
    if (value instanceof List<?> list) {
      for (Object word : list) {
        // An unquoted yes, no, on or number is a word all the same, but not the one that was meant.
        if (!(word instanceof String written)) {
          throw new IllegalArgumentException(
              "'" + word + "' in '" + name + "' is no word: put it in quotation marks");
        }
        words.add(written);
      }
    } else if (value != null) {
      throw new IllegalArgumentException("'" + name + "' is no list of words");
    }
    return words;
  }

  /** Takes the single word with this name. */
  String takeOne(String name) {
    if (untaken.remove(name) instanceof String word) {
      return word;
    }
    throw new IllegalArgumentException("'" + name + "' is missing, or no word");
  }

  /**
   * Checks that nothing is left.
   *
   * @throws IllegalArgumentException naming what is unknown
   */
  void expectAllTaken() {
    if (!untaken.isEmpty()) {
      throw new IllegalArgumentException("unknown: " + String.join(", ", untaken.keySet()));
    }
  }
}
