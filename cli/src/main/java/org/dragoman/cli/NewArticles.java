package org.dragoman.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import org.dragoman.record.KnownArticles;
import org.dragoman.record.Store;
import org.dragoman.record.StoredArticle;
import org.dragoman.text.Article;
import org.dragoman.text.Input;

/** Inputs without those articles that a record has already as they are; read by one thread. */
final class NewArticles implements Iterator<Input> {

  private static final int AT_A_TIME = 256;

  private final Iterator<Input> inputs;
  private final ArticleOptions options;
  private final KnownArticles known;
  private final Queue<Input> ready = new ArrayDeque<>();
  private volatile int unchanged;

  NewArticles(Iterator<Input> inputs, ArticleOptions options, Store store) {
    this.inputs = inputs;
    this.options = options;
    known = new KnownArticles(store);
  }

  /** How many articles were left out. */
  int unchanged() {
    return unchanged;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && inputs.hasNext()) {
      fill();
    }
    return !ready.isEmpty();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void fill() {
    List<Input> some = new ArrayList<>();
    List<StoredArticle> articles = new ArrayList<>();
    while (some.size() < AT_A_TIME && inputs.hasNext()) {
      Input input = inputs.next();
      some.add(input);
      if (input instanceof Input.Read read) {
        articles.add(stored(options.complete(read.article())));
      }
    }
    Set<String> same = known.among(articles);
    for (Input input : some) {
      if (input instanceof Input.Read read && same.contains(read.article().id())) {
        unchanged++;
      } else {
        ready.add(input);
      }
    }
  }

  /** The article as the record keeps it. */
  static StoredArticle stored(Article article) {
    return new StoredArticle(
        article.id(),
        article.text(),
        article.title(),
        article.published(),
        article.language(),
        article.publisher(),
        article.url(),
        article.sourceCountry());
  }
}
