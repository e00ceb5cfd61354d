package org.aihistory.knowledge.guard;

import java.nio.charset.StandardCharsets;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/// Admits a query of the public or says why not: its length, its depth, its syntax (SPARQL 1.1, queries only) and what it would call.
public final class QueryGuard {

    private static final String BASE = "https://w3id.org/aihistory/";
    private static final int CHAINED = 1_000;

    private final QueryLimits limits;

    public QueryGuard(QueryLimits limits) {
        this.limits = limits;
    }

    public QueryLimits limits() {
        return limits;
    }

    /// The parsed query.
    ///
    /// @throws KnowledgeException QUERY_TOO_LARGE, BAD_QUERY (arguments: line, column, what stands there) or FORBIDDEN_QUERY
    public Query check(String text) {
        if (text.length() > limits.textBytes() || text.getBytes(StandardCharsets.UTF_8).length > limits.textBytes()) {
            throw new KnowledgeException(Problem.QUERY_TOO_LARGE, Integer.toString(limits.textBytes()));
        }
        QueryNesting nesting = QueryNesting.of(text);
        if (nesting.depth() > limits.depth()) {
            throw forbidden("{ ( [ × " + nesting.depth() + " > " + limits.depth());
        }
        if (nesting.chained() > CHAINED) {
            throw forbidden("|| && / UNION OPTIONAL … × " + nesting.chained() + " > " + CHAINED);
        }
        Query query = parse(text);
        new QueryInspection().inspect(query);
        return query;
    }

    static KnowledgeException forbidden(String what) {
        return new KnowledgeException(Problem.FORBIDDEN_QUERY, what);
    }

    private static Query parse(String text) {
        try {
            return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_11);
        } catch (QueryException bad) {
            throw SyntaxProblem.of(bad).asRefusal(bad);
        }
    }
}
