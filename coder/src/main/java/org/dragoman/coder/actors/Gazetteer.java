package org.dragoman.coder.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.coder.knowledge.Person;
import org.dragoman.coder.knowledge.Sense;
import org.dragoman.language.Case;
import org.dragoman.language.Lattice;
import org.dragoman.language.Pos;
import org.dragoman.language.Reading;
import org.dragoman.language.Recognizer;
import org.dragoman.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds known names in a lattice: the longest that begins at each token. An adjective of
 * nationality may stand inside a title ("szef niemieckiej dyplomacji").
 */
final class Gazetteer implements Recognizer {

  private final Names names;
  private final Locale locale;
  private final boolean capitals;

  /**
   * @param capitals whether adjectives of nationality are written with a capital letter
   */
  Gazetteer(Names names, Locale locale, boolean capitals) {
    this.capitals = capitals;
    this.names = names;
    this.locale = locale;
  }

  private static final class Found {
    int end;
    List<Names.Entry> entries = List.of();
    List<Sense> owners = List.of();
    int skipped = -1;
  }

  @Override
  public List<Span> recognize(Lattice lattice) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < lattice.size(); ) {
      Span span = lattice.token(i).isPunctuation() ? null : at(lattice, i);
      if (span == null) {
        i++;
      } else {
        if (span.begin() < i) {
          // a first name before a known surname
          while (!spans.isEmpty() && spans.get(spans.size() - 1).end() > span.begin()) {
            spans.remove(spans.size() - 1);
          }
        }
        spans.add(span);
        i = span.end();
      }
    }
    return spans;
  }

  private @Nullable Span at(Lattice lattice, int i) {
    Found best = new Found();
    walk(lattice, i, i, names.root, List.of(), -1, best);
    if (best.entries.isEmpty()) {
      return adjective(lattice, i);
    }
    if (best.end == i + 1) {
      Span adjective =
          lattice.isCapitalized(i) && !isInitial(lattice, i) && !capitals
              ? null
              : adjective(lattice, i);
      if (adjective != null && modifies(lattice, i)) {
        return adjective;
      }
    }
    return span(lattice, i, best);
  }

  private static boolean isInitial(Lattice lattice, int i) {
    return i == 0 || lattice.token(i - 1).isPunctuation();
  }

  /** Whether the token, read as an adjective, agrees with a noun right after it. */
  private boolean modifies(Lattice lattice, int i) {
    if (i + 1 >= lattice.size() || lattice.isCapitalized(i + 1) && !capitals) {
      return false;
    }
    int next = i + 1;
    if (capitals
        && i + 3 < lattice.size()
        && lattice.readings(next).get(0).tag().pos() == Pos.CONJUNCTION
        && !adjectiveSenses(lattice, i + 2).isEmpty()) {
      // "Russian and Crimean officials"
      next = i + 3;
    }
    for (Reading a : lattice.readings(i)) {
      if (a.tag().pos() == Pos.ADJECTIVE) {
        for (Reading n : lattice.readings(next)) {
          boolean agrees =
              (a.tag().cases() & n.tag().cases() & ~Case.VOC.bit()) != 0
                  && (a.tag().numbers() & n.tag().numbers()) != 0
                  && (a.tag().genders() & n.tag().genders()) != 0;
          if (agrees
              && (n.tag().pos() == Pos.NOUN
                  || n.tag().pos() == Pos.ADJECTIVE
                  || n.tag().pos() == Pos.GERUND)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void walk(
      Lattice lattice,
      int start,
      int i,
      Names.Node node,
      List<Sense> owners,
      int skipped,
      Found best) {
    if (!node.entries.isEmpty() && (i >= best.end || best.entries.isEmpty())) {
      List<Names.Entry> fitting = fitting(lattice, start, i, node.entries);
      if (!fitting.isEmpty() && i == best.end && !best.entries.isEmpty()) {
        // another reading of the same words
        List<Names.Entry> both = new ArrayList<>(best.entries);
        both.addAll(fitting);
        best.entries = both;
      } else if (!fitting.isEmpty()) {
        best.end = i;
        best.entries = fitting;
        best.owners = owners;
        best.skipped = skipped;
      }
    }
    if (i >= lattice.size() || node.next.isEmpty()) {
      return;
    }
    Names.Node exact = node.next.get("=" + lattice.token(i).text());
    if (exact != null) {
      walk(lattice, start, i + 1, exact, owners, skipped, best);
    }
    Names.Node lower = node.next.get(lattice.lower(i));
    if (lower != null) {
      walk(lattice, start, i + 1, lower, owners, skipped, best);
    }
    List<Reading> readings = lattice.readings(i);
    for (int r = 0; r < readings.size(); r++) {
      String lemma = readings.get(r).lemma().toLowerCase(locale);
      if (lemma.equals(lattice.lower(i)) || seen(readings, r, lemma)) {
        continue;
      }
      Names.Node next = node.next.get(lemma);
      if (next != null) {
        walk(lattice, start, i + 1, next, owners, skipped, best);
      }
    }
    if (i > start && skipped < 0 && !node.next.isEmpty()) {
      List<Sense> inside = adjectiveSenses(lattice, i);
      if (!inside.isEmpty() && inside.stream().anyMatch(s -> s.type() == Sense.Type.ADJECTIVE)) {
        walk(lattice, start, i + 1, node, inside, i - start, best);
      }
    }
  }

  private boolean seen(List<Reading> readings, int upTo, String lemma) {
    for (int i = 0; i < upTo; i++) {
      if (readings.get(i).lemma().equalsIgnoreCase(lemma)) {
        return true;
      }
    }
    return false;
  }

  private List<Names.Entry> fitting(
      Lattice lattice, int start, int end, List<Names.Entry> entries) {
    List<Names.Entry> fitting = new ArrayList<>(entries.size());
    boolean capital =
        lattice.isCapitalized(start)
            || Character.isDigit(lattice.token(start).text().codePointAt(0));
    for (Names.Entry e : entries) {
      if (e.capital() && !capital) {
        continue;
      }
      if (e.surname() && end == start + 1 && lattice.token(start).text().length() < 2) {
        continue;
      }
      if (e.surname() && capitals && end == start + 1 && isMisleading(lattice, start, e)) {
        continue;
      }
      if (e.surname() && end == start + 1 && isMan(lattice, start, e.sense())) {
        continue;
      }
      // a capitalized common word at the beginning of a sentence is no surname
      if (e.surname()
          && end == start + 1
          && isInitial(lattice, start)
          && commonWord(lattice, start)
          && !(capitals && actsNext(lattice, end))) {
        continue;
      }
      if (e.surname()
          && end < lattice.size()
          && lattice.isCapitalized(end)
          && lattice.token(end).isWord()
          && lattice.token(end).text().length() > 2
          && isUnknownName(lattice, end)) {
        // rather the first name of somebody else
        continue;
      }
      if (e.surname() && end < lattice.size() && isForeign(lattice, end)) {
        // "Power of Nutrition"
        continue;
      }
      fitting.add(e);
    }
    return fitting;
  }

  /** "Palinowi": a form that no woman's surname has, where only women are known by it. */
  private static boolean isMan(Lattice lattice, int i, Sense sense) {
    String text = lattice.token(i).text();
    return !sense.persons().isEmpty()
        && sense.persons().stream().allMatch(p -> p.isWoman() && !isOf(p.name(), text));
  }

  /** Whether the form is the surname, or one of a surname that inflects as a woman's. */
  private static boolean isOf(String name, String text) {
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return surname.endsWith("a") || surname.length() >= text.length();
  }

  /** A word in small letters that the language does not have. */
  private static boolean isForeign(Lattice lattice, int i) {
    return lattice.token(i).isWord()
        && !lattice.isCapitalized(i)
        && lattice.readings(i).stream().allMatch(r -> r.source() == Reading.Source.GUESS);
  }

  /** A capitalized word that names neither a state, place or organization nor a title. */
  private boolean isUnknownName(Lattice lattice, int i) {
    if (names.root.next.containsKey("=" + lattice.token(i).text())) {
      return false;
    }
    if (commonNoun(lattice, i)) {
      return false;
    }
    for (Reading r : lattice.readings(i)) {
      String lemma = r.lemma().toLowerCase(locale);
      Names.Node node = names.root.next.get(lemma);
      if (node != null && node.entries.stream().anyMatch(e -> e.sense().type() != Sense.Type.PERSON)
          || names.role(lemma) != null) {
        return false;
      }
    }
    return true;
  }

  private static boolean commonNoun(Lattice lattice, int i) {
    for (Reading r : lattice.readings(i)) {
      if (r.source() == Reading.Source.DICTIONARY
          && r.tag().pos() == Pos.NOUN
          && Character.isLowerCase(r.lemma().codePointAt(0))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the word is rather no surname: an abbreviation, or a common word that is the name only
   * of somebody who led no state and no foreign ministry.
   */
  private static boolean isMisleading(Lattice lattice, int i, Names.Entry e) {
    String text = lattice.token(i).text();
    if (text.length() < 5 && text.equals(text.toUpperCase(Locale.ROOT))) {
      return true;
    }
    return commonWord(lattice, i)
        && e.sense().persons().stream()
            .flatMap(p -> p.tenures().stream())
            .noneMatch(t -> LEADING.contains(t.office()));
  }

  /** Offices whose holders are called by their surnames alone, whatever these mean. */
  private static final Set<String> LEADING =
      Set.of("head-of-state", "head-of-government", "foreign-minister");

  /** Whether what follows is a verb and nothing else, or a possessive mark: "Trump said". */
  private static boolean actsNext(Lattice lattice, int i) {
    if (i >= lattice.size()) {
      return false;
    }
    boolean verb = false;
    for (Reading r : lattice.readings(i)) {
      Pos pos = r.tag().pos();
      verb |= pos == Pos.VERB;
      if (pos.isNominal() || pos == Pos.ADJECTIVE || pos == Pos.PREPOSITION) {
        return false;
      }
    }
    return verb;
  }

  private static boolean commonWord(Lattice lattice, int i) {
    for (Reading r : lattice.readings(i)) {
      if (r.source() == Reading.Source.DICTIONARY
          && Character.isLowerCase(r.lemma().codePointAt(0))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Span span(Lattice lattice, int start, Found found) {
    Names.Entry first = found.entries.get(0);
    List<Sense> senses = new ArrayList<>(found.entries.size());
    boolean person = true;
    boolean surname = true;
    boolean named =
        found.entries.stream().anyMatch(e -> e.sense().type() == Sense.Type.STATE && !e.surname());
    for (Names.Entry e : found.entries) {
      if (named && e.surname()) {
        // Tonga is rather the state than somebody called Tong
        continue;
      }
      senses.add(e.sense());
      person &= e.sense().type() == Sense.Type.PERSON;
      surname &= e.surname();
    }
    int begin = start;
    if (person && surname && start > 0) {
      String before = lattice.token(start - 1).text();
      boolean name =
          Character.isUpperCase(before.codePointAt(0))
              && lattice.token(start - 1).isWord()
              && looksLikeFirstName(lattice, start - 1);
      if (name) {
        List<Sense> same = sameInitial(senses, before);
        if (same.isEmpty()) {
          return null;
        }
        if (!isInitial(lattice, start - 1) || !commonWord(lattice, start - 1)) {
          senses = same;
          begin = start - 1;
        }
      }
    }
    if (senses.stream().allMatch(s -> s.type() == Sense.Type.ROLE)
        && found.end == start + 1
        && !lattice.isCapitalized(start)) {
      return null;
    }
    int head = start + first.head() + (found.skipped >= 0 && found.skipped <= first.head() ? 1 : 0);
    int inflecting = 0;
    for (int w = 0, t = start; t < found.end; t++) {
      if (t - start == found.skipped) {
        continue;
      }
      if ((first.inflecting() & 1 << w) != 0) {
        inflecting |= 1 << t - begin;
      }
      w++;
    }
    if (begin < start) {
      inflecting |= 1;
    }
    int end = person ? suffixed(lattice, found.end) : found.end;
    boolean place = senses.stream().allMatch(Gazetteer::isPlace);
    Span.Kind kind = person ? Span.Kind.PERSON : place ? Span.Kind.PLACE : Span.Kind.NAME;
    return new Span(
        begin,
        end,
        Math.min(head, found.end - 1),
        kind,
        inflecting,
        senses.stream().map(Sense::key).distinct().toList(),
        new Mention(List.copyOf(senses), found.owners));
  }

  /** The end of a name with what tells father and son apart: "Joseph Biden, Jr.". */
  private int suffixed(Lattice lattice, int end) {
    int i = end < lattice.size() && lattice.lower(end).equals(",") ? end + 1 : end;
    return i < lattice.size() && names.nameSuffixes.contains(lattice.token(i).text()) ? i + 1 : end;
  }

  private static boolean isPlace(Sense s) {
    return switch (s.type()) {
      case STATE, PLACE, CAPITAL, REGION, METONYM, INHABITANT -> true;
      default -> false;
    };
  }

  /** An unknown or personal word with a capital letter, which is not a known name by itself. */
  private boolean looksLikeFirstName(Lattice lattice, int i) {
    if (isInitial(lattice, i) && commonWord(lattice, i)) {
      return false;
    }
    for (String key : List.of(lattice.lower(i), "=" + lattice.token(i).text())) {
      if (names.root.next.containsKey(key) && !names.root.next.get(key).entries.isEmpty()) {
        return false;
      }
    }
    for (Reading r : lattice.readings(i)) {
      Names.Node node = names.root.next.get(r.lemma().toLowerCase(locale));
      if (node != null
          && node.entries.stream().anyMatch(e -> e.sense().type() != Sense.Type.PERSON)) {
        return false;
      }
    }
    if (names.role(lattice.lower(i)) != null) {
      return false;
    }
    for (Reading r : lattice.readings(i)) {
      if (names.role(r.lemma().toLowerCase(locale)) != null) {
        return false;
      }
      if (r.tag().pos() == Pos.NOUN && Character.isUpperCase(r.lemma().codePointAt(0))) {
        return true;
      }
    }
    return false;
  }

  private List<Sense> sameInitial(List<Sense> senses, String firstName) {
    List<Sense> same = new ArrayList<>();
    for (Sense s : senses) {
      List<Person> persons =
          s.persons().stream()
              .filter(
                  p ->
                      capitals
                          ? shares(p.name(), firstName)
                          : initial(p.name()) == initial(firstName)
                              || names.hasInitial(p, firstName))
              .toList();
      if (!persons.isEmpty()) {
        same.add(new Sense(s.type(), s.key(), s.code(), s.name(), s.roles(), persons, null, null));
      }
    }
    return same;
  }

  /** Whether one of the words of the name is the first name, or begins like it: Mike, Michael. */
  private static boolean shares(String name, String firstName) {
    String first = firstName.toLowerCase(Locale.ROOT);
    String begins = first.substring(0, Math.min(3, first.length()));
    for (String word : name.toLowerCase(Locale.ROOT).split("[ -]")) {
      if (word.startsWith(begins) || first.endsWith(".") && word.charAt(0) == first.charAt(0)) {
        return true;
      }
    }
    return initial(name) == initial(firstName) && first.length() < 4;
  }

  private static char initial(String name) {
    char c = Character.toUpperCase(name.charAt(0));
    return switch (c) {
      case 'W', 'V' -> 'V';
      case 'Ł' -> 'L';
      case 'J', 'Y' -> 'J';
      case 'K', 'C', 'Q' -> 'K';
      case 'Ż', 'Z' -> 'Z';
      default -> c;
    };
  }

  private List<Sense> adjectiveSenses(Lattice lattice, int i) {
    List<Sense> senses = new ArrayList<>(2);
    String text = lattice.lower(i);
    int hyphen = text.indexOf('-');
    for (Reading r : lattice.readings(i)) {
      if (r.tag().pos() != Pos.ADJECTIVE
          && r.tag().pos() != Pos.UNKNOWN
          && r.source() != Reading.Source.GUESS) {
        continue;
      }
      if (r.tag().pos() == Pos.ADJECTIVE && r.tag().cases() == 0) {
        // "po włosku"
        continue;
      }
      List<Sense> found = names.adjectives.get(r.lemma().toLowerCase(locale));
      if (found != null) {
        for (Sense s : found) {
          if (!senses.contains(s)) {
            senses.add(s);
          }
        }
      } else if (hyphen > 0 && r.tag().pos() == Pos.ADJECTIVE) {
        // "francusko-niemiecki": each part is an adjective
        String[] parts = r.lemma().toLowerCase(locale).split("-");
        if (capitals && !names.isOwning(parts[parts.length - 1])) {
          // "Russian-backed": another's
          continue;
        }
        for (String part : parts) {
          for (Sense s : names.adjectives.getOrDefault(part, List.of())) {
            if (!senses.contains(s)) {
              senses.add(s);
            }
          }
        }
      }
    }
    return senses;
  }

  private @Nullable Span adjective(Lattice lattice, int i) {
    List<Sense> senses = adjectiveSenses(lattice, i);
    if (senses.isEmpty() || lattice.isCapitalized(i) && !isInitial(lattice, i) && !capitals) {
      return null;
    }
    boolean noun = lattice.readings(i).stream().anyMatch(r -> r.tag().pos() == Pos.NOUN);
    if (noun && !modifies(lattice, i) && !lattice.isCapitalized(i)) {
      // "polski", "angielski" as nouns are languages
      boolean before =
          i > 0 && lattice.readings(i - 1).stream().anyMatch(r -> r.tag().pos().isNominal());
      if (!before) {
        return null;
      }
    }
    return new Span(i, i + 1, i, Span.Kind.ADJECTIVE, 1, List.of(), new Mention(senses, List.of()));
  }
}
