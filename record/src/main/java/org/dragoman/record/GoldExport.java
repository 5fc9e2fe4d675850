package org.dragoman.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.model.Actor;
import org.dragoman.model.Claim;
import org.dragoman.model.Interval;
import org.dragoman.model.Kind;
import org.dragoman.record.merge.Report;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Reviewed claims as gold: the articles in which something was decided, and what they should be
 * coded as. Claims that were accepted or corrected are wanted; those of the same articles that
 * nobody judged are optional; those that were rejected are not there, so coding them is wrong.
 */
public final class GoldExport {

  private static final JsonFactory JSON = new JsonFactoryBuilder().rootValueSeparator("").build();

  private static final String REVIEWED =
      "c.version in (select max(a.version) from articles a group by a.article) and c.version in"
          + " (select r.version from claims r join decisions d on d.id = r.id) and c.decision ="
          + " coalesce((select v.correction from v_verdicts v where v.id = c.id), 0) and c.id not"
          + " in (select v.id from v_verdicts v where v.rejected)";

  private final Store store;

  public GoldExport(Store store) {
    this.store = store;
  }

  /** The reviewed articles, one a line of JSON. */
  public byte[] articles() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      for (Record r :
          store
              .dsl()
              .fetch(
                  "select a.* from articles a where a.version in (select max(b.version) from"
                      + " articles b group by b.article) and a.version in (select c.version from"
                      + " claims c join decisions d on d.id = c.id) order by a.article")) {
        json.writeStartObject();
        json.writeStringField("id", r.get("article", String.class));
        json.writeStringField("text", r.get("text", String.class));
        string(json, "title", r.get("title", String.class));
        string(json, "published", published(r));
        string(json, "language", r.get("language", String.class));
        string(json, "publisher", r.get("publisher", String.class));
        string(json, "url", r.get("url", String.class));
        string(json, "source_country", r.get("source_country", String.class));
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
    return bytes.toByteArray();
  }

  private static void string(JsonGenerator json, String field, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(field, value);
    }
  }

  /** The date as it was given: a day, a month or a year. */
  private static @Nullable String published(Record r) {
    LocalDate from = r.get("published_from", LocalDate.class);
    LocalDate to = r.get("published_to", LocalDate.class);
    if (from == null) {
      return null;
    }
    int length = from.equals(to) ? 10 : from.getMonth() == to.getMonth() ? 7 : 4;
    return from.toString().substring(0, length);
  }

  /** What the articles should be coded as: gold claims, one a line of JSON. */
  public byte[] gold() throws IOException {
    Map<String, Map<String, String>> verdicts =
        new Review(store, org.dragoman.record.merge.Merger.standard(), java.time.Clock.systemUTC())
            .verdicts();
    List<Report> reports =
        new ArrayList<>(new ClaimReader(store.dsl()).read(DSL.condition(REVIEWED)));
    reports.sort(
        java.util.Comparator.comparing((Report r) -> r.origin().article())
            .thenComparing(r -> r.claim().sentence())
            .thenComparing(r -> r.claim().evidence().begin())
            .thenComparing(r -> r.claim().id()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      for (Report report : reports) {
        boolean isJudged = verdicts.containsKey(report.claim().id());
        for (String[] pair : pairs(report.claim())) {
          write(json, report.claim(), pair[0], pair[1], isJudged);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static List<String[]> pairs(Claim claim) {
    List<String[]> pairs = new ArrayList<>();
    List<Actor> source = claim.source();
    if (claim.reciprocal() && claim.target().isEmpty()) {
      for (int i = 0; i < source.size(); i++) {
        for (int j = i + 1; j < source.size(); j++) {
          pairs.add(new String[] {source.get(i).code(), source.get(j).code()});
        }
      }
      return pairs;
    }
    for (String s : codes(source)) {
      for (String t : codes(claim.target())) {
        pairs.add(new String[] {s, t});
      }
    }
    return pairs;
  }

  private static List<String> codes(List<Actor> actors) {
    return actors.isEmpty() ? List.of("") : actors.stream().map(Actor::code).toList();
  }

  private static void write(
      JsonGenerator json, Claim claim, String source, String target, boolean isJudged)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("article", claim.article());
    json.writeNumberField("s", claim.sentence());
    json.writeStringField("kind", claim.kind().word());
    list(json, "type", type(claim));
    list(json, "source", source);
    list(json, "target", target);
    Interval when = claim.when();
    if (when != null && when.from() != null) {
      json.writeStringField("from", when.from().toString());
    }
    if (when != null && when.to() != null) {
      json.writeStringField("to", when.to().toString());
    }
    if (claim.where() != null) {
      string(json, "place", claim.where().country());
    }
    list(json, "status", claim.status().word());
    if (!isJudged) {
      json.writeBooleanField("optional", true);
    }
    json.writeStringField("note", claim.id());
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static void list(JsonGenerator json, String field, String value) throws IOException {
    json.writeArrayFieldStart(field);
    json.writeString(value);
    json.writeEndArray();
  }

  private static String type(Claim claim) {
    if (claim.kind() != Kind.EVENT) {
      return "rel:" + claim.act().id();
    }
    return claim.act().cameo().isEmpty() ? "act:" + claim.act().id() : claim.act().cameo();
  }
}
