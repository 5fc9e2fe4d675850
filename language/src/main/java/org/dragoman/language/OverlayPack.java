package org.dragoman.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A language pack with a folder laid over it: a file of the folder stands in for the pack's file of
 * the same path, and further frame files are added behind the pack's own. So a lexicon is worked
 * on, or a user's own entries are added, without building anything.
 */
public final class OverlayPack extends WrappedPack {

  private static final String FRAMES = "frames";
  private static final String INDEX = FRAMES + "/index.txt";

  private final Path folder;

  /**
   * The pack with the folder laid over it.
   *
   * @param folder laid out as the pack's resources: {@code frames/meetings.yaml}, {@code time.yaml}
   */
  public OverlayPack(LanguagePack pack, Path folder) {
    super(pack);
    this.folder = folder;
  }

  @Override
  public List<String> frameFiles() {
    List<String> files =
        new ArrayList<>(
            Files.isRegularFile(folder.resolve(INDEX)) ? index(INDEX) : pack.frameFiles());
    Path frames = folder.resolve(FRAMES);
    if (Files.isDirectory(frames)) {
      try (Stream<Path> listed = Files.list(frames)) {
        listed
            .map(file -> String.valueOf(file.getFileName()))
            .filter(
                name -> name.endsWith(".yaml") && !name.startsWith(".") && !files.contains(name))
            .sorted()
            .forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(frames.toString(), e);
      }
    }
    return files;
  }

  @Override
  public boolean has(String path) {
    return Files.isRegularFile(folder.resolve(path)) || pack.has(path);
  }

  @Override
  public InputStream open(String path) {
    Path file = folder.resolve(path);
    if (!Files.isRegularFile(file)) {
      return pack.open(path);
    }
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
