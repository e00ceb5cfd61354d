package org.aihistory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildIdTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void theSameContentHasTheSameIdWhateverTheDateOfTheFile() throws IOException {
        assertThat(BuildId.ofJar(jar("a.jar", "same", 1).toFile()))
                .isEqualTo(BuildId.ofJar(jar("b.jar", "same", 1_000_000_000_000L).toFile()));
    }

    @Test
    void otherContentHasAnotherId() throws IOException {
        assertThat(BuildId.ofJar(jar("a.jar", "one", 1).toFile())).isNotEqualTo(BuildId.ofJar(jar("b.jar", "two", 1).toFile()));
    }

    @Test
    void tagsAreWeakAndKeepTheirPartsApart() {
        assertThat(BuildId.etag("ab", "c")).startsWith("W/\"").isEqualTo(BuildId.etag("ab", "c")).isNotEqualTo(BuildId.etag("a", "bc"));
    }

    private Path jar(String name, String text, long time) throws IOException {
        Path file = directory.resolve(name);
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out)) {
            JarEntry entry = new JarEntry("x.txt");
            entry.setTime(time);
            jar.putNextEntry(entry);
            jar.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
