package org.aihistory.knowledge;

import java.util.List;
import org.aihistory.release.ContentProblem;
import org.aihistory.release.ContentRejected;
import org.aihistory.release.Release;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the content again and serves what it says from the next request on. Content with errors changes nothing.
public final class Reload {

    private static final Logger LOG = LoggerFactory.getLogger(Reload.class);

    private final KnowledgeLoader loader;
    private final KnowledgeHolder holder;

    public Reload(KnowledgeLoader loader, KnowledgeHolder holder) {
        this.loader = loader;
        this.holder = holder;
    }

    /// What came of it.
    ///
    /// @param release id of the release that is served now
    /// @param changed whether it is another one than before
    /// @param problems errors for which the content was refused
    public record Outcome(String release, boolean changed, List<ContentProblem> problems) {
    }

    /// One at a time.
    public synchronized Outcome run() {
        String before = holder.current().releaseId();
        try {
            Release release = loader.build();
            if (!release.id().equals(before)) {
                holder.publish(loader.open(release));
                LOG.info("Release {} is served from now on", release.shortId());
            }
            return new Outcome(release.id(), !release.id().equals(before), List.of());
        } catch (ContentRejected rejected) {
            LOG.warn("The content has {} errors; release {} is still served", rejected.problems().size(), before);
            return new Outcome(before, false, rejected.problems());
        }
    }
}
