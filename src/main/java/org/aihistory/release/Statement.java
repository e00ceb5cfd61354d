package org.aihistory.release;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// One triple of a content file and where it stands.
///
/// @param graph the passage it stands in; null outside of passages
/// @param line of its object, from 1
/// @param column of its object, from 1
record Statement(@Nullable Node graph, Triple triple, String file, int line, int column) {

    Node subject() {
        return triple.getSubject();
    }

    Node property() {
        return triple.getPredicate();
    }

    Node value() {
        return triple.getObject();
    }
}
