package org.dragoman.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A text with a style for each of its characters, and its lines in a terminal. Styles are ANSI
 * parameters ({@code 1} bold, {@code 2} faint, {@code 36} cyan, several joined by semicolons);
 * where the output is not coloured they are left out.
 */
final class StyledText {

  static final String PLAIN = "";
  static final String BOLD = "1";
  static final String FAINT = "2";
  static final String SOURCE = "1;36";
  static final String TARGET = "1;33";
  static final String GOOD = "32";
  static final String BAD = "31";

  private final boolean coloured;
  private final StringBuilder text = new StringBuilder();
  private final List<String> styles = new ArrayList<>();

  StyledText(boolean coloured) {
    this.coloured = coloured;
  }

  /** Adds a piece in one style. Line breaks and other control characters become spaces. */
  StyledText add(String style, String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      text.append(Character.isISOControl(c) ? ' ' : c);
      styles.add(style);
    }
    return this;
  }

  /** Adds a piece without a style. */
  StyledText add(String piece) {
    return add(PLAIN, piece);
  }

  /** Gives the characters from {@code begin} to before {@code end} another style. */
  void restyle(int begin, int end, String style) {
    for (int i = Math.max(0, begin); i < Math.min(end, styles.size()); i++) {
      styles.set(i, style);
    }
  }

  /** Puts a piece without a style between the characters. */
  void insert(int at, String piece) {
    text.insert(at, piece);
    styles.addAll(at, Collections.nCopies(piece.length(), PLAIN));
  }

  int length() {
    return text.length();
  }

  /**
   * The lines, broken at spaces, each with its line feed.
   *
   * @param width columns of a line, its indentation included
   * @param first what the first line begins with
   * @param rest what the other lines begin with
   */
  String lines(int width, String first, String rest) {
    StringBuilder lines = new StringBuilder();
    int begin = 0;
    String indent = first;
    do {
      int end = lineEnd(begin, Math.max(1, width - indent.length()));
      lines.append(indent);
      append(lines, begin, end);
      lines.append('\n');
      begin = end;
      while (begin < text.length() && text.charAt(begin) == ' ') {
        begin++;
      }
      indent = rest;
    } while (begin < text.length());
    return lines.toString();
  }

  private int lineEnd(int begin, int room) {
    int last = begin; // the last space that still fits
    int columns = 0;
    for (int i = begin; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' && i > begin && columns <= room) {
        last = i;
      }
      if (!Character.isLowSurrogate(c)) {
        columns++;
      }
      if (columns > room && (last > begin || c == ' ')) {
        return last > begin ? last : i;
      }
    }
    return text.length();
  }

  private void append(StringBuilder line, int begin, int end) {
    if (!coloured) {
      line.append(text, begin, end);
      return;
    }
    String style = PLAIN;
    for (int i = begin; i < end; i++) {
      String next = styles.get(i);
      if (!next.equals(style)) {
        line.append("\u001b[0").append(next.isEmpty() ? "" : ";" + next).append('m');
        style = next;
      }
      line.append(text.charAt(i));
    }
    if (!style.isEmpty()) {
      line.append("\u001b[0m");
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
