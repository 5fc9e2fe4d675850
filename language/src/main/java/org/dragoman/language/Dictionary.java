package org.dragoman.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Looks word forms up in a morphological dictionary (a morfologik automaton). Thread-safe; answers
 * are cached, at most {@value #CACHED} of them.
 */
final class Dictionary {

  private static final int CACHED = 60_000;

  private final morfologik.stemming.Dictionary automaton;
  private final ThreadLocal<DictionaryLookup> lookups;
  private final TagTable tags;
  private final Locale locale;
  private final Spelling spelling;
  private final Map<String, List<Reading>> supplement = new HashMap<>();
  private final Set<String> rare = new HashSet<>();
  private final ConcurrentHashMap<String, List<Reading>> cache = new ConcurrentHashMap<>();

  Dictionary(InputStream dict, InputStream info, TagTable tags, Spelling spelling) {
    try (dict;
        info) {
      automaton = morfologik.stemming.Dictionary.read(dict, info);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(automaton));
    this.tags = tags;
    this.spelling = spelling;
    this.locale = spelling.locale();
  }

  /** Adds a word form that the automaton lacks; call before the first look-up. */
  void add(String form, String lemma, String tag) {
    for (Tag t : tags.compile(tag)) {
      supplement
          .computeIfAbsent(form, k -> new ArrayList<>(2))
          .add(new Reading(lemma, t, Reading.Source.DICTIONARY));
    }
  }

  /**
   * Takes a reading out: of one form, or of all forms ({@code *}); of one class of the dictionary's
   * tags, or of all ({@code *}).
   */
  void exclude(String form, String lemma, String tagClass) {
    rare.add(form + " " + lemma + " " + tagClass);
  }

  private boolean isRare(String form, String lemma, String tagClass) {
    return !rare.isEmpty()
        && (rare.contains("* " + lemma + " " + tagClass)
            || rare.contains(form + " " + lemma + " " + tagClass)
            || rare.contains(form + " " + lemma + " *")
            || rare.contains("* " + lemma + " *"));
  }

  /**
   * Readings of the form as written and, where it has capitals, in lower case; empty if the
   * dictionary lacks both.
   */
  List<Reading> lookup(String form) {
    List<Reading> known = cache.get(form);
    if (known != null) {
      return known;
    }
    List<Reading> found = new ArrayList<>();
    String plain = spelling.plain(form);
    boolean capital = Spelling.isCapitalized(plain);
    read(plain, capital, found);
    String lower = plain.toLowerCase(locale);
    if (!lower.equals(plain)) {
      read(lower, capital, found);
      if (found.isEmpty() && plain.length() > 3 && plain.equals(plain.toUpperCase(locale))) {
        read(plain.charAt(0) + lower.substring(1), capital, found);
      }
    }
    List<Reading> result = List.copyOf(found);
    if (cache.size() >= CACHED) {
      cache.clear();
    }
    cache.put(form, result);
    return result;
  }

  private void read(String form, boolean capital, List<Reading> into) {
    into.addAll(supplement.getOrDefault(form, List.of()));
    for (WordData data : lookups.get().lookup(form)) {
      String lemma = data.getStem() == null ? form : spelling.plain(data.getStem().toString());
      if (data.getTag() != null) {
        String tagged = data.getTag().toString();
        for (String one : tagged.split("\\+")) {
          int colon = one.indexOf(':');
          if (isRare(form, lemma, colon < 0 ? one : one.substring(0, colon))) {
            continue;
          }
          Tag tag = tags.compile(one).get(0);
          if (tag.has(Tag.PROPER) && Character.isLowerCase(lemma.codePointAt(0))) {
            if (capital && tag.pos() != Pos.UNKNOWN) {
              into.add(new Reading(Spelling.capitalized(lemma), tag, Reading.Source.DICTIONARY));
            }
          } else if (tag.pos() != Pos.UNKNOWN) {
            into.add(new Reading(lemma, tag, Reading.Source.DICTIONARY));
          }
        }
      }
    }
  }
}
