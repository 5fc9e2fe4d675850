package org.dragoman.text;

/** What stands between two tokens. */
enum Gap {
  NONE,
  SPACE,
  /** A line break. */
  LINE,
  /** A blank line, or the beginning or end of the text. */
  PARAGRAPH
}
