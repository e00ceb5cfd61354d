package org.aihistory.web.evidence;

import java.util.Map;
import java.util.Optional;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Entity;
import org.aihistory.model.Text;

/// Names and pages of things by IRI.
public final class Things {

    private static final String ID = "https://w3id.org/aihistory/id/";
    private static final Map<String, String> PAGES = Map.of("claim", "/claims/", "source", "/sources/", "story", "/stories/");

    private Things() {
    }

    /// The thing that an IRI names; an IRI that names nothing here is shown by its last part.
    public static Thing of(Knowledge knowledge, String iri) {
        HistorySnapshot snapshot = knowledge.snapshot();
        Optional<Entity> entity = snapshot.entity(iri);
        if (entity.isPresent()) {
            return of(knowledge, entity.get());
        }
        Text label = snapshot.label(iri).or(() -> snapshot.term(iri)).orElseGet(() -> new Text(slug(iri), slug(iri)));
        return new Thing(iri, label, page(iri), null);
    }

    public static Thing of(Knowledge knowledge, Entity entity) {
        return new Thing(entity.iri(), entity.label(), entity.page(), knowledge.snapshot().kind(entity.kind()).orElse(null));
    }

    /// The page of a claim, source or story; empty for anything else.
    static String page(String iri) {
        String folder = PAGES.get(kind(iri));
        return folder == null ? "" : folder + slug(iri);
    }

    /// The kind in an IRI of ours, `person` of `…/id/person/ray-solomonoff`; empty for others.
    public static String kind(String iri) {
        int end = iri.lastIndexOf('/');
        return iri.startsWith(ID) && end > ID.length() ? iri.substring(ID.length(), end) : "";
    }

    /// What follows the last `/` or `#`.
    public static String slug(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    /// The IRI of a thing by kind and slug.
    public static String iri(String kind, String slug) {
        return ID + kind + "/" + slug;
    }
}
