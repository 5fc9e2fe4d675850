package org.dragoman.evaluation.frames;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.dragoman.coder.Coder;
import org.dragoman.coder.frames.Frame;
import org.dragoman.model.Claim;
import org.dragoman.model.PublicationDate;
import org.dragoman.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * One example of a frame and what came of it.
 *
 * @param got the claims that came out
 * @param faults what differs, in words; empty where the example came out right
 */
public record ExampleRun(Frame frame, Frame.Example example, List<Claim> got, List<String> faults) {

  /** When examples are published that do not say it: a Tuesday. */
  public static final PublicationDate USUAL_DATE = PublicationDate.parse("2023-02-28");

  public ExampleRun {
    got = List.copyOf(got);
    faults = List.copyOf(faults);
  }

  public boolean isRight() {
    return faults.isEmpty();
  }

  /** Codes the example and compares; a fault of the program is a fault like others. */
  static ExampleRun of(Coder coder, String language, Frame frame, Frame.Example example) {
    List<ExpectedClaim> expected;
    List<Claim> got;
    try {
      expected = example.claims().stream().map(ExpectedClaim::parse).toList();
      PublicationDate published =
          example.published() == null ? USUAL_DATE : PublicationDate.parse(example.published());
      got =
          coder.code(
              new Article("example", example.say(), null, published, language, null, null, null));
    } catch (RuntimeException | StackOverflowError e) {
      return new ExampleRun(frame, example, List.of(), List.of(reason(e)));
    }
    return new ExampleRun(frame, example, got, faults(expected, got));
  }

  private static String reason(Throwable e) {
    if (e instanceof IllegalArgumentException) {
      return String.valueOf(e.getMessage());
    }
    StackTraceElement[] trace = e.getStackTrace();
    return "the program failed: " + e + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  private static List<String> faults(List<ExpectedClaim> expected, List<Claim> got) {
    List<String> faults = new ArrayList<>();
    Set<Pair> given = new HashSet<>();
    got.forEach(claim -> given.addAll(Pair.of(claim)));
    Set<Pair> wanted = new HashSet<>();
    for (ExpectedClaim claim : expected) {
      wanted.addAll(claim.pairs());
      if (!given.containsAll(claim.pairs())) {
        faults.add("missing: " + claim.written());
      } else if (!claim.pairs().stream().allMatch(pair -> claim.isGiven(pair, got))) {
        faults.add("status or days: " + claim.written());
      }
    }
    for (Claim claim : got) {
      if (!wanted.containsAll(Pair.of(claim))) {
        faults.add("not asked for: " + line(claim));
      }
    }
    return faults;
  }

  /** The claim as an example would write it. */
  static String line(Claim claim) {
    StringJoiner sources =
        new StringJoiner(claim.reciprocal() && claim.target().isEmpty() ? " + " : "+");
    sources.setEmptyValue(Pair.UNKNOWN);
    claim.source().forEach(actor -> sources.add(actor.code()));
    StringJoiner targets = new StringJoiner("+");
    targets.setEmptyValue(Pair.UNKNOWN);
    claim.target().forEach(actor -> targets.add(actor.code()));
    boolean joint = claim.reciprocal() && claim.target().isEmpty() && claim.source().size() > 1;
    return Pair.code(claim.act())
        + " "
        + sources
        + (joint ? "" : " -> " + targets)
        + " "
        + claim.status().word()
        + (claim.when() == null ? "" : " " + ExpectedClaim.days(claim.when()));
  }

  /**
   * The failure as a block of lines: where it stands, the sentence, what was expected, what came.
   */
  public String block() {
    StringBuilder block = new StringBuilder();
    block.append(frame.file()).append("  ").append(frame.rule()).append('\n');
    block.append("  ").append(example.say());
    @Nullable String published = example.published();
    block.append(published == null ? "" : "  (published " + published + ")").append('\n');
    block.append("    expected  ");
    block.append(
        example.claims().isEmpty() ? "nothing" : String.join("\n              ", example.claims()));
    block.append("\n    got       ");
    StringJoiner lines = new StringJoiner("\n              ");
    lines.setEmptyValue("nothing");
    got.forEach(claim -> lines.add(line(claim) + "   by " + claim.rule()));
    block.append(lines).append('\n');
    for (String fault : faults) {
      if (!fault.startsWith("missing") && !fault.startsWith("not asked for")) {
        block.append("    ").append(fault).append('\n');
      }
    }
    return block.toString();
  }
}
