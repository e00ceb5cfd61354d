package org.aihistory.knowledge.guard;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/// An execution of an admitted query that keeps to its deadline and calls nothing outside.
public final class GuardedExecution {

    /// The one property that is looked up in the search index instead of the graph, where there is one.
    public static final String TEXT_QUERY = "http://jena.apache.org/text#query";

    private GuardedExecution() {
    }

    /// The execution over a dataset whose texts can be searched.
    public static QueryExec on(DatasetGraph dataset, Query query, Deadline deadline, PropertyFunctionFactory text) {
        PropertyFunctionRegistry only = new PropertyFunctionRegistry();
        only.put(TEXT_QUERY, text);
        return prepared(dataset, query, deadline, context -> {
            context.set(ARQ.enablePropertyFunctions, true);
            PropertyFunctionRegistry.set(context, only);
        });
    }

    /// The execution over a TDB2 dataset; the caller closes it within its transaction.
    public static QueryExec on(DatasetGraph dataset, Query query, Deadline deadline) {
        return prepared(dataset, query, deadline, context -> context.set(ARQ.enablePropertyFunctions, false));
    }

    private static QueryExec prepared(DatasetGraph dataset, Query query, Deadline deadline, Consumer<Context> functions) {
        QueryExecDatasetBuilder builder = QueryExecDatasetBuilder.create().dataset(dataset)
                .query(BoundedFunctions.in(query, deadline));
        builder.timeout(Math.max(1, deadline.millisLeft()), TimeUnit.MILLISECONDS);
        Context context = builder.getContext();
        context.set(ARQ.httpServiceAllowed, false);
        functions.accept(context);
        QC.setFactory(context, WatchedPaths.factory(deadline));
        QueryExec execution = builder.build();
        deadline.onAbandon(execution::abort);
        return execution;
    }
}
