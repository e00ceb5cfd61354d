package org.aihistory.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// Where the IRIs of entities and graphs begin.
public final class Namespaces {

    /// Entities, passages, claims and everything else that has an address: followed by kind, `/` and slug.
    public static final String ID = "https://w3id.org/aihistory/id/";

    /// Named graphs that are no passages.
    public static final String GRAPH = "https://w3id.org/aihistory/graph/";

    /// The graph of all inferred triples.
    public static final Node INFERRED = NodeFactory.createURI(GRAPH + "inferred");

    /// The default graph by name, for stores that make their default graph the union of all graphs.
    public static final Node HELD = NodeFactory.createURI(GRAPH + "held");

    /// The graph of what other vocabularies call our terms.
    public static final Node ALIGNMENTS = NodeFactory.createURI(GRAPH + "alignments");

    /// The graph that describes the dataset itself in the words of VoID.
    public static final Node DESCRIPTION = NodeFactory.createURI(GRAPH + "description");

    /// The dataset.
    public static final Node DATASET = NodeFactory.createURI("https://w3id.org/aihistory/dataset");

    private Namespaces() {
    }

    /// The IRI of a thing.
    public static Node id(String kind, String slug) {
        return NodeFactory.createURI(ID + kind + "/" + slug);
    }
}
