package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CodebookPageTest {

  /** The committed page is what the act list and the packs give today. */
  @Test
  void thePageIsCurrent() throws IOException {
    Path page = Path.of("..", "docs", "codebook-acts.md");
    String current = Call.of("lexicon", "codebook").out();

    assertThat(current).contains("**`visit`** CAMEO 042").contains("Polish (");
    assertThat(Files.readString(page).equals(current))
        .as(
            "docs/codebook-acts.md is not current; renew it:"
                + " ./dragoman lexicon codebook -o docs/codebook-acts.md")
        .isTrue();
  }
}
