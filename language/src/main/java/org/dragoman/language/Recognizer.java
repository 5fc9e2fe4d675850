package org.dragoman.language;

import java.util.List;

/**
 * Finds units in a lattice before it is disambiguated. Called once a sentence; stateless and
 * thread-safe. The returned spans are in order and do not overlap.
 */
@FunctionalInterface
public interface Recognizer {
  List<Span> recognize(Lattice lattice);
}
