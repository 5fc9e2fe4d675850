package org.dragoman.evaluation.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Act;
import org.dragoman.model.Acts;
import org.dragoman.model.Claim;
import org.dragoman.model.Interval;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A claim that an example of a frame calls for (docs/writing-frames.md, "Examples"): {@code 040
 * TUNGOV -> ITAGOV happened 2023-02-27..2023-02-27}, or {@code 040 INDGOV + JPNGOV} for a joint
 * act.
 *
 * @param written the line of the example
 * @param status null where the example does not say
 * @param when the two days with two full stops between, either end open; null where the example
 *     does not say
 */
record ExpectedClaim(
    String written, List<Pair> pairs, @Nullable Status status, @Nullable String when) {

  private static final Pattern LINE =
      Pattern.compile(
          "(?<code>\\S+)\\s+(?<parties>.*?)"
              + "(?:\\s+(?<status>happened|ongoing|planned|attempted|hypothetical|negated))?"
              + "(?:\\s+(?<when>(?:\\d{4}-\\d\\d-\\d\\d)?\\.\\.(?:\\d{4}-\\d\\d-\\d\\d)?))?\\s*");

  private static final Pattern ACTOR = Pattern.compile("[A-Z0-9]{2,9}|-");

  /**
   * Reads a line of an example.
   *
   * @throws IllegalArgumentException if it is no claim; the message says what is expected
   */
  static ExpectedClaim parse(String line) {
    Matcher m = LINE.matcher(line);
    if (!m.matches()) {
      throw fault(line, "write CODE SOURCE -> TARGET [STATUS] [FROM..TO]");
    }
    Act act = Acts.standard().find(m.group("code"));
    if (act == null) {
      throw fault(line, "there is no act or CAMEO code '" + m.group("code") + "'");
    }
    String[] sides = m.group("parties").split("->", -1);
    if (sides.length > 2) {
      throw fault(line, "one arrow is expected");
    }
    List<String> sources = actors(line, sides[0]);
    boolean joint = sides.length == 1;
    if (joint && sources.size() < 2) {
      throw fault(line, "write -> TARGET, or join two parties by +");
    }
    List<String> targets = joint ? List.of() : actors(line, sides[1]);
    String status = m.group("status");
    return new ExpectedClaim(
        line,
        Pair.of(Pair.code(act), sources, targets, joint),
        status == null ? null : Status.valueOf(status.toUpperCase(Locale.ROOT)),
        m.group("when"));
  }

  private static List<String> actors(String line, String side) {
    List<String> codes = new ArrayList<>();
    for (String code : side.split("\\+", -1)) {
      if (!ACTOR.matcher(code.strip()).matches()) {
        throw fault(line, "'" + code.strip() + "' is no code of an actor; - stands for none");
      }
      codes.add(code.strip());
    }
    return codes;
  }

  private static IllegalArgumentException fault(String line, String what) {
    return new IllegalArgumentException("\"" + line + "\": " + what);
  }

  /** Whether one of the claims gives the pair, and the status and days where they are said. */
  boolean isGiven(Pair pair, List<Claim> claims) {
    for (Claim claim : claims) {
      if ((status == null || status == claim.status())
          && (when == null || when.equals(days(claim.when())))
          && Pair.of(claim).contains(pair)) {
        return true;
      }
    }
    return false;
  }

  /** How examples write an interval. */
  static String days(@Nullable Interval when) {
    if (when == null) {
      return "..";
    }
    return (when.from() == null ? "" : when.from()) + ".." + (when.to() == null ? "" : when.to());
  }
}
