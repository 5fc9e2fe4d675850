package org.dragoman.evaluation.frames;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.dragoman.coder.Coder;
import org.dragoman.coder.frames.Frame;

/** Runs the examples of a lexicon's frames: each sentence is coded as an article of its own. */
public final class FrameExamples {

  private final List<ExampleRun> runs;

  private FrameExamples(List<ExampleRun> runs) {
    this.runs = List.copyOf(runs);
  }

  /**
   * Runs the examples of the frames that are wanted, on all cores; the order is that of the files.
   *
   * @param language code of the sentences' language
   */
  public static FrameExamples run(Coder coder, String language, Predicate<Frame> wanted) {
    record Case(Frame frame, Frame.Example example) {}
    List<Case> cases = new ArrayList<>();
    for (Frame frame : coder.frames().frames()) {
      if (wanted.test(frame)) {
        frame.examples().forEach(example -> cases.add(new Case(frame, example)));
      }
    }
    return new FrameExamples(
        cases.parallelStream()
            .map(c -> ExampleRun.of(coder, language, c.frame, c.example))
            .toList());
  }

  public List<ExampleRun> runs() {
    return runs;
  }

  public List<ExampleRun> failures() {
    return runs.stream().filter(run -> !run.isRight()).toList();
  }

  /**
   * A table: for each file how many examples there are and how many came out right, and the sum.
   */
  public String summary() {
    Map<String, int[]> files = new LinkedHashMap<>();
    int[] all = new int[2];
    for (ExampleRun run : runs) {
      int[] counts = files.computeIfAbsent(run.frame().file(), f -> new int[2]);
      counts[0]++;
      all[0]++;
      if (run.isRight()) {
        counts[1]++;
        all[1]++;
      }
    }
    int width = files.keySet().stream().mapToInt(String::length).max().orElse(0);
    width = Math.max(width, "all".length());
    StringBuilder table = new StringBuilder();
    table.append(String.format(Locale.ROOT, "%-" + width + "s  examples  right%n", "file"));
    for (Map.Entry<String, int[]> file : files.entrySet()) {
      table.append(row(width, file.getKey(), file.getValue()));
    }
    return table.append(row(width, "all", all)).toString();
  }

  private static String row(int width, String name, int[] counts) {
    double share = counts[0] == 0 ? 100 : 100.0 * counts[1] / counts[0];
    return String.format(
        Locale.ROOT, "%-" + width + "s  %8d  %5d  %5.1f %%%n", name, counts[0], counts[1], share);
  }
}
