package org.dragoman.coder.time;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Lattice;
import org.dragoman.language.Recognizer;
import org.dragoman.language.Span;
import org.dragoman.text.Token;

/**
 * Finds the expressions of time of a sentence: spans of kind {@link Span.Kind#TIME}, each with a
 * {@link TimeExpression} as its value. A span covers the whole adverbial with its preposition; an
 * adjective of time ("Tuesday's talks") is a span of one token. Thread-safe.
 */
public final class TimeReader implements Recognizer {

  private final Grammar grammar;

  /**
   * A reader for one language.
   *
   * @param stream the pack's {@code time.yaml}, which is read and closed
   * @param file its name, for messages
   * @throws IllegalArgumentException if the file breaks its format; the message names file, rule
   *     and reason
   */
  public TimeReader(InputStream stream, String file) {
    this(GrammarReader.read(stream, file));
  }

  TimeReader(Grammar grammar) {
    this.grammar = grammar;
  }

  @Override
  public List<Span> recognize(Lattice lattice) {
    Matcher matcher = Matcher.of(grammar, lattice);
    if (matcher == null) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>(2);
    for (int i = 0; i < lattice.size(); ) {
      Matcher.Match match = matcher.at(i);
      if (match == null) {
        i++;
      } else {
        spans.add(span(lattice, i, match));
        i = match.end();
      }
    }
    return spans;
  }

  private static Span span(Lattice lattice, int begin, Matcher.Match match) {
    Phrase phrase =
        match.value() instanceof Phrase p
            ? p
            : Phrase.of(TimeExpression.Kind.POINT, (Time) match.value());
    TimeExpression expression = new TimeExpression(phrase, text(lattice, begin, match.end()));
    int head = match.head() < 0 ? begin : match.head();
    return new Span(begin, match.end(), head, Span.Kind.TIME, expression);
  }

  private static String text(Lattice lattice, int begin, int end) {
    StringBuilder text = new StringBuilder(lattice.token(begin).text());
    for (int i = begin + 1; i < end; i++) {
      Token token = lattice.token(i);
      if (token.begin() > lattice.token(i - 1).end()) {
        text.append(' ');
      }
      text.append(token.text());
    }
    return text.toString();
  }
}
