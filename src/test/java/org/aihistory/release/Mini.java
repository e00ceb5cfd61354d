package org.aihistory.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aihistory.release.Content.ContentFile;

/// A fabricated miniature of data/ with one thing of each kind, under the real ontology; tests lay files over it.
final class Mini {

    static final Path RESOURCES = Path.of("src/test/resources");

    private final Map<String, byte[]> files = new TreeMap<>();

    private Mini() {
    }

    static Mini content() {
        return new Mini().under(Path.of("ontology"), Path.of("")).under(RESOURCES.resolve("mini"), RESOURCES.resolve("mini"));
    }

    /// Lays the files of a fixture over it.
    Mini with(Path fixture) {
        return under(fixture, fixture);
    }

    Mini with(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Mini without(String path) {
        files.remove(path);
        return this;
    }

    /// The text of one of its files.
    String text(String path) {
        return new String(Objects.requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
    }

    Content build() {
        List<ContentFile> list = new ArrayList<>();
        files.forEach((path, bytes) -> list.add(new ContentFile(path, bytes)));
        return new Content(list);
    }

    Release release() {
        try {
            return ReleaseBuilder.build(build());
        } catch (ContentRejected rejected) {
            throw new AssertionError(String.join("\n", rejected.problems().stream().map(ContentProblem::toString).toList()), rejected);
        }
    }

    /// Every problem, errors and findings.
    List<ContentProblem> problems() {
        try {
            return ReleaseBuilder.build(build()).findings();
        } catch (ContentRejected rejected) {
            return rejected.problems();
        }
    }

    private Mini under(Path folder, Path root) {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }
}
