package org.aihistory.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.aihistory.model.Language;
import org.aihistory.release.ContentRejected;
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

    private static final Pattern PROPERTY = Pattern.compile("--[a-z0-9-]+\\.[a-zA-Z0-9.\\[\\]-]+(=.*)?");

    @Spec
    @Nullable
    CommandSpec spec;

    private CommandLineTool() {
    }

    /// Whether these arguments ask for the server: none at all, `serve`, or only properties of Spring such as `--server.port=8080`.
    public static boolean serves(String... args) {
        List<String> words = withoutProperties(args);
        return words.isEmpty() || words.equals(List.of("serve"));
    }

    /// Maven's way to run the application puts a property before the command.
    private static List<String> withoutProperties(String... args) {
        return Arrays.stream(args).filter(arg -> !PROPERTY.matcher(arg).matches()).toList();
    }

    /// Runs a command and says with which code the process ends: 0 done, 1 the content has errors or the command failed, 2 wrong arguments.
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new CommandLineTool()).setOut(out).setErr(err).setExecutionExceptionHandler((failure, line, result) -> {
            explain(failure, line.getErr());
            return CommandLine.ExitCode.SOFTWARE;
        }).execute(withoutProperties(args).toArray(String[]::new));
    }

    private static void explain(Exception failure, PrintWriter err) {
        if (failure instanceof ContentRejected rejected) {
            rejected.problems().forEach(problem -> err.println(problem.line(Language.EN)));
        }
        err.println(failure.getMessage());
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
        CommandSpec known = Objects.requireNonNull(spec);
        throw new ParameterException(known.commandLine(), "Which command?");
    }
}
