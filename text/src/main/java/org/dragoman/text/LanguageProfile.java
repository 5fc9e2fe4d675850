package org.dragoman.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a language is recognised by: frequent small words, and letters that few others have.
 *
 * @param code the language's ISO 639 code: {@code pl}
 * @param name its English name: {@code Polish}
 * @param words in lower case
 * @param letters in lower case
 */
public record LanguageProfile(String code, String name, Set<String> words, Set<String> letters) {

  public LanguageProfile {
    words = Set.copyOf(words);
    letters = Set.copyOf(letters);
  }

  /**
   * Reads the profile of a language pack from YAML in UTF-8: a map with {@code code}, {@code name},
   * {@code words} and {@code letters}.
   *
   * @throws IllegalArgumentException if it is no such map
   */
  public static LanguageProfile read(InputStream yaml) {
    return of(WordLists.read(yaml));
  }

  /** The profiles that come with Dragoman, of languages that may have no pack. */
  public static List<LanguageProfile> builtIn() {
    try (InputStream yaml = LanguageProfile.class.getResourceAsStream("profiles.yaml")) {
      if (yaml == null || !(WordLists.parse(yaml) instanceof List<?> maps)) {
        throw new IllegalStateException("profiles.yaml is missing, or no list");
      }
      List<LanguageProfile> profiles = new ArrayList<>();
      for (Object map : maps) {
        profiles.add(of(WordLists.of(map)));
      }
      return List.copyOf(profiles);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LanguageProfile of(WordLists lists) {
    Set<String> words = new HashSet<>();
    lists.take("words").forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    LanguageProfile profile =
        new LanguageProfile(
            lists.takeOne("code"), lists.takeOne("name"), words, lists.take("letters"));
    lists.expectAllTaken();
    return profile;
  }
}
