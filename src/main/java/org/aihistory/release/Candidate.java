package org.aihistory.release;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aihistory.vocabulary.Aih;
import org.aihistory.vocabulary.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/// What checks look at: the derived dataset with two graphs more, `graph:identity` (all that stands outside passages) and `graph:stated`
/// (all that stands in passages), because `GRAPH ?passage { ?s ?p ?o }` over hundreds of graphs is slow.
///
/// @param statements those of data/
/// @param broken files that could not be read to their end: what they would have said is not known
/// @param prefixes of ontology/prefixes.ttl
record Candidate(DatasetGraph derived, List<Statement> statements, Places places, Set<String> broken, Map<String, String> prefixes) {

    private static final Node IDENTITY = NodeFactory.createURI(Namespaces.GRAPH + "identity");
    private static final Node STATED = NodeFactory.createURI(Namespaces.GRAPH + "stated");

    Candidate {
        statements = List.copyOf(statements);
        broken = Set.copyOf(broken);
        prefixes = Map.copyOf(prefixes);
    }

    /// The dataset for the queries of ontology/checks.
    DatasetGraph dataset() {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral(derived.getDefaultGraph());
        derived.listGraphNodes().forEachRemaining(name -> dataset.addGraph(name, derived.getGraph(name)));
        dataset.addGraph(IDENTITY, written(false));
        dataset.addGraph(STATED, written(true));
        return dataset;
    }

    /// One graph of everything, for the shapes: default graph, all passages and the ontology.
    Graph everything() {
        Graph all = written(true);
        derived.getDefaultGraph().find().forEachRemaining(all::add);
        derived.getGraph(Aih.ONTOLOGY).find().forEachRemaining(all::add);
        return all;
    }

    private Graph written(boolean inPassages) {
        Graph graph = GraphFactory.createDefaultGraph();
        statements.stream().filter(statement -> (statement.graph() != null) == inPassages)
                .forEach(statement -> graph.add(statement.triple()));
        return graph;
    }

    /// Whether the identity of a thing would stand in a file that could not be read.
    boolean isUnknown(Node term) {
        return Names.file(term).map(broken::contains).orElse(false);
    }

    String name(Node term) {
        return Names.of(term, prefixes);
    }
}
