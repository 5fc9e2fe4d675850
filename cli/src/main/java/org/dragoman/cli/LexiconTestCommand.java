package org.dragoman.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.coder.Coder;
import org.dragoman.coder.frames.Frame;
import org.dragoman.evaluation.frames.ExampleRun;
import org.dragoman.evaluation.frames.FrameExamples;
import org.dragoman.language.LanguagePack;
import org.dragoman.language.OverlayPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman lexicon test}: the examples of the frames, run. */
@Command(
    name = "test",
    header = {
      "Runs the examples of the frames: each sentence must give its claims, and nothing else.",
      "",
      "  dragoman lexicon test",
      "  dragoman lexicon test --file meetings --file visits",
      "  dragoman lexicon test --file meetings --watch",
      ""
    },
    footer = {"", "Exit status: 0 all examples came out right, 1 some did not."},
    mixinStandardHelpOptions = true)
final class LexiconTestCommand implements Callable<Integer> {

  private final Shell shell;
  private final Messages messages;

  @Option(
      names = "--file",
      paramLabel = "NAME",
      description =
          "only the frames of this file: meetings, or meetings.yaml; may be given more than once")
  private List<String> files = List.of();

  @Option(
      names = "--watch",
      description = "run again whenever a file of the pack's folder changes, until stopped")
  private boolean watch;

  @Option(names = "--summary", description = "only the table of the files")
  private boolean summaryOnly;

  @Mixin private PackOptions options = new PackOptions();

  LexiconTestCommand(Shell shell, Messages messages) {
    this.shell = shell;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    if (!watch) {
      return run(options.pack()) ? ExitStatus.CODED : ExitStatus.FAILED;
    }
    Path folder = options.workedOn();
    LanguagePack pack = new OverlayPack(options.pack(), folder);
    try (FolderWatch changes = new FolderWatch(folder)) {
      do {
        runWatched(pack);
        messages.line("watching " + folder + "; stop with Ctrl-C");
      } while (changes.await());
    }
    return ExitStatus.CODED;
  }

  /** A run that a fault in a file does not end: it is told, and waits to be mended. */
  private void runWatched(LanguagePack pack) {
    try {
      run(pack);
    } catch (IllegalArgumentException | UncheckedIOException | Failure e) {
      messages.line(String.valueOf(e.getMessage()));
    }
  }

  private boolean run(LanguagePack pack) {
    Coder coder = Languages.make(pack, options.lexicons());
    FrameExamples examples = FrameExamples.run(coder, pack.code(), this::isWanted);
    if (examples.runs().isEmpty()) {
      throw new Usage("no frame file is named " + String.join(" or ", files));
    }
    try (Output output = Output.to(null, shell)) {
      if (!summaryOnly) {
        for (ExampleRun failure : examples.failures()) {
          output.write((failure.block() + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
      output.write(examples.summary().getBytes(StandardCharsets.UTF_8));
      output.flush();
    }
    return examples.failures().isEmpty();
  }

  private boolean isWanted(Frame frame) {
    String name = frame.file().substring(frame.file().lastIndexOf('/') + 1);
    return files.isEmpty()
        || files.contains(name)
        || files.contains(name.substring(0, name.length() - ".yaml".length()));
  }
}
