package org.aihistory.cli;

import java.nio.file.Path;
import org.aihistory.release.Content;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where a command takes its content from.
final class ContentSource {

    @Option(names = "--content", paramLabel = "DIR", description = "Directory that holds ontology/ and data/. Default: the content inside the application.")
    @Nullable
    Path directory;

    Content read() {
        return read(directory);
    }

    /// From the directory, else from that of the system property `aihistory.content`, else from inside the application.
    static Content read(@Nullable Path directory) {
        String configured = System.getProperty("aihistory.content");
        if (directory != null) {
            return Content.fromDirectory(directory);
        }
        return configured == null ? Content.fromClassPath() : Content.fromDirectory(Path.of(configured));
    }
}
