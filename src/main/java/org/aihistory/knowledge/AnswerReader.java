package org.aihistory.knowledge;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

/// Reads the whole answer of an execution, or says that it is too large.
///
/// @param limit rows or triples
record AnswerReader(int limit) {

    /// A copy of the query that asks for no more than one row beyond the limit, which is enough to know.
    Query capped(Query query) {
        Query capped = query.cloneQuery();
        boolean bounded = capped.hasLimit() && capped.getLimit() <= limit;
        if (capped.isSelectType() && !bounded) {
            capped.setLimit(limit + 1L);
        }
        return capped;
    }

    Answer read(QueryExec execution, Query query) {
        if (query.isAskType()) {
            return new Answer.Truth(execution.ask());
        }
        if (query.isSelectType()) {
            return rows(execution.select());
        }
        return new Answer.Statements(statements(query.isConstructType() ? execution.constructTriples() : execution.describeTriples()));
    }

    private Answer rows(RowSet found) {
        List<Binding> rows = new ArrayList<>();
        while (found.hasNext()) {
            rows.add(found.next().detach());
            refuseAbove(rows.size());
        }
        return new Answer.Rows(found.getResultVars(), rows);
    }

    private Graph statements(Iterator<Triple> found) {
        Graph graph = GraphFactory.createDefaultGraph();
        while (found.hasNext()) {
            graph.add(found.next());
            refuseAbove(graph.size());
        }
        return graph;
    }

    private void refuseAbove(int size) {
        if (size > limit) {
            throw new KnowledgeException(Problem.ANSWER_TOO_LARGE, Integer.toString(limit));
        }
    }
}
