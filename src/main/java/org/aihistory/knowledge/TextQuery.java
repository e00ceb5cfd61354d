package org.aihistory.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.aihistory.knowledge.SearchIndex.Scored;
import org.aihistory.knowledge.guard.Deadline;
import org.aihistory.knowledge.guard.GuardedExecution;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunctionBase;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/// `text:query` inside SPARQL: `(?thing ?score ?name) text:query ("words" 10)`. It finds what the search box finds, in Chinese and English, best first.
/// The thing alone may stand on the left, the words alone on the right. An extension of the embedded store.
final class TextQuery extends PropertyFunctionBase {

    private static final String FORM = "(?thing ?score ?name) text:query (\"…\" 10)";
    private static final int FOUND = 100;
    private static final int MOST = 1_000;

    private final SearchIndex index;
    private final Deadline deadline;

    TextQuery(SearchIndex index, Deadline deadline) {
        this.index = index;
        this.deadline = deadline;
    }

    /// Whether a query searches texts anywhere. A DESCRIBE of names alone has no pattern and so searches nothing.
    static boolean isIn(Query query) {
        return query.getQueryPattern() != null && isIn(query.getQueryPattern());
    }

    private static boolean isIn(Element pattern) {
        boolean[] found = new boolean[1];
        ElementWalker.walk(pattern, new ElementVisitorBase() {
            @Override
            public void visit(ElementPathBlock block) {
                found[0] |= block.getPattern().getList().stream()
                        .anyMatch(triple -> triple.getPredicate() != null && triple.getPredicate().isURI()
                                && triple.getPredicate().getURI().equals(GuardedExecution.TEXT_QUERY));
            }

            @Override
            public void visit(ElementSubQuery inner) {
                found[0] |= isIn(inner.getQuery());
            }

            @Override
            public void visit(ElementFilter filter) {
                Walker.walk(filter.getExpr(), new ExprVisitorBase() {
                    @Override
                    public void visit(ExprFunctionOp exists) {
                        found[0] |= isIn(exists.getElement());
                    }
                });
            }
        });
        return found[0];
    }

    @Override
    public void build(PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
        if (nodes(subject).size() > 3 || nodes(subject).isEmpty() || nodes(object).size() > 2 || nodes(object).isEmpty()) {
            throw misused();
        }
    }

    @Override
    public QueryIterator exec(Binding input, PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
        deadline.check();
        List<Node> asked = nodes(object).stream().map(node -> Substitute.substitute(node, input)).toList();
        List<Node> wanted = nodes(subject).stream().map(node -> Substitute.substitute(node, input)).toList();
        List<Binding> rows = new ArrayList<>();
        for (Scored scored : index.scored(words(asked.getFirst()), limit(asked))) {
            Binding row = row(input, wanted, List.of(NodeFactory.createURI(scored.hit().iri()),
                    NodeValue.makeFloat(scored.score()).asNode(), name(scored)));
            if (row != null) {
                rows.add(row);
            }
        }
        return QueryIterPlainWrapper.create(rows.iterator(), context);
    }

    private static Node name(Scored scored) {
        String alias = scored.hit().matched();
        return NodeFactory.createLiteralString(alias.isEmpty() ? scored.hit().label().en() : alias);
    }

    private static @org.jspecify.annotations.Nullable Binding row(Binding input, List<Node> wanted, List<Node> found) {
        BindingBuilder row = Binding.builder(input);
        for (int place = 0; place < wanted.size(); place++) {
            Node node = wanted.get(place);
            if (!Var.isVar(node)) {
                if (!node.equals(found.get(place))) {
                    return null;
                }
            } else if (row.contains(Var.alloc(node))) {
                throw misused();
            } else {
                row.add(Var.alloc(node), found.get(place));
            }
        }
        return row.build();
    }

    private static String words(Node node) {
        if (!node.isLiteral()) {
            throw misused();
        }
        return node.getLiteralLexicalForm();
    }

    private static int limit(List<Node> asked) {
        if (asked.size() == 1) {
            return FOUND;
        }
        if (asked.get(1).isLiteral() && asked.get(1).getLiteralValue() instanceof Integer limit && limit > 0) {
            return Math.min(limit, MOST);
        }
        throw misused();
    }

    private static List<Node> nodes(PropFuncArg argument) {
        return argument.isList() ? argument.getArgList() : List.of(argument.getArg());
    }

    private static KnowledgeException misused() {
        return new KnowledgeException(Problem.BAD_REQUEST, "text:query", FORM);
    }
}
