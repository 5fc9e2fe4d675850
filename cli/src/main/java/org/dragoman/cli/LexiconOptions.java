package org.dragoman.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that names folders of a user's own actors and frames. */
final class LexiconOptions {

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description =
          "a folder of your own actors, offices and frames (docs/your-own-words.md); may be given"
              + " more than once, the first counts most")
  private List<Path> folders = List.of();

  /**
   * The folders.
   *
   * @throws Usage if one does not exist
   */
  List<Path> folders() {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new Usage("--lexicon " + folder + ": no such folder");
      }
    }
    return folders;
  }

  /** The languages with what the folders add. */
  Languages of(Languages languages) {
    return folders.isEmpty() ? languages : languages.with(folders());
  }
}
