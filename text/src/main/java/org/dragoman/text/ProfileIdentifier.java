package org.dragoman.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells languages by their small words and their letters, from the beginning of a text. Immutable,
 * for any number of threads.
 *
 * <p>Each small word counts two points for its languages, each peculiar letter one. A language
 * without a pack is named only where the evidence is clear: its points are at least a tenth of the
 * words and half as many again as those of the best language with a pack; or no profile with a pack
 * is written in the script of most letters. A longer text with next to no points for any pack is in
 * no known language.
 */
public final class ProfileIdentifier implements LanguageIdentifier {

  /** How much of a text is looked at, in UTF-16 units. */
  private static final int SAMPLE = 6000;

  private static final int FEWEST_LETTERS = 20;
  private static final int FEWEST_WORDS = 5;
  private static final int MANY_WORDS = 30;

  private final List<String> installed = new ArrayList<>();
  private final Map<String, LanguageProfile> profiles = new HashMap<>();
  private final Map<String, Set<String>> languagesOfWord = new HashMap<>();
  private final Map<Integer, Set<String>> languagesOfLetter = new HashMap<>();
  private final Map<String, Character.UnicodeScript> scripts = new HashMap<>();

  /**
   * An identifier for the languages of the packs.
   *
   * @param packs the profiles of the installed packs, at least one
   * @param others profiles of further languages; those of an installed language are passed over
   */
  public ProfileIdentifier(Collection<LanguageProfile> packs, Collection<LanguageProfile> others) {
    if (packs.isEmpty()) {
      throw new IllegalArgumentException("no language pack is installed");
    }
    packs.forEach(pack -> installed.add(pack.code()));
    packs.forEach(this::add);
    others.stream().filter(other -> !profiles.containsKey(other.code())).forEach(this::add);
  }

  private void add(LanguageProfile profile) {
    String code = profile.code();
    profiles.put(code, profile);
    for (String word : profile.words()) {
      languagesOfWord.computeIfAbsent(word, w -> new HashSet<>()).add(code);
      scripts.putIfAbsent(code, Character.UnicodeScript.of(word.codePointAt(0)));
    }
    for (String letter : profile.letters()) {
      languagesOfLetter.computeIfAbsent(letter.codePointAt(0), c -> new HashSet<>()).add(code);
    }
  }

  @Override
  public Identified named(String code) {
    String language = code.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
    if (installed.contains(language)) {
      return new Installed(language);
    }
    return missing(language, nameOf(language), true);
  }

  @Override
  public Identified identify(String text) {
    Evidence evidence = new Evidence(text);
    String bestPack = best(evidence, installed);
    if (evidence.letters < FEWEST_LETTERS) {
      return new Installed(bestPack);
    }
    Character.UnicodeScript script = evidence.script();
    List<String> inScript = new ArrayList<>();
    profiles.keySet().stream()
        .filter(code -> scripts.get(code) == script)
        .sorted()
        .forEach(inScript::add);
    if (inScript.isEmpty()) {
      return missing("und", "one in " + nameOf(script) + " script", false);
    }
    String best = best(evidence, inScript);
    if (installed.contains(best)) {
      return new Installed(best);
    }
    int points = evidence.points(best);
    boolean otherScript = installed.stream().noneMatch(inScript::contains);
    if (otherScript && points == 0) {
      return missing("und", "one in " + nameOf(script) + " script", false);
    }
    boolean clear =
        evidence.words >= FEWEST_WORDS
            && 10 * points >= evidence.words
            && 2 * points >= 3 * evidence.points(bestPack);
    if (otherScript || clear) {
      return missing(best, nameOf(best), false);
    }
    boolean foreign =
        evidence.words >= MANY_WORDS && 20 * evidence.points(bestPack) < evidence.words;
    return foreign ? missing("und", "none that is known", false) : new Installed(bestPack);
  }

  private Missing missing(String code, String name, boolean declared) {
    return new Missing(code, name, declared, installed);
  }

  private String nameOf(String code) {
    LanguageProfile profile = profiles.get(code);
    return profile == null ? "another" : profile.name();
  }

  /** The code with the most points; the first of several. */
  private static String best(Evidence evidence, List<String> codes) {
    String best = codes.get(0);
    for (String code : codes) {
      if (evidence.points(code) > evidence.points(best)) {
        best = code;
      }
    }
    return best;
  }

  private static String nameOf(Character.@Nullable UnicodeScript script) {
    if (script == null) {
      return "an unknown";
    }
    String name = script.name().toLowerCase(Locale.ROOT);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** What the beginning of a text shows. */
  private final class Evidence {

    private final Map<String, Integer> points = new HashMap<>();
    private final Map<Character.UnicodeScript, Integer> scriptCounts =
        new EnumMap<>(Character.UnicodeScript.class);
    private int letters;
    private int words;

    Evidence(String text) {
      String sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
      int at = 0;
      while (at < sample.length()) {
        int end = at;
        while (end < sample.length() && Letters.isLetter(sample.codePointAt(end))) {
          int letter = sample.codePointAt(end);
          count(letter);
          end += Character.charCount(letter);
        }
        if (end > at) {
          words++;
          award(languagesOfWord.get(sample.substring(at, end)), 2);
          at = end;
        } else {
          at += Character.charCount(sample.codePointAt(at));
        }
      }
    }

    int points(String code) {
      return points.getOrDefault(code, 0);
    }

    /** The script of most letters. */
    Character.@Nullable UnicodeScript script() {
      return scriptCounts.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .orElse(null);
    }

    private void count(int letter) {
      letters++;
      scriptCounts.merge(Character.UnicodeScript.of(letter), 1, Integer::sum);
      if (letter >= 128) {
        award(languagesOfLetter.get(letter), 1);
      }
    }

    private void award(@Nullable Set<String> codes, int count) {
      if (codes != null) {
        codes.forEach(code -> points.merge(code, count, Integer::sum));
      }
    }
  }
}
