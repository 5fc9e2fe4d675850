package org.dragoman.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence of one article asserts, in coded form (codebook; contract, "A claim").
 *
 * @param sentence 1-based over the article's text, title = 0
 * @param reciprocal done together by all in {@code source}; {@code target} is then empty
 * @param confidence 0..1, calibrated on the development gold
 */
public record Claim(
    String id,
    Act act,
    String article,
    int sentence,
    String language,
    Evidence evidence,
    List<Actor> source,
    List<Actor> target,
    boolean reciprocal,
    @Nullable Inner object,
    @Nullable Interval when,
    @Nullable Place where,
    Status status,
    List<Attribution> attribution,
    @Nullable Quantity quantity,
    List<String> tags,
    String rule,
    double confidence) {

  public Claim {
    source = List.copyOf(source);
    target = List.copyOf(target);
    attribution = List.copyOf(attribution);
    tags = List.copyOf(tags);
  }

  public Kind kind() {
    return act.kind();
  }

  /** Words of the article that a claim rests on; offsets in code points. */
  public record Evidence(int begin, int end, String text) {}

  /** The act inside an operator, or the thing that the act concerns. */
  public record Inner(@Nullable Act act, List<Actor> source, List<Actor> target, String text) {
    public Inner {
      source = List.copyOf(source);
      target = List.copyOf(target);
    }
  }

  /** Where it happened. */
  public record Place(
      String name,
      @Nullable String country,
      @Nullable Double lat,
      @Nullable Double lon,
      String text) {}

  /** Who says so. */
  public record Attribution(String speaker, @Nullable Actor actor, String cue, Quote quote) {}

  /** How a speaker's words are given. */
  public enum Quote {
    DIRECT,
    INDIRECT;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The number that an act concerns. */
  public record Quantity(double value, Bound bound, String unit) {}

  /** Whether a number is exact. */
  public enum Bound {
    EXACT,
    MORE,
    LESS,
    ABOUT;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
