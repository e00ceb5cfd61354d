package org.aihistory.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aihistory.model.Text;
import org.aihistory.release.ContentProblem;
import org.aihistory.release.ContentRejected;
import org.aihistory.release.Release;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeHolderTest {

    private static final ContentProblem CUT_FILE = new ContentProblem("data/people/x.trig", 12, "", "syntax", ContentProblem.Level.ERROR,
            new Text("The file ends inside a statement.", "文件在语句中间结束。"));

    @TempDir
    Path home;

    private KnowledgeLoader.Source content = () -> named("a");
    private final List<String> tidied = new ArrayList<>();
    private KnowledgeHolder holder;
    private Reload reload;

    @BeforeEach
    void load() throws ContentRejected {
        KnowledgeLoader loader = new KnowledgeLoader(() -> content.build(),
                release -> EmbeddedKnowledgeBase.open(release, home, KnowledgeBaseContract.QUERIES, KnowledgeBaseContract.PUBLIC));
        holder = new KnowledgeHolder(loader.open(loader.build()), current -> {
            tidied.add(current);
            StoreDirectory.removeUnused(home, current);
        });
        reload = new Reload(loader, holder);
    }

    @AfterEach
    void close() {
        holder.close();
    }

    @Test
    void aRequestKeepsTheReleaseItBeganWithAndTheOldOneGoesAfterIt() {
        try (KnowledgeHolder.Lease request = holder.lease()) {
            content = () -> named("b");
            assertThat(reload.run().changed()).isTrue();
            assertThat(holder.current().releaseId()).startsWith("b");
            assertThat(request.knowledge().releaseId()).startsWith("a");
            assertThat(request.knowledge().base().select("contract/people", Map.of())).isNotEmpty();
            assertThat(tidied).isEmpty();
        }
        assertThat(tidied).containsExactly(named("b").id());
        assertThat(home.resolve("store").resolve(named("a").id())).doesNotExist();
        assertThat(home.resolve("store").resolve(named("b").id())).isDirectory();
    }

    @Test
    void contentWithErrorsIsReportedAndTheOldReleaseServesOn() {
        content = () -> {
            throw new ContentRejected(List.of(CUT_FILE));
        };
        assertThat(reload.run()).isEqualTo(new Reload.Outcome(named("a").id(), false, List.of(CUT_FILE)));
        assertThat(holder.current().base().select("contract/people", Map.of())).isNotEmpty();
    }

    @Test
    void theSameContentChangesNothing() {
        Knowledge before = holder.current();
        assertThat(reload.run().changed()).isFalse();
        assertThat(holder.current()).isSameAs(before);
    }

    private static Release named(String letter) {
        Release mini = MiniRelease.build();
        return new Release(letter.repeat(64), mini.dataset(), mini.counts(), mini.findings(), mini.inferences());
    }
}
