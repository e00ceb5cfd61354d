package org.aihistory.knowledge;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.aihistory.release.Dump;
import org.aihistory.release.Release;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/// Many stores make the default graph the union of all graphs, which would turn a parody into a fact. In a store that is not ours, what is held true therefore
/// stands also in a graph of its own, and every query asks that graph where it would ask the default one.
public final class HeldGraph {

    static final Node NAME = NodeFactory.createURI("https://w3id.org/aihistory/graph/held");
    static final Node DATASET = NodeFactory.createURI("https://w3id.org/aihistory/dataset");
    static final Node IDENTIFIER = NodeFactory.createURI("http://purl.org/dc/terms/identifier");

    private HeldGraph() {
    }

    /// Writes a release for such a store: all quads, the default graph once more as `graph:held`, and there the id of the release. Canonical N-Quads.
    public static void export(Release release, OutputStream out) throws IOException {
        DatasetGraph whole = DatasetGraphFactory.create();
        release.dataset().find().forEachRemaining(quad -> {
            whole.add(quad);
            if (quad.isDefaultGraph()) {
                whole.add(Quad.create(NAME, quad.asTriple()));
            }
        });
        whole.add(Quad.create(NAME, DATASET, IDENTIFIER, NodeFactory.createLiteralString(release.id())));
        Dump.write(whole, out);
    }

    /// The query over `graph:held` instead of the default graph; one with FROM says itself what it asks and stays as it is.
    static Query over(Query query) {
        if (query.hasDatasetDescription()) {
            return query;
        }
        Element pattern = query.getQueryPattern();
        Query open = query.cloneQuery();
        open.setQueryPattern(new ElementGroup());
        Query wrapped = QueryTransformOps.transform(open, new ElementTransformCopyBase(), new HeldExists());
        wrapped.setQueryPattern(held(pattern));
        wrapped.setQueryResultStar(query.isQueryResultStar());
        return wrapped;
    }

    private static Element held(Element pattern) {
        ElementGroup group = new ElementGroup();
        group.addElement(new ElementNamedGraph(NAME, pattern instanceof ElementGroup ? pattern : group(pattern)));
        return group;
    }

    private static ElementGroup group(Element... elements) {
        ElementGroup group = new ElementGroup();
        List.of(elements).forEach(group::addElement);
        return group;
    }

    /// EXISTS outside of WHERE (in SELECT, HAVING, ORDER BY) has a pattern of its own.
    private static final class HeldExists extends ExprTransformCopy {

        @Override
        public Expr transform(ExprFunctionOp exists, ExprList arguments, Op pattern) {
            return exists.copy(arguments, held(exists.getElement()));
        }
    }
}
