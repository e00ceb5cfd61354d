package org.aihistory.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What the application does when it does not serve.
@Command(name = "aihistory", mixinStandardHelpOptions = true, versionProvider = BuildVersion.class, synopsisSubcommandLabel = "COMMAND", description = {
        "Builds and serves the knowledge graph of the history of artificial intelligence.", "Without a command it serves."}, subcommands = {
                ServeHelp.class, CheckCommand.class, QueryCommand.class, ExportCommand.class})
public final class CommandLineTool implements Runnable {

    @Spec
    @Nullable
    CommandSpec spec;

    private CommandLineTool() {
    }

    /// Whether these arguments ask for the server: none at all, `serve`, or options of Spring such as `--server.port=8080`.
    public static boolean serves(String... args) {
        List<String> own = List.of("--help", "-h", "--version", "-V");
        if (args.length == 0) {
            return true;
        }
        boolean help = args.length > 1 && own.contains(args[1]);
        return (args[0].equals("serve") && !help) || (args[0].startsWith("--") && !own.contains(args[0]));
    }

    /// Runs a command and says with which code the process ends: 0 done, 1 the content has errors or the command failed, 2 wrong arguments.
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new CommandLineTool()).setOut(out).setErr(err).setExecutionExceptionHandler((failure, line, result) -> {
            line.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }).execute(args);
    }

    /// Runs a command on the terminal, in UTF-8 whatever the locale.
    public static int run(String... args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        CommandSpec known = java.util.Objects.requireNonNull(spec);
        throw new ParameterException(known.commandLine(), "Which command?");
    }
}
