package org.dragoman.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Counts time from its making: of the clock, and of the processor, which other programs on the
 * machine change less.
 */
final class Stopwatch {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final long start = System.nanoTime();
  private final long processorStart = SYSTEM.getProcessCpuTime();

  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  /** Of all threads of the process together. */
  double processorSeconds() {
    return (SYSTEM.getProcessCpuTime() - processorStart) / 1e9;
  }
}
