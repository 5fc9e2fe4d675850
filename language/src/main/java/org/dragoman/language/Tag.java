package org.dragoman.language;

/**
 * What one reading of a word form says grammatically, compiled from a dictionary's tag string. Sets
 * are bits: {@code cases} by {@link Case#bit()}, {@code numbers} {@link #SG} and {@link #PL},
 * {@code genders} by the pack's own numbering, {@code flags} from the constants below.
 */
public record Tag(Pos pos, int cases, int numbers, int genders, int flags) {

  public static final int SG = 1;
  public static final int PL = 2;
  public static final int ANY_NUMBER = SG | PL;
  public static final int ANY_GENDER = 0xFFFF;

  public static final int FIRST = 1;
  public static final int SECOND = 1 << 1;
  public static final int THIRD = 1 << 2;
  public static final int PAST = 1 << 3;
  public static final int PRESENT = 1 << 4;
  public static final int FUTURE = 1 << 5;
  public static final int IMPERATIVE = 1 << 6;
  public static final int CONDITIONAL = 1 << 7;
  public static final int PERFECTIVE = 1 << 8;
  public static final int IMPERFECTIVE = 1 << 9;
  public static final int NEGATED = 1 << 10;
  public static final int COMPARATIVE = 1 << 11;
  public static final int SUPERLATIVE = 1 << 12;
  public static final int REFLEXIVE_ONLY = 1 << 13;

  /** A form that stands only before a hyphen or after a preposition: "polsko-", "po polsku". */
  public static final int COMBINING = 1 << 14;

  /** A form that is only a predicate, as a finite verb is: "готов", "высланы". */
  public static final int SHORT = 1 << 15;

  /** A name, which dictionaries may write in small letters. */
  public static final int PROPER = 1 << 16;

  /** Whether all the given flags are set. */
  public boolean has(int wanted) {
    return (flags & wanted) == wanted;
  }

  /** Whether the reading can stand in the case. */
  public boolean can(Case c) {
    return (cases & c.bit()) != 0;
  }
}
