package org.dragoman.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * A file that is one article in plain words.
 *
 * <p>It may begin with a header, {@code date 2023-02} or {@code date 2023-02-28}, after white space
 * and followed by the article on the same line or the next. The header is no part of the text.
 */
final class TextFile {

  private static final Pattern HEADER =
      Pattern.compile(
          "\\s*date (\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?)[ \\t]*(?:\\r\\n|\\r|\\n)?",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern MARKUP =
      Pattern.compile("<(?:!doctype|html|\\?xml|rss|feed)[\\s>].*", Pattern.DOTALL);

  private TextFile() {}

  /**
   * Reads the article.
   *
   * @param file the file as the user named it
   * @param id the article's id
   * @throws IOException if the bytes cannot be read
   */
  static Input read(String file, String id, InputStream in) throws IOException {
    // A character takes at most three bytes for each UTF-16 unit.
    byte[] bytes = in.readNBytes(3 * Fault.LONGEST_ARTICLE + 1);
    if (bytes.length == 0) {
      return new Fault("empty file", "give an article").in(file, 0);
    }
    if (bytes.length > 3 * Fault.LONGEST_ARTICLE) {
      return Fault.tooLong().in(file, 0);
    }
    int mark = hasByteOrderMark(bytes) ? 3 : 0;
    Utf8 decoded = Utf8.decode(bytes, mark, bytes.length - mark);
    if (!decoded.isValid()) {
      int line = 1 + (int) decoded.text().chars().filter(c -> c == '\n').count();
      String place = " at byte " + (mark + decoded.invalidAt() + 1);
      return (isBinary(bytes)
              ? new Fault("binary data", "give text in UTF-8")
              : Fault.encoding(place))
          .in(file, isBinary(bytes) ? 0 : line);
    }
    return article(file, id, decoded.text());
  }

  private static Input article(String file, String id, String content) {
    Matcher header = HEADER.matcher(content);
    String text = content;
    @Nullable PublicationDate published = null;
    if (header.lookingAt()) {
      try {
        published = PublicationDate.parse(header.group(1));
      } catch (IllegalArgumentException e) {
        return new Fault(String.valueOf(e.getMessage()), "mend the header").in(file, 1);
      }
      text = content.substring(header.end());
    }
    @Nullable Fault fault = Fault.of(text);
    if (fault != null) {
      return fault.in(file, 0);
    }
    String start = text.substring(0, Math.min(text.length(), 200)).strip();
    if (MARKUP.matcher(start.toLowerCase(Locale.ROOT)).matches()) {
      return new Fault("a web page or feed, not plain text", "give its words as text or JSONL")
          .in(file, 0);
    }
    return new Input.Read(new Article(id, text, null, published, null, null, null, null));
  }

  private static boolean hasByteOrderMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static boolean isBinary(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
