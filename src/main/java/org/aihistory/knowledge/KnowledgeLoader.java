package org.aihistory.knowledge;

import java.util.function.Function;
import org.aihistory.release.ContentRejected;
import org.aihistory.release.Release;

/// From content to a release that can be asked: files, then store, snapshot and search index.
///
/// @param source reads, checks and derives, each time anew
/// @param store makes the knowledge base of a release
public record KnowledgeLoader(Source source, Function<Release, KnowledgeBase> store) {

    /// Where releases come from.
    public interface Source {

        /// The release of the content as it is now; nothing is opened.
        ///
        /// @throws ContentRejected with every error in the files
        Release build() throws ContentRejected;
    }

    /// The release of the content as it is now.
    public Release build() throws ContentRejected {
        return source.build();
    }

    /// Makes a release ready to be asked.
    public Knowledge open(Release release) {
        HistorySnapshot snapshot = HistorySnapshot.of(release);
        SearchIndex search = SearchIndex.of(release, snapshot);
        KnowledgeBase base = store.apply(release);
        return new Knowledge(release, base instanceof EmbeddedKnowledgeBase embedded ? embedded.searching(search) : base, snapshot, search);
    }
}
