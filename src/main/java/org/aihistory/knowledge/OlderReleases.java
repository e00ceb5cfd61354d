package org.aihistory.knowledge;

import java.util.List;
import java.util.Optional;
import org.aihistory.model.Changes;
import org.aihistory.model.Term;
import org.aihistory.release.ReleaseDigest;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/// The releases whose digests are known, and what changed since each of them.
public final class OlderReleases {

    private final List<ReleaseDigest> known;
    /// The digest of the release that is served; made when first asked for.
    private volatile Optional<ReleaseDigest> current = Optional.empty();

    public OlderReleases(List<ReleaseDigest> known) {
        this.known = List.copyOf(known);
    }

    /// What changed since the release whose id begins so; empty where no digest of it is known.
    ///
    /// @param beginning at least six digits
    public Optional<Changes> since(Knowledge knowledge, String beginning) {
        return known.stream().filter(older -> beginning.length() >= 6 && older.id().startsWith(beginning)).findFirst()
                .map(older -> older.changesTo(digest(knowledge)));
    }

    /// The value that a change of a fact names.
    ///
    /// @param written as in N-Triples
    public static Term value(String written) {
        return Terms.term(NodeFactoryExtra.parseNode(written));
    }

    private ReleaseDigest digest(Knowledge knowledge) {
        ReleaseDigest made = current.filter(digest -> digest.id().equals(knowledge.releaseId()))
                .orElseGet(() -> ReleaseDigest.of(knowledge.release()));
        current = Optional.of(made);
        return made;
    }
}
