package org.aihistory.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/// Finds the place in the files that a problem is about, as exactly as the problem names it.
final class Places {

    private record Subject(Node subject, Node property) {
    }

    private record Value(Node subject, Node value) {
    }

    private record Quad(@Nullable Node graph, Triple triple) {
    }

    private final Map<Quad, Statement> byQuad = new HashMap<>();
    private final Map<Triple, Statement> byTriple = new HashMap<>();
    private final Map<Subject, Statement> byProperty = new HashMap<>();
    private final Map<Value, Statement> byValue = new HashMap<>();
    private final Map<Node, Statement> bySubject = new HashMap<>();
    private final Map<Node, Statement> byGraph = new HashMap<>();

    Places(List<Statement> statements) {
        for (Statement statement : statements) {
            byQuad.putIfAbsent(new Quad(statement.graph(), statement.triple()), statement);
            byTriple.putIfAbsent(statement.triple(), statement);
            byProperty.putIfAbsent(new Subject(statement.subject(), statement.property()), statement);
            byValue.putIfAbsent(new Value(statement.subject(), statement.value()), statement);
            boolean type = statement.property().equals(RDF.Nodes.type);
            bySubject.merge(statement.subject(), statement, (old, now) -> type && !old.property().equals(RDF.Nodes.type) ? now : old);
            if (statement.graph() != null) {
                byGraph.putIfAbsent(statement.graph(), statement);
            }
        }
    }

    /// The statement that is meant: that of the triple in the graph, else of the triple, else of the property, else of the value, else the one
    /// that types the subject, else the first in the graph.
    Optional<Statement> find(@Nullable Node graph, @Nullable Node subject, @Nullable Node property, @Nullable Node value) {
        Statement found = null;
        if (subject != null && property != null && value != null) {
            Triple triple = Triple.create(subject, property, value);
            found = byQuad.getOrDefault(new Quad(graph, triple), byTriple.get(triple));
        }
        if (found == null && subject != null && property != null) {
            found = byProperty.get(new Subject(subject, property));
        }
        if (found == null && subject != null && property == null && value != null) {
            found = byValue.get(new Value(subject, value));
        }
        if (found == null && subject != null) {
            found = bySubject.get(subject);
        }
        if (found == null && graph != null) {
            found = byGraph.get(graph);
        }
        return Optional.ofNullable(found);
    }
}
