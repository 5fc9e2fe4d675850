package org.dragoman.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Looks word forms up in a morphological dictionary (a morfologik automaton). Thread-safe; answers are cached, at most {@value #CACHED} of them.
 */
final class Dictionary {

  private static final int CACHED = 60_000;

  private final morfologik.stemming.Dictionary automaton;
  private final ThreadLocal<DictionaryLookup> lookups;
  private final TagTable tags;
  private final Locale locale;
  private final ConcurrentHashMap<String, List<Reading>> cache = new ConcurrentHashMap<>();

  Dictionary(InputStream dict, InputStream info, TagTable tags, Locale locale) {
    try (dict;
        info) {
      automaton = morfologik.stemming.Dictionary.read(dict, info);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(automaton));
    this.tags = tags;
    this.locale = locale;
  }

  /** Readings of the form as written and, where it has capitals, in lower case; empty if the dictionary lacks both. */
  List<Reading> lookup(String form) {
    List<Reading> known = cache.get(form);
    if (known != null) {
      return known;
    }
    List<Reading> found = new ArrayList<>();
    read(form, found);
    String lower = form.toLowerCase(locale);
    if (!lower.equals(form)) {
      read(lower, found);
      if (found.isEmpty() && form.length() > 3 && form.equals(form.toUpperCase(locale))) {
        read(form.charAt(0) + lower.substring(1), found);
      }
    }
    List<Reading> result = List.copyOf(found);
    if (cache.size() >= CACHED) {
      cache.clear();
    }
    cache.put(form, result);
    return result;
  }

  private void read(String form, List<Reading> into) {
    for (WordData data : lookups.get().lookup(form)) {
      String lemma = data.getStem() == null ? form : data.getStem().toString();
      if (data.getTag() != null) {
        for (Tag tag : tags.compile(data.getTag().toString())) {
          if (tag.pos() != Pos.UNKNOWN) {
            into.add(new Reading(lemma, tag, Reading.Source.DICTIONARY));
          }
        }
      }
    }
  }
}
