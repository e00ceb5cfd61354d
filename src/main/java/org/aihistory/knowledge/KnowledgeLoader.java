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

    /// Reads, checks and derives; opens nothing.
    ///
    /// @throws ContentRejected with every error in the files
    public Release build() throws ContentRejected {
        return ReleaseBuilder.build(content.get());
    }

    /// Makes a release ready to be asked.
    public Knowledge open(Release release) {
        return new Knowledge(release, store.apply(release), HistorySnapshot.of(release), SearchIndex.of(release));
    }
}
