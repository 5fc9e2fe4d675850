package org.dragoman.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.evaluation.lexicon.LexiconLint;
import org.dragoman.evaluation.lexicon.Remark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman lexicon lint}: faults of frames, names and tables. */
@Command(
    name = "lint",
    header = {
      "Checks frames, names and tables of offices.",
      "",
      "  dragoman lexicon lint",
      "  dragoman lexicon lint --pack language-pl/src/main/resources/org/dragoman/language/pl",
      ""
    },
    footer = {
      "",
      "It finds: frames that cannot be read or are never reached, words that the dictionary lacks,"
          + " classes never used, names without a row in knowledge, two holders of one office at"
          + " one time. Exit status: 0 nothing found, 1 something."
    },
    mixinStandardHelpOptions = true)
final class LexiconLintCommand implements Callable<Integer> {

  private final Shell shell;

  @Option(names = "--doubts", description = "also list what may well be right")
  private boolean doubts;

  @Mixin private PackOptions options = new PackOptions();

  LexiconLintCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    List<Remark> remarks = LexiconLint.of(options.pack());
    StringBuilder text = new StringBuilder();
    String check = "";
    for (Remark remark : remarks) {
      if (remark.isDoubt() && !doubts) {
        continue;
      }
      if (!remark.check().equals(check)) {
        check = remark.check();
        text.append(text.length() == 0 ? "" : "\n").append(check).append('\n');
      }
      text.append("  ").append(remark).append('\n');
    }
    long faults = remarks.stream().filter(remark -> !remark.isDoubt()).count();
    text.append(text.length() == 0 ? "" : "\n")
        .append(
            "%d faults, %d doubts%s%n"
                .formatted(
                    faults, remarks.size() - faults, doubts ? "" : " (--doubts lists them)"));
    try (Output output = Output.to(null, shell)) {
      output.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
    return faults == 0 ? ExitStatus.CODED : ExitStatus.FAILED;
  }
}
