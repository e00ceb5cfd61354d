package org.aihistory.knowledge;

import java.util.Arrays;
import java.util.Optional;

/// The forms in which documents and dumps are written.
public enum RdfForm {

    TURTLE("ttl", "text/turtle", false),
    /// JSON-LD 1.1, its context inside
    JSONLD("jsonld", "application/ld+json", true),
    /// with the graphs of passages
    TRIG("trig", "application/trig", true),
    /// one line per triple
    NTRIPLES("nt", "application/n-triples", false),
    /// the oldest one
    RDFXML("rdf", "application/rdf+xml", false),
    /// one line per quad, sorted: the canonical form
    NQUADS("nq", "application/n-quads", true);

    private final String extension;
    private final String mediaType;
    private final boolean graphs;

    RdfForm(String extension, String mediaType, boolean graphs) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.graphs = graphs;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Whether it can carry named graphs.
    public boolean graphs() {
        return graphs;
    }

    /// The form of a file name's ending.
    public static Optional<RdfForm> of(String extension) {
        return Arrays.stream(values()).filter(form -> form.extension.equals(extension)).findFirst();
    }
}
