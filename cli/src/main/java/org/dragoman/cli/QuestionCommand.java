package org.dragoman.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import org.dragoman.record.Store;
import org.dragoman.record.ask.Answer;
import org.dragoman.record.ask.Question;
import org.dragoman.record.ask.Scope;
import org.dragoman.record.ask.Subject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A question to the record, with its two days. */
abstract class QuestionCommand extends AnswerCommand {

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "the day on which it was so, such as 2023-02-28; else today")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--known",
      paramLabel = "DAY",
      description = "only what had been published by then; else by today")
  private @Nullable LocalDate known;

  QuestionCommand(RecordContext context) {
    super(context);
  }

  /** The question that the arguments ask. */
  abstract Question question(ActorNames actors);

  @Override
  Answer answer(Store store) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Scope scope = new Scope(asOf == null ? today : asOf, known == null ? today : known);
    return question(new ActorNames(context().languages(), store)).ask(store, scope);
  }

  static @Nullable Subject optional(ActorNames actors, @Nullable String name) {
    return name == null ? null : actors.find(name);
  }
}
