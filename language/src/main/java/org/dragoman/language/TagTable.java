package org.dragoman.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compiles a dictionary's tag strings to {@link Tag}s, each string once. A tag is parts joined by
 * {@code :}, a part may be alternatives joined by {@code .}, a word may have several tags joined by
 * {@code +}. Parts that mean something else together than alone are written together ({@code
 * Anim:Masc}); the longest such row counts. What a part means is data: a pack's {@code tags.yaml}
 * gives for each part the names of a {@link Pos}, a {@link Case}, {@code SG}, {@code PL}, {@code
 * G0}..{@code G15} (genders) or a flag of {@link Tag}.
 */
final class TagTable {

  private static final Map<String, Integer> FLAGS =
      Map.ofEntries(
          Map.entry("FIRST", Tag.FIRST),
          Map.entry("SECOND", Tag.SECOND),
          Map.entry("THIRD", Tag.THIRD),
          Map.entry("PAST", Tag.PAST),
          Map.entry("PRESENT", Tag.PRESENT),
          Map.entry("FUTURE", Tag.FUTURE),
          Map.entry("IMPERATIVE", Tag.IMPERATIVE),
          Map.entry("CONDITIONAL", Tag.CONDITIONAL),
          Map.entry("PERFECTIVE", Tag.PERFECTIVE),
          Map.entry("IMPERFECTIVE", Tag.IMPERFECTIVE),
          Map.entry("NEGATED", Tag.NEGATED),
          Map.entry("COMPARATIVE", Tag.COMPARATIVE),
          Map.entry("SUPERLATIVE", Tag.SUPERLATIVE),
          Map.entry("REFLEXIVE_ONLY", Tag.REFLEXIVE_ONLY),
          Map.entry("COMBINING", Tag.COMBINING),
          Map.entry("SHORT", Tag.SHORT),
          Map.entry("PROPER", Tag.PROPER));

  private final Map<String, List<String>> parts = new HashMap<>();
  private final ConcurrentHashMap<String, List<Tag>> compiled = new ConcurrentHashMap<>();
  private final int longest;

  TagTable(Map<String, Object> yaml, String file) {
    Yaml.mapping(yaml.get("parts")).forEach((part, names) -> parts.put(part, Yaml.strings(names)));
    parts.values().stream()
        .flatMap(List::stream)
        .filter(name -> !known(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException(file + ": unknown feature '" + name + "'");
            });
    longest = parts.keySet().stream().mapToInt(k -> k.split(":").length).max().orElse(1);
  }

  private static boolean known(String name) {
    return FLAGS.containsKey(name)
        || name.equals("SG")
        || name.equals("PL")
        || name.matches("G(\\d|1[0-5])")
        || named(Case.values(), name) >= 0
        || named(Pos.values(), name) >= 0;
  }

  private static int named(Enum<?>[] values, String name) {
    for (Enum<?> value : values) {
      if (value.name().equals(name)) {
        return value.ordinal();
      }
    }
    return -1;
  }

  List<Tag> compile(String tags) {
    List<Tag> known = compiled.get(tags);
    return known != null ? known : compiled.computeIfAbsent(tags, this::parse);
  }

  private List<Tag> parse(String tags) {
    List<Tag> result = new ArrayList<>();
    for (String tag : tags.split("\\+")) {
      result.add(one(tag));
    }
    return List.copyOf(result);
  }

  /** The parts of a tag, those joined that have a row together. */
  private List<String> together(String[] single) {
    if (longest == 1) {
      return List.of(single);
    }
    List<String> result = new ArrayList<>(single.length);
    for (int i = 0; i < single.length; ) {
      int n = Math.min(longest, single.length - i);
      String joined = String.join(":", Arrays.asList(single).subList(i, i + n));
      while (n > 1 && !parts.containsKey(joined)) {
        n--;
        joined = String.join(":", Arrays.asList(single).subList(i, i + n));
      }
      result.add(joined);
      i += n;
    }
    return result;
  }

  private Tag one(String tag) {
    Pos pos = Pos.UNKNOWN;
    int cases = 0;
    int numbers = 0;
    int genders = 0;
    int flags = 0;
    for (String part : together(tag.split("[:.]"))) {
      for (String name : parts.getOrDefault(part, List.of())) {
        Integer flag = FLAGS.get(name);
        if (flag != null) {
          flags |= flag;
        } else if (name.equals("SG")) {
          numbers |= Tag.SG;
        } else if (name.equals("PL")) {
          numbers |= Tag.PL;
        } else if (name.charAt(0) == 'G' && Character.isDigit(name.charAt(name.length() - 1))) {
          genders |= 1 << Integer.parseInt(name.substring(1));
        } else {
          int c = named(Case.values(), name);
          if (c >= 0) {
            cases |= 1 << c;
          } else {
            pos = Pos.values()[named(Pos.values(), name)];
          }
        }
      }
    }
    if (pos == Pos.VERB
        && (flags & Tag.PRESENT) != 0
        && (flags & Tag.PERFECTIVE) != 0
        && (flags & Tag.IMPERFECTIVE) == 0) {
      flags = flags & ~Tag.PRESENT | Tag.FUTURE;
    }
    if (pos == Pos.NOUN && cases == 0) {
      // a noun that never inflects
      cases = Case.ANY & ~Case.VOC.bit();
    }
    return new Tag(
        pos,
        cases,
        numbers == 0 ? Tag.ANY_NUMBER : numbers,
        genders == 0 ? Tag.ANY_GENDER : genders,
        flags);
  }
}
