package org.dragoman.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from files, folders and standard input, one at a time and in order.
 *
 * <p>A folder is read whole, sorted by name, with the folders in it; it gives the files that end in
 * {@code .txt}, {@code .jsonl} or {@code .ndjson} and do not begin with a full stop. The format of
 * a file is told by its name, else by its first character. Whatever cannot be read gives one {@link
 * Input.Rejected}, and the rest goes on; so does the second of two articles with one id. A JSONL
 * file of a folder whose first line is an object of another kind (a claim, say) gives one {@link
 * Input.PassedOver}; one that was named itself is taken at its word.
 *
 * <p>At most one article is held. Not for use by more than one thread at a time.
 */
public final class ArticleReader implements Iterator<Input>, AutoCloseable {

  /** The name by which standard input is called for. */
  public static final String STANDARD_INPUT = "-";

  private static final int SNIFFED = 4096;

  private final @Nullable InputFormat format;
  private final InputStream standardInput;
  private final Deque<Pending> pending;
  private final Set<Path> openFolders = new HashSet<>();
  private final SeenIds seenIds = new SeenIds();

  private @Nullable OpenFile open;
  private @Nullable Input next;

  /**
   * A reader of the given inputs.
   *
   * @param inputs files, folders, or {@code -} for standard input
   * @param format the format of them all; null to tell it from each
   */
  public ArticleReader(
      List<String> inputs, @Nullable InputFormat format, InputStream standardInput) {
    this.pending = new ArrayDeque<>(inputs.stream().map(name -> new Pending(name, true)).toList());
    this.format = format;
    this.standardInput = standardInput;
  }

  @Override
  public boolean hasNext() {
    while (next == null && (open != null || !pending.isEmpty())) {
      next = open != null ? fromOpenFile(open) : begin(pending.removeFirst());
    }
    return next != null;
  }

  @Override
  public Input next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("no more articles");
    }
    Input input = next;
    next = null;
    return input;
  }

  @Override
  public void close() throws IOException {
    pending.clear();
    OpenFile left = open;
    open = null;
    if (left != null) {
      left.stream().close();
    }
  }

  /** Begins a file or folder; the input that this gives, or null if none yet. */
  private @Nullable Input begin(Pending next) {
    String name = next.name();
    try {
      if (next.isNamed() && name.equals(STANDARD_INPUT)) {
        return beginFile(next, "stdin", standardInput);
      }
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        return beginFolder(name, path);
      }
      Path fileName = path.getFileName();
      return beginFile(next, fileName == null ? name : idOf(fileName), Files.newInputStream(path));
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      return unreadable(name, e);
    }
  }

  private @Nullable Input beginFolder(String name, Path folder) throws IOException {
    if (!openFolders.add(folder.toRealPath())) {
      return new Fault("folder read before", "name it once, without links to itself").in(name, 0);
    }
    List<String> entries;
    try (Stream<Path> listed = Files.list(folder)) {
      entries =
          listed
              .filter(this::isWanted)
              .sorted(Comparator.comparing(Path::getFileName).reversed())
              .map(Path::toString)
              .toList();
    }
    entries.forEach(entry -> pending.addFirst(new Pending(entry, false)));
    return entries.isEmpty()
        ? new Fault("no .txt or .jsonl file in the folder", "name the files themselves").in(name, 0)
        : null;
  }

  private boolean isWanted(Path entry) {
    String name = String.valueOf(entry.getFileName());
    if (name.startsWith(".")) {
      return false;
    }
    if (Files.isDirectory(entry)) {
      return true;
    }
    Optional<InputFormat> named = InputFormat.ofName(name);
    return named.isPresent() && (format == null || format == named.get());
  }

  private @Nullable Input beginFile(Pending next, String id, InputStream in) throws IOException {
    String name = next.name();
    InputStream stream = new BufferedInputStream(in, 2 * SNIFFED);
    InputFormat found = format != null ? format : InputFormat.ofName(name).orElse(null);
    try {
      if (found == null) {
        found = sniff(stream);
      }
    } catch (IOException e) {
      stream.close();
      throw e;
    }
    JsonLines lines =
        found == InputFormat.JSONL ? new JsonLines(name, stream, next.isNamed()) : null;
    open = new OpenFile(name, id, stream, lines);
    return null;
  }

  /** JSONL begins with a brace, after white space and a byte order mark; all else is text. */
  private static InputFormat sniff(InputStream stream) throws IOException {
    stream.mark(SNIFFED);
    byte[] start = stream.readNBytes(SNIFFED);
    stream.reset();
    for (byte b : start) {
      if (b == '{') {
        return InputFormat.JSONL;
      }
      if (b > ' ') {
        return InputFormat.TEXT;
      }
    }
    return InputFormat.TEXT;
  }

  private @Nullable Input fromOpenFile(OpenFile file) {
    @Nullable Input input;
    boolean ended;
    try {
      if (file.lines() != null) {
        input = file.lines().next();
        ended = input == null;
      } else {
        input = TextFile.read(file.name(), file.id(), file.stream());
        ended = true;
      }
      if (ended) {
        file.stream().close();
      }
    } catch (IOException e) {
      input = unreadable(file.name(), e);
      ended = true;
    }
    if (ended) {
      open = null;
    }
    return input instanceof Input.Read read ? unlessSeen(read, file) : input;
  }

  private Input unlessSeen(Input.Read read, OpenFile file) {
    String id = read.article().id();
    if (seenIds.add(id)) {
      return read;
    }
    String shown = id.length() <= 80 ? id : id.substring(0, 80) + "…";
    int line = file.lines() == null ? 0 : file.lines().number();
    return new Fault("id \"" + shown + "\" was met before", "give every article an id of its own")
        .in(file.name(), line);
  }

  private static Input unreadable(String name, Exception e) {
    String reason;
    if (e instanceof NoSuchFileException) {
      reason = "no such file";
    } else if (e instanceof AccessDeniedException) {
      reason = "may not be read";
    } else if (e instanceof InvalidPathException) {
      reason = "no name of a file";
    } else {
      reason = "cannot be read (" + e.getMessage() + ")";
    }
    return new Input.Rejected(name, 0, reason, "check its name and rights", true);
  }

  private static String idOf(Path fileName) {
    String name = fileName.toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** A file or folder to be read: one that the user named, or one that a folder holds. */
  private record Pending(String name, boolean isNamed) {}

  /** A file that is being read; {@code lines} is null where it is one article of text. */
  private record OpenFile(String name, String id, InputStream stream, @Nullable JsonLines lines) {}
}
