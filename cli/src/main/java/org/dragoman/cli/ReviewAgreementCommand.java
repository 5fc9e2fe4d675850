package org.dragoman.cli;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.dragoman.record.Agreement;
import org.dragoman.record.Review;
import org.dragoman.record.Store;
import org.dragoman.record.merge.Merger;
import picocli.CommandLine.Command;

/** {@code dragoman review agreement}: how far reviewers agree. */
@Command(
    name = "agreement",
    header = {
      "Tells how far reviewers agree on claims, by Krippendorff's alpha.",
      "",
      "  dragoman review agreement",
      ""
    },
    mixinStandardHelpOptions = true)
final class ReviewAgreementCommand extends StoreCommand {

  private final Shell shell;

  ReviewAgreementCommand(RecordContext context) {
    super(Store.Access.READ);
    shell = context.shell();
  }

  @Override
  int run(Store store) {
    Agreement agreement =
        Agreement.of(new Review(store, Merger.standard(), Clock.systemUTC()).verdicts().values());
    String alpha =
        agreement.alpha() == null
            ? "nothing can be said of their agreement"
            : String.format(Locale.ROOT, "Krippendorff's alpha %.3f", agreement.alpha());
    try (Output output = Output.to(null, shell)) {
      output.write(
          "%d %s judged by two reviewers or more: %s\n"
              .formatted(agreement.claims(), agreement.claims() == 1 ? "claim" : "claims", alpha)
              .getBytes(StandardCharsets.UTF_8));
    }
    return ExitStatus.CODED;
  }
}
