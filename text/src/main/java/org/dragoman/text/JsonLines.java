package org.dragoman.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds one article a line, each a JSON object with {@code id} and {@code text}, and
 * perhaps {@code title}, {@code published}, {@code language}, {@code publisher}, {@code url} and
 * {@code source_country}. Other fields are passed over; so are blank lines, and a whole file that
 * nobody named if it begins with JSON of another kind.
 */
final class JsonLines {

  private static final Set<String> FIELDS =
      Set.of("id", "text", "title", "published", "language", "publisher", "url", "source_country");

  private static final JsonFactory JSON = new JsonFactory();

  private static final Pattern DAY_AND_TIME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[T ]\\d.*");

  private final String file;
  private final Lines lines;
  private final boolean isNamed;
  private boolean foundSome;
  private boolean isPassedOver;

  /**
   * The articles of a stream.
   *
   * @param isNamed whether the user named the file itself, and so means it to hold articles
   */
  JsonLines(String file, InputStream in, boolean isNamed) {
    this.file = file;
    this.lines = new Lines(in);
    this.isNamed = isNamed;
  }

  /**
   * The next article, read or rejected, or the file passed over; null at the end of the file.
   *
   * @throws IOException if the bytes cannot be read
   */
  @Nullable Input next() throws IOException {
    while (!isPassedOver && lines.advance()) {
      if (lines.isTooLong()) {
        foundSome = true;
        return new Fault("line longer than " + Lines.LONGEST + " bytes", "one article a line")
            .in(file, lines.number());
      }
      Utf8 line = lines.decode();
      if (!line.isValid()) {
        foundSome = true;
        return Fault.encoding(" at byte " + (line.invalidAt() + 1) + " of the line")
            .in(file, lines.number());
      }
      if (!line.text().isBlank()) {
        isPassedOver = !isNamed && !foundSome && isOfAnotherKind(line.text());
        foundSome = true;
        return isPassedOver
            ? new Input.PassedOver(file, "its first line has no \"text\", so it holds no articles")
            : article(line.text());
      }
    }
    if (foundSome) {
      return null;
    }
    foundSome = true;
    return new Fault("empty file", "give one JSON object a line").in(file, 0);
  }

  /** The number of the line that gave the last article. */
  int number() {
    return lines.number();
  }

  /**
   * Whether the line is a JSON object that is not meant as an article: one without {@code text}
   * that is about an article, as claims and gold are, or has no id either. An object with an id
   * alone is an article that lacks its text.
   */
  private static boolean isOfAnotherKind(String line) {
    Set<String> names = new HashSet<>();
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        names.add(parser.currentName());
        parser.nextToken();
        parser.skipChildren();
      }
      return parser.nextToken() == null
          && !names.contains("text")
          && (names.contains("article") || !names.contains("id"));
    } catch (IOException e) {
      return false;
    }
  }

  private Input article(String line) {
    try {
      Map<String, String> fields = fields(line);
      String id = required(fields, "id");
      String text = required(fields, "text");
      @Nullable Fault fault = Fault.of(text);
      if (fault == null && !id.equals(id.strip())) {
        fault = new Fault("white space around the id", "give the id without it");
      }
      return fault != null
          ? fault.in(file, lines.number())
          : new Input.Read(
              new Article(
                  id,
                  text,
                  fields.get("title"),
                  published(fields.get("published")),
                  fields.get("language"),
                  fields.get("publisher"),
                  fields.get("url"),
                  fields.get("source_country")));
    } catch (NoArticle e) {
      return e.fault.in(file, lines.number());
    } catch (JsonParseException e) {
      String message = e.getOriginalMessage().lines().findFirst().orElse("");
      String reason =
          "broken JSON at column " + e.getLocation().getColumnNr() + " (" + cut(message);
      return new Fault(reason + ")", "give one JSON object a line").in(file, lines.number());
    } catch (IOException e) {
      String reason = "JSON out of bounds (" + cut(String.valueOf(e.getMessage())) + ")";
      return new Fault(reason, "give one JSON object a line").in(file, lines.number());
    }
  }

  private static Map<String, String> fields(String line) throws IOException, NoArticle {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new NoArticle("no JSON object", "give one JSON object a line");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (!FIELDS.contains(name)) {
          parser.skipChildren();
        } else if (value == JsonToken.VALUE_STRING || isNumberFor(name, value)) {
          fields.put(name, parser.getText());
        } else if (value == JsonToken.VALUE_NULL) {
          fields.remove(name);
        } else {
          throw new NoArticle("\"" + name + "\" is no string", "write it in quotation marks");
        }
      }
      if (parser.nextToken() != null) {
        throw new NoArticle("more than one JSON value", "give one JSON object a line");
      }
    }
    return fields;
  }

  private static boolean isNumberFor(String name, JsonToken value) {
    return value == JsonToken.VALUE_NUMBER_INT && (name.equals("id") || name.equals("published"));
  }

  private static String required(Map<String, String> fields, String name) throws NoArticle {
    String value = fields.get(name);
    if (value == null || value.isBlank()) {
      String reason = (value == null ? "no \"" : "empty \"") + name + "\"";
      throw new NoArticle(reason, "give every article an id and a text");
    }
    return value;
  }

  private static @Nullable PublicationDate published(@Nullable String written) throws NoArticle {
    if (written == null || written.isBlank()) {
      return null;
    }
    Matcher withTime = DAY_AND_TIME.matcher(written.strip());
    try {
      return PublicationDate.parse(withTime.matches() ? withTime.group(1) : written.strip());
    } catch (IllegalArgumentException e) {
      throw new NoArticle(cut(String.valueOf(e.getMessage())), "mend \"published\"");
    }
  }

  private static String cut(String message) {
    return message.length() <= 120 ? message : message.substring(0, 120) + "…";
  }

  /** Ends the reading of a line that holds no article. */
  private static final class NoArticle extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Fault fault;

    NoArticle(String reason, String remedy) {
      super(reason, null, false, false);
      this.fault = new Fault(reason, remedy);
    }
  }
}
