package org.dragoman.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the clause builder reads, in order: phrases, predicates, boundaries.
 *
 * @param begin first token
 * @param end one past the last token
 */
record Item(
    Type type,
    int begin,
    int end,
    @Nullable Phrase phrase,
    @Nullable Reading reading,
    @Nullable Span span,
    @Nullable String word,
    boolean negated) {

  enum Type {
    PHRASE,
    VERB,
    INFINITIVE,
    CONVERB,
    /**
     * A verb in the form of a noun with its own complements, as an object or behind the preposition
     * that is then the item's word.
     */
    GERUND,
    /** A passive participle that is part of a predicate. */
    PASSIVE,
    COPULA,
    TIME,
    ADVERB,
    COMMA,
    CONJUNCTION,
    SUBORDINATOR,
    DASH,
    QUOTE,
    REFLEXIVE
  }

  static Item phrase(Phrase p) {
    return new Item(Type.PHRASE, p.from(), p.to(), p, null, null, null, false);
  }

  static Item mark(Type type, int position, String word) {
    return new Item(type, position, position + 1, null, null, null, word, false);
  }

  boolean isFinite() {
    return type == Type.VERB || type == Type.COPULA;
  }

  /**
   * Takes back the last comma or conjunction, which turned out to join two phrases and not two
   * clauses; of a comma before a conjunction both.
   */
  static void dropBoundary(List<Item> items) {
    for (int i = items.size() - 1; i >= 0; i--) {
      Type t = items.get(i).type;
      if (t == Type.COMMA || t == Type.CONJUNCTION) {
        items.remove(i);
        if (i == 0 || items.get(i - 1).type != Type.COMMA || t == Type.COMMA) {
          return;
        }
      } else if (t != Type.ADVERB && t != Type.QUOTE && t != Type.TIME) {
        return;
      }
    }
  }
}
