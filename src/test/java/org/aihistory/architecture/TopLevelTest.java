package org.aihistory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The top level is what a newcomer sees first. Packages that a tool had left there were once committed with everything else.
class TopLevelTest {

    private static final Set<String> KNOWN = Set.of("ARCHITECTURE.md", "CITATION.cff", "CONTRIBUTING.md", "LICENSE", "README.md",
            "THREAT_MODEL.md", "data", "docs", "ontology", "pom.xml", "releases", "src", "target", "webapp");

    @Test
    void theTopLevelHoldsNothingElse() throws IOException {
        assertThat(strangers(Path.of(""))).isEmpty();
    }

    @Test
    void whatAToolLeftThereIsSeen(@TempDir Path directory) throws IOException {
        Files.createFile(directory.resolve("rdflib.whl"));
        Files.createFile(directory.resolve("README.md"));
        Files.createDirectory(directory.resolve(".idea"));
        assertThat(strangers(directory)).containsExactly("rdflib.whl");
    }

    /// What stands there beside the known names; hidden entries are those of version control and of editors.
    private static List<String> strangers(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).filter(name -> !name.startsWith(".") && !KNOWN.contains(name))
                    .sorted().toList();
        }
    }
}
