package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.record.GoldExport;
import org.dragoman.record.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dragoman review export}: reviewed claims as gold. */
@Command(
    name = "export",
    header = {
      "Writes the reviewed articles and what they should be coded as.",
      "",
      "  dragoman review export reviewed/ && dragoman evaluate reviewed/",
      ""
    },
    footer = {
      "",
      "Claims that were accepted or corrected are wanted, those of the same articles that nobody"
          + " judged optional; what was rejected is left out, so coding it is wrong."
    },
    mixinStandardHelpOptions = true)
final class ReviewExportCommand extends StoreCommand {

  private final Messages messages;

  @Parameters(paramLabel = "DIR", description = "the folder; it is made if there is none")
  private Path folder = Path.of(".");

  ReviewExportCommand(RecordContext context) {
    super(Store.Access.READ);
    messages = context.messages();
  }

  @Override
  int run(Store store) {
    GoldExport export = new GoldExport(store);
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve("articles.jsonl"), export.articles());
      Files.write(folder.resolve("gold.jsonl"), export.gold());
    } catch (IOException e) {
      throw new Failure(folder + ": cannot be written (" + e.getMessage() + ")", e);
    }
    messages.line(folder + ": articles.jsonl and gold.jsonl written");
    return ExitStatus.CODED;
  }
}
