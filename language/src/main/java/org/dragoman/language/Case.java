package org.dragoman.language;

import java.util.Locale;

/** Grammatical case. In a language without case endings, position and prepositions stand for it. */
public enum Case {
  NOM,
  GEN,
  DAT,
  ACC,
  INST,
  LOC,
  VOC;

  /** All cases as a set of bits. */
  public static final int ANY = (1 << 7) - 1;

  /** This case as a set of bits with one member. */
  public int bit() {
    return 1 << ordinal();
  }

  /** The name that frames use: nom, gen, dat, acc, inst, loc, voc. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
