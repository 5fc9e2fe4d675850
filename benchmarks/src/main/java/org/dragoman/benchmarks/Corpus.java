package org.dragoman.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.PublicationDate;
import org.dragoman.text.Article;
import org.dragoman.text.ArticleReader;
import org.dragoman.text.Input;
import org.dragoman.text.InputFormat;

/** The articles that are coded to measure speed: those of the folder {@code examples}. */
final class Corpus {

  private static final PublicationDate DATE = PublicationDate.parse("2023-02-28");

  private Corpus() {}

  /** All articles of the folder, by name. */
  static List<Article> read(Path folder) {
    List<Article> articles = new ArrayList<>();
    try (ArticleReader reader =
        new ArticleReader(
            List.of(folder.toString()), InputFormat.TEXT, InputStream.nullInputStream())) {
      while (reader.hasNext()) {
        if (reader.next() instanceof Input.Read read) {
          articles.add(read.article().publishedUnlessKnown(DATE));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (articles.isEmpty()) {
      throw new IllegalStateException(folder + ": no articles; run this from the project's folder");
    }
    return articles;
  }

  /**
   * The folder of the project that the program was started in, or that {@code dragoman.root} names.
   */
  static List<Article> examples() {
    return read(Path.of(System.getProperty("dragoman.root", "."), "examples"));
  }
}
