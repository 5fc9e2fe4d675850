package org.dragoman.cli;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Analysis;
import org.dragoman.language.Clause;
import org.dragoman.language.Phrase;
import org.dragoman.language.Span;
import org.dragoman.language.Tag;

/** The clauses as a tree, with their predicates, phrases, adverbs and times. */
final class ClauseSection implements Explanation.Section {

  @Override
  public String title() {
    return "clauses and phrases";
  }

  @Override
  public void write(Explanation explanation, Page page) {
    Tree tree = new Tree(explanation.analysis(), page);
    for (Clause clause : explanation.analysis().clauses()) {
      if (clause.parent() == null) {
        tree.clause(1, clause);
      }
    }
    explanation.analysis().clauses().forEach(clause -> tree.clause(1, clause));
  }

  private static final class Tree {

    private final Analysis analysis;
    private final Page page;
    private final Set<Object> shown = Collections.newSetFromMap(new IdentityHashMap<>());

    Tree(Analysis analysis, Page page) {
      this.analysis = analysis;
      this.page = page;
    }

    void clause(int depth, Clause clause) {
      if (!shown.add(clause)) {
        return;
      }
      page.line(depth, head(clause));
      for (Phrase phrase : clause.phrases()) {
        phrase(depth + 1, phrase, phrase.form());
      }
      for (int adverb : clause.adverbs()) {
        page.line(depth + 1, page.styled().add("adv  " + word(adverb)));
      }
      for (Span time : clause.times()) {
        page.line(
            depth + 1, page.styled().add("time  " + analysis.words(time.begin(), time.end())));
      }
      clause.children().forEach(child -> clause(depth + 1, child));
    }

    private StyledText head(Clause clause) {
      StyledText line = page.styled();
      line.add(clause.kind().name().toLowerCase(Locale.ROOT));
      if (clause.conjunction() != null) {
        line.add(" " + clause.conjunction());
      }
      Phrase antecedent = clause.antecedent();
      if (antecedent != null) {
        line.add(" of " + antecedent.lemma());
      }
      line.add(": ");
      if (clause.isNegated()) {
        line.add("not ");
      }
      if (clause.predicate() == null) {
        line.add("(no predicate)");
      } else {
        line.add(StyledText.BOLD, clause.predicate().lemma());
      }
      mark(line, clause.isReflexive(), "reflexive");
      mark(line, clause.isPassive(), "passive");
      mark(line, clause.isCopular(), "copula");
      mark(line, clause.has(Tag.PAST), "past");
      mark(line, clause.has(Tag.PRESENT), "present");
      mark(line, clause.has(Tag.FUTURE), "future");
      mark(line, clause.has(Tag.CONDITIONAL), "conditional");
      mark(line, clause.has(Tag.IMPERATIVE), "imperative");
      mark(line, clause.isAfterDash(), "after a dash");
      return line;
    }

    private static void mark(StyledText line, boolean given, String word) {
      if (given) {
        line.add(" " + word);
      }
    }

    private void phrase(int depth, Phrase phrase, String relation) {
      if (!shown.add(phrase)) {
        return;
      }
      StyledText line = page.styled().add(relation + "  ").add(StyledText.BOLD, phrase.lemma());
      line.add(StyledText.FAINT, "  " + analysis.words(phrase.from(), phrase.to()));
      mark(line, phrase.isNegated(), "negated");
      mark(line, phrase.isRelative(), "relative");
      mark(line, phrase.isCounted(), "counted");
      page.line(depth, line);
      phrases(depth + 1, phrase.adjectives(), "adj");
      phrases(depth + 1, phrase.appositions(), "=");
      for (Phrase attribute : phrase.attributes()) {
        phrase(depth + 1, attribute, "of " + attribute.form());
      }
      phrases(depth + 1, phrase.conjuncts(), "and");
      for (Span time : phrase.times()) {
        page.line(
            depth + 1, page.styled().add("time  " + analysis.words(time.begin(), time.end())));
      }
      phrase.clauses().forEach(clause -> clause(depth + 1, clause));
    }

    private void phrases(int depth, List<Phrase> phrases, String relation) {
      phrases.forEach(phrase -> phrase(depth, phrase, relation));
    }

    private String word(int token) {
      return analysis.lattice().token(token).text();
    }
  }
}
