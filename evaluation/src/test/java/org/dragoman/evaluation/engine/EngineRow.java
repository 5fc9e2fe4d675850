package org.dragoman.evaluation.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dragoman.language.Analysis;
import org.dragoman.language.Case;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;

/**
 * A line of a table of sentences: what is asked of one word, and the answer that is right.
 *
 * @param sentence the text, one sentence
 * @param asks what is asked, see {@link #answer}
 * @param word the word as written; the second of its kind is written {@code word#2}
 * @param right the right answer
 */
record EngineRow(String sentence, String asks, String word, String right) {

  /** The rows of a resource beside the class. */
  static List<EngineRow> read(Class<?> beside, String file) {
    InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(EngineRow::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static EngineRow of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalArgumentException("four columns expected in: " + line);
    }
    return new EngineRow(cells[0], cells[1], cells[2], cells[3]);
  }

  /** What the engine answers; {@code -} where it has no such thing. */
  String answer(Analysis analysis) {
    int at = position(analysis);
    return switch (asks) {
      case "case" -> {
        Case c = analysis.cases()[at];
        yield c == null ? "-" : c.word();
      }
      case "lemma" -> analysis.chosen()[at].lemma();
      case "form" -> {
        Phrase p = phrase(analysis, at);
        yield p == null ? "-" : p.form();
      }
      case "clause" -> {
        Clause c = clause(analysis, at);
        yield c == null ? "-" : c.kind().name();
      }
      case "conjunction" -> {
        Clause c = clause(analysis, at);
        yield c == null ? "-" : Objects.requireNonNullElse(c.conjunction(), "-");
      }
      case "voice" -> {
        Clause c = clause(analysis, at);
        yield c == null
            ? "-"
            : c.isPassive() ? "passive" : c.isReflexive() ? "reflexive" : "active";
      }
      case "polarity" -> {
        Clause c = clause(analysis, at);
        yield c == null ? "-" : c.isNegated() ? "negated" : "affirmed";
      }
      case "antecedent" -> {
        Clause c = clause(analysis, at);
        Phrase p = c == null ? null : c.antecedent();
        yield p == null ? "-" : p.lemma();
      }
      case "conjuncts" -> {
        Phrase p = phrase(analysis, at);
        yield p == null || p.conjuncts().isEmpty()
            ? "-"
            : String.join(" ", p.conjuncts().stream().map(Phrase::lemma).toList());
      }
      case "above" -> {
        Clause c = clause(analysis, at);
        Clause up = c == null ? null : c.parent();
        yield up == null || up.predicate() == null ? "-" : up.predicate().lemma();
      }
      default -> throw new IllegalArgumentException("nothing is asked by '" + asks + "'");
    };
  }

  private int position(Analysis analysis) {
    int mark = word.indexOf('#');
    String written = mark < 0 ? word : word.substring(0, mark);
    int left = mark < 0 ? 1 : Integer.parseInt(word.substring(mark + 1));
    for (int i = 0; i < analysis.size(); i++) {
      if (analysis.lattice().token(i).is(written) && --left == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("no '" + word + "' in: " + sentence);
  }

  private static Clause clause(Analysis analysis, int at) {
    return analysis.clauses().stream().filter(c -> c.token() == at).findFirst().orElse(null);
  }

  private static Phrase phrase(Analysis analysis, int at) {
    return analysis.clauses().stream()
        .flatMap(c -> c.phrases().stream())
        .flatMap(p -> p.all().stream())
        .filter(p -> p.head() == at)
        .findFirst()
        .orElse(null);
  }

  @Override
  public String toString() {
    return asks + " of " + word + " in: " + sentence;
  }
}
