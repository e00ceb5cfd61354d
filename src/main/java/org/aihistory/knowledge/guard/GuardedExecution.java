package org.aihistory.knowledge.guard;

import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.util.Context;

/// An execution of an admitted query that keeps to its deadline and calls nothing outside.
public final class GuardedExecution {

    private GuardedExecution() {
    }

    /// The execution over a TDB2 dataset; the caller closes it within its transaction.
    public static QueryExec on(DatasetGraph dataset, Query query, Deadline deadline) {
        QueryExecDatasetBuilder builder = QueryExecDatasetBuilder.create().dataset(dataset)
                .query(BoundedFunctions.in(query, deadline));
        builder.timeout(Math.max(1, deadline.millisLeft()), TimeUnit.MILLISECONDS);
        Context context = builder.getContext();
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.enablePropertyFunctions, false);
        QC.setFactory(context, WatchedPaths.factory(deadline));
        QueryExec execution = builder.build();
        deadline.onAbandon(execution::abort);
        return execution;
    }
}
