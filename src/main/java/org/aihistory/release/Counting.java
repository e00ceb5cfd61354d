package org.aihistory.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aihistory.model.Counts;
import org.aihistory.vocabulary.Aih;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/// The numbers of a release.
final class Counting {

    private static final Set<String> NO_FACTS = Set.of("claim", "measurement");

    private Counting() {
    }

    /// @param held the default graph, with inferred types
    static Counts count(Graph held, Terms terms, List<Statement> statements) {
        Map<String, Integer> byKind = new LinkedHashMap<>();
        terms.kinds().forEach(kind -> byKind.put(kind.slug(), instances(held, kind.type())));
        long facts = statements.stream().filter(statement -> statement.graph() != null).map(Statement::triple).filter(Counting::isFact)
                .distinct().count();
        return new Counts(byKind, (int) facts, instances(held, Aih.Claim), instances(held, Aih.Source), instances(held, Aih.Passage),
                instances(held, Aih.Conflict), instances(held, Aih.Story));
    }

    /// A stated triple about anything but a claim or a measurement; to be of a class is no fact.
    static boolean isFact(Triple triple) {
        return Names.kind(triple.getSubject()).filter(NO_FACTS::contains).isEmpty() && !triple.getPredicate().equals(RDF.Nodes.type);
    }

    private static int instances(Graph held, Node type) {
        return (int) held.stream(Node.ANY, RDF.Nodes.type, type).count();
    }
}
