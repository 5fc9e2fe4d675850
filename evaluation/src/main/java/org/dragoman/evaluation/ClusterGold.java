package org.dragoman.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.model.Act;
import org.dragoman.model.Actor;
import org.dragoman.model.Acts;
import org.dragoman.model.Claim;
import org.dragoman.model.Interval;
import org.dragoman.model.Precision;
import org.dragoman.model.PublicationDate;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Gold claims that say which event each of them reports ({@code evaluation/gold/clusters}).
 *
 * <p>As claims they are what a faultless coder would make of the articles: the preferred code, the
 * preferred parties, the days and the place of the gold.
 */
public final class ClusterGold {

  /** A claim of the gold, of one pair of parties or of several. */
  private static final class Labelled {
    private final String happening;
    private final List<JsonNode> lines = new ArrayList<>();

    Labelled(String happening) {
      this.happening = happening;
    }
  }

  private final List<GoldClaim> claims = new ArrayList<>();
  private final Map<GoldClaim, String> happenings = new IdentityHashMap<>();
  private final Map<String, Labelled> labelled = new LinkedHashMap<>();

  private ClusterGold() {}

  /**
   * Reads a gold file whose claims have a {@code happening}.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException naming the line that is no such claim
   */
  public static ClusterGold read(Path file) throws IOException {
    ClusterGold gold = new ClusterGold();
    GoldFile.readLines(file, gold::add);
    return gold;
  }

  private void add(JsonNode json) {
    GoldClaim claim = GoldClaim.of(json);
    claims.add(claim);
    if (claim.isNothing()) {
      return;
    }
    if (!json.path("happening").isTextual() || claim.article() == null) {
      throw new IllegalArgumentException(
          "\"article\" and \"happening\" are expected: which article, and which event it reports");
    }
    String happening = json.get("happening").asText();
    happenings.put(claim, happening);
    String key =
        json.path("claim").isInt()
            ? claim.article() + ' ' + claim.sentence() + ' ' + json.get("claim").asInt()
            : "line " + claims.size();
    Labelled one = labelled.computeIfAbsent(key, k -> new Labelled(happening));
    if (!one.happening.equals(happening)) {
      throw new IllegalArgumentException(
          "one claim of two happenings, " + one.happening + " and " + happening);
    }
    one.lines.add(json);
    act(json.path("type").path(0).asText());
  }

  /** The gold for the scorer. */
  public GoldFile file() {
    return new GoldFile(claims);
  }

  /** The event that a line of the gold reports; null if it is none of {@link #file}. */
  @Nullable String happening(GoldClaim claim) {
    return happenings.get(claim);
  }

  /** The claims of an article, as a faultless coder would make them; ids to {@link #labels}. */
  List<Claim> claims(String article, @Nullable PublicationDate published) {
    List<Claim> made = new ArrayList<>();
    labelled.forEach(
        (key, one) -> {
          if (one.lines.get(0).path("article").asText().equals(article)) {
            made.add(claim(key, one.lines, published));
          }
        });
    return made;
  }

  /** The event of each claim, by its id. */
  Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    labelled.forEach((key, one) -> labels.put(key, one.happening));
    return labels;
  }

  private static Claim claim(String id, List<JsonNode> lines, @Nullable PublicationDate published) {
    JsonNode first = lines.get(0);
    boolean reciprocal = first.path("reciprocal").asBoolean(false);
    Map<String, Actor> source = new LinkedHashMap<>();
    Map<String, Actor> target = new LinkedHashMap<>();
    for (JsonNode line : lines) {
      add(source, line, "source");
      add(reciprocal ? source : target, line, "target");
    }
    JsonNode object = first.path("object");
    JsonNode quantity = first.path("quantity");
    return new Claim(
        id,
        act(first.path("type").path(0).asText()),
        first.path("article").asText(),
        first.path("s").asInt(),
        "pl",
        new Claim.Evidence(0, 0, ""),
        List.copyOf(source.values()),
        List.copyOf(target.values()),
        reciprocal,
        object.isObject() ? inner(object) : null,
        when(first, published),
        where(first),
        Status.valueOf(first.path("status").path(0).asText("happened").toUpperCase(Locale.ROOT)),
        List.of(),
        quantity.isNumber() ? new Claim.Quantity(quantity.asDouble(), Claim.Bound.EXACT, "") : null,
        List.of(),
        "gold",
        1);
  }

  private static void add(Map<String, Actor> actors, JsonNode line, String side) {
    String code = line.path(side).path(0).asText("");
    String name = line.path("persons").path(side).asText("");
    if (!code.isEmpty()) {
      actors.put(code + name, actor(code, name));
    }
  }

  private static Actor actor(String code, String name) {
    return new Actor(
        code, name.isEmpty() ? code : name, name.isEmpty() ? null : "", "", 0, 0, Actor.By.NAME);
  }

  private static Claim.Inner inner(JsonNode object) {
    String source = object.path("source").asText("");
    String target = object.path("target").asText("");
    return new Claim.Inner(
        act(object.path("type").asText()),
        source.isEmpty() ? List.of() : List.of(actor(source, "")),
        target.isEmpty() ? List.of() : List.of(actor(target, "")),
        "");
  }

  /** The act of a type; a type that is no code of the list stands for the general one below it. */
  private static Act act(String type) {
    String name = type.startsWith("act:") || type.startsWith("rel:") ? type.substring(4) : type;
    Act act = Acts.standard().find(name);
    if (act == null) {
      act = Acts.standard().find(name + "0");
    }
    if (act == null) {
      throw new IllegalArgumentException("\"type\": " + type + " is no act");
    }
    return act;
  }

  private static @Nullable Interval when(JsonNode line, @Nullable PublicationDate published) {
    LocalDate from = day(line, "from");
    LocalDate to = day(line, "to");
    if (from == null && to == null) {
      return null;
    }
    boolean byDefault =
        published != null && published.earliest().equals(from) && published.latest().equals(to);
    return new Interval(from, to, precision(from, to), byDefault ? "" : "told");
  }

  private static @Nullable LocalDate day(JsonNode line, String end) {
    String day = line.path(end).asText("");
    return day.isEmpty() ? null : LocalDate.parse(day);
  }

  private static Precision precision(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return Precision.ABOUT;
    }
    if (to == null) {
      return switch (from.getDayOfMonth()) {
        case 1 -> Precision.MONTH;
        case 11, 21 -> Precision.ABOUT;
        default -> Precision.DAY;
      };
    }
    long days = to.toEpochDay() - from.toEpochDay();
    return days == 0
        ? Precision.DAY
        : days == 6
            ? Precision.WEEK
            : days + 1 == from.lengthOfMonth() ? Precision.MONTH : Precision.ABOUT;
  }

  private static Claim.@Nullable Place where(JsonNode line) {
    String country = line.path("place").asText("");
    String city = line.path("city").asText("");
    if (country.isEmpty()) {
      return null;
    }
    return city.isEmpty()
        ? new Claim.Place(country, country, null, null, "")
        : new Claim.Place(city, country, 0.0, 0.0, "");
  }
}
