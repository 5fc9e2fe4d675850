package org.dragoman.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dragoman.evaluation.frames.CodebookPage;
import org.dragoman.language.LanguagePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dragoman lexicon codebook}: the page of all acts. */
@Command(
    name = "codebook",
    header = {
      "Writes the page of the acts: codes, an example in each language, what each language has.",
      "",
      "  dragoman lexicon codebook -o docs/codebook-acts.md",
      ""
    },
    mixinStandardHelpOptions = true)
final class LexiconCodebookCommand implements Callable<Integer> {

  private final Shell shell;

  @Option(names = "-o", paramLabel = "FILE", description = "write there instead of standard output")
  private @Nullable Path file;

  LexiconCodebookCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    String page = CodebookPage.of(LanguagePack.installed());
    try (Output output = Output.to(file, shell)) {
      output.write(page.getBytes(StandardCharsets.UTF_8));
    }
    return ExitStatus.CODED;
  }
}
