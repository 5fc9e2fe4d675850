package org.dragoman.record.ask;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers as JSONL and CSV, in UTF-8. */
public final class AnswerText {

  private static final JsonFactory JSON = new JsonFactoryBuilder().rootValueSeparator("").build();

  private AnswerText() {}

  /** One object a row, its evidence in a list. */
  public static byte[] jsonl(Answer answer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      for (Answer.Row row : answer.rows()) {
        json.writeStartObject();
        for (int i = 0; i < answer.columns().size(); i++) {
          json.writeFieldName(answer.columns().get(i));
          value(json, row.cells().get(i));
        }
        if (answer.isSourced()) {
          evidence(json, row.evidence());
        }
        json.writeEndObject();
        json.writeRaw('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException("answer that cannot be written as JSON", e);
    }
    return bytes.toByteArray();
  }

  private static void evidence(JsonGenerator json, List<Evidence> words) throws IOException {
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : words) {
      json.writeStartObject();
      json.writeStringField("claim", evidence.claim());
      json.writeStringField("article", evidence.article());
      json.writeStringField("publisher", evidence.publisher());
      json.writeStringField("published", evidence.known().toString());
      json.writeStringField("text", evidence.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
    if (value instanceof Double number && number != Math.rint(number)) {
      json.writeNumber(number.doubleValue());
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(value == null ? null : value.toString());
    }
  }

  /** A line a row, with a line of names; of the evidence the texts, claims and articles. */
  public static byte[] csv(Answer answer) {
    StringBuilder csv = new StringBuilder();
    line(csv, flatColumns(answer));
    for (Answer.Row row : answer.rows()) {
      line(csv, flatCells(answer, row));
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The columns of formats that have no lists. */
  static List<String> flatColumns(Answer answer) {
    if (!answer.isSourced()) {
      return answer.columns();
    }
    return Stream.concat(
            answer.columns().stream(),
            Stream.of("evidence", "evidence_claims", "evidence_articles"))
        .toList();
  }

  /** The cells in these columns. */
  static List<@Nullable Object> flatCells(Answer answer, Answer.Row row) {
    List<@Nullable Object> cells = new ArrayList<>(row.cells());
    if (!answer.isSourced()) {
      return cells;
    }
    cells.add(joined(row, Evidence::text, " | "));
    cells.add(joined(row, Evidence::claim, " "));
    cells.add(joined(row, Evidence::article, " "));
    return cells;
  }

  private static String joined(Answer.Row row, Function<Evidence, String> part, String separator) {
    return row.evidence().stream().map(part).distinct().collect(Collectors.joining(separator));
  }

  private static void line(StringBuilder csv, List<? extends @Nullable Object> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Object cell = cells.get(i);
      String text = cell == null ? "" : cell.toString();
      boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      csv.append(i == 0 ? "" : ",").append(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
    }
    csv.append("\r\n");
  }
}
