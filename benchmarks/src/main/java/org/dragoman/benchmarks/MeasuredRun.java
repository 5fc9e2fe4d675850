package org.dragoman.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;
import org.dragoman.cli.Main;

/**
 * Runs the command with the given arguments and, when it ends, prints its time and the most heap
 * that was in use, the garbage in it included, to standard error.
 */
public final class MeasuredRun {

  private MeasuredRun() {}

  /** The arguments are those of the command. */
  public static void main(String[] args) {
    long start = System.nanoTime();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> report(start)));
    Main.main(args);
  }

  @SuppressWarnings("SystemOut")
  private static void report(long start) {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        peak += pool.getPeakUsage().getUsed();
      }
    }
    System.err.printf(
        Locale.ROOT,
        "%.1f s, peak heap %,d MB of %,d MB%n",
        (System.nanoTime() - start) / 1e9,
        peak >> 20,
        Runtime.getRuntime().maxMemory() >> 20);
  }
}
