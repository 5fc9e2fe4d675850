package org.dragoman.coder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dragoman.coder.actors.ActorReader;
import org.dragoman.coder.actors.Actors;
import org.dragoman.coder.actors.Discourse;
import org.dragoman.coder.frames.FrameLexicon;
import org.dragoman.coder.frames.SpeechWords;
import org.dragoman.coder.knowledge.Knowledge;
import org.dragoman.coder.time.TimeReader;
import org.dragoman.language.Analysis;
import org.dragoman.language.Analyzer;
import org.dragoman.language.Clause;
import org.dragoman.language.Engine;
import org.dragoman.language.ExtendedPack;
import org.dragoman.language.Grammar;
import org.dragoman.language.LanguagePack;
import org.dragoman.language.Pos;
import org.dragoman.language.Tag;
import org.dragoman.model.Claim;
import org.dragoman.text.Article;
import org.dragoman.text.CodePoints;
import org.dragoman.text.Sentence;
import org.dragoman.text.SentenceRules;
import org.dragoman.text.SentenceSplitter;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles of one language into claims. Making one reads the pack and the knowledge, which
 * takes about a second on two cores; it is then thread-safe and keeps nothing of an article.
 */
public final class Coder {

  private static final int LONGEST = 250;

  private final LanguagePack pack;
  private final Grammar grammar;
  private final Knowledge knowledge;
  private final Actors actors;
  private final FrameLexicon frames;
  private final Numbers numbers;
  private final Analyzer analyzer;
  private final SentenceSplitter splitter;
  private final Confidence confidence;

  private Coder(LanguagePack pack, List<Path> lexicons, Confidence confidence) {
    this.pack = pack;
    this.confidence = confidence;
    Engine engine = pack.engine();
    grammar = engine.grammar();
    knowledge = Knowledge.load(lexicons);
    CompletableFuture<FrameLexicon> reading =
        CompletableFuture.supplyAsync(() -> new FrameLexicon(pack, grammar));
    actors = new Actors(knowledge, pack, engine);
    frames = result(reading);
    numbers = new Numbers(pack);
    TimeReader time = new TimeReader(pack.open("time.yaml"), pack.label("time.yaml"));
    analyzer = engine.analyzer(List.of(time, actors.recognizer()), frames);
    splitter = new SentenceSplitter(SentenceRules.read(pack.open("sentences.yaml")));
  }

  private static <T> T result(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** A coder for the pack's language. */
  public static Coder of(LanguagePack pack) {
    return of(pack, Confidence.standard());
  }

  /**
   * A coder for the pack's language that knows the actors and frames of a user's folders too
   * (docs/your-own-words.md).
   */
  public static Coder of(LanguagePack pack, List<Path> lexicons) {
    return new Coder(
        lexicons.isEmpty() ? pack : new ExtendedPack(pack, lexicons),
        lexicons,
        Confidence.standard());
  }

  /** A coder for the pack's language whose claims have their confidence by another table. */
  public static Coder of(LanguagePack pack, Confidence confidence) {
    return new Coder(pack, List.of(), confidence);
  }

  public FrameLexicon frames() {
    return frames;
  }

  public String language() {
    return pack.code();
  }

  Grammar grammar() {
    return grammar;
  }

  Knowledge knowledge() {
    return knowledge;
  }

  Actors actors() {
    return actors;
  }

  SpeechWords speech() {
    return frames.speech();
  }

  Confidence confidence() {
    return confidence;
  }

  Numbers numbers() {
    return numbers;
  }

  Locale locale() {
    return pack.locale();
  }

  /** The sentences of an article's text. */
  public List<Sentence> sentences(Article article) {
    return splitter.sentences(article.text());
  }

  /**
   * The sentences, those that no person would write cut into pieces of at most {@value #LONGEST}
   * tokens, at a mark if there is one: time stays linear whatever the input.
   */
  private static List<Sentence> slices(List<Sentence> sentences) {
    List<Sentence> slices = new ArrayList<>(sentences.size());
    for (Sentence s : sentences) {
      List<Token> tokens = s.tokens();
      int from = 0;
      while (tokens.size() - from > LONGEST) {
        int to = from + LONGEST;
        for (int i = to; i > from + LONGEST / 2; i--) {
          if (tokens.get(i - 1).isPunctuation()) {
            to = i;
            break;
          }
        }
        slices.add(slice(s, from, to));
        from = to;
      }
      slices.add(from == 0 ? s : slice(s, from, tokens.size()));
    }
    return slices;
  }

  private static Sentence slice(Sentence s, int from, int to) {
    List<Token> tokens = s.tokens().subList(from, to);
    return new Sentence(
        s.number(), tokens.get(0).begin(), tokens.get(tokens.size() - 1).end(), tokens);
  }

  /** What the engine makes of a sentence. */
  public Analysis analyze(Sentence sentence) {
    return analyzer.analyze(sentence);
  }

  /** Whether somebody says "we" in the article's own words, as ministries do. */
  private static boolean speaksInFirstPerson(Analysis analysis) {
    boolean quoted = false;
    for (int i = 0; i < analysis.size(); i++) {
      quoted |=
          analysis.lattice().token(i).isPunctuation()
              && !analysis.lattice().lower(i).matches("[.,;:()–—-]+");
    }
    if (quoted) {
      return false;
    }
    for (Clause c : analysis.clauses()) {
      if (c.predicate() != null
          && c.predicate().tag().pos() == Pos.VERB
          && c.has(Tag.FIRST)
          && c.predicate().tag().numbers() == Tag.PL
          && !c.isAfterDash()) {
        return analysis.clauses().stream().noneMatch(Clause::isAfterDash);
      }
    }
    return false;
  }

  /**
   * The claims of the article's title and text, in the order of its sentences. In an article
   * without a date of publication only times that its words tell wholly are dated, and offices are
   * held by whom the tables know last.
   */
  public List<Claim> code(Article article) {
    return code(article, 0, null);
  }

  /**
   * As {@link #code}; tells of the sentence with the number which frames were tried, and why one
   * did not fire.
   */
  public List<Claim> code(Article article, int traced, @Nullable List<String> trace) {
    Discourse discourse = new Discourse(article.published());
    Times times = new Times(article.published());
    Told told = new Told();
    List<Claim> claims = new ArrayList<>();
    ClaimIds ids = new ClaimIds(article.id());
    CodePoints text = CodePoints.of(article.text());
    List<Analysis> analyses = new ArrayList<>();
    for (Sentence sentence : slices(sentences(article))) {
      Analysis analysis = analyzer.analyze(sentence);
      analyses.add(analysis);
      ActorReader.countStates(analysis, discourse);
      if (!discourse.hasVoice() && speaksInFirstPerson(analysis)) {
        discourse.voice();
      }
    }
    for (Analysis analysis : analyses) {
      Sentence sentence = analysis.lattice().sentence();
      discourse.sentence(sentence.number());
      claims.addAll(
          new SentenceCoder(
                  this,
                  article,
                  analysis,
                  text,
                  discourse,
                  times,
                  told,
                  ids,
                  sentence.number() == traced ? trace : null)
              .claims());
    }
    return claims;
  }
}
