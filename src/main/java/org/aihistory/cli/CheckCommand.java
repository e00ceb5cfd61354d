package org.aihistory.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.aihistory.model.Counts;
import org.aihistory.model.Language;
import org.aihistory.release.ContentProblem;
import org.aihistory.release.ContentRejected;
import org.aihistory.release.Release;
import org.aihistory.release.ReleaseBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `check`: says everything that is wrong with the content.
@Command(name = "check", mixinStandardHelpOptions = true, description = {"Checks the content and prints every problem with file and line.",
        "Exit code 0: no errors (findings are printed); 1: errors."})
final class CheckCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", description = "Directory that holds ontology/ and data/. Default: the content inside the application.")
    @Nullable
    Path directory;

    @Option(names = "--language", paramLabel = "en|zh", defaultValue = "en", description = "Language of the sentences: en (default) or zh.")
    String language = "en";

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try {
            Release release = ReleaseBuilder.build(ContentSource.read(directory));
            print(release.findings(), out);
            Counts counts = release.counts();
            out.printf("Release %s: %d entities, %d facts, %d claims, %d sources, %d conflicts; no errors, %d findings.%n",
                    release.shortId(),
                    counts.entities(), counts.facts(), counts.claims(), counts.sources(), counts.conflicts(), release.findings().size());
            return 0;
        } catch (ContentRejected rejected) {
            print(rejected.problems(), out);
            out.printf("%d errors.%n", rejected.problems().size());
            return 1;
        }
    }

    private void print(List<ContentProblem> problems, PrintWriter out) {
        Language words = Language.of(language).orElse(Language.EN);
        problems.forEach(
                problem -> out.println((problem.level() == ContentProblem.Level.ERROR ? "error   " : "finding ") + problem.line(words)));
    }
}
