package org.aihistory.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aihistory.model.Finding;
import org.aihistory.model.Reason;
import org.aihistory.model.Term;
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

    /// Why an inferred triple holds; empty for one that no rule made.
    public Optional<Reason> why(String subject, String property, Term value) {
        return Reasons.of(release, subject, property, value);
    }

    @Override
    public void close() {
        search.close();
        base.close();
    }
}
