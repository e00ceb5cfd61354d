package org.aihistory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "THREAT_MODEL.md"})
    void everyNameInADocumentExists(String document) throws IOException {
        assertThat(new DocumentNames().missing(Files.readString(Path.of(document)))).isEmpty();
    }

    @Test
    void aNameThatExistsNowhereIsFound() throws IOException {
        String text = "Read `DocumentNames` and `NoSuchClass`, `src/main/nowhere`, `pom.xml`, `aih:noSuchTerm`, `aih:born`, `aihistory.no-such-setting`.";
        assertThat(new DocumentNames().missing(text)).containsExactly("NoSuchClass", "src/main/nowhere", "aih:noSuchTerm",
                "aihistory.no-such-setting");
    }
}
