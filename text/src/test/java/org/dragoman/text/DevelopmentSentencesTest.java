package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences of the development articles, which live beside the repository. */
class DevelopmentSentencesTest {

  private static final Path SHARED = PolishRules.ROOT.resolve("../shared");

  private final SentenceSplitter splitter = new SentenceSplitter(PolishRules.sentences());

  @Test
  void developmentGoldIsCutAsItsAuthorsDid() throws IOException {
    Path gold = SHARED.resolve("dev/pl-gold");
    assumeTrue(Files.isDirectory(gold), "no development gold beside the repository: skipped");
    for (Path expected : in(gold, ".sents")) {
      Path text = Path.of(expected.toString().replace(".sents", ".txt"));
      assertThat(sentences(text)).as(text.toString()).isEqualTo(Files.readAllLines(expected));
    }
  }

  @Test
  void theSeedArticleHasNineteenSentences() throws IOException {
    Path seed = SHARED.resolve("seed");
    assumeTrue(Files.isDirectory(seed), "no seed article beside the repository: skipped");
    for (Path text : in(seed, ".txt")) {
      assertThat(sentences(text)).hasSize(19);
    }
  }

  private List<String> sentences(Path file) throws IOException {
    try (ArticleReader reader =
        new ArticleReader(List.of(file.toString()), null, InputStream.nullInputStream())) {
      Article article = ((Input.Read) reader.next()).article();
      CodePoints codePoints = CodePoints.of(article.text());
      return splitter.sentences(article.text()).stream()
          .map(sentence -> codePoints.slice(sentence.begin(), sentence.end()))
          .toList();
    }
  }

  private static List<Path> in(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
