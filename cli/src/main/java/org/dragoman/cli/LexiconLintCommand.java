package org.dragoman.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.evaluation.lexicon.LexiconLint;
import org.dragoman.evaluation.lexicon.Remark;
import org.dragoman.evaluation.lexicon.ValencyCheck;
import org.dragoman.language.LanguagePack;
import org.jspecify.annotations.Nullable;
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
      "  dragoman lexicon lint --valency valency-pl.tsv --doubts",
      ""
    },
    footer = {
      "",
      "It finds: frames that cannot be read or are never reached, words that the dictionary lacks,"
          + " classes never used, names without a row in knowledge, two holders of one office at"
          + " one time; with --valency, verbs to which frames give a complement that a dictionary"
          + " lacks and that nothing explains. Exit status: 0 nothing found, 1 something."
    },
    mixinStandardHelpOptions = true)
final class LexiconLintCommand implements Callable<Integer> {

  private final Shell shell;

  @Option(names = "--doubts", description = "also list what may well be right")
  private boolean doubts;

  @Option(
      names = "--valency",
      paramLabel = "FILE",
      description =
          "also compare what verbs govern with this dictionary: a verb a line, a tab, its schemas")
  private @Nullable Path valency;

  @Mixin private PackOptions options = new PackOptions();

  LexiconLintCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    LanguagePack pack = options.pack();
    List<Remark> remarks = new ArrayList<>(lint(pack));
    String compared = "";
    if (valency != null) {
      ValencyCheck check = compare(pack, valency);
      remarks.addAll(check.remarks());
      compared = check.summary() + System.lineSeparator();
    }
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
        .append(compared)
        .append(
            "%d faults, %d doubts%s%n"
                .formatted(
                    faults, remarks.size() - faults, doubts ? "" : " (--doubts lists them)"));
    try (Output output = Output.to(null, shell)) {
      output.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
    return faults == 0 ? ExitStatus.CODED : ExitStatus.FAILED;
  }

  private List<Remark> lint(LanguagePack pack) {
    try {
      return LexiconLint.of(pack, options.lexicons());
    } catch (IllegalArgumentException e) {
      throw new Failure(String.valueOf(e.getMessage()), e);
    }
  }

  private static ValencyCheck compare(LanguagePack pack, Path file) {
    try {
      return ValencyCheck.of(pack, file);
    } catch (NoSuchFileException e) {
      throw new Failure(file + ": no such file", e);
    } catch (IOException e) {
      throw new Failure(file + ": cannot be read (" + e.getMessage() + ")", e);
    } catch (IllegalArgumentException e) {
      throw new Failure(String.valueOf(e.getMessage()), e);
    }
  }
}
