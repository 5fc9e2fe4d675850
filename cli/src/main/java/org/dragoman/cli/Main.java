package org.dragoman.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;

/** The command {@code dragoman}: reads its arguments, runs a subcommand, gives the exit status. */
@Command(
    name = "dragoman",
    header = {
      "Turns diplomatic news into dated, sourced claims.",
      "",
      "  dragoman code article.txt",
      "  dragoman code --format jsonl articles/ > claims.jsonl",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {"", "dragoman COMMAND --help tells more, with examples."},
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
public final class Main {

  private static final int WIDEST_HELP = 120;

  private Main() {}

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] args) {
    Languages languages = Languages.installed();
    if (args.length > 1 && args[0].equals("code")) {
      languages.prepare(null); // while the arguments are read: this is what takes longest
    }
    System.exit(run(Shell.ofProcess(), languages, args));
  }

  /** Runs the command; the exit status. */
  static int run(Shell shell, Languages languages, String... args) {
    Messages messages = new Messages(shell.err());
    PrintWriter out = new PrintWriter(shell.out(), true, StandardCharsets.UTF_8);
    CommandLine command = command(shell, messages, languages);
    if (args.length == 0 || !args[0].equals("code")) {
      RecordCommands.addTo(
          command, new RecordContext(shell, messages, languages)); // coding is to start fast
    }
    command
        .setOut(out)
        .setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(shell.isColoured() ? Ansi.ON : Ansi.OFF))
        .setExpandAtFiles(false)
        .setParameterExceptionHandler((e, a) -> misused(messages, e.getCommandLine(), e))
        .setExecutionExceptionHandler((e, c, result) -> failed(shell, messages, c, e));
    if (List.of(args).contains("--help") || List.of(args).contains("-h")) {
      command.setUsageHelpWidth(Math.min(WIDEST_HELP, Math.max(80, shell.width())));
    }
    if (args.length == 0) {
      messages.line("a command is missing: try 'dragoman code FILE', or 'dragoman --help'");
      return ExitStatus.USAGE;
    }
    try {
      int status = command.execute(args);
      out.flush();
      return status;
    } catch (OutOfMemoryError e) {
      messages.line("out of memory: give Java more (JAVA_OPTS=-Xmx4g), or use fewer --threads");
      return ExitStatus.FAILED;
    } catch (Error e) {
      return failed(shell, messages, command, e);
    }
  }

  private static int misused(Messages messages, CommandLine command, Throwable e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    messages.line(
        "%s (see '%s --help')".formatted(message, command.getCommandSpec().qualifiedName()));
    return ExitStatus.USAGE;
  }

  private static int failed(Shell shell, Messages messages, CommandLine command, Throwable e) {
    if (e instanceof Output.Closed) {
      return ExitStatus.CODED;
    }
    if (e instanceof Usage) {
      return misused(messages, command, e);
    }
    messages.line(
        e instanceof Failure
            ? String.valueOf(e.getMessage())
            : "a fault of the program: " + e + "; DRAGOMAN_DEBUG=1 shows where");
    if (shell.isDebugging()) {
      messages.trace(e);
    }
    return ExitStatus.FAILED;
  }

  /** The command with its subcommands. */
  static CommandLine command(Shell shell, Messages messages, Languages languages) {
    return new CommandLine(new Main())
        .addSubcommand(new CodeCommand(shell, messages, languages))
        .addSubcommand(
            new CommandLine(new LexiconCommand())
                .addSubcommand(new LexiconTestCommand(shell, messages))
                .addSubcommand(new LexiconLintCommand(shell))
                .addSubcommand(new LexiconUnknownCommand(shell, messages))
                .addSubcommand(new LexiconCodebookCommand(shell)))
        .addSubcommand(new ExplainCommand(shell, messages, languages))
        .addSubcommand(new EvaluateCommand(shell, messages, languages))
        .addSubcommand(new AutoComplete.GenerateCompletion());
  }

  /** The version of the program, as its jar tells it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"dragoman " + number()};
    }

    static String number() {
      @Nullable String version = Main.class.getPackage().getImplementationVersion();
      return version == null ? "(not packaged)" : version;
    }
  }
}
