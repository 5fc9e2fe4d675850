package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Waits for changes of the files in a folder and the folders in it. */
final class FolderWatch implements AutoCloseable {

  /**
   * Editors write a file in several steps; changes this close together are one. In milliseconds.
   */
  private static final long TOGETHER = 200;

  private final WatchService service;

  FolderWatch(Path folder) throws IOException {
    service = FileSystems.getDefault().newWatchService();
    List<Path> folders;
    try (Stream<Path> all = Files.walk(folder)) {
      folders = all.filter(Files::isDirectory).toList();
    }
    for (Path each : folders) {
      each.register(
          service,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
    }
  }

  /** Waits for the next change, and for the end of what belongs to it; false if interrupted. */
  boolean await() {
    try {
      WatchKey key = service.take();
      while (key != null) {
        key.pollEvents();
        key.reset();
        key = service.poll(TOGETHER, TimeUnit.MILLISECONDS);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
