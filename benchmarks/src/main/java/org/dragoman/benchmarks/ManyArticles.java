package org.dragoman.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dragoman.text.Article;

/**
 * Writes as many articles as asked for to standard output, in JSONL: the examples over and over.
 */
public final class ManyArticles {

  private static final int USUAL = 100_000;

  private ManyArticles() {}

  /** The one argument is the number of articles. */
  public static void main(String[] args) throws IOException {
    int count = args.length == 0 ? USUAL : Integer.parseInt(args[0]);
    List<Article> articles = Corpus.examples();
    try (OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(null);
      for (int i = 0; i < count; i++) {
        Article article = articles.get(i % articles.size());
        json.writeStartObject();
        json.writeStringField("id", "%06d-%s".formatted(i, article.id()));
        json.writeStringField("text", article.text());
        json.writeStringField(
            "published",
            String.valueOf(article.published() == null ? "" : article.published().latest()));
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
  }
}
