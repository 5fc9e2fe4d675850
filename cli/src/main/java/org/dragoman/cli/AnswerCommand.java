package org.dragoman.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dragoman.record.Store;
import org.dragoman.record.ask.Answer;
import org.dragoman.record.ask.AnswerParquet;
import org.dragoman.record.ask.AnswerText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that reads a record and gives an answer in one of the forms that there are. */
abstract class AnswerCommand extends StoreCommand {

  /** The forms of an answer. */
  enum Form {
    TABLE,
    JSONL,
    CSV,
    PARQUET
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, jsonl, csv or parquet; else table on a terminal and jsonl elsewhere")
  private @Nullable Form form;

  @Option(names = "-o", paramLabel = "FILE", description = "write there instead of standard output")
  private @Nullable Path file;

  private final RecordContext context;

  AnswerCommand(RecordContext context) {
    super(Store.Access.READ);
    this.context = context;
  }

  RecordContext context() {
    return context;
  }

  /** What the store answers. */
  abstract Answer answer(Store store);

  @Override
  int run(Store store) {
    byte[] written = written(answer(store));
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

  /** What a table says above and below its rows goes to standard error for other forms. */
  private byte[] told(Answer answer, byte[] rows) {
    if (answer.isSourced()) {
      context.messages().line(answer.question());
      answer.notes().forEach(context.messages()::line);
    }
    return rows;
  }
}
