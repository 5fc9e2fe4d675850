package org.dragoman.text;

import java.util.Locale;
import java.util.Optional;

/** The form in which a file holds articles. */
public enum InputFormat {
  /** One article a file, in plain words; a header {@code date 2023-02-28} may precede it. */
  TEXT,
  /** One JSON object a line, each an article. */
  JSONL;

  /** The format that the ending of a file's name stands for; empty where the name does not tell. */
  static Optional<InputFormat> ofName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".txt")) {
      return Optional.of(TEXT);
    }
    return name.endsWith(".jsonl") || name.endsWith(".ndjson")
        ? Optional.of(JSONL)
        : Optional.empty();
  }
}
