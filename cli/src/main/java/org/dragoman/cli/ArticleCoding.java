package org.dragoman.cli;

import java.util.List;
import java.util.function.BiFunction;
import org.dragoman.model.Claim;
import org.dragoman.text.Article;
import org.dragoman.text.LanguageIdentifier.Identified;
import org.dragoman.text.LanguageIdentifier.Installed;
import org.dragoman.text.LanguageIdentifier.Missing;

/** Codes one article as the options say; for any number of threads. */
final class ArticleCoding {

  private final Languages languages;
  private final ArticleOptions options;
  private final BiFunction<Article, List<Claim>, Outcome> coded;

  /**
   * A coding.
   *
   * @param coded makes the outcome of an article, with what its source did not say, and its claims
   */
  ArticleCoding(
      Languages languages,
      ArticleOptions options,
      BiFunction<Article, List<Claim>, Outcome> coded) {
    this.languages = languages;
    this.options = options;
    this.coded = coded;
  }

  /** What becomes of an article. */
  Outcome code(Article read) {
    Article article = options.complete(read);
    try {
      Identified language = languages.of(article, options.language);
      if (language instanceof Missing missing) {
        return new Outcome.Rejected(article.id() + ": " + missing.message(), false, null);
      }
      List<Claim> claims = languages.coder(((Installed) language).code()).code(article);
      options.count(article);
      return coded.apply(article, claims);
    } catch (Failure e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      String reason =
          "%s: could not be coded (%s), a fault of the program: report it with the article"
              .formatted(article.id(), e.getClass().getSimpleName());
      return new Outcome.Rejected(reason, false, e);
    }
  }
}
