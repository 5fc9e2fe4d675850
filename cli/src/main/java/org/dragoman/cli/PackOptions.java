package org.dragoman.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.language.LanguagePack;
import org.dragoman.language.OverlayPack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that say which language pack a command works on. */
final class PackOptions {

  @Option(names = "--language", paramLabel = "CODE", description = "the language pack; else Polish")
  @Nullable String language;

  /** The pack that is meant where none is named: the one that the program began with. */
  private static final String FIRST = "pl";

  @Option(
      names = "--pack",
      paramLabel = "DIR",
      description =
          "a folder laid over the pack: its files stand in for the pack's of the same path")
  @Nullable Path folder;

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  /** The folders that a user's words are in. */
  List<Path> lexicons() {
    return lexicon.folders();
  }

  /** The pack, with the folder laid over it where one is given. */
  LanguagePack pack() {
    LanguagePack pack = installed();
    if (folder == null) {
      return pack;
    }
    if (!Files.isDirectory(folder)) {
      throw new Usage("--pack " + folder + ": no such folder");
    }
    return new OverlayPack(pack, folder);
  }

  /**
   * The folder that is worked on: the one given, else the pack's sources below the current folder.
   */
  Path workedOn() {
    if (folder != null) {
      return folder;
    }
    String code = installed().code();
    Path sources =
        Path.of(
            "language-" + code, "src", "main", "resources", "org", "dragoman", "language", code);
    if (!Files.isDirectory(sources)) {
      throw new Usage("--pack DIR is missing: name the folder that is worked on");
    }
    return sources;
  }

  private LanguagePack installed() {
    List<LanguagePack> packs = LanguagePack.installed();
    for (LanguagePack pack : packs) {
      if (pack.code().equals(language == null ? FIRST : language)) {
        return pack;
      }
    }
    throw new Usage(
        language == null
            ? "no language pack is installed"
            : "--language %s: there is no language pack for it; installed: %s"
                .formatted(
                    language, String.join(", ", packs.stream().map(LanguagePack::code).toList())));
  }
}
