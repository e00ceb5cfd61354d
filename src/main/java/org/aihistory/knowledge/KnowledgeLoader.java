package org.aihistory.knowledge;

import java.util.function.Function;
import java.util.function.Supplier;
import org.aihistory.release.Content;
import org.aihistory.release.ContentRejected;
import org.aihistory.release.Release;
import org.aihistory.release.ReleaseBuilder;

/// From content to a release that can be asked: files, then store, snapshot and search index.
///
/// @param content where the files are read from, each time anew
/// @param store makes the knowledge base of a release
public record KnowledgeLoader(Supplier<Content> content, Function<Release, KnowledgeBase> store) {

    /// Loads it once.
    ///
    /// @throws ContentRejected with every error in the files; nothing was opened then
    public Knowledge load() throws ContentRejected {
        Release release = ReleaseBuilder.build(content.get());
        KnowledgeBase base = store.apply(release);
        HistorySnapshot snapshot = HistorySnapshot.of(release);
        return new Knowledge(release, base, snapshot, SearchIndex.of(release, snapshot));
    }
}
