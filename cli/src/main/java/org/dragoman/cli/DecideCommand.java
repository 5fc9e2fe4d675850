package org.dragoman.cli;

import java.time.Clock;
import org.dragoman.record.Correction;
import org.dragoman.record.Merging;
import org.dragoman.record.Review;
import org.dragoman.record.Store;
import org.dragoman.record.Verdict;
import org.dragoman.record.merge.Merger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman decide}: what a reviewer holds of a claim. */
@Command(
    name = "decide",
    header = {
      "Accepts, rejects or corrects a claim; nothing is deleted.",
      "",
      "  dragoman decide accept 77847353ff5dc214",
      "  dragoman decide reject 77847353 --reason 'said in jest'",
      "  dragoman decide correct 77847353 --act demand --target RUSGOV",
      ""
    },
    mixinStandardHelpOptions = true)
final class DecideCommand extends StoreCommand {

  private final Messages messages;

  @Parameters(index = "0", paramLabel = "accept|reject|correct", description = "the verdict")
  private Verdict verdict = Verdict.ACCEPT;

  @Parameters(index = "1", paramLabel = "CLAIM", description = "the claim's id, or its beginning")
  private String claim = "";

  @Option(names = "--reason", paramLabel = "WORDS", description = "why")
  private String reason = "";

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "who decides; else the user's name")
  private String author = System.getProperty("user.name", "");

  @Option(names = "--act", paramLabel = "ACT", description = "correct: the act's id or CAMEO code")
  private @Nullable String act;

  @Option(names = "--source", paramLabel = "CODES", description = "correct: who acts, by code")
  private @Nullable String source;

  @Option(
      names = "--target",
      paramLabel = "CODES",
      description = "correct: who is acted upon; an empty word for nobody")
  private @Nullable String target;

  @Option(names = "--status", paramLabel = "STATUS", description = "correct: the status")
  private @Nullable String status;

  @Option(names = "--from", paramLabel = "DAY", description = "correct: the first day")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "correct: the last day")
  private @Nullable String to;

  @Option(names = "--place", paramLabel = "CODE", description = "correct: the country of the place")
  private @Nullable String place;

  DecideCommand(RecordContext context) {
    super(Store.Access.WRITE);
    messages = context.messages();
  }

  private @Nullable Correction correction() {
    Correction correction = new Correction(act, source, target, status, from, to, place);
    if (verdict == Verdict.CORRECT && correction.isEmpty()) {
      throw new Usage("decide correct: say what is to be corrected, such as --act or --target");
    }
    if (verdict != Verdict.CORRECT && !correction.isEmpty()) {
      throw new Usage("--act, --source and so on go with 'decide correct'");
    }
    return correction.isEmpty() ? null : correction;
  }

  @Override
  void check() {
    correction();
  }

  @Override
  int run(Store store) {
    Merger merger = Merger.standard();
    try {
      String id =
          new Review(store, merger, Clock.systemUTC())
              .decide(claim, verdict, author, reason, correction());
      new Merging(store, merger).run();
      messages.line("%s: %sed by %s".formatted(id, verdict.word(), author));
      return ExitStatus.CODED;
    } catch (IllegalArgumentException e) {
      throw new Usage(String.valueOf(e.getMessage()));
    }
  }
}
