package org.dragoman.coder.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.dragoman.coder.time.Grammar.Entry;
import org.dragoman.coder.time.Grammar.Group;
import org.dragoman.coder.time.Grammar.Rule;
import org.dragoman.language.Lattice;
import org.dragoman.language.Reading;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Matches a grammar's rules against one sentence. Rules do not refer to themselves and so match a
 * bounded number of words; what a group matches at a place is worked out once.
 */
final class Matcher {

  /** How far before a trigger a time can begin. */
  private static final int REACH = 7;

  /** How far a pattern looks back. */
  private static final int BACK = 3;

  private static final Comparator<Match> LONGEST = Comparator.comparingInt(m -> -m.end());

  /**
   * A match.
   *
   * @param end one past its last token
   * @param head its head, -1 if it has none
   */
  record Match(int end, int head, Object value) {}

  /** A token as a word of a kind. */
  private record Item(int kind, Object value, @Nullable Reading reading) {}

  private final Grammar grammar;
  private final Lattice lattice;
  private final int size;
  private final @Nullable Item[][] items;
  private final BitSet[] kinds;
  private final List<Match>[][] found;

  /** Where the next trigger is, from each token on. */
  private final int[] trigger;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Matcher(Grammar grammar, Lattice lattice) {
    this.grammar = grammar;
    this.lattice = lattice;
    size = lattice.size();
    items = new Item[size][];
    kinds = new BitSet[size];
    found = new List[size][];
    trigger = new int[size];
  }

  /** A matcher for the sentence; null if it has no word of time. */
  static @Nullable Matcher of(Grammar grammar, Lattice lattice) {
    return hasTrigger(grammar, lattice) ? new Matcher(grammar, lattice).prepared() : null;
  }

  private static boolean hasTrigger(Grammar grammar, Lattice lattice) {
    for (int i = 0; i < lattice.size(); i++) {
      if (isFigure(lattice.lower(i)) || triggers(grammar, lattice.lower(i))) {
        return true;
      }
      String last = "";
      List<Reading> readings = lattice.readings(i);
      for (int r = 0; r < readings.size(); r++) {
        String lemma = readings.get(r).lemma();
        if (!lemma.equals(last) && triggers(grammar, lemma)) {
          return true;
        }
        last = lemma;
      }
    }
    return false;
  }

  private static boolean triggers(Grammar grammar, String word) {
    Entry[] entries = grammar.entries(word);
    if (entries != null) {
      for (Entry entry : entries) {
        if (grammar.triggers().get(entry.kind())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the word is written in figures long enough for a year. */
  private static boolean isFigure(String word) {
    return word.length() > 3 && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  private Matcher prepared() {
    int next = Integer.MAX_VALUE;
    for (int i = size - 1; i >= 0; i--) {
      List<Item> list = new ArrayList<>();
      read(i, list);
      BitSet set = new BitSet();
      for (Item item : list) {
        set.set(item.kind());
      }
      items[i] = list.toArray(new Item[0]);
      kinds[i] = set;
      if (set.intersects(grammar.triggers())) {
        next = i;
      }
      trigger[i] = next;
    }
    return this;
  }

  private void read(int position, List<Item> into) {
    String lower = lattice.lower(position);
    boolean inner = !grammar.capitals() && lattice.isCapitalized(position) && !isInitial(position);
    Entry[] forms = grammar.entries(lower);
    boolean known = false;
    for (Reading reading : lattice.readings(position)) {
      Entry[] entries = grammar.entries(reading.lemma());
      if (entries == null) {
        continue;
      }
      known |= reading.lemma().equals(lower);
      for (Entry entry : entries) {
        if (!entry.form() && entry.test().accepts(reading.tag()) && fits(entry, position, inner)) {
          into.add(new Item(entry.kind(), entry.value(), reading));
        }
      }
    }
    if (forms != null) {
      for (Entry entry : forms) {
        if ((entry.form() || !known && entry.test().isAny()) && fits(entry, position, inner)) {
          into.add(new Item(entry.kind(), entry.value(), null));
        }
      }
    }
    figures(position, into);
  }

  private boolean fits(Entry entry, int position, boolean inner) {
    return entry.capital() ? lattice.isCapitalized(position) : !inner;
  }

  /** Whether a capital at the position may be that of the sentence. */
  private boolean isInitial(int position) {
    if (position == 0) {
      return true;
    }
    Token before = lattice.token(position - 1);
    return before.isPunctuation() && !before.is(",");
  }

  private void figures(int position, List<Item> into) {
    String text = lattice.token(position).text();
    char begin = text.charAt(0);
    if (begin == 'I' || begin == 'V' || begin == 'X') {
      int n = Figures.roman(text);
      if (n > 0) {
        into.add(new Item(Grammar.ROMAN, n, null));
      }
      return;
    }
    if (begin < '0' || begin > '9') {
      return;
    }
    Figures figures = Figures.of(text);
    int n = figures.first();
    if (figures.isNumber()) {
      into.add(new Item(Grammar.INT, n, null));
      if (n >= 1 && n <= 31) {
        into.add(new Item(Grammar.DAY_FIGURE, n, null));
      }
      if (n >= 1900 && n <= 2099 && n % 100 != 0 && text.length() == 4) {
        into.add(new Item(Grammar.YEAR_FIGURE, n, null));
      }
    } else if (text.length() >= 8 && text.length() <= 10) {
      date(text, into);
    }
    if (figures.isClock()) {
      into.add(new Item(Grammar.CLOCK, n, null));
    }
  }

  private void date(String text, List<Item> into) {
    for (DateTimeFormatter format : grammar.dates()) {
      try {
        LocalDate day = LocalDate.parse(text, format);
        into.add(new Item(Grammar.FIGURES_DATE, new Time.Fixed(Intervals.days(day, day)), null));
        return;
      } catch (DateTimeException e) {
        continue;
      }
    }
  }

  /** The longest match of the grammar's top group at the position; null if there is none. */
  @Nullable Match at(int position) {
    if (trigger[position] - position > REACH) {
      return null;
    }
    List<Match> matches = matches(grammar.top(), position);
    return matches.isEmpty() ? null : matches.get(0);
  }

  /** What the group matches at the position, the longest first, one of each length. */
  private List<Match> matches(int number, int position) {
    if (position >= size) {
      return List.of();
    }
    Group group = grammar.groups().get(number);
    if (!group.first().intersects(kinds[position])) {
      return List.of();
    }
    List<Match>[] here = found[position];
    if (here == null) {
      here = newLists(grammar.groups().size());
      found[position] = here;
    }
    List<Match> known = here[number];
    if (known == null) {
      known = new ArrayList<>(2);
      for (Rule rule : group.rules()) {
        if (rule.first().intersects(kinds[position])) {
          extend(rule, 0, position, new Object[rule.slots()], -1, known);
        }
      }
      known.sort(LONGEST);
      here[number] = known;
    }
    return known;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static List<Match>[] newLists(int n) {
    return new List[n];
  }

  private void extend(
      Rule rule, int e, int position, @Nullable Object[] slots, int head, List<Match> into) {
    if (e == rule.elements().size()) {
      finish(rule, position, slots, head, into);
      return;
    }
    Element element = rule.elements().get(e);
    if (element instanceof Element.Look look) {
      if (sees(look, position) == look.wanted()) {
        extend(rule, e + 1, position, slots, head, into);
      }
      return;
    }
    if (element instanceof Element.Word word && position < size) {
      boolean isHead = head < 0 && kinds[position].intersects(grammar.heads());
      Object tried = null;
      for (Item item : items[position]) {
        if (item.kind() == word.kind()
            && !item.value().equals(tried)
            && (word.test().isAny()
                || item.reading() != null && word.test().accepts(item.reading().tag()))) {
          tried = item.value();
          if (word.slot() >= 0) {
            slots[word.slot()] = tried;
          }
          extend(rule, e + 1, position + 1, slots, isHead ? position : head, into);
        }
      }
    } else if (element instanceof Element.Sub sub) {
      for (Match match : matches(sub.group(), position)) {
        if (sub.test().isAny() || passes(sub.test(), match.head() < 0 ? position : match.head())) {
          slots[sub.slot()] = match.value();
          extend(rule, e + 1, match.end(), slots, head < 0 ? match.head() : head, into);
        }
      }
    }
    if (element.optional()) {
      if (element instanceof Element.Sub sub) {
        slots[sub.slot()] = null;
      } else if (element instanceof Element.Word word && word.slot() >= 0) {
        slots[word.slot()] = null;
      }
      extend(rule, e + 1, position, slots, head, into);
    }
  }

  private static void finish(
      Rule rule, int end, @Nullable Object[] slots, int head, List<Match> into) {
    for (Match match : into) {
      if (match.end() == end) {
        return;
      }
    }
    Object value = rule.meaning().of(slots);
    if (value != null) {
      into.add(new Match(end, head, value));
    }
  }

  private boolean sees(Element.Look look, int position) {
    if (!look.back()) {
      return position < size && is(look, position);
    }
    for (int i = position - 1; i >= 0 && i >= position - BACK; i--) {
      if (lattice.token(i).isPunctuation()) {
        return false;
      }
      if (is(look, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(Element.Look look, int position) {
    return (look.kind() < 0 || kinds[position].get(look.kind()))
        && (look.test().isAny() || passes(look.test(), position));
  }

  private boolean passes(Condition test, int position) {
    List<Reading> readings = lattice.readings(position);
    for (int i = 0; i < readings.size(); i++) {
      if (test.accepts(readings.get(i).tag())) {
        return true;
      }
    }
    return false;
  }
}
