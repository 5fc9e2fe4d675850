package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.dragoman.record.Store;
import org.dragoman.record.ViewExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dragoman record export}: the views as Parquet. */
@Command(
    name = "export",
    header = {
      "Writes the views of the record as Parquet files, one each.",
      "",
      "  dragoman record export views/",
      ""
    },
    mixinStandardHelpOptions = true)
final class RecordExportCommand extends StoreCommand {

  private final Messages messages;

  @Parameters(paramLabel = "DIR", description = "the folder; it is made if there is none")
  private Path folder = Path.of(".");

  RecordExportCommand(RecordContext context) {
    super(Store.Access.READ);
    messages = context.messages();
  }

  @Override
  int run(Store store) {
    try {
      new ViewExport(store).to(folder).forEach(file -> messages.line(file + ": written"));
    } catch (IOException e) {
      throw new Failure(folder + ": cannot be written (" + e.getMessage() + ")", e);
    }
    return ExitStatus.CODED;
  }
}
