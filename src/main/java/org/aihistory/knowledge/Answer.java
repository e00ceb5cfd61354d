package org.aihistory.knowledge;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/// The whole answer to a query of the public, in memory: it was complete before the first byte is sent. Its types are those of the RDF library, for the
/// SPARQL endpoint only.
public sealed interface Answer {

    /// Of SELECT.
    record Rows(List<Var> variables, List<Binding> rows) implements Answer {

        public Rows {
            variables = List.copyOf(variables);
            rows = List.copyOf(rows);
        }
    }

    /// Of CONSTRUCT and DESCRIBE.
    record Statements(Graph graph) implements Answer {
    }

    /// Of ASK.
    record Truth(boolean value) implements Answer {
    }
}
