package org.aihistory.knowledge.guard;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformer;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/// Puts functions with bounds in the place of those that can eat the machine within one row, where the engine does not look at the clock: CONCAT and
/// REPLACE (a text doubled forty times), REGEX (a pattern that backtracks), multiplication (a number squared forty times), GROUP_CONCAT.
final class BoundedFunctions extends ExprTransformCopy {

    private static final int VALUE_CHARS = 1 << 20;
    private static final int GROUPED_CHARS = 32 << 20;
    private static final int NUMBER_BITS = 1 << 15;

    private final Deadline deadline;
    private final AtomicLong grouped = new AtomicLong();
    private final ElementTransformCopyBase elements = new ElementTransformCopyBase();

    private BoundedFunctions(Deadline deadline) {
        this.deadline = deadline;
    }

    /// The same query with bounded functions, for one execution.
    static Query in(Query query, Deadline deadline) {
        BoundedFunctions bounded = new BoundedFunctions(deadline);
        return QueryTransformOps.transform(query, bounded.elements, bounded);
    }

    @Override
    public Expr transform(ExprFunctionOp exists, ExprList arguments, Op pattern) {
        Element element = ElementTransformer.transform(exists.getElement(), elements, this);
        return element.equals(exists.getElement()) ? exists : exists.copy(arguments, element);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        return switch (function) {
            case E_StrConcat _ -> new Concat(arguments);
            case E_StrReplace _ -> new Replace(arguments);
            case E_Regex _ -> new Regex(arguments);
            default -> super.transform(function, arguments);
        };
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        return function instanceof E_Multiply ? new Multiply(left, right) : super.transform(function, left, right);
    }

    @Override
    public Expr transform(ExprAggregator aggregator) {
        Aggregator inner = aggregator.getAggregator();
        ExprList expressions = inner.getExprList();
        if (expressions == null) {
            return aggregator;
        }
        boolean joins = inner instanceof AggGroupConcat || inner instanceof AggGroupConcatDistinct;
        ExprList bounded = new ExprList();
        for (Expr expression : expressions) {
            Expr inside = org.apache.jena.sparql.expr.ExprTransformer.transform(this, expression);
            bounded.add(joins ? new Counted(inside) : inside);
        }
        return new ExprAggregator(aggregator.getVar(), inner.copy(bounded));
    }

    private static void refuseAbove(long chars, int limit) {
        if (chars > limit) {
            throw new KnowledgeException(Problem.ANSWER_TOO_LARGE, limit + " characters");
        }
    }

    private static String text(String function, NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
    }

    private Matcher matcher(String function, NodeValue text, List<NodeValue> arguments, int flagsAt) {
        String flags = arguments.size() > flagsAt ? text(function, arguments.get(flagsAt)) : "";
        Pattern pattern = RegexEngine.makePattern(function, text(function, arguments.get(1)), flags);
        return pattern.matcher(new TimedText(text(function, text), deadline));
    }

    private static final class Concat extends ExprFunctionN {

        Concat(ExprList arguments) {
            super("concat", arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            refuseAbove(arguments.stream().mapToLong(value -> value.asString().length()).sum(), VALUE_CHARS);
            return XSDFuncOp.strConcat(arguments);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Concat(arguments);
        }
    }

    private final class Replace extends ExprFunctionN {

        Replace(ExprList arguments) {
            super("replace", arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            String replacement = text("REPLACE", arguments.get(2));
            long inText = arguments.getFirst().asString().length();
            long references = replacement.chars().filter(c -> c == '$').count();
            Matcher matcher = matcher("REPLACE", arguments.getFirst(), arguments, 3);
            long matches = 0;
            while (matcher.find()) {
                matches++;
            }
            refuseAbove(inText * (1 + references) + matches * replacement.length(), VALUE_CHARS);
            return XSDFuncOp.strReplace(arguments.getFirst(), matcher.pattern(), arguments.get(2));
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replace(arguments);
        }
    }

    private final class Regex extends ExprFunctionN {

        Regex(ExprList arguments) {
            super("regex", arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            return NodeValue.booleanReturn(matcher("REGEX", arguments.getFirst(), arguments, 2).find());
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Regex(arguments);
        }
    }

    private static final class Multiply extends ExprFunction2 {

        private final E_Multiply multiply;

        Multiply(Expr left, Expr right) {
            super(left, right, "multiply", "*");
            this.multiply = new E_Multiply(left, right);
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            if (bits(left) + bits(right) > NUMBER_BITS) {
                throw new ExprEvalException("a number of more than " + NUMBER_BITS + " bits");
            }
            return multiply.eval(left, right);
        }

        private static long bits(NodeValue value) {
            if (value.isInteger()) {
                return value.getInteger().bitLength();
            }
            return value.isDecimal() ? value.getDecimal().unscaledValue().bitLength() : 64;
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Multiply(left, right);
        }
    }

    /// Adds up the text that goes into groups.
    private final class Counted extends org.apache.jena.sparql.expr.ExprFunction1 {

        Counted(Expr expression) {
            super(expression, "counted");
        }

        @Override
        public NodeValue eval(NodeValue value) {
            refuseAbove(grouped.addAndGet(value.asString().length() + 1L), GROUPED_CHARS);
            return value;
        }

        @Override
        public Expr copy(Expr expression) {
            return new Counted(expression);
        }
    }
}
