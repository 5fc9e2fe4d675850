package org.dragoman.language;

import java.util.List;

/** Chooses one reading, with its case if it has one, for each unit of a sentence. */
interface Chooser {

  /** The index of the chosen choice of each unit, in order. */
  int[] choose(Lattice lattice, List<Unit> units);
}
