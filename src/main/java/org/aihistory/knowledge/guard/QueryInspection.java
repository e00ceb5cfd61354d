package org.aihistory.knowledge.guard;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.jspecify.annotations.Nullable;

/// Walks every place of a query where something could be called: patterns, sub-selects, and expressions wherever they stand, ORDER BY included.
final class QueryInspection extends ElementVisitorBase {

    private static final List<String> CALLED = List.of("java:", "http://jena.apache.org/", "http://jena.hpl.hp.com/");
    private static final String CASTS = "http://www.w3.org/2001/XMLSchema#";

    /// Goes through the whole query.
    ///
    /// @throws org.aihistory.model.KnowledgeException FORBIDDEN_QUERY at the first thing that is off
    void inspect(Query query) {
        element(query.getQueryPattern());
        query.getProject().getExprs().values().forEach(this::expression);
        query.getGroupBy().getExprs().values().forEach(this::expression);
        query.getHavingExprs().forEach(this::expression);
        joinConditionsOnGroups(query);
        query.getAggregators().forEach(this::expression);
        if (query.getOrderBy() != null) {
            query.getOrderBy().stream().map(SortCondition::getExpression).forEach(this::expression);
        }
    }

    /// One condition instead of several: the engine's own transformation puts the first in the place of each of them.
    private static void joinConditionsOnGroups(Query query) {
        List<Expr> conditions = List.copyOf(query.getHavingExprs());
        if (conditions.size() > 1) {
            query.getHavingExprs().clear();
            query.getHavingExprs().add(conditions.stream().reduce(E_LogicalAnd::new).orElseThrow());
        }
    }

    private void element(@Nullable Element element) {
        if (element != null) {
            ElementWalker.walk(element, this);
        }
    }

    @Override
    public void visit(ElementService service) {
        throw QueryGuard.forbidden("SERVICE");
    }

    @Override
    public void visit(ElementSubQuery subQuery) {
        inspect(subQuery.getQuery());
    }

    @Override
    public void visit(ElementFilter filter) {
        expression(filter.getExpr());
    }

    @Override
    public void visit(ElementBind bind) {
        expression(bind.getExpr());
    }

    @Override
    public void visit(ElementPathBlock block) {
        block.getPattern().getList().forEach(this::triple);
    }

    private void triple(TriplePath triple) {
        if (triple.getPath() != null) {
            path(triple.getPath(), false);
        }
        Node predicate = triple.getPredicate();
        if (predicate != null && predicate.isURI() && callsCode(predicate.getURI())) {
            throw QueryGuard.forbidden("<" + predicate.getURI() + ">");
        }
    }

    /// Predicates that the engine would run as code: loaded classes and its own property functions.
    private static boolean callsCode(String iri) {
        return !iri.equals(GuardedExecution.TEXT_QUERY) && CALLED.stream().anyMatch(iri::startsWith);
    }

    private void path(Path path, boolean inClosure) {
        boolean closure = path instanceof P_ZeroOrMore1 || path instanceof P_ZeroOrMoreN || path instanceof P_OneOrMore1
                || path instanceof P_OneOrMoreN;
        if (closure && inClosure) {
            throw QueryGuard.forbidden("( … * ) *");
        }
        if (path instanceof P_Path1 one) {
            path(one.getSubPath(), inClosure || closure);
        } else if (path instanceof P_Path2 two) {
            path(two.getLeft(), inClosure);
            path(two.getRight(), inClosure);
        }
    }

    private void expression(Expr expression) {
        switch (expression) {
            case ExprFunctionOp exists -> element(exists.getElement());
            case ExprAggregator aggregator -> aggregator(aggregator.getAggregator());
            case ExprFunction function -> function(function);
            default -> {
            }
        }
    }

    private void aggregator(Aggregator aggregator) {
        if (aggregator instanceof AggCustom custom) {
            throw QueryGuard.forbidden("<" + custom.getIRI() + ">");
        }
        ExprList arguments = aggregator.getExprList();
        if (arguments != null) {
            arguments.forEach(this::expression);
        }
    }

    private void function(ExprFunction function) {
        if (function instanceof E_Function named && !named.getFunctionIRI().startsWith(CASTS)) {
            throw QueryGuard.forbidden("<" + named.getFunctionIRI() + ">");
        }
        function.getArgs().forEach(this::expression);
    }
}
