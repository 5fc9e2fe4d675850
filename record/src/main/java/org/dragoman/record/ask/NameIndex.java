package org.dragoman.record.ask;

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
import org.dragoman.record.Words;
import org.jspecify.annotations.Nullable;

/** Names and codes of actors, found whatever their case and marks; near ones are suggested. */
public final class NameIndex {

  private static final int SUGGESTIONS = 5;

  private record Named(String name, Subject subject) {}

  private final Map<String, Named> byName = new LinkedHashMap<>();
  private final Map<String, Set<Subject>> bySurname = new HashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  /** Adds a state, region or organization. */
  public void addCode(String code, String name) {
    names.putIfAbsent(code, name);
    add(name, Subject.ofCode(code, name));
  }

  /** Adds another name; what a name stood for first, it stands for. */
  public void add(String name, Subject subject) {
    String key = key(name);
    byName.putIfAbsent(key, new Named(name, subject));
    int lastWord = key.lastIndexOf(' ') + 1;
    if (subject.match() == Subject.Match.PERSON && lastWord > 0) {
      bySurname.computeIfAbsent(key.substring(lastWord), s -> new HashSet<>()).add(subject);
    }
  }

  private static String key(String name) {
    return Words.folded(name).strip();
  }

  /**
   * Whom a code, a name, or a surname that only one person has, means; null if nobody is known by
   * it.
   */
  public @Nullable Subject find(String codeOrName) {
    String code = codeOrName.strip().toUpperCase(Locale.ROOT);
    if (code.equals(codeOrName.strip())) {
      String state = code.startsWith("IGO") || code.length() < 3 ? code : code.substring(0, 3);
      String name = names.get(code);
      if (name != null) {
        return Subject.ofCode(code, name);
      }
      if (names.containsKey(state) && code.matches("[A-Z]{6}([A-Z]{3})?")) {
        return Subject.ofCode(code, code);
      }
    }
    Named named = byName.get(key(codeOrName));
    if (named != null) {
      return named.subject;
    }
    Set<Subject> ofSurname = bySurname.getOrDefault(key(codeOrName), Set.of());
    return ofSurname.size() == 1 ? ofSurname.iterator().next() : null;
  }

  /** The name by which a code is known; the code itself if it has none. */
  public String name(String code) {
    return names.getOrDefault(code, code);
  }

  /** Names near to one that nobody has, the nearest first. */
  public List<String> suggestions(String name) {
    String key = key(name);
    int most = Math.max(1, key.length() / 4);
    record Near(String name, int distance) {}
    List<Near> near = new ArrayList<>();
    byName.forEach(
        (other, named) -> {
          int distance = distance(key, other, most);
          boolean isPart = key.length() > 3 && (" " + other + " ").contains(" " + key + " ");
          if (distance <= most || isPart) {
            near.add(new Near(named.name, isPart ? Math.min(1, distance) : distance));
          }
        });
    near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::name));
    Set<String> names = new LinkedHashSet<>();
    for (Near one : near) {
      if (names.size() < SUGGESTIONS) {
        names.add(one.name);
      }
    }
    return List.copyOf(names);
  }

  /** How many letters must be changed, added, left out or swapped; more than {@code most} is so. */
  static int distance(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        cost[i][j] =
            Math.min(
                cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[one.length()][other.length()];
  }
}
