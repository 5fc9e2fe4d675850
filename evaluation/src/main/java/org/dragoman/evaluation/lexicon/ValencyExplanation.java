package org.dragoman.evaluation.lexicon;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.coder.knowledge.Table;
import org.dragoman.language.LanguagePack;

/**
 * Why frames may say that verbs govern what a dictionary of valency lacks: a row of {@code
 * valency-LANGUAGE.tsv}.
 *
 * @param where file and line
 * @param form a form of frames; {@code *} for verbs that the dictionary lacks as a whole
 * @param verbs the verbs that are meant; empty for any
 * @param why the reason, in a sentence
 */
record ValencyExplanation(
    String where, String form, Set<String> verbs, Condition condition, String why) {

  static final String ANY = "*";

  /** When it holds. */
  enum Condition {
    /** Always. */
    ANY,
    /** The dictionary has an adverbial with the verb. */
    ADVERBIAL,
    /** A noun that the frame asks for may govern the form. */
    NOUN
  }

  /** The explanations of a language; none where it has no file. */
  static List<ValencyExplanation> of(LanguagePack pack) {
    String file = "valency-" + pack.code() + ".tsv";
    InputStream stream = ValencyExplanation.class.getResourceAsStream(file);
    return stream == null ? List.of() : read(stream, file);
  }

  /**
   * Reads a file of explanations.
   *
   * @throws IllegalArgumentException naming the line that is none
   */
  static List<ValencyExplanation> read(InputStream stream, String file) {
    List<ValencyExplanation> explanations = new ArrayList<>();
    Table.read(stream, file, row -> explanations.add(of(row)));
    return explanations;
  }

  private static ValencyExplanation of(Table.Row row) {
    String where = row.file() + ":" + row.line();
    if (row.cells().length != 4 || row.get(3).isEmpty()) {
      throw new IllegalArgumentException(where + ": write form, verbs, if and why");
    }
    try {
      return new ValencyExplanation(
          where,
          row.get(0),
          row.get(1).equals(ANY) ? Set.of() : Set.copyOf(row.names(1)),
          Condition.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
          row.get(3));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          where + ": '" + row.get(2) + "' is none of any, adverbial, noun, or a verb stands twice",
          e);
    }
  }

  /** Whether it is why the verb has the form. */
  boolean explains(String verb, String form, boolean adverbial, boolean besideNoun) {
    return this.form.equals(form)
        && (verbs.isEmpty() || verbs.contains(verb))
        && switch (condition) {
          case ANY -> true;
          case ADVERBIAL -> adverbial;
          case NOUN -> besideNoun;
        };
  }
}
