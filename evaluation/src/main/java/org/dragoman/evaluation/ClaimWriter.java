package org.dragoman.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.Act;
import org.dragoman.model.Actor;
import org.dragoman.model.Claim;
import org.dragoman.model.Codes;
import org.dragoman.model.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Claims as JSON, one object a line, in UTF-8: every field of the contract, in its order, nulls
 * written as null. Has no state; for any number of threads.
 */
public final class ClaimWriter {

  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .rootValueSeparator("")
          .build()
          .configure(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8, true);

  /** Numbers from here on are not written without an exponent. */
  private static final double LARGEST_WHOLE = 1e15;

  private ClaimWriter() {}

  /** The lines of the claims, each with its line feed. */
  public static byte[] lines(List<Claim> claims) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024 * claims.size());
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      for (Claim claim : claims) {
        write(json, claim);
        json.writeRaw('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException("claim that cannot be written as JSON", e);
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, Claim claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", claim.id());
    json.writeStringField("kind", claim.kind().word());
    json.writeStringField("act", claim.act().id());
    codes(json, claim.act().codes());
    json.writeStringField("article", claim.article());
    json.writeNumberField("sentence", claim.sentence());
    json.writeStringField("language", claim.language());
    json.writeObjectFieldStart("evidence");
    json.writeNumberField("begin", claim.evidence().begin());
    json.writeNumberField("end", claim.evidence().end());
    json.writeStringField("text", claim.evidence().text());
    json.writeEndObject();
    actors(json, "source", claim.source());
    actors(json, "target", claim.target());
    json.writeBooleanField("reciprocal", claim.reciprocal());
    object(json, claim.object());
    when(json, claim.when());
    where(json, claim.where());
    json.writeStringField("status", claim.status().word());
    attribution(json, claim.attribution());
    quantity(json, claim.quantity());
    json.writeArrayFieldStart("tags");
    for (String tag : claim.tags()) {
      json.writeString(tag);
    }
    json.writeEndArray();
    json.writeStringField("rule", claim.rule());
    json.writeNumberField("confidence", claim.confidence());
    json.writeEndObject();
  }

  private static void codes(JsonGenerator json, Codes codes) throws IOException {
    json.writeObjectFieldStart("codes");
    json.writeStringField("cameo", codes.cameo());
    json.writeStringField("plover", codes.plover());
    json.writeStringField("mode", codes.mode());
    json.writeFieldName("quad");
    if (codes.quad() == null) {
      json.writeNull();
    } else {
      json.writeNumber(codes.quad().intValue());
    }
    number(json, "goldstein", codes.goldstein());
    json.writeStringField("near", codes.near());
    json.writeEndObject();
  }

  private static void actors(JsonGenerator json, String field, List<Actor> actors)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Actor actor : actors) {
      actor(json, actor);
    }
    json.writeEndArray();
  }

  private static void actor(JsonGenerator json, Actor actor) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", actor.code());
    json.writeStringField("name", actor.name());
    json.writeStringField("office", actor.office());
    json.writeStringField("text", actor.text());
    json.writeNumberField("begin", actor.begin());
    json.writeNumberField("end", actor.end());
    json.writeStringField("by", actor.by().word());
    json.writeEndObject();
  }

  private static void object(JsonGenerator json, Claim.@Nullable Inner inner) throws IOException {
    json.writeFieldName("object");
    if (inner == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    Act act = inner.act();
    if (act == null) {
      json.writeNullField("act");
      json.writeNullField("codes");
    } else {
      json.writeStringField("act", act.id());
      codes(json, act.codes());
    }
    actors(json, "source", inner.source());
    actors(json, "target", inner.target());
    json.writeStringField("text", inner.text());
    json.writeEndObject();
  }

  private static void when(JsonGenerator json, @Nullable Interval when) throws IOException {
    json.writeFieldName("when");
    if (when == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("from", day(when.from()));
    json.writeStringField("to", day(when.to()));
    json.writeStringField("precision", when.precision().word());
    json.writeStringField("text", when.text());
    json.writeEndObject();
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static void where(JsonGenerator json, Claim.@Nullable Place where) throws IOException {
    json.writeFieldName("where");
    if (where == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("name", where.name());
    json.writeStringField("country", where.country());
    number(json, "lat", where.lat());
    number(json, "lon", where.lon());
    json.writeStringField("text", where.text());
    json.writeEndObject();
  }

  private static void attribution(JsonGenerator json, List<Claim.Attribution> speakers)
      throws IOException {
    json.writeArrayFieldStart("attribution");
    for (Claim.Attribution said : speakers) {
      json.writeStartObject();
      json.writeStringField("speaker", said.speaker());
      json.writeFieldName("actor");
      if (said.actor() == null) {
        json.writeNull();
      } else {
        actor(json, said.actor());
      }
      json.writeStringField("cue", said.cue());
      json.writeStringField("quote", said.quote().word());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void quantity(JsonGenerator json, Claim.@Nullable Quantity quantity)
      throws IOException {
    json.writeFieldName("quantity");
    if (quantity == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeFieldName("value");
    double value = quantity.value();
    if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE) {
      json.writeNumber((long) value);
    } else {
      json.writeNumber(value);
    }
    json.writeStringField("bound", quantity.bound().word());
    json.writeStringField("unit", quantity.unit());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String field, @Nullable Double value)
      throws IOException {
    json.writeFieldName(field);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value.doubleValue());
    }
  }
}
