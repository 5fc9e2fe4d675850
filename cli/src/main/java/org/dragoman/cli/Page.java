package org.dragoman.cli;

/** Text for a reader at a terminal, line by line. */
final class Page {

  private static final String STEP = "  ";

  private final StringBuilder text = new StringBuilder();
  private final boolean coloured;
  private final int width;

  Page(boolean coloured, int width) {
    this.coloured = coloured;
    this.width = width;
  }

  /** A new line to be filled. */
  StyledText styled() {
    return new StyledText(coloured);
  }

  void heading(String heading) {
    text.append('\n').append(styled().add(StyledText.BOLD, heading).lines(width, "", ""));
  }

  /** Adds a line, {@code depth} steps to the right; what is too long goes on below, further in. */
  void line(int depth, StyledText line) {
    String indent = STEP.repeat(depth);
    text.append(line.lines(width, indent, indent + STEP + STEP));
  }

  /** Adds lines as they are. */
  void text(String lines) {
    text.append(lines);
  }

  void blank() {
    text.append('\n');
  }

  int length() {
    return text.length();
  }

  /** Takes back what was added since the page had the length. */
  void cut(int length) {
    text.setLength(length);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
