package org.dragoman.language;

import java.util.List;

/**
 * A sentence as the engine understands it: the reading chosen for each token, its clauses and
 * phrases.
 *
 * @param chosen reading of each token; inside a unit of several tokens only its head has a chosen
 *     one, the others their first
 * @param cases the case of each token, null where it has none
 * @param clauses all clauses, in order of their beginning; clauses that modify a noun included
 */
public record Analysis(
    Lattice lattice, Reading[] chosen, Case[] cases, List<Clause> clauses, List<Span> spans) {

  public int size() {
    return lattice.size();
  }

  /**
   * The article's words from token {@code begin} to before token {@code end}, separated as written
   * only by single spaces.
   */
  public String words(int begin, int end) {
    StringBuilder s = new StringBuilder();
    for (int i = begin; i < end; i++) {
      if (i > begin && lattice.token(i).begin() > lattice.token(i - 1).end()) {
        s.append(' ');
      }
      s.append(lattice.token(i).text());
    }
    return s.toString();
  }
}
