package org.aihistory.sparql.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.apache.jena.sparql.syntax.ElementGroup;

/// Reads a build back from SPARQL, so that a query changed by hand can be changed in the form again. What is found in the patterns is a guess, and it counts
/// only if the build writes the same query: a query that asks for anything more, or asks it otherwise, is none of the form's.
public final class BuildReader {

    private static final List<String> ORDERS = List.of("", "name", "date", "count");
    private static final List<String> LANGUAGES = List.of("en", "zh");

    private final Terms terms;
    private final UnaryOperator<String> declare;

    /// @param declare adds the prefixes that a text uses without declaring them
    public BuildReader(Terms terms, UnaryOperator<String> declare) {
        this.terms = terms;
        this.declare = declare;
    }

    /// The build that writes this query, if there is one.
    public Optional<Build> read(String text) {
        try {
            Query query = QueryFactory.create(declare.apply(text));
            if (!query.isSelectType() || !(query.getQueryPattern() instanceof ElementGroup group)) {
                return Optional.empty();
            }
            Op wanted = compared(query);
            return guesses(query, BuildClues.in(group)).filter(this::ofTheForm).filter(guess -> LANGUAGES.stream()
                    .anyMatch(language -> wanted
                            .equals(compared(QueryFactory.create(declare.apply(new BuildSparql(guess, terms).text(language)))))))
                    .findFirst();
        } catch (QueryException notRead) {
            return Optional.empty();
        }
    }

    /// The algebra, with variables named in the order in which they come: how they are called asks nothing.
    private static Op compared(Query query) {
        Map<Node, Var> names = new HashMap<>();
        return NodeTransformLib.transform(
                node -> Var.isVar(node) ? names.computeIfAbsent(node, _ -> Var.alloc("v" + names.size())) : node, Algebra.compile(query));
    }

    /// The form has the same build, with nothing left out.
    private boolean ofTheForm(Build build) {
        Map<String, String[]> address = build.parameters().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toArray(String[]::new)));
        return Build.of(address, terms).equals(build);
    }

    private static Stream<Build> guesses(Query query, BuildClues clues) {
        int limit = query.hasLimit() ? (int) Math.min(query.getLimit(), Integer.MAX_VALUE) : 0;
        List<Condition> conditions = clues.conditions();
        if (clues.kind().isEmpty()) {
            return Stream.of();
        }
        if (!query.hasGroupBy()) {
            return ordered(clues, conditions, "", limit);
        }
        Var key = query.getGroupBy().getVars().stream().findFirst().orElse(Var.alloc("none"));
        String group = clues.decade() ? Build.DECADE : clues.propertyOf(key);
        List<Condition> others = new ArrayList<>(conditions);
        if (!others.isEmpty()) {
            others.removeLast();
        }
        return Stream.concat(ordered(clues, others, group, limit), ordered(clues, conditions, group, limit));
    }

    private static Stream<Build> ordered(BuildClues clues, List<Condition> conditions, String group, int limit) {
        return ORDERS.stream().map(order -> new Build(clues.kind(), List.copyOf(conditions), clues.columns(), group, order, limit));
    }
}
