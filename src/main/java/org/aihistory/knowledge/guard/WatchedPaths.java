package org.aihistory.knowledge.guard;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;

/// Runs property paths over a graph that looks at the clock at each step: the engine itself does not, and one closure can outlast every limit.
final class WatchedPaths extends OpExecutorTDB2 {

    private final Deadline deadline;

    private WatchedPaths(ExecutionContext context, Deadline deadline) {
        super(context);
        this.deadline = deadline;
    }

    static OpExecutorFactory factory(Deadline deadline) {
        return context -> new WatchedPaths(context, deadline);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        ExecutionContext watched = ExecutionContext.copyChangeActiveGraph(execCxt, new WatchedGraph(execCxt.getActiveGraph(), deadline));
        return new QueryIterPath(path.getTriplePath(), input, watched);
    }

    private static final class WatchedGraph extends GraphWrapper {

        private final Deadline deadline;

        WatchedGraph(Graph graph, Deadline deadline) {
            super(graph);
            this.deadline = deadline;
        }

        @Override
        public ExtendedIterator<Triple> find(Triple triple) {
            deadline.check();
            return super.find(triple).mapWith(this::checked);
        }

        @Override
        public ExtendedIterator<Triple> find(org.apache.jena.graph.Node s, org.apache.jena.graph.Node p, org.apache.jena.graph.Node o) {
            deadline.check();
            return super.find(s, p, o).mapWith(this::checked);
        }

        private Triple checked(Triple triple) {
            deadline.check();
            return triple;
        }
    }
}
