package org.aihistory.knowledge;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKnowledgeBaseTest extends KnowledgeBaseContract {

    @TempDir
    private static Path home;

    private static KnowledgeBase base;

    @BeforeAll
    static void open() {
        base = EmbeddedKnowledgeBase.open(ContractRelease.release(), home, QUERIES, PUBLIC);
    }

    @AfterAll
    static void close() {
        base.close();
    }

    @Override
    KnowledgeBase base() {
        return base;
    }
}
