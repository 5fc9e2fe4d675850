package org.dragoman.cli;

import java.util.Locale;
import java.util.StringJoiner;
import org.dragoman.coder.actors.Mention;
import org.dragoman.coder.knowledge.Sense;
import org.dragoman.language.Analysis;
import org.dragoman.language.Span;

/** The names and expressions of time that were recognized, with what they may mean. */
final class NameSection implements Explanation.Section {

  private static final int MOST_SENSES = 5;

  @Override
  public String title() {
    return "names and times";
  }

  @Override
  public void write(Explanation explanation, Page page) {
    Analysis analysis = explanation.analysis();
    for (Span span : analysis.spans()) {
      page.line(
          1,
          page.styled()
              .add(StyledText.BOLD, analysis.words(span.begin(), span.end()))
              .add("  " + span.kind().name().toLowerCase(Locale.ROOT) + "  ")
              .add(StyledText.FAINT, meaning(span.value())));
    }
  }

  private static String meaning(Object value) {
    if (!(value instanceof Mention mention)) {
      return value.toString();
    }
    StringJoiner senses = new StringJoiner("; ");
    for (int i = 0; i < mention.senses().size() && i < MOST_SENSES; i++) {
      senses.add(sense(mention.senses().get(i)));
    }
    if (mention.senses().size() > MOST_SENSES) {
      senses.add("and " + (mention.senses().size() - MOST_SENSES) + " more");
    }
    mention.owners().forEach(owner -> senses.add("of " + sense(owner)));
    return senses.toString();
  }

  private static String sense(Sense sense) {
    String type = sense.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String persons =
        sense.persons().isEmpty()
            ? sense.name()
            : String.join(", ", sense.persons().stream().map(p -> p.name()).toList());
    return (type + " " + sense.code()).strip() + " " + persons;
  }
}
