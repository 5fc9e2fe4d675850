package org.dragoman.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Act;
import org.dragoman.model.Actor;
import org.dragoman.model.Acts;
import org.dragoman.model.Claim;
import org.dragoman.model.Interval;
import org.dragoman.model.Precision;
import org.dragoman.model.PublicationDate;
import org.dragoman.model.Status;
import org.dragoman.record.merge.Happening;
import org.dragoman.record.merge.Merger;
import org.dragoman.record.merge.Report;
import org.jspecify.annotations.Nullable;

/** Claims and articles to test with. */
public final class Example {

  /** Claims of the same act, parties and days are one happening. */
  public static final Merger SAME =
      new Merger() {
        @Override
        public String block(Report report) {
          Claim c = report.claim();
          return c.act().id() + " " + codes(c.source()) + " " + codes(c.target());
        }

        @Override
        public List<Happening> merge(List<Report> reports) {
          List<Report> sorted = new ArrayList<>(reports);
          sorted.sort(LIFE_LINE);
          String id = "%016x".formatted((long) block(sorted.get(0)).hashCode() & 0xffffffffL);
          return List.of(new Happening(id, sorted));
        }
      };

  private Example() {}

  private static List<String> codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).toList();
  }

  /** An article of the day. */
  public static StoredArticle article(String id, String text, String day) {
    return new StoredArticle(
        id, text, null, PublicationDate.parse(day), "pl", "Agencja", null, "POL");
  }

  /** A claim without a day. */
  public static Claim claim(
      String article, String act, String source, String target, Status status) {
    return claim(article, act, source, target, status, null);
  }

  /** A claim whose evidence is its act and parties. */
  public static Claim claim(
      String article,
      String act,
      String source,
      String target,
      Status status,
      @Nullable Interval when) {
    Act known = Acts.standard().find(act);
    if (known == null) {
      throw new IllegalArgumentException("no act " + act);
    }
    String words = String.join(" ", act, source, target);
    String id =
        "%016x"
            .formatted(
                (long)
                        String.join(" ", article, words, status.word(), String.valueOf(when))
                            .hashCode()
                    & 0xffffffffL);
    return new Claim(
        id,
        known,
        article,
        1,
        "pl",
        new Claim.Evidence(0, words.length(), words),
        actors(source),
        actors(target),
        false,
        null,
        when,
        null,
        status,
        List.of(),
        null,
        List.of(),
        "pl/test/" + act,
        0.9);
  }

  /** Actors by their codes, which commas separate; {@code CODE=Name} has a name. */
  public static List<Actor> actors(String codes) {
    List<Actor> actors = new ArrayList<>();
    for (String part : codes.isEmpty() ? new String[0] : codes.split(",")) {
      String[] parts = part.split("=", 2);
      String name = parts.length > 1 ? parts[1] : parts[0];
      actors.add(
          new Actor(
              parts[0], name, parts.length > 1 ? "minister" : null, name, 0, 1, Actor.By.NAME));
    }
    return actors;
  }

  /** Days from one to another; an empty one is open. */
  public static Interval days(String from, String to, Precision precision) {
    return new Interval(
        from.isEmpty() ? null : LocalDate.parse(from),
        to.isEmpty() ? null : LocalDate.parse(to),
        precision,
        "");
  }
}
