package org.dragoman.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.text.Article;
import org.dragoman.text.Sentence;
import org.dragoman.text.SentenceRules;
import org.dragoman.text.SentenceSplitter;

/** Cuts articles into sentences by the rules of their languages. Thread-safe. */
final class Sentences {

  private final Languages languages;
  private final Map<String, SentenceSplitter> splitters = new ConcurrentHashMap<>();

  Sentences(Languages languages) {
    this.languages = languages;
  }

  /** The sentences of the article's text, by number. */
  Map<Integer, Sentence> of(Article article, String language) {
    SentenceSplitter splitter =
        splitters.computeIfAbsent(
            language,
            code ->
                new SentenceSplitter(
                    SentenceRules.read(languages.pack(code).open("sentences.yaml"))));
    Map<Integer, Sentence> sentences = new HashMap<>();
    splitter.sentences(article.text()).forEach(s -> sentences.put(s.number(), s));
    return sentences;
  }
}
