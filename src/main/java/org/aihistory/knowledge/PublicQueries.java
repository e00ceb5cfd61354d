package org.aihistory.knowledge;

import java.time.Duration;
import java.util.List;
import org.aihistory.knowledge.guard.QueryGuard;
import org.aihistory.knowledge.guard.QueryLimits;
import org.aihistory.knowledge.guard.QueryPool;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.model.Row;
import org.apache.jena.query.Query;

/// Queries given as text, by the public or by the stories: admitted by the guard, run in the pool, answered whole or not at all.
///
/// @param guard admits or refuses the text
/// @param pool runs what was admitted
public record PublicQueries(QueryGuard guard, QueryPool pool) implements AutoCloseable {

    public PublicQueries(QueryLimits limits) {
        this(new QueryGuard(limits), new QueryPool(limits));
    }

    public QueryLimits limits() {
        return pool.limits();
    }

    /// The answer to an admitted query.
    ///
    /// @param time what the reader asked for; the limit where it is longer
    public Answer answer(KnowledgeBase base, Query admitted, Duration time) {
        return pool.run(time, deadline -> base.answer(admitted, deadline));
    }

    /// The rows of a SELECT query given as text.
    List<Row> rows(KnowledgeBase base, String sparql) {
        Query query = guard.check(sparql);
        if (!(answer(base, query, limits().time()) instanceof Answer.Rows(var _, var rows))) {
            throw new KnowledgeException(Problem.BAD_QUERY, "1", "1", query.queryType().name());
        }
        return rows.stream().map(Terms::row).toList();
    }

    @Override
    public void close() {
        pool.close();
    }
}
