package org.dragoman.evaluation.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.coder.frames.FrameLexicon;
import org.dragoman.language.LanguagePack;
import org.dragoman.language.Yaml;
import org.dragoman.model.Acts;
import org.jspecify.annotations.Nullable;

/**
 * The frame files of a pack as they are written, before anything is made of them.
 *
 * @param entries all frames
 * @param classes word classes by name
 * @param faults what cannot be read
 */
record FrameFiles(List<Entry> entries, Map<String, WordClass> classes, List<Remark> faults) {

  /** A frame as written, and where. */
  record Entry(String where, Map<String, Object> yaml) {

    List<String> strings(String key) {
      return Yaml.strings(yaml.get(key));
    }

    /** The conditions of {@code with} or {@code without}. */
    Map<String, Object> conditions(String key) {
      return Yaml.mapping(yaml.get(key));
    }
  }

  /** The words of a class, and the file that defines it. */
  record WordClass(String file, List<String> words) {}

  private static final String CHECK = "frames that cannot be read";
  private static final List<String> CONDITIONS = List.of("with", "without");

  static FrameFiles of(LanguagePack pack) {
    FrameFiles files = new FrameFiles(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
    for (LanguagePack.Source added : pack.additions("frames/*.yaml")) {
      try {
        files.read(added.label(), Yaml.map(added.open(), added.label()));
      } catch (IllegalArgumentException e) {
        files.faults.add(Remark.fault(CHECK, added.label(), String.valueOf(e.getMessage())));
      }
    }
    for (String name : pack.frameFiles()) {
      String path = "frames/" + name;
      try {
        files.read(pack.label(path), Yaml.map(pack.open(path), pack.label(path)));
      } catch (IllegalArgumentException e) {
        files.faults.add(Remark.fault(CHECK, pack.label(path), String.valueOf(e.getMessage())));
      }
    }
    files.entries.forEach(files::check);
    return files;
  }

  private void read(String file, Map<String, Object> yaml) {
    Yaml.mapping(yaml.get("classes"))
        .forEach(
            (name, words) -> {
              WordClass before = classes.put(name, new WordClass(file, Yaml.strings(words)));
              if (before != null) {
                faults.add(
                    Remark.fault(
                        CHECK, file, "class @" + name + " stands in " + before.file + " too"));
              }
            });
    int number = 0;
    for (Map<String, Object> frame : Yaml.mappings(yaml.get("frames"))) {
      number++;
      entries.add(new Entry("%s, frame %d (%s)".formatted(file, number, name(frame)), frame));
    }
  }

  private static String name(Map<String, Object> frame) {
    for (String word : List.of("verb", "noun", "adjective")) {
      List<String> lemmas = Yaml.strings(frame.get(word));
      if (!lemmas.isEmpty()) {
        return frame.get("act") + " " + lemmas.get(0);
      }
    }
    return String.valueOf(frame.get("act"));
  }

  private void check(Entry entry) {
    String act = String.valueOf(entry.yaml.get("act"));
    Acts acts = Acts.standard();
    if (acts.find(act) == null
        && !acts.isOperator(act)
        && !FrameLexicon.STATUS_OPERATORS.contains(act)) {
      faults.add(Remark.fault(CHECK, entry.where, "there is no act or operator '" + act + "'"));
    }
    for (String also : entry.strings("also")) {
      if (acts.find(also) == null) {
        faults.add(Remark.fault(CHECK, entry.where, "there is no act '" + also + "'"));
      }
    }
    for (String used : classesOf(entry)) {
      if (!classes.containsKey(used)) {
        faults.add(Remark.fault(CHECK, entry.where, "there is no class @" + used));
      }
    }
    if (Yaml.mappings(entry.yaml.get("examples")).isEmpty()) {
      faults.add(
          Remark.fault(
              "frames without examples", entry.where, "give one with and one without a claim"));
    }
  }

  private static Set<String> classesOf(Entry entry) {
    Set<String> used = new HashSet<>();
    for (String key : CONDITIONS) {
      for (Object words : entry.conditions(key).values()) {
        for (String word : Yaml.strings(words)) {
          if (word.startsWith("@")) {
            used.add(word.substring(1));
          }
        }
      }
    }
    return used;
  }

  List<Remark> unusedClasses() {
    Set<String> used = new HashSet<>();
    entries.forEach(entry -> used.addAll(classesOf(entry)));
    List<Remark> remarks = new ArrayList<>();
    classes.forEach(
        (name, words) -> {
          if (!used.contains(name)) {
            remarks.add(Remark.doubt("classes never used", words.file, "@" + name));
          }
        });
    return remarks;
  }

  /** The words that the conditions of an entry name themselves, without those of its classes. */
  static List<String> conditionWords(Entry entry) {
    List<String> words = new ArrayList<>();
    for (String key : CONDITIONS) {
      for (@Nullable Object value : entry.conditions(key).values()) {
        for (String word : Yaml.strings(value)) {
          if (!word.startsWith("@")) {
            words.add(word);
          }
        }
      }
    }
    return words;
  }
}
