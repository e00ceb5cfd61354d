package org.aihistory.reconcile;

import java.util.Optional;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Entity;

/// Identifiers of things in tables: what follows the identifier space, `person/ray-solomonoff`.
final class Identifiers {

    static final String SPACE = "https://w3id.org/aihistory/id/";

    private Identifiers() {
    }

    /// Empty for an IRI of another space.
    static String of(String iri) {
        return iri.startsWith(SPACE) ? iri.substring(SPACE.length()) : "";
    }

    static String iri(String id) {
        return SPACE + id;
    }

    /// The thing that an identifier or a whole IRI names.
    static Optional<Entity> entity(Knowledge knowledge, String id) {
        return knowledge.snapshot().entity(id.startsWith(SPACE) ? id : iri(id));
    }
}
