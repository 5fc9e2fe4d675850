package org.dragoman.coder.time;

import java.util.List;
import java.util.Map;
import org.dragoman.language.Case;
import org.dragoman.language.Pos;
import org.dragoman.language.Tag;

/**
 * What a reading must be for a word to count: one of some numbers, cases, parts of speech, and with
 * some flags; 0 where it does not matter. A word without cases (a number, an adverb) is in any.
 * Written {@code pl.gen}, {@code sup}.
 */
record Condition(int numbers, int cases, int flags, int parts) {

  static final Condition ANY = new Condition(0, 0, 0, 0);

  private static final int NOMINAL =
      bit(Pos.NOUN)
          | bit(Pos.GERUND)
          | bit(Pos.PRONOUN)
          | bit(Pos.ADJECTIVE)
          | bit(Pos.PARTICIPLE_ACTIVE)
          | bit(Pos.PARTICIPLE_PASSIVE);

  private static final int CASELESS =
      bit(Pos.NUMBER) | bit(Pos.ADVERB) | bit(Pos.ABBREVIATION) | bit(Pos.UNKNOWN);

  private static final Map<String, Condition> NAMED =
      Map.of(
          "sg", new Condition(Tag.SG, 0, 0, 0),
          "pl", new Condition(Tag.PL, 0, 0, 0),
          "sup", new Condition(0, 0, Tag.SUPERLATIVE, 0),
          "active", new Condition(0, 0, 0, bit(Pos.PARTICIPLE_ACTIVE)),
          "adjective", new Condition(0, 0, 0, bit(Pos.ADJECTIVE)),
          "noun", new Condition(0, 0, 0, bit(Pos.NOUN)),
          "preposition", new Condition(0, 0, 0, bit(Pos.PREPOSITION)),
          "nominal", new Condition(0, 0, 0, NOMINAL),
          "abbreviation", new Condition(0, 0, 0, bit(Pos.ABBREVIATION)));

  private static int bit(Pos pos) {
    return 1 << pos.ordinal();
  }

  /** The test that all the names make together. */
  static Condition of(List<String> names) {
    Condition all = ANY;
    for (String name : names) {
      Condition one = NAMED.get(name);
      if (one == null) {
        one = new Condition(0, named(name).bit(), 0, 0);
      }
      all =
          new Condition(
              all.numbers | one.numbers,
              all.cases | one.cases,
              all.flags | one.flags,
              all.parts | one.parts);
    }
    return all;
  }

  private static Case named(String name) {
    for (Case c : Case.values()) {
      if (c.word().equals(name)) {
        return c;
      }
    }
    throw new IllegalArgumentException("no test is named '" + name + "'");
  }

  boolean accepts(Tag tag) {
    return (numbers == 0 || (tag.numbers() & numbers) != 0)
        && (cases == 0
            || (tag.cases() & cases) != 0
            || tag.cases() == 0 && (CASELESS & bit(tag.pos())) != 0)
        && tag.has(flags)
        && (parts == 0 || (parts & bit(tag.pos())) != 0);
  }

  boolean isAny() {
    return equals(ANY);
  }
}
