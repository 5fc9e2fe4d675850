package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dragoman.evaluation.GoldFile;
import org.dragoman.text.Article;
import org.dragoman.text.ArticleReader;
import org.dragoman.text.Input;
import org.dragoman.text.LanguageIdentifier.Identified;
import org.dragoman.text.LanguageIdentifier.Installed;
import org.dragoman.text.LanguageIdentifier.Missing;

/** Reads the articles that a gold is about, each with the code of its language. */
final class GoldArticles {

  private final Shell shell;
  private final Messages messages;
  private final Languages languages;
  private final ArticleOptions options;

  GoldArticles(Shell shell, Messages messages, Languages languages, ArticleOptions options) {
    this.shell = shell;
    this.messages = messages;
    this.languages = languages;
    this.options = options;
  }

  /**
   * Gives the articles wanted, or all where none is named, with the code of their language; whether
   * all were there.
   */
  boolean read(List<String> inputs, Set<String> wanted, BiConsumer<Article, String> articles)
      throws IOException {
    boolean complete = true;
    List<String> missing = new ArrayList<>(wanted);
    try (ArticleReader reader = new ArticleReader(inputs, options.input, shell.in())) {
      while (reader.hasNext()) {
        Input input = reader.next();
        if (input instanceof Input.Rejected rejected) {
          messages.line(rejected.message());
          complete = false;
        } else if (input instanceof Input.PassedOver other) {
          messages.line(other.message());
        } else if (input instanceof Input.Read read
            && (wanted.isEmpty() || missing.remove(read.article().id()))) {
          complete &= give(options.complete(read.article()), articles);
        }
      }
    }
    for (String id : missing) {
      messages.line(id + ": the gold names this article, but it was not given");
    }
    return complete && missing.isEmpty();
  }

  private boolean give(Article article, BiConsumer<Article, String> articles) {
    Identified language = languages.of(article, options.language);
    if (language instanceof Missing none) {
      messages.line(article.id() + ": " + none.message());
      return false;
    }
    articles.accept(article, ((Installed) language).code());
    return true;
  }

  /** The articles beside a gold file, or in a folder of labels. */
  static List<String> beside(Path gold) throws IOException {
    List<String> found = GoldFile.articlesBeside(gold);
    if (found.isEmpty()) {
      throw new Failure(gold + ": no article lies beside it; name the articles");
    }
    return found;
  }
}
