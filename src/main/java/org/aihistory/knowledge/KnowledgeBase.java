package org.aihistory.knowledge;

import java.util.List;
import java.util.Map;
import org.aihistory.knowledge.guard.Deadline;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.apache.jena.query.Query;

/// Answers the named queries of the features (`src/main/resources/queries/{feature}/{name}.rq`) over one release: embedded or any SPARQL 1.1 endpoint.
/// Values enter by substitution of RDF terms, never as text. Safe for use by many threads.
public interface KnowledgeBase extends AutoCloseable {

    /// Id of the release it answers from.
    String releaseId();

    /// The rows of a SELECT query in the order that the query states.
    ///
    /// @param name feature and file, e.g. `entity/facts`
    /// @param values terms for variables of the query
    /// @throws org.aihistory.model.KnowledgeException QUERY_TIMEOUT or STORE_UNAVAILABLE
    List<Row> select(String name, Map<String, Term> values);

    /// The answer of an ASK query.
    boolean ask(String name, Map<String, Term> values);

    /// The rows of a SELECT query given as text: for stored example queries shown in stories, under the public limits.
    /// Our prefixes need not be declared in it.
    ///
    /// @throws org.aihistory.model.KnowledgeException BAD_QUERY, QUERY_TIMEOUT, ANSWER_TOO_LARGE
    List<Row> selectText(String sparql);

    /// The whole answer to a query that the guard admitted, for the SPARQL endpoint; to be called on a thread of the pool.
    ///
    /// @throws org.aihistory.model.KnowledgeException QUERY_TIMEOUT, ANSWER_TOO_LARGE or STORE_UNAVAILABLE
    Answer answer(Query query, Deadline deadline);

    /// Whether `text:query` can be asked: only where the search index stands beside the store.
    default boolean searchesText() {
        return false;
    }

    @Override
    void close();
}
