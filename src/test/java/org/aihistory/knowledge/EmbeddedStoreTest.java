package org.aihistory.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedStoreTest {

    @TempDir
    Path home;

    private EmbeddedKnowledgeBase base;

    @BeforeEach
    void open() {
        base = reopen();
    }

    @AfterEach
    void close() {
        base.close();
    }

    private EmbeddedKnowledgeBase reopen() {
        return EmbeddedKnowledgeBase.open(ContractRelease.release(), home, KnowledgeBaseContract.QUERIES, KnowledgeBaseContract.PUBLIC);
    }

    @Test
    void aStoreThatIsIntactIsUsedAgain() throws IOException {
        base.close();
        Path mark = store().resolve("mark");
        Files.writeString(mark, "a rebuild would remove this");
        base = reopen();
        assertThat(mark).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SPO.bpt", "GPOS.dat", "nodes.dat", "nodes-data.obj", "journal.jrnl"})
    void aStoreWithADamagedFileIsBuiltAgain(String name) throws IOException {
        base.close();
        Files.write(file(name), new byte[]{1, 2, 3});
        base = reopen();
        assertThat(base.select("contract/people", Map.of())).hasSize(4);
    }

    @Test
    void aStoreWithAMissingFileIsBuiltAgain() throws IOException {
        base.close();
        Files.delete(file("SPO.dat"));
        base = reopen();
        assertThat(base.select("contract/people", Map.of())).hasSize(4);
    }

    @Test
    void aDirectoryThatIsHeldIsAnsweredWithAFreshOne() {
        try (EmbeddedKnowledgeBase second = reopen()) {
            assertThat(second.select("contract/people", Map.of())).hasSize(4);
            assertThat(store().resolveSibling(ContractRelease.release().id() + ".2")).isDirectory();
        }
    }

    @Test
    void aHomeThatCannotBeWrittenIsAnsweredWithMemory() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "not a directory");
        try (EmbeddedKnowledgeBase memory = EmbeddedKnowledgeBase.open(ContractRelease.release(), file, KnowledgeBaseContract.QUERIES,
                KnowledgeBaseContract.PUBLIC)) {
            assertThat(memory.select("contract/people", Map.of())).hasSize(4);
        }
    }

    @Test
    void storesOfOtherReleasesGoUnlessTheyAreHeld() {
        try (EmbeddedKnowledgeBase held = EmbeddedKnowledgeBase.open(ContractRelease.withOneMoreStatement("b".repeat(64)), home,
                KnowledgeBaseContract.QUERIES,
                KnowledgeBaseContract.PUBLIC)) {
            EmbeddedKnowledgeBase.open(ContractRelease.withOneMoreStatement("c".repeat(64)), home, KnowledgeBaseContract.QUERIES,
                    KnowledgeBaseContract.PUBLIC).close();
            StoreDirectory.removeUnused(home, ContractRelease.release().id());
            assertThat(held.releaseId()).startsWith("b");
            assertThat(home.resolve("store")).isDirectoryContaining(path -> path.endsWith("a".repeat(64)))
                    .isDirectoryContaining(path -> path.endsWith("b".repeat(64)))
                    .isDirectoryNotContaining(path -> path.endsWith("c".repeat(64)));
        }
    }

    private Path store() {
        return home.resolve("store").resolve(ContractRelease.release().id());
    }

    private Path file(String name) throws IOException {
        try (Stream<Path> files = Files.walk(store())) {
            return files.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
        }
    }
}
