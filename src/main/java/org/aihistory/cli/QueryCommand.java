package org.aihistory.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.aihistory.release.ContentRejected;
import org.aihistory.release.ReleaseBuilder;
import org.aihistory.release.ReleaseQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `query`: answers one SELECT over the release.
@Command(name = "query", mixinStandardHelpOptions = true, description = {
        "Answers a SPARQL SELECT or ASK over the release, in memory, read-only.",
        "The prefixes of ontology/prefixes.ttl need no declaration. The answer is tab-separated."})
final class QueryCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    ContentSource content = new ContentSource();

    @Parameters(index = "0", paramLabel = "FILE.rq", description = "File that holds the query.")
    @Nullable
    Path file;

    @Override
    public Integer call() throws IOException, ContentRejected {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        String text = Files.readString(Objects.requireNonNull(file));
        for (List<String> row : ReleaseQuery.answer(ReleaseBuilder.build(content.read()), text)) {
            out.println(String.join("\t", row));
        }
        return 0;
    }
}
