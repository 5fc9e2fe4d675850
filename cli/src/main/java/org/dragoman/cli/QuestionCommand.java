package org.dragoman.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.record.Store;
import org.dragoman.record.ask.Answer;
import org.dragoman.record.ask.AnswerParquet;
import org.dragoman.record.ask.AnswerText;
import org.dragoman.record.ask.Question;
import org.dragoman.record.ask.Scope;
import org.dragoman.record.ask.Subject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A question to the record: its days and the form of the answer. */
abstract class QuestionCommand extends StoreCommand {

  /** The forms of an answer. */
  enum Form {
    TABLE,
    JSONL,
    CSV,
    PARQUET
  }

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

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, jsonl, csv or parquet; else table on a terminal and jsonl elsewhere")
  private @Nullable Form form;

  @Option(names = "-o", paramLabel = "FILE", description = "write there instead of standard output")
  private @Nullable Path file;

  private final RecordContext context;

  QuestionCommand(RecordContext context) {
    super(Store.Access.READ);
    this.context = context;
  }

  /** The question that the arguments ask. */
  abstract Question question(ActorNames actors);

  @Override
  int run(Store store) {
    LocalDate today = LocalDate.now();
    Scope scope = new Scope(asOf == null ? today : asOf, known == null ? today : known);
    Answer answer = question(new ActorNames(context.languages(), store)).ask(store, scope);
    byte[] written = written(answer);
    try (Output output = Output.to(file, context.shell())) {
      output.write(written);
    }
    return ExitStatus.CODED;
  }

  private byte[] written(Answer answer) {
    Shell shell = context.shell();
    boolean onTerminal = file == null && shell.outIsTerminal();
    Form chosen = form != null ? form : onTerminal ? Form.TABLE : Form.JSONL;
    if (chosen == Form.PARQUET && onTerminal) {
      throw new Usage("--format parquet: name a file with -o");
    }
    return switch (chosen) {
      case TABLE ->
          new AnswerTable(file == null && shell.isColoured(), shell.width())
              .write(answer)
              .getBytes(StandardCharsets.UTF_8);
      case JSONL -> told(answer, AnswerText.jsonl(answer));
      case CSV -> told(answer, AnswerText.csv(answer));
      case PARQUET -> told(answer, AnswerParquet.bytes(answer));
    };
  }

  /** What the table says above and below its rows goes to standard error for other forms. */
  private byte[] told(Answer answer, byte[] rows) {
    context.messages().line(answer.question());
    List<String> notes = answer.notes();
    notes.forEach(context.messages()::line);
    return rows;
  }

  static @Nullable Subject optional(ActorNames actors, @Nullable String name) {
    return name == null ? null : actors.find(name);
  }
}
