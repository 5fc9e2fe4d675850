package org.dragoman.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Inflects names by a pack's paradigms ({@code names/paradigms.yaml}) and guesses base forms of
 * unknown names by the same paradigms read backwards. Useful for proper names; not for common
 * words, which the dictionary has.
 */
public final class Inflector {

  /** What is named: paradigms differ by it. */
  public enum Named {
    MAN,
    WOMAN,
    THING
  }

  /** A form of a name. */
  public record Form(String text, Tag tag) {}

  private record Paradigm(
      List<String> bases,
      Set<Named> named,
      int drop,
      int gender,
      boolean plural,
      Map<Case, List<String>> endings) {

    boolean fits(String name, Named kind) {
      return named.contains(kind) && fits(name);
    }

    boolean fits(String name) {
      for (String base : bases) {
        if (name.endsWith(base) && name.length() > base.length()) {
          return true;
        }
      }
      return false;
    }
  }

  private record Ending(Paradigm paradigm, Case kase, String dropped) {}

  private static final int MAX_ENDING = 5;

  private final List<Paradigm> paradigms = new ArrayList<>();
  private final Map<String, List<Ending>> backwards = new HashMap<>();
  private final List<Map<String, Object>> adjectives;
  private final Map<String, Integer> apostrophe = new HashMap<>();

  /** Whether names have cases at all. */
  private final boolean inflects;

  Inflector(Map<String, Object> yaml, String file) {
    adjectives = Yaml.mappings(yaml.get("adjectives"));
    inflects = !Boolean.FALSE.equals(yaml.get("inflects"));
    for (Map<String, Object> entry : Yaml.mappings(yaml.get("paradigms"))) {
      paradigms.add(paradigm(entry, file));
    }
    for (Paradigm p : paradigms) {
      p.endings.forEach(
          (kase, endings) -> {
            for (String ending : endings) {
              for (String base : p.bases) {
                String dropped = base.substring(Math.max(0, base.length() - p.drop));
                if (dropped.length() == p.drop) {
                  String kept = base.substring(0, base.length() - p.drop);
                  String key = kept + ending;
                  key = key.length() > MAX_ENDING ? key.substring(key.length() - MAX_ENDING) : key;
                  backwards
                      .computeIfAbsent(key, k -> new ArrayList<>())
                      .add(new Ending(p, kase, dropped + "|" + ending));
                }
              }
            }
          });
    }
    Yaml.mapping(yaml.get("apostrophe"))
        .forEach((ending, cases) -> apostrophe.put(ending, bits(Yaml.strings(cases), file)));
  }

  private static Paradigm paradigm(Map<String, Object> entry, String file) {
    Map<Case, List<String>> endings = new EnumMap<>(Case.class);
    Yaml.mapping(entry.get("forms"))
        .forEach((kase, list) -> endings.put(caseOf(kase, file), Yaml.strings(list)));
    LinkedHashSet<Named> named = new LinkedHashSet<>();
    for (String word : Yaml.strings(entry.get("for"))) {
      named.add(Named.valueOf(word.toUpperCase(java.util.Locale.ROOT)));
    }
    int gender =
        switch (String.valueOf(entry.get("gender"))) {
          case "m1" -> 1;
          case "m3" -> 4;
          case "f" -> 8;
          case "n2" -> 32;
          default -> 256 | 128;
        };
    return new Paradigm(
        Yaml.strings(entry.get("base")),
        named,
        entry.get("drop") instanceof Integer n ? n : 0,
        gender,
        Boolean.TRUE.equals(entry.get("plural")),
        endings);
  }

  private static Case caseOf(String word, String file) {
    for (Case c : Case.values()) {
      if (c.word().equals(word)) {
        return c;
      }
    }
    throw new IllegalArgumentException(file + ": unknown case '" + word + "'");
  }

  private static int bits(List<String> cases, String file) {
    int bits = 0;
    for (String c : cases) {
      bits |= caseOf(c, file).bit();
    }
    return bits;
  }

  /** All forms of an adjective of a name; empty if no pattern fits its base form. */
  public List<Form> inflectAdjective(String base) {
    List<Form> forms = new ArrayList<>();
    for (Map<String, Object> pattern : adjectives) {
      String ending = String.valueOf(pattern.get("base"));
      if (!base.endsWith(ending)) {
        continue;
      }
      String stem = base.substring(0, base.length() - ending.length());
      for (Map<String, Object> form : Yaml.mappings(pattern.get("forms"))) {
        int genders = 0;
        for (String gender : Yaml.strings(form.get("genders"))) {
          genders |= 1 << Integer.parseInt(gender);
        }
        int cases = bits(Yaml.strings(form.get("cases")), "adjectives");
        int number = "pl".equals(form.get("number")) ? Tag.PL : Tag.SG;
        Tag tag = new Tag(Pos.ADJECTIVE, cases, number, genders, 0);
        forms.add(new Form(stem + form.get("ending"), tag));
      }
      return forms;
    }
    return forms;
  }

  /**
   * All forms of the name, its base form among them. A hyphenated name inflects in its last part,
   * and in all parts.
   */
  public List<Form> inflect(String name, Named kind) {
    if (!inflects) {
      int gender = kind == Named.MAN ? 1 : kind == Named.WOMAN ? 8 : Tag.ANY_GENDER;
      return List.of(new Form(name, new Tag(Pos.NOUN, Case.NOM.bit(), Tag.SG, gender, 0)));
    }
    List<Form> forms = new ArrayList<>();
    int hyphen = name.lastIndexOf('-');
    if (hyphen > 0 && hyphen < name.length() - 1) {
      String first = name.substring(0, hyphen);
      for (Form last : inflectOne(name.substring(hyphen + 1), kind)) {
        forms.add(new Form(first + "-" + last.text, last.tag));
        for (Form before : inflectOne(first, kind)) {
          if ((before.tag.cases() & last.tag.cases()) != 0 && !before.text.equals(first)) {
            forms.add(new Form(before.text + "-" + last.text, last.tag));
          }
        }
      }
      return forms;
    }
    return inflectOne(name, kind);
  }

  private List<Form> inflectOne(String name, Named kind) {
    List<Form> forms = new ArrayList<>();
    int base = Case.NOM.bit() | Case.VOC.bit();
    Paradigm paradigm = null;
    for (Paradigm p : paradigms) {
      if (p.fits(name, kind)) {
        paradigm = p;
        break;
      }
    }
    if (paradigm == null || paradigm.endings.isEmpty()) {
      int gender = kind == Named.MAN ? 1 : kind == Named.WOMAN ? 8 : Tag.ANY_GENDER;
      return List.of(new Form(name, new Tag(Pos.NOUN, Case.ANY, Tag.SG, gender, 0)));
    }
    int gender = kind == Named.MAN ? 1 : paradigm.gender;
    int number = paradigm.plural ? Tag.PL : Tag.SG;
    Map<String, Integer> texts = new HashMap<>();
    texts.put(name, base);
    String stem = name.substring(0, name.length() - paradigm.drop);
    for (Case c : Case.values()) {
      for (String ending : paradigm.endings.getOrDefault(c, List.of())) {
        texts.merge(stem + ending, c.bit(), (a, b) -> a | b);
      }
    }
    texts.forEach(
        (text, cases) -> forms.add(new Form(text, new Tag(Pos.NOUN, cases, number, gender, 0))));
    return forms;
  }

  /**
   * Possible base forms of an unknown capitalized word, each with the case that the word would then
   * be in. The word itself, as a base form or uninflected, is the first.
   */
  public List<Reading> guess(String word) {
    if (!inflects) {
      return List.of(guessed(word, Case.NOM.bit(), Tag.ANY_GENDER));
    }
    List<Reading> readings = new ArrayList<>();
    int mark = Math.max(word.lastIndexOf('’'), word.lastIndexOf('\''));
    if (mark > 1 && mark < word.length() - 1) {
      Integer cases = apostrophe.get(word.substring(mark + 1));
      if (cases != null) {
        readings.add(guessed(word.substring(0, mark), cases, 1));
        return readings;
      }
    }
    readings.add(guessed(word, Case.NOM.bit(), genderOfBase(word)));
    Map<String, Integer> seen = new HashMap<>();
    for (int length = Math.min(MAX_ENDING, word.length() - 1); length >= 1; length--) {
      for (Ending ending :
          backwards.getOrDefault(word.substring(word.length() - length), List.of())) {
        int bar = ending.dropped.indexOf('|');
        String suffix = ending.dropped.substring(bar + 1);
        if (!word.endsWith(suffix) || word.length() - suffix.length() < 2) {
          continue;
        }
        String base =
            word.substring(0, word.length() - suffix.length()) + ending.dropped.substring(0, bar);
        if (!base.equals(word) && base.length() > 2 && ending.paradigm.fits(base)) {
          seen.merge(base + "\t" + ending.paradigm.gender, ending.kase.bit(), (a, b) -> a | b);
        }
      }
    }
    seen.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            e -> {
              int tab = e.getKey().indexOf('\t');
              Reading r =
                  guessed(
                      e.getKey().substring(0, tab),
                      e.getValue(),
                      Integer.parseInt(e.getKey().substring(tab + 1)));
              if (readings.size() < 8) {
                readings.add(r);
              }
            });
    // a name may also stand uninflected
    readings.add(guessed(word, Case.ANY & ~Case.NOM.bit() & ~Case.VOC.bit(), Tag.ANY_GENDER));
    return readings;
  }

  private static int genderOfBase(String word) {
    return word.endsWith("a") ? 8 | 1 : Tag.ANY_GENDER;
  }

  private static Reading guessed(String base, int cases, int gender) {
    return new Reading(base, new Tag(Pos.NOUN, cases, Tag.SG, gender, 0), Reading.Source.GUESS);
  }
}
