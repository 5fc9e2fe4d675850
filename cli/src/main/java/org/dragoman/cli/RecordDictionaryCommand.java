package org.dragoman.cli;

import java.nio.charset.StandardCharsets;
import org.dragoman.record.Dictionary;
import org.dragoman.record.Store;
import picocli.CommandLine.Command;

/** {@code dragoman record dictionary}: what tables and columns mean. */
@Command(
    name = "dictionary",
    header = {
      "Prints what the tables, views and columns of a record mean.",
      "",
      "  dragoman record dictionary > docs/data-dictionary.md",
      ""
    },
    mixinStandardHelpOptions = true)
final class RecordDictionaryCommand extends StoreCommand {

  private final Shell shell;

  RecordDictionaryCommand(RecordContext context) {
    super(Store.Access.READ);
    shell = context.shell();
  }

  @Override
  int run(Store store) {
    try (Output output = Output.to(null, shell)) {
      output.write(new Dictionary().page(store).getBytes(StandardCharsets.UTF_8));
    }
    return ExitStatus.CODED;
  }
}
