package org.dragoman.text;

/**
 * What became of one article of the input: it was read, or it was rejected for a reason, or it is a
 * file of other things that was passed over.
 */
public sealed interface Input {

  /** An article that was read. */
  record Read(Article article) implements Input {}

  /**
   * An article, or a whole file, that was not read.
   *
   * @param file the file as the user named it; {@code -} is standard input
   * @param line the line of the file, from 1; 0 where the whole file is meant
   * @param reason what is wrong
   * @param remedy what the user can do about it
   * @param unreadable true where the input itself could not be read; false where it was read and is
   *     no article
   */
  record Rejected(String file, int line, String reason, String remedy, boolean unreadable)
      implements Input {

    public Rejected {
      file = onOneLine(file);
      reason = onOneLine(reason);
      remedy = onOneLine(remedy);
    }

    /**
     * One line for the user: {@code news.jsonl:7: no "text": give every article an id and a text}.
     */
    public String message() {
      return file + (line > 0 ? ":" + line : "") + ": " + reason + ": " + remedy;
    }
  }

  /**
   * A file of a folder that holds other things than articles, such as claims. It is no failure.
   *
   * @param file the file, with the folder as the user named it
   * @param reason why it is none
   */
  record PassedOver(String file, String reason) implements Input {

    public PassedOver {
      file = onOneLine(file);
      reason = onOneLine(reason);
    }

    /** One line for the user. */
    public String message() {
      return file + ": passed over: " + reason;
    }
  }

  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? '?' : c));
    return line.toString();
  }
}
