package org.dragoman.evaluation.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.coder.Coder;
import org.dragoman.coder.frames.FrameLexicon;
import org.dragoman.language.Analysis;
import org.dragoman.language.Clause;
import org.dragoman.language.LanguagePack;
import org.dragoman.language.Phrase;
import org.dragoman.language.Pos;
import org.dragoman.language.Reading;
import org.dragoman.language.Span;
import org.dragoman.language.Yaml;
import org.dragoman.text.Article;
import org.dragoman.text.CodePoints;
import org.dragoman.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Counts the words of a corpus that no entry of the lexicon knows: predicates without a frame,
 * nouns that an actor stands with, capitalised words that are no known name. Not for use by more
 * than one thread at a time.
 */
public final class UnknownWords {

  /** What kind of entry is missing. */
  public enum Missing {
    VERB,
    NOUN,
    NAME
  }

  /**
   * A word that no entry knows.
   *
   * @param lemma its base form; a name as it is guessed
   * @param count how often it occurs
   * @param example a sentence with it
   */
  public record Word(String lemma, int count, String example) {}

  private static final class Count {
    private int count;
    private final String example;

    Count(String example) {
      this.example = example;
    }
  }

  private final Coder coder;
  private final FrameLexicon lexicon;
  private final Set<String> known = new HashSet<>();
  private final Map<Missing, Map<String, Count>> counts = new LinkedHashMap<>();

  /** A count over articles of the pack's language, which begins at nothing. */
  public UnknownWords(LanguagePack pack, Coder coder) {
    this.coder = coder;
    this.lexicon = coder.frames();
    for (String file : List.of("attribution.yaml", "reference.yaml", "names/roles.yaml")) {
      collect(Yaml.map(pack.open(file), pack.label(file)));
    }
    for (Missing missing : Missing.values()) {
      counts.put(missing, new LinkedHashMap<>());
    }
  }

  /** The words of files that say what other words than those of frames are for. */
  private void collect(@Nullable Object yaml) {
    if (yaml instanceof Map<?, ?> map) {
      map.values().forEach(this::collect);
    } else if (yaml instanceof Collection<?> list) {
      list.forEach(this::collect);
    } else if (yaml instanceof String text) {
      known.add(text);
      known.addAll(List.of(text.split("[ *]+")));
    }
  }

  /** Counts the words of one more article. */
  public void add(Article article) {
    CodePoints points = CodePoints.of(article.text());
    for (Sentence sentence : coder.sentences(article)) {
      Analysis analysis = coder.analyze(sentence);
      String text = points.slice(sentence.begin(), sentence.end()).replaceAll("\\s+", " ");
      for (Clause clause : analysis.clauses()) {
        verb(clause, text);
        for (Phrase phrase : clause.phrases()) {
          phrase.all().forEach(p -> noun(p, text));
        }
      }
      names(analysis, text);
    }
  }

  private void verb(Clause clause, String text) {
    Reading predicate = clause.predicate();
    if (predicate != null
        && !clause.isCopular()
        && predicate.source() == Reading.Source.DICTIONARY
        && !known.contains(predicate.lemma())
        && lexicon.verb(predicate.lemma(), clause.isReflexive()).isEmpty()) {
      count(Missing.VERB, predicate.lemma() + (clause.isReflexive() ? " (reflexive)" : ""), text);
    }
  }

  /** Nouns count that say what an actor does: one stands with them as an adjective or genitive. */
  private void noun(Phrase phrase, String text) {
    Reading reading = phrase.reading();
    boolean gerund = reading.tag().pos() == Pos.GERUND;
    boolean hasActor =
        phrase.adjectives().stream().anyMatch(UnknownWords::isActor)
            || phrase.attributes().stream().anyMatch(a -> a.preposition() == null && isActor(a));
    if (phrase.span() == null
        && (gerund || reading.tag().pos() == Pos.NOUN)
        && reading.source() == Reading.Source.DICTIONARY
        && hasActor
        && !known.contains(reading.lemma())
        && lexicon.noun(reading.lemma()).isEmpty()
        && (!gerund || lexicon.verb(reading.lemma(), false).isEmpty())) {
      count(Missing.NOUN, reading.lemma() + (gerund ? " (verbal noun)" : ""), text);
    }
  }

  private static boolean isActor(Phrase phrase) {
    Span span = phrase.span();
    return span != null && span.kind() != Span.Kind.TIME;
  }

  private void names(Analysis analysis, String text) {
    for (int i = 1; i < analysis.size(); i++) {
      if (analysis.lattice().isCapitalized(i)
          && analysis.lattice().token(i).isWord()
          && !analysis.lattice().token(i - 1).isPunctuation()
          && !isInSpan(analysis, i)) {
        Reading reading = analysis.chosen()[i];
        boolean name =
            reading.source() == Reading.Source.GUESS
                || !reading.lemma().isEmpty()
                    && Character.isUpperCase(reading.lemma().codePointAt(0));
        if (name) {
          count(Missing.NAME, reading.lemma(), text);
        }
      }
    }
  }

  private static boolean isInSpan(Analysis analysis, int token) {
    return analysis.spans().stream().anyMatch(s -> s.begin() <= token && token < s.end());
  }

  private void count(Missing missing, String lemma, String text) {
    Map<String, Count> words = counts.get(missing);
    if (words != null) {
      words.computeIfAbsent(lemma, l -> new Count(text)).count++;
    }
  }

  /**
   * The most frequent words of a kind, the most frequent first, those of one count by the alphabet.
   */
  public List<Word> most(Missing missing, int limit) {
    List<Word> words = new ArrayList<>();
    counts
        .getOrDefault(missing, Map.of())
        .forEach((lemma, count) -> words.add(new Word(lemma, count.count, count.example)));
    words.sort(Comparator.comparingInt(Word::count).reversed().thenComparing(Word::lemma));
    return words.subList(0, Math.min(limit, words.size()));
  }
}
