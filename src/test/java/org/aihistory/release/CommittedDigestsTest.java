package org.aihistory.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Links name releases for ever: a digest that cannot be read, or that names another release, would tell a reader of wrong changes.
class CommittedDigestsTest {

    private static final Path RELEASES = Path.of("releases");

    static List<Path> digests() throws IOException {
        try (Stream<Path> files = Files.list(RELEASES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("digests")
    void everyDigestIsReadableAndBearsItsNameAndAWholeId(Path file) throws IOException {
        ReleaseDigest digest = read(file);
        assertThat(file.getFileName()).hasToString(digest.tag() + ".tsv");
        assertThat(digest.id()).matches("[0-9a-f]{64}");
        assertThat(digest.entries().keySet()).anyMatch(name -> name.startsWith("entity\t")).anyMatch(name -> name.startsWith("claim\t"))
                .anyMatch(name -> name.startsWith("fact\t"));
    }

    @Test
    void noTwoDigestsAreOfTheSameRelease() throws IOException {
        List<String> ids = digests().stream().map(CommittedDigestsTest::read).map(ReleaseDigest::id).toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    private static ReleaseDigest read(Path file) {
        try (BufferedReader text = Files.newBufferedReader(file)) {
            return ReleaseDigest.read(text);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(file.toString(), broken);
        }
    }
}
