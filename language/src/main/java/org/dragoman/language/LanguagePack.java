package org.dragoman.language;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * A language as data. A pack is a class in the package of its resources, found by {@link
 * ServiceLoader}; it says where its dictionary is, everything else is read by name: {@code
 * tags.yaml}, {@code grammar.yaml}, {@code sentences.yaml}, {@code time.yaml}, {@code
 * attribution.yaml}, {@code names/*}, {@code frames/*.yaml}. Files are read when first needed.
 */
public abstract class LanguagePack {

  /** ISO 639-1 code: pl, en. */
  public abstract String code();

  /** English name of the language. */
  public abstract String name();

  /** The morfologik automaton of the dictionary. */
  protected abstract InputStream dictionary();

  /** The automaton's description. */
  protected abstract InputStream dictionaryInfo();

  /** Names of the frame files, in the order in which they are read. */
  public abstract List<String> frameFiles();

  public Locale locale() {
    return Locale.forLanguageTag(code());
  }

  /** A resource of the pack, by its path below the pack's package. */
  public InputStream open(String path) {
    InputStream stream = getClass().getResourceAsStream(path);
    if (stream == null) {
      throw new UncheckedIOException(
          new FileNotFoundException(label(path) + ": the language pack lacks this file"));
    }
    return stream;
  }

  /** Whether the pack has the resource; a pack may do without some. */
  public boolean has(String path) {
    return getClass().getResource(path) != null;
  }

  /**
   * A file that a user adds to a resource.
   *
   * @param label how messages name it
   */
  public record Source(String label, Opening opening) {

    /** The file's bytes. */
    public InputStream open() {
      try {
        return opening.open();
      } catch (IOException e) {
        throw new UncheckedIOException(label, e);
      }
    }
  }

  /** How a file is opened. */
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }

  /**
   * What a user adds to a resource, to be read before it; nothing, if nobody does.
   *
   * @param path of the resource, or {@code frames/*.yaml} for all frames
   */
  public List<Source> additions(String path) {
    return List.of();
  }

  /** How messages name a resource. */
  public String label(String path) {
    return code() + "/" + path;
  }

  /** The lines of a resource that are neither empty nor comments. */
  protected List<String> index(String path) {
    if (!has(path)) {
      return List.of();
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(label(path), e);
    }
  }

  /** All packs on the class path, by their codes. */
  public static List<LanguagePack> installed() {
    return ServiceLoader.load(LanguagePack.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(LanguagePack::code))
        .toList();
  }

  /** The engine of the language, ready to take names and recognizers. */
  public Engine engine() {
    Map<String, Object> yaml = Yaml.map(open("tags.yaml"), label("tags.yaml"));
    TagTable tags = new TagTable(yaml, label("tags.yaml"));
    Spelling spelling = Spelling.of(yaml, locale());
    Dictionary dict = new Dictionary(dictionary(), dictionaryInfo(), tags, spelling);
    for (String line : index("words.tsv")) {
      String[] cells = line.split("\t");
      dict.add(cells[0], cells[1], cells[2]);
    }
    for (String line : index("rare.tsv")) {
      String[] cells = line.split("\t");
      dict.exclude(cells[0], cells[1], cells[2]);
    }
    Grammar grammar =
        new Grammar(
            Yaml.map(open("grammar.yaml"), label("grammar.yaml")), label("grammar.yaml"), locale());
    Inflector inflector =
        new Inflector(
            Yaml.map(open("names/paradigms.yaml"), label("names/paradigms.yaml")),
            label("names/paradigms.yaml"));
    WordOrder order =
        grammar.isPositional()
            ? new WordOrder(Yaml.map(open("order.yaml"), label("order.yaml")), label("order.yaml"))
            : null;
    return new Engine(dict, grammar, order, inflector, spelling);
  }
}
