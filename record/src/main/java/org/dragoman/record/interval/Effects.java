package org.dragoman.record.interval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Actor;
import org.dragoman.model.Claim;
import org.dragoman.model.Kind;
import org.dragoman.model.Tsv;
import org.dragoman.record.interval.Boundary.Effect;

/** Which acts open and close what, as {@code effects.tsv} says. */
final class Effects {

  /** Ties that are the same seen from either side. */
  static final Set<String> MUTUAL = Set.of("ally", "partner", "rival", "at-war");

  /** A holder and the other party. */
  record Pair(String holder, String other) {}

  /** A line of the table. */
  record Rule(Effect effect, Kind kind, List<String> relations, Parties parties) {}

  private static final Effects STANDARD = new Effects();

  private final Map<String, List<Rule>> rules = new HashMap<>();

  private Effects() {
    for (String[] row : Tsv.rows(Effects.class, "effects.tsv", 5)) {
      rules
          .computeIfAbsent(row[0], act -> new ArrayList<>())
          .add(
              new Rule(
                  Effect.valueOf(row[1].toUpperCase(Locale.ROOT)),
                  Kind.valueOf(row[2].toUpperCase(Locale.ROOT)),
                  List.of(row[3].split(",")),
                  Parties.of(row[4])));
    }
  }

  static Effects standard() {
    return STANDARD;
  }

  /**
   * The rules of a claim: those of its act, or of its act with the act inside it; a tie, stance or
   * measure also opens itself.
   */
  List<Rule> of(Claim claim) {
    Claim.Inner object = claim.object();
    String act = claim.act().id();
    String whole = object == null || object.act() == null ? act : act + "/" + object.act().id();
    List<Rule> own = rules.getOrDefault(whole, rules.getOrDefault(act, List.of()));
    if (claim.kind() == Kind.EVENT || claim.kind() == Kind.OFFICE) {
      return own;
    }
    List<Rule> all = new ArrayList<>(own);
    all.add(new Rule(Effect.OPEN, claim.kind(), List.of(claim.act().id()), Parties.STATES));
    return all;
  }

  /** Who the holder and the other party of a claim are. */
  enum Parties {
    /** Each source holds it toward each target, or toward nobody; states rather than organs. */
    STATES,
    /** As {@link #STATES}, if the target is an organization. */
    ORGANIZATION,
    /** A source that is a person, in the state or organization of the target, else its own. */
    SOURCE_PERSON,
    /** A target that is a person, in the person's state or organization. */
    TARGET_PERSON;

    static Parties of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    List<Pair> pairs(Claim claim) {
      return switch (this) {
        case STATES -> between(claim, false);
        case ORGANIZATION -> between(claim, true);
        case SOURCE_PERSON -> persons(claim.source(), claim.target());
        case TARGET_PERSON -> persons(claim.target(), List.of());
      };
    }

    private static List<Pair> between(Claim claim, boolean organization) {
      List<Pair> pairs = new ArrayList<>();
      List<Actor> source = claim.source();
      if (claim.reciprocal() && claim.target().isEmpty()) {
        for (int i = 0; i < source.size(); i++) {
          for (int j = i + 1; j < source.size(); j++) {
            pairs.add(new Pair(party(source.get(i).code()), party(source.get(j).code())));
          }
        }
        return organization ? List.of() : pairs;
      }
      for (Actor holder : source) {
        if (claim.target().isEmpty() && !organization) {
          pairs.add(new Pair(party(holder.code()), ""));
        }
        for (Actor other : claim.target()) {
          if (!organization || other.code().startsWith("IGO")) {
            pairs.add(new Pair(party(holder.code()), party(other.code())));
          }
        }
      }
      pairs.removeIf(pair -> pair.holder().isEmpty());
      return pairs;
    }

    private static List<Pair> persons(List<Actor> persons, List<Actor> of) {
      List<Pair> pairs = new ArrayList<>();
      for (Actor person : persons) {
        boolean isNamed = person.by() != Actor.By.GROUP && !person.name().isEmpty();
        String state = Actor.country(of.isEmpty() ? person.code() : of.get(0).code());
        if (isNamed && !state.isEmpty()) {
          pairs.add(new Pair(person.name(), state));
        }
      }
      return pairs;
    }
  }

  /** A state for its government and for its bare name; any other actor for itself. */
  static String party(String code) {
    boolean isGovernment = code.length() == 6 && code.endsWith("GOV") && !code.startsWith("IGO");
    return isGovernment ? code.substring(0, 3) : code;
  }
}
