package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.language.LanguagePack;
import org.dragoman.text.Article;
import org.dragoman.text.LanguageIdentifier.Identified;
import org.dragoman.text.LanguageIdentifier.Installed;
import org.dragoman.text.LanguageIdentifier.Missing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The languages of texts of our own: that of a pack is told, any other is rejected. */
class LanguageSetTest {

  @ParameterizedTest
  @CsvSource({"article, 0.99"})
  void languagesAreTold(String kind, double floor) throws IOException {
    Languages languages = Languages.installed();
    List<String> packs =
        LanguagePack.installed().stream()
            .filter(p -> !p.frameFiles().isEmpty())
            .map(LanguagePack::code)
            .toList();
    List<String> wrong = new ArrayList<>();
    int all = 0;
    try (InputStream in =
        Objects.requireNonNull(LanguageSetTest.class.getResourceAsStream("languages.tsv"))) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : table.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] cells = line.split("\t");
        if (cells[0].equals(kind)) {
          all++;
          Identified found = languages.of(Article.of("a", cells[2]), null);
          boolean right =
              packs.contains(cells[1])
                  ? found.equals(new Installed(cells[1]))
                  : found instanceof Missing m && m.message().contains("no language pack for it");
          if (!right) {
            wrong.add(found + " for " + line);
          }
        }
      }
    }
    assertThat(1 - (double) wrong.size() / all)
        .as(String.join("\n", wrong))
        .isGreaterThanOrEqualTo(floor);
  }
}
