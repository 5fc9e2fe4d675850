package org.dragoman.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A language pack with the names and frames that a user adds to it: rows and frames of folders,
 * read before the pack's own, which stay (docs/your-own-words.md).
 */
public final class ExtendedPack extends WrappedPack {

  private static final Pattern KNOWN =
      Pattern.compile(
          "names/(states|regions|organizations|groups|media|places|people(-[\\w-]+)?)\\.tsv"
              + "|names/roles\\.yaml|frames/[^/]+\\.yaml");
  private static final Pattern DATA = Pattern.compile(".*\\.(tsv|yaml|yml)");

  private final List<Path> folders = new ArrayList<>();

  /**
   * The pack with additions.
   *
   * @param lexicons folders that may have one named after the language's code, the first the most
   *     important; they exist
   * @throws IllegalArgumentException naming a file that nothing would read
   */
  public ExtendedPack(LanguagePack pack, List<Path> lexicons) {
    super(pack);
    for (Path lexicon : lexicons) {
      Path folder = lexicon.resolve(pack.code());
      if (Files.isDirectory(folder)) {
        folders.add(folder);
        files(folder).forEach(file -> check(folder, file));
      }
    }
  }

  private static void check(Path folder, Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    if (DATA.matcher(path).matches() && !KNOWN.matcher(path).matches()) {
      throw new IllegalArgumentException(
          file
              + ": nothing reads this file; there are: names/states.tsv, regions.tsv,"
              + " organizations.tsv, groups.tsv, media.tsv, places.tsv, people.tsv, roles.yaml,"
              + " and frames/*.yaml");
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> Files.isRegularFile(f) && !f.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  @Override
  public List<Source> additions(String path) {
    List<Source> sources = new ArrayList<>();
    for (Path folder : folders) {
      for (Path file : files(folder)) {
        String found = folder.relativize(file).toString().replace('\\', '/');
        boolean wanted =
            path.endsWith("*.yaml")
                ? found.startsWith(path.substring(0, path.length() - "*.yaml".length()))
                    && found.endsWith(".yaml")
                : found.equals(path);
        if (wanted || path.equals("names/people.tsv") && found.startsWith("names/people-")) {
          sources.add(new Source(file.toString(), () -> Files.newInputStream(file)));
        }
      }
    }
    return sources;
  }
}
