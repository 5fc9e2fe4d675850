package org.dragoman.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The resources of the Polish pack, read from its folder, since {@code text} uses no pack. */
final class PolishRules {

  /** The root of the repository. */
  static final Path ROOT = Path.of(System.getProperty("dragoman.root", ".."));

  private static final Path PACK =
      ROOT.resolve("language-pl/src/main/resources/org/dragoman/language/pl");

  private PolishRules() {}

  static SentenceRules sentences() {
    try (InputStream yaml = Files.newInputStream(PACK.resolve("sentences.yaml"))) {
      return SentenceRules.read(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LanguageProfile profile() {
    try (InputStream yaml = Files.newInputStream(PACK.resolve("profile.yaml"))) {
      return LanguageProfile.read(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
