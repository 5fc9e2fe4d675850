package org.dragoman.coder.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.language.Tag;
import org.dragoman.model.Actor;
import org.dragoman.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * What an article has named so far, so that later words can point back to it. One for each article;
 * not thread-safe.
 */
public final class Discourse {

  /** An actor with the grammar by which pronouns and verbs agree with it. */
  record Named(Actor actor, int genders, int numbers, int sentence, boolean person) {}

  private record Subject(List<Actor> actors, int genders, int numbers, int sentence) {}

  private record Pair(List<Actor> two, int sentence) {}

  private record Occurrence(String code, int sentence, int position) {}

  private final @Nullable PublicationDate published;
  private final Map<String, Actor> persons = new HashMap<>();
  private final Map<String, Actor> roles = new HashMap<>();
  private final Map<String, Integer> stateCounts = new LinkedHashMap<>();
  private final Map<String, Integer> organizations = new LinkedHashMap<>();
  private final Map<String, Integer> lastSentence = new HashMap<>();
  private final List<Named> named = new ArrayList<>();
  private final List<Subject> subjects = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Occurrence> order = new ArrayList<>();
  private @Nullable String lastState;
  private @Nullable String place;
  private final Map<String, String> visits = new HashMap<>();
  private boolean voice;
  private @Nullable String first;
  private int sentence;

  /** An empty memory for an article published then; null if nobody knows when. */
  public Discourse(@Nullable PublicationDate published) {
    this.published = published;
  }

  /**
   * The day by which office holders are decided: where none is known, what the tables know last.
   */
  LocalDate day() {
    return published == null ? LocalDate.MAX : published.latest();
  }

  /** The article speaks for somebody: it says "we". */
  public void voice() {
    voice = true;
  }

  public boolean hasVoice() {
    return voice;
  }

  /**
   * The state whose government the article speaks for: that of the first actor in it; null if it
   * speaks for none.
   */
  @Nullable String voiceState() {
    return voice ? first : null;
  }

  /** Begins the sentence with the number. */
  public void sentence(int number) {
    sentence = number;
  }

  int sentence() {
    return sentence;
  }

  void person(String key, Actor actor) {
    persons.putIfAbsent(key, actor);
  }

  @Nullable Actor person(String key) {
    return persons.get(key);
  }

  void role(String key, Actor actor) {
    roles.put(key, actor);
  }

  @Nullable Actor role(String key) {
    return roles.get(key);
  }

  void state(String code, int position) {
    if (code.length() == 3) {
      lastSentence.put(code, sentence);
      lastState = code;
      order.add(new Occurrence(code, sentence, position));
    }
  }

  /** The state named last; null if none was. */
  @Nullable String lastState() {
    return lastState;
  }

  /** The states that the article names most, as many as asked for; fewer if it names fewer. */
  List<String> mainStates(int count) {
    return stateCounts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(count)
        .filter(e -> e.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  void countOrganization(String code) {
    organizations.merge(code, 1, Integer::sum);
  }

  /**
   * The organization that a short or general name means: of the candidates the one that the article
   * names most, else the first; without candidates the only one that it names, null if there is no
   * such.
   */
  @Nullable String organization(List<String> candidates) {
    String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> e : organizations.entrySet()) {
      if (candidates.contains(e.getKey()) && e.getValue() > most) {
        best = e.getKey();
        most = e.getValue();
      }
    }
    if (best != null) {
      return best;
    }
    if (!candidates.isEmpty()) {
      return candidates.get(0);
    }
    return organizations.size() == 1 ? organizations.keySet().iterator().next() : null;
  }

  void count(String code) {
    String state = Actor.country(code);
    if (state.length() == 3) {
      stateCounts.merge(state, 1, Integer::sum);
    }
  }

  /** All states that the article names. */
  Set<String> states() {
    return stateCounts.keySet();
  }

  /** The state named last before the token of this sentence; null if none was. */
  @Nullable String lastState(int before) {
    List<String> last = lastStates(1, before);
    return last.isEmpty() ? null : last.get(0);
  }

  /**
   * The states named last before the token of this sentence, as many as asked for if there are so
   * many, latest last.
   */
  List<String> lastStates(int count, int before) {
    return lastStates(count, before, "");
  }

  /** The same, without one state. */
  List<String> lastStates(int count, int before, String but) {
    List<String> last = new ArrayList<>();
    for (int i = order.size() - 1; i >= 0 && last.size() < count; i--) {
      Occurrence t = order.get(i);
      if ((t.sentence < sentence || t.position < before)
          && !last.contains(t.code)
          && !t.code.equals(but)) {
        last.add(0, t.code);
      }
    }
    return last;
  }

  /**
   * The state that the article is about: named far more than any other; null if there is no such.
   */
  @Nullable String mainState() {
    String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> e : stateCounts.entrySet()) {
      if (e.getValue() > most) {
        most = e.getValue();
        best = e.getKey();
      }
    }
    return most > 1 || stateCounts.size() == 1 ? best : null;
  }

  /** Remembers who acted, for sentences that leave their subject out. */
  public void subject(List<Actor> actors, int genders, int numbers) {
    if (!actors.isEmpty()) {
      if (first == null && actors.get(0).country().length() == 3) {
        first = actors.get(0).country();
      }
      subjects.add(new Subject(actors, genders, numbers, sentence));
    }
  }

  /** The latest subject of this or the two sentences before; empty if there was none. */
  public List<Actor> subject() {
    Subject last = subjects.isEmpty() ? null : subjects.get(subjects.size() - 1);
    return last == null || sentence - last.sentence > 2 ? List.of() : last.actors;
  }

  /**
   * The latest subject of the two sentences before with which a verb of these genders and numbers
   * agrees; empty if there was none.
   */
  public List<Actor> subject(int genders, int numbers) {
    for (int i = subjects.size() - 1; i >= 0; i--) {
      Subject s = subjects.get(i);
      if (sentence - s.sentence > 2) {
        break;
      }
      boolean agrees =
          (s.numbers & numbers) != 0 && ((s.genders & genders) != 0 || numbers == Tag.PL);
      if (s.sentence < sentence && agrees) {
        return s.actors;
      }
    }
    return List.of();
  }

  void mention(Actor actor, int genders, int numbers, boolean person) {
    named.add(new Named(actor, genders, numbers, sentence, person));
  }

  /** The latest actor that agrees, before the position; of this sentence or the two before. */
  @Nullable Actor latest(int genders, int numbers, int before, Set<String> but) {
    Predicate<Named> gendered = n -> n.genders != Tag.ANY_GENDER || genders == Tag.ANY_GENDER;
    Actor here = latest(genders, numbers, before, but, gendered, 0);
    if (here != null) {
      return here;
    }
    if (numbers == Tag.SG) {
      // "aresztowano go": of the sentence before rather a person than a state or an organization
      Actor person = latest(genders, numbers, before, but, n -> n.person, 1);
      if (person != null) {
        return person;
      }
    }
    Actor sure = latest(genders, numbers, before, but, gendered, 2);
    return sure != null ? sure : latest(genders, numbers, before, but, n -> true, 2);
  }

  private @Nullable Actor latest(
      int genders,
      int numbers,
      int before,
      Set<String> but,
      Predicate<Named> fitting,
      int sentences) {
    Actor best = null;
    for (int i = named.size() - 1; i >= 0; i--) {
      Named n = named.get(i);
      if (sentence - n.sentence > sentences || best != null && n.sentence < sentence) {
        break;
      }
      boolean agrees =
          (n.genders & genders) != 0 && (n.numbers & numbers) != 0 && fitting.test(n)
              || (numbers & n.numbers & Tag.PL) != 0 && numbers == Tag.PL;
      if (agrees
          && n.actor.begin() < before
          && !but.contains(n.actor.name())
          && !(n.actor.by() == Actor.By.METONYM && but.contains(n.actor.country()))
          && (best == null || n.actor.begin() > best.begin())) {
        best = n.actor;
        if (n.sentence < sentence) {
          return best;
        }
      }
    }
    return best;
  }

  /** Remembers two that were named together: "Macedonia and Bulgaria". */
  void pair(List<Actor> two) {
    pairs.add(new Pair(two, sentence));
  }

  /**
   * The two that were named together last, in this sentence before the position or in the four
   * sentences before if the article is about them, without the one that acts; empty if none were.
   */
  List<Actor> lastPair(int before, String acting, List<String> main) {
    for (int i = pairs.size() - 1; i >= 0 && sentence - pairs.get(i).sentence <= 4; i--) {
      List<Actor> two = pairs.get(i).two;
      boolean passed =
          pairs.get(i).sentence < sentence || two.stream().allMatch(a -> a.end() <= before);
      boolean near = sentence - pairs.get(i).sentence <= 1;
      boolean about = two.stream().allMatch(a -> main.contains(a.country()));
      if (passed && (near || about) && two.stream().noneMatch(a -> a.country().equals(acting))) {
        return two;
      }
    }
    return List.of();
  }

  /**
   * The state whose institution of the sector was named last, in this or the sentence before, ahead
   * of the position; null if none was.
   */
  @Nullable String lastOf(String sector, int before) {
    for (int i = named.size() - 1; i >= 0 && sentence - named.get(i).sentence <= 1; i--) {
      Actor a = named.get(i).actor;
      if (a.code().length() == 6
          && a.code().endsWith(sector)
          && a.by() != Actor.By.COREFERENCE
          && (named.get(i).sentence < sentence || a.end() <= before)) {
        return a.country();
      }
    }
    return null;
  }

  /** Remembers who visits which state. */
  public void visit(String visitor, String state) {
    visits.put(visitor, state);
  }

  /** The state that the person is told to visit; null if none. */
  public @Nullable String visited(String visitor) {
    return visits.get(visitor);
  }

  /** Where the last told event was: a state's code. */
  public void place(@Nullable String code) {
    if (code != null) {
      place = code;
    }
  }

  public @Nullable String place() {
    return place;
  }
}
