package org.aihistory.knowledge;

import java.util.List;
import org.aihistory.model.Language;
import org.aihistory.model.Text;
import org.aihistory.release.Release;

/// Finds entities, claims, sources and stories by label, alias, misspelling, pinyin and summary, in zh and en. In memory, immutable, for many threads.
public final class SearchIndex implements AutoCloseable {

    private SearchIndex() {
    }

    /// One thing found.
    ///
    /// @param iri of the thing
    /// @param kind kind slug, or `claim`, `source`, `story`
    /// @param page address of its page
    /// @param matched the label or alias that matched, where it is not one of the two labels; else empty
    public record Hit(String iri, String kind, String page, Text label, Text summary, String matched) {
    }

    /// What a search found.
    ///
    /// @param hits at most the limit, best first
    /// @param total how many there are
    public record Hits(List<Hit> hits, int total) {
    }

    public static SearchIndex of(Release release) {
        throw new UnsupportedOperationException("not yet: " + release.id());
    }

    /// Whole words, parts of Chinese names, small misspellings; all kinds when `kind` is empty.
    public Hits search(String words, String kind, Language language, int limit) {
        throw new UnsupportedOperationException("not yet: " + words + kind + language + limit);
    }

    /// Completions while typing: labels and aliases (also pinyin) that begin with the text, more important things first.
    public List<Hit> suggest(String text, Language language, int limit) {
        throw new UnsupportedOperationException("not yet: " + text + language + limit);
    }

    @Override
    public void close() {
    }
}
