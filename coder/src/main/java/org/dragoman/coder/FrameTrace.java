package org.dragoman.coder;

import java.util.List;
import org.dragoman.coder.frames.Frame;
import org.jspecify.annotations.Nullable;

/** A line for each frame that was tried, with why it did not fire, where somebody asks for it. */
final class FrameTrace {

  private final @Nullable List<String> lines;

  FrameTrace(@Nullable List<String> lines) {
    this.lines = lines;
  }

  void add(Frame f, String what) {
    if (lines != null) {
      lines.add(f.rule() + ": " + what);
    }
  }
}
