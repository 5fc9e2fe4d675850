package org.dragoman.coder.actors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.language.LanguagePack;
import org.dragoman.language.Yaml;

/**
 * How a language with letters of its own writes names that the knowledge has in Latin ones, where
 * no table gives its form: a pack's {@code names/transliteration.yaml}. A scheme holds for the
 * states that it lists; one without states holds for all others. Of its rules the longest that fits
 * counts; {@code ^} stands for the beginning of a word, {@code $} for its end. Letters without a
 * rule lose their marks and are tried again.
 */
final class Transliteration {

  private record Scheme(Map<String, String> rules, int longest) {}

  private final Map<String, Scheme> byState = new HashMap<>();
  private final List<Scheme> others = new ArrayList<>(1);

  private Transliteration() {}

  /** The pack's schemes; none where it needs none. */
  static Transliteration of(LanguagePack pack) {
    Transliteration result = new Transliteration();
    String file = "names/transliteration.yaml";
    if (pack.has(file)) {
      Map<String, Object> yaml = Yaml.map(pack.open(file), pack.label(file));
      for (Map<String, Object> entry : Yaml.mappings(yaml.get("schemes"))) {
        Map<String, String> rules = new HashMap<>();
        Yaml.mapping(entry.get("rules")).forEach((k, v) -> rules.put(k, String.valueOf(v)));
        int longest = rules.keySet().stream().mapToInt(String::length).max().orElse(0);
        Scheme scheme = new Scheme(rules, longest);
        List<String> states = Yaml.strings(entry.get("for"));
        states.forEach(state -> result.byState.put(state, scheme));
        if (states.isEmpty()) {
          result.others.add(scheme);
        }
      }
    }
    return result;
  }

  /** The name as the language would write it; unchanged where the pack has no scheme. */
  String write(String name, String state) {
    Scheme scheme = byState.get(state);
    if (scheme == null) {
      if (others.isEmpty()) {
        return name;
      }
      scheme = others.get(0);
    }
    StringBuilder written = new StringBuilder();
    int from = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || !isPartOfWord(name.charAt(i))) {
        written.append(word(name.substring(from, i), scheme));
        if (i < name.length()) {
          written.append(name.charAt(i));
        }
        from = i + 1;
      }
    }
    return written.toString();
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetter(c) || c == '\'' || c == '’';
  }

  private static String word(String word, Scheme scheme) {
    if (word.length() > 1 && word.matches("[IVX]+")) {
      return word;
    }
    boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    String marked = "^" + word.toLowerCase(Locale.ROOT) + "$";
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < marked.length(); ) {
      int n = Math.min(scheme.longest, marked.length() - i);
      while (n > 0 && !scheme.rules.containsKey(marked.substring(i, i + n))) {
        n--;
      }
      if (n > 0) {
        String rule = marked.substring(i, i + n);
        written.append(scheme.rules.get(rule));
        i += n;
        continue;
      }
      char c = marked.charAt(i);
      if (c != '^' && c != '$') {
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        written.append(scheme.rules.getOrDefault(plain.substring(0, 1), ""));
      }
      i++;
    }
    if (capital && written.length() > 0) {
      written.setCharAt(0, Character.toUpperCase(written.charAt(0)));
    }
    return written.toString();
  }
}
