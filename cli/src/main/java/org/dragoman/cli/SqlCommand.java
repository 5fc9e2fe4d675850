package org.dragoman.cli;

import org.dragoman.record.Store;
import org.dragoman.record.ask.Answer;
import org.dragoman.record.ask.FreeQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dragoman sql}: a query to the views of the record. */
@Command(
    name = "sql",
    header = {
      "Runs a query in SQL over the record.",
      "",
      "  dragoman sql \"select * from v_in_force where kind = 'measure'\"",
      "  dragoman sql --format csv -o months.csv \"select * from v_dyad_month\"",
      ""
    },
    footer = {
      "",
      "The views are v_claims, v_happenings, v_in_force and v_dyad_month; docs/data-dictionary.md"
          + " names all tables and columns. The record is opened for reading only."
    },
    mixinStandardHelpOptions = true)
final class SqlCommand extends AnswerCommand {

  @Parameters(paramLabel = "QUERY", description = "a query in the SQL of the engine")
  private String query = "";

  SqlCommand(RecordContext context) {
    super(context);
  }

  @Override
  Answer answer(Store store) {
    return new FreeQuery(query).ask(store);
  }
}
