package org.aihistory.knowledge;

import java.util.List;
import java.util.stream.Stream;
import org.aihistory.model.Finding;
import org.aihistory.release.Release;

/// One release, ready to be asked. A request keeps the one it began with: controllers take it as a method parameter.
///
/// @param release what was built from the files: counts, findings, the dataset for dumps
/// @param base SPARQL over the release
/// @param snapshot arrays for what grows with the data
/// @param search labels, aliases, summaries
public record Knowledge(Release release, KnowledgeBase base, HistorySnapshot snapshot, SearchIndex search) implements AutoCloseable {

    public String releaseId() {
        return release.id();
    }

    /// Enough of the id to name the release on a page or a slide.
    public String shortReleaseId() {
        return release.shortId();
    }

    /// What the checks found worth a look, in order of file and line.
    public List<Finding> findings() {
        return release.findings().stream().flatMap(problem -> Stream.ofNullable(problem.finding())).toList();
    }

    /// What the checks look for, whether they found it or not.
    public List<Finding.Rule> looksFor() {
        return release.looksFor();
    }

    @Override
    public void close() {
        search.close();
        base.close();
    }
}
