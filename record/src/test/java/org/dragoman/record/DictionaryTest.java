package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The data dictionary says what every column means, and the page in docs is that of the schema. */
class DictionaryTest {

  @TempDir Path folder;

  static List<String> engines() {
    return Engines.all();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void thePageIsThatOfTheSchema(String engine) throws IOException {
    Path page = Path.of(System.getProperty("dragoman.root"), "docs", "data-dictionary.md");
    try (Store store = Engines.store(engine, folder)) {
      assertThat(new Dictionary().missing(store)).isEmpty();
      assertThat(new Dictionary().page(store))
          .as("write it anew: dragoman record dictionary > docs/data-dictionary.md")
          .isEqualTo(Files.readString(page));
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void viewsAreWrittenAsParquet(String engine) throws IOException {
    Path views = folder.resolve("views");
    try (Store store = Engines.store(engine, folder)) {
      List<Path> files = new ViewExport(store).to(views);

      assertThat(files).hasSize(Dictionary.VIEWS.size()).allMatch(Files::isRegularFile);
      for (Path file : files) {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(new String(bytes, 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
            .isEqualTo("PAR1");
      }
    }
  }
}
