package org.aihistory.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.aihistory.release.Content.ContentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTest {

    private static final List<String> FILES = List.of("data/people/ada b.trig", "ontology/aih.ttl", "ontology/checks/one.rq");

    @TempDir
    Path folder;

    @Test
    void folderGivesItsFilesInOrderWithoutLicenceNotesAndHiddenFiles() throws IOException {
        write();

        assertThat(Content.fromDirectory(folder).files()).extracting(ContentFile::path).containsExactlyElementsOf(FILES);
        assertThat(new String(Content.fromDirectory(folder).files().getFirst().bytes(), StandardCharsets.UTF_8)).isEqualTo("智史");
    }

    @Test
    void foldersOnTheClassPathGiveTheSame() throws IOException {
        write();
        try (URLClassLoader loader = new URLClassLoader(new URL[]{folder.toUri().toURL()}, null)) {
            assertThat(Content.fromClassPath(loader).files()).extracting(ContentFile::path).containsExactlyElementsOf(FILES);
        }
    }

    @Test
    void jarGivesTheSame() throws IOException {
        write();
        Path jar = folder.resolve("content.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of("ontology/checks/one.rq", "data/LICENSE", "ontology/aih.ttl", "data/people/ada b.trig",
                    "application.yml")) {
                out.putNextEntry(new JarEntry(name));
                out.write("智史".getBytes(StandardCharsets.UTF_8));
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[]{jar.toUri().toURL()}, null)) {
            assertThat(Content.fromClassPath(loader).files()).extracting(ContentFile::path).containsExactlyElementsOf(FILES);
        }
    }

    @Test
    void applicationCarriesItsOwnContent() {
        assertThat(Content.fromClassPath().files()).extracting(ContentFile::path).contains("ontology/aih.ttl", "ontology/prefixes.ttl");
    }

    @Test
    void folderWithoutTheTwoFoldersIsNoContent() throws IOException {
        assertThatIllegalArgumentException().isThrownBy(() -> Content.fromDirectory(folder)).withMessageContaining("no folder ontology");
        try (URLClassLoader loader = new URLClassLoader(new URL[]{folder.toUri().toURL()}, null)) {
            assertThatIllegalStateException().isThrownBy(() -> Content.fromClassPath(loader));
        }
    }

    private void write() throws IOException {
        for (String name : List.of("ontology/checks/one.rq", "ontology/aih.ttl", "data/people/ada b.trig", "data/LICENSE", "data/.hidden",
                "data/README.md")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "智史");
        }
    }
}
