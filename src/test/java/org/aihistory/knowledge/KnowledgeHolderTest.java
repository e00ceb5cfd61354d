package org.aihistory.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aihistory.release.Content;
import org.aihistory.release.Content.ContentFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeHolderTest {

    private static final String RAY = "data/people/ray-solomonoff.trig";

    @TempDir
    Path home;

    private Content content = Content.fromDirectory(Path.of("."));
    private List<String> tidied = new ArrayList<>();
    private KnowledgeHolder holder;
    private Reload reload;

    @BeforeEach
    void loadTheRealContent() throws Exception {
        KnowledgeLoader loader = new KnowledgeLoader(() -> content,
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
        String before = holder.current().releaseId();
        try (KnowledgeHolder.Lease request = holder.lease()) {
            content = withAliasOfRay();
            assertThat(reload.run().changed()).isTrue();
            assertThat(holder.current().releaseId()).isNotEqualTo(before);
            assertThat(request.knowledge().releaseId()).isEqualTo(before);
            assertThat(request.knowledge().base().select("contract/people", Map.of())).isNotEmpty();
            assertThat(tidied).isEmpty();
        }
        assertThat(tidied).containsExactly(holder.current().releaseId());
        assertThat(home.resolve("store").resolve(before)).doesNotExist();
        assertThat(home.resolve("store").resolve(holder.current().releaseId())).isDirectory();
    }

    @Test
    void contentWithErrorsIsReportedAndTheOldReleaseServesOn() {
        String before = holder.current().releaseId();
        content = with(RAY, text(RAY).substring(0, 400));
        Reload.Outcome outcome = reload.run();
        assertThat(outcome.changed()).isFalse();
        assertThat(outcome.release()).isEqualTo(before);
        assertThat(outcome.problems()).isNotEmpty().anySatisfy(problem -> assertThat(problem.file()).isEqualTo(RAY));
        assertThat(holder.current().base().select("contract/people", Map.of())).isNotEmpty();
    }

    @Test
    void theSameContentChangesNothing() {
        Knowledge before = holder.current();
        assertThat(reload.run().changed()).isFalse();
        assertThat(holder.current()).isSameAs(before);
    }

    private Content withAliasOfRay() {
        return with(RAY, text(RAY).replaceFirst("aih:summary", "skos:altLabel \"R. J. Solomonoff\"@en ;\n  aih:summary"));
    }

    private String text(String path) {
        return content.files().stream().filter(file -> file.path().equals(path)).findFirst()
                .map(file -> new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8)).orElseThrow();
    }

    private Content with(String path, String text) {
        List<ContentFile> files = new ArrayList<>(content.files().stream().filter(file -> !file.path().equals(path)).toList());
        files.add(new ContentFile(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return new Content(files);
    }
}
