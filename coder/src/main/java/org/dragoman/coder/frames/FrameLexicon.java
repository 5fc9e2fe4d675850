package org.dragoman.coder.frames;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Case;
import org.dragoman.language.Grammar;
import org.dragoman.language.LanguagePack;
import org.dragoman.language.Valency;
import org.dragoman.language.Yaml;
import org.dragoman.model.Acts;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/** All frames of a language, by lemma; also what its words govern, as far as frames say. */
public final class FrameLexicon implements Valency {

  /** Operators that only set the status of the act inside them, and the light verbs. */
  public static final Set<String> STATUS_OPERATORS =
      Set.of("plan", "attempt", "consider", "can", "begin", "continue", "end", "fail", "light");

  private static final Set<String> KEYS =
      Set.of(
          "act",
          "verb",
          "noun",
          "adjective",
          "roles",
          "with",
          "without",
          "also",
          "status",
          "negative",
          "needs",
          "reciprocal",
          "quantity",
          "examples");

  private static final Set<String> USER_KEYS = Set.of("classes", "frames", "switched-off");

  private final List<Frame> frames = new ArrayList<>();
  private final Map<String, List<Want>> classes = new HashMap<>();

  /** What each class lists, which may be other classes. */
  private final Map<String, List<String>> listed = new HashMap<>();

  private final Map<String, List<Frame>> verbs = new HashMap<>();
  private final Map<String, List<Frame>> nouns = new HashMap<>();
  private final Map<String, List<Frame>> adjectives = new HashMap<>();
  private final Map<String, Integer> governed = new HashMap<>();
  private final Set<String> verbPrepositions = new HashSet<>();
  private final Set<String> nounPrepositions = new HashSet<>();
  private final Grammar grammar;
  private final String language;
  private final SpeechWords speech;

  /**
   * Reads all frame files of the pack.
   *
   * @throws IllegalArgumentException naming the file and the frame that is wrong
   */
  public FrameLexicon(LanguagePack pack, Grammar grammar) {
    this.grammar = grammar;
    this.language = pack.code();
    this.speech = new SpeechWords(pack, grammar);
    Map<String, Map<String, Object>> files = new LinkedHashMap<>();
    for (LanguagePack.Source added : pack.additions("frames/*.yaml")) {
      Map<String, Object> yaml = Yaml.map(added.open(), added.label());
      for (Object key : yaml.keySet()) {
        if (!USER_KEYS.contains(String.valueOf(key))) {
          throw new IllegalArgumentException(
              "%s: unknown key '%s'; there are: classes, frames, switched-off"
                  .formatted(added.label(), key));
        }
      }
      files.put(added.label(), yaml);
    }
    Set<String> off = new HashSet<>();
    Set<String> ofUser = Set.copyOf(files.keySet());
    for (String file : pack.frameFiles()) {
      String path = "frames/" + file;
      files.put(pack.label(path), Yaml.map(pack.open(path), pack.label(path)));
    }
    files.forEach(
        (label, yaml) ->
            Yaml.mapping(yaml.get("classes"))
                .forEach((name, words) -> addClass(name, Yaml.strings(words), label)));
    files.forEach(
        (label, yaml) -> {
          int number = 0;
          for (Map<String, Object> entry : Yaml.mappings(yaml.get("frames"))) {
            number++;
            frames.add(frame(entry, label, number));
          }
        });
    for (String file : ofUser) {
      for (String rule : Yaml.strings(Yaml.mapping(files.get(file)).get("switched-off"))) {
        if (!frames.removeIf(f -> f.rule().equals(rule) && !ofUser.contains(f.file()))
            && off.add(rule)) {
          throw new IllegalArgumentException(
              file
                  + ": switched-off: no frame has the rule name '"
                  + rule
                  + "'; explain shows the names");
        }
        off.add(rule);
      }
    }
    for (Frame f : frames) {
      Map<String, List<Frame>> index =
          switch (f.word()) {
            case VERB -> verbs;
            case NOUN -> nouns;
            case ADJECTIVE -> adjectives;
          };
      for (String lemma : f.lemmas()) {
        String key = key(lemma);
        index.computeIfAbsent(key, k -> new ArrayList<>(2)).add(f);
        govern(key, f);
      }
    }
    Comparator<Frame> specific = Comparator.comparingInt(Frame::specificity).reversed();
    verbs.values().forEach(l -> l.sort(specific));
    nouns.values().forEach(l -> l.sort(specific));
    adjectives.values().forEach(l -> l.sort(specific));
  }

  private void addClass(String name, List<String> words, String file) {
    if (listed.put(name, words) != null) {
      throw new IllegalArgumentException(file + ": class @" + name + " is defined twice");
    }
  }

  /** The members of a class, with those of the classes that it lists; null if there is none. */
  private @Nullable List<Want> members(String name, String where) {
    List<Want> known = classes.get(name);
    List<String> words = listed.get(name);
    if (known != null || words == null) {
      return known;
    }
    List<Want> members = new ArrayList<>();
    classes.put(name, members);
    for (String w : words) {
      if (w.startsWith("@")) {
        List<Want> inner = members(w.substring(1), where);
        if (inner == null) {
          throw new IllegalArgumentException(
              where + ": class @" + name + ": there is no class " + w);
        }
        members.addAll(inner);
      } else {
        members.add(Want.parse(w));
      }
    }
    return members;
  }

  private Frame frame(Map<String, Object> entry, String file, int number) {
    String where = file + ": frame " + number + " (" + entry.get("act") + ")";
    for (String key : entry.keySet()) {
      if (!KEYS.contains(key)) {
        throw new IllegalArgumentException(where + ": unknown key '" + key + "'");
      }
    }
    String act = String.valueOf(entry.get("act"));
    if (Acts.standard().find(act) == null
        && !Acts.standard().isOperator(act)
        && !STATUS_OPERATORS.contains(act)) {
      throw new IllegalArgumentException(where + ": there is no act or operator '" + act + "'");
    }
    Frame.Word word =
        entry.containsKey("verb")
            ? Frame.Word.VERB
            : entry.containsKey("noun") ? Frame.Word.NOUN : Frame.Word.ADJECTIVE;
    List<String> lemmas = Yaml.strings(entry.get(word.name().toLowerCase(Locale.ROOT)));
    if (lemmas.isEmpty()) {
      throw new IllegalArgumentException(where + ": verb, noun or adjective is missing");
    }
    Map<String, List<String>> roles = new LinkedHashMap<>();
    Yaml.mapping(entry.get("roles"))
        .forEach(
            (role, forms) ->
                roles.put(role, Yaml.strings(forms).stream().map(this::normal).toList()));
    if (roles.isEmpty() && word == Frame.Word.VERB) {
      roles.put("source", List.of("nom"));
    }
    List<String> also = Yaml.strings(entry.get("also"));
    for (String a : also) {
      if (Acts.standard().find(a) == null) {
        throw new IllegalArgumentException(where + ": there is no act '" + a + "'");
      }
    }
    Object status = entry.get("status");
    List<Frame.Example> examples = new ArrayList<>();
    for (Map<String, Object> e : Yaml.mappings(entry.get("examples"))) {
      Object published = e.get("published");
      examples.add(
          new Frame.Example(
              String.valueOf(e.get("say")),
              Yaml.strings(e.get("claims")),
              published == null ? null : date(published)));
    }
    return new Frame(
        language + "/" + act + "/" + lemmas.get(0).replace(' ', '-'),
        act,
        word,
        lemmas,
        roles,
        conditions(entry.get("with"), where),
        conditions(entry.get("without"), where),
        also,
        status == null ? null : Status.valueOf(String.valueOf(status).toUpperCase(Locale.ROOT)),
        Boolean.TRUE.equals(entry.get("negative")),
        entry.containsKey("needs") ? new LinkedHashSet<>(Yaml.strings(entry.get("needs"))) : null,
        Boolean.TRUE.equals(entry.get("reciprocal")),
        entry.get("quantity") == null ? null : String.valueOf(entry.get("quantity")),
        List.copyOf(examples),
        file);
  }

  private static String date(Object value) {
    return value instanceof java.util.Date d
        ? d.toInstant().atZone(java.time.ZoneOffset.UTC).toLocalDate().toString()
        : String.valueOf(value);
  }

  /**
   * Prepositions by their usual form: "przeciw+dat" is "przeciwko+dat". One that governs a single
   * case may be written without it.
   */
  private String normal(String form) {
    int plus = form.indexOf('+');
    Case only = plus < 0 ? grammar.onlyCase(form) : null;
    if (only != null) {
      return grammar.prepositionName(form) + "+" + only.word();
    }
    return plus < 0
        ? form
        : grammar.prepositionName(form.substring(0, plus)) + form.substring(plus);
  }

  private Map<String, List<Want>> conditions(@Nullable Object value, String where) {
    Map<String, List<Want>> result = new LinkedHashMap<>();
    Yaml.mapping(value)
        .forEach(
            (form, words) -> {
              List<Want> wants = new ArrayList<>();
              for (String w : Yaml.strings(words)) {
                if (w.startsWith("@")) {
                  List<Want> members = members(w.substring(1), where);
                  if (members == null) {
                    throw new IllegalArgumentException(where + ": there is no class " + w);
                  }
                  wants.addAll(members);
                } else {
                  wants.add(Want.parse(w));
                }
              }
              result.put(normal(form), wants);
            });
    return result;
  }

  /**
   * A reflexive verb is known by its lemma and this mark, whatever the reflexive word of the
   * language.
   */
  private static final String REFLEXIVE = "~";

  private String key(String written) {
    int space = written.lastIndexOf(' ');
    return space > 0 && grammar.isReflexive(written.substring(space + 1))
        ? written.substring(0, space) + REFLEXIVE
        : written;
  }

  private void govern(String lemma, Frame f) {
    boolean noun = f.word() == Frame.Word.NOUN;
    for (List<String> forms : f.roles().values()) {
      forms.forEach(form -> govern(lemma, form, noun));
    }
    // a genitive under negation is the accusative of the plain verb
    f.with()
        .keySet()
        .forEach(form -> govern(lemma, f.negative() && form.equals("gen") ? "acc" : form, noun));
  }

  private void govern(String lemma, String form, boolean noun) {
    int plus = form.indexOf('+');
    if (plus > 0) {
      (noun ? nounPrepositions : verbPrepositions).add(lemma + " " + form.substring(0, plus));
      if (lemma.endsWith(REFLEXIVE)) {
        verbPrepositions.add(
            lemma.substring(0, lemma.length() - 1) + " " + form.substring(0, plus));
      }
    } else if (!noun) {
      int bits = governed.getOrDefault(lemma, 0);
      for (Case c : Case.values()) {
        if (c != Case.NOM && c.word().equals(form)) {
          bits |= c.bit();
        }
      }
      governed.put(lemma, bits);
    }
  }

  public List<Frame> frames() {
    return frames;
  }

  /** Frames of a verb, the most specific first. A reflexive verb has only frames of its own. */
  public List<Frame> verb(String lemma, boolean reflexive) {
    return verbs.getOrDefault(reflexive ? lemma + REFLEXIVE : lemma, List.of());
  }

  public List<Frame> noun(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  public List<Frame> adjective(String lemma) {
    return adjectives.getOrDefault(lemma, List.of());
  }

  @Override
  public int cases(String lemma, boolean reflexive) {
    Integer bits = reflexive ? governed.get(lemma + REFLEXIVE) : null;
    if (bits == null) {
      bits = governed.get(lemma);
    }
    return bits == null ? -1 : bits;
  }

  @Override
  public boolean takes(String lemma, String preposition, boolean noun) {
    return (noun ? nounPrepositions : verbPrepositions).contains(lemma + " " + preposition);
  }

  @Override
  public boolean isNoun(String lemma) {
    return nouns.containsKey(lemma);
  }

  @Override
  public boolean isVerb(String lemma) {
    return verbs.containsKey(lemma) || speech.isSaying(lemma, false);
  }

  @Override
  public boolean isSaying(String lemma) {
    return speech.isSaying(lemma, false);
  }

  /** The words that tell who says so. */
  public SpeechWords speech() {
    return speech;
  }

  @Override
  public boolean isReflexive(String lemma) {
    return verbs.containsKey(lemma + REFLEXIVE);
  }
}
