package org.aihistory.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aihistory.vocabulary.Aih;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;

/// Says why an inferred triple holds: the rule is run again with its head bound, over premises of earlier rounds only, so that no proof goes in a circle.
public final class Explanations {

    /// One way in which a rule makes a triple. Premises that are inferred themselves have an explanation of their own.
    ///
    /// @param head the values that make a head of the rule the triple
    public record Explanation(Rule rule, Binding head, List<Premise> premises) {

        public Explanation {
            premises = List.copyOf(premises);
        }
    }

    /// One triple that a rule needed.
    ///
    /// @param passages those that state it; empty for identity, the ontology and inferred triples
    /// @param inferred whether a rule made it
    public record Premise(Triple triple, List<Node> passages, boolean inferred) {

        public Premise {
            passages = List.copyOf(passages);
        }
    }

    private final DatasetGraph dataset;
    private final Inferences inferences;
    private final Graph known;

    private Explanations(Release release) {
        this.dataset = release.dataset();
        this.inferences = release.inferences();
        this.known = new Union(dataset.getDefaultGraph(), dataset.getGraph(Aih.ONTOLOGY));
    }

    public static Explanations of(Release release) {
        return new Explanations(release);
    }

    /// The simplest explanation of an inferred triple, always the same one; empty for a triple that is not inferred.
    public Optional<Explanation> explain(Triple triple) {
        Integer round = inferences.rounds().get(triple);
        if (round == null) {
            return Optional.empty();
        }
        List<Explanation> found = new ArrayList<>();
        for (Rule rule : inferences.rules()) {
            for (Triple head : rule.heads()) {
                bind(head, triple).ifPresent(binding -> solutions(rule, binding).stream().map(solution -> premises(rule, solution))
                        .filter(premises -> premises.stream().allMatch(premise -> roundOf(premise) < round))
                        .forEach(premises -> found.add(new Explanation(rule, binding, premises.stream().map(this::premise).toList()))));
            }
        }
        return found.stream()
                .min(Comparator.comparingInt((Explanation one) -> one.premises().size()).thenComparing(one -> one.rule().name())
                        .thenComparing(one -> one.premises().toString()));
    }

    private int roundOf(Triple premise) {
        return inferences.rounds().getOrDefault(premise, 0);
    }

    private List<Binding> solutions(Rule rule, Binding head) {
        Query select = QueryFactory.make();
        select.setQuerySelectType();
        select.setQueryResultStar(true);
        select.setQueryPattern(rule.query().getQueryPattern());
        List<Binding> solutions = new ArrayList<>();
        try (QueryExec execution = QueryExec.graph(known).query(select).substitution(head).build()) {
            execution.select().forEachRemaining(row -> solutions.add(BindingFactory.builder(row).addAll(head).build()));
        }
        return solutions;
    }

    private static List<Triple> premises(Rule rule, Binding solution) {
        return rule.premises().stream().map(pattern -> Substitute.substitute(pattern, solution)).toList();
    }

    private Premise premise(Triple triple) {
        List<Node> passages = new ArrayList<>();
        dataset.findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
                .forEachRemaining(quad -> addPassage(quad, passages));
        passages.sort(Comparator.comparing(Node::toString));
        return new Premise(triple, passages, inferences.rounds().containsKey(triple));
    }

    private void addPassage(Quad quad, List<Node> passages) {
        if (dataset.getDefaultGraph().contains(quad.getGraph(), RDF.Nodes.type, Aih.Passage)) {
            passages.add(quad.getGraph());
        }
    }

    /// The values of the variables of a pattern that make it the triple; empty when nothing does.
    private static Optional<Binding> bind(Triple pattern, Triple triple) {
        Map<Var, Node> values = new HashMap<>();
        boolean fits = bind(pattern.getSubject(), triple.getSubject(), values)
                && bind(pattern.getPredicate(), triple.getPredicate(), values)
                && bind(pattern.getObject(), triple.getObject(), values);
        return fits ? Optional.of(binding(values)) : Optional.empty();
    }

    private static boolean bind(Node pattern, Node term, Map<Var, Node> values) {
        if (!pattern.isVariable()) {
            return pattern.equals(term);
        }
        Node before = values.putIfAbsent(Var.alloc(pattern), term);
        return before == null || before.equals(term);
    }

    private static Binding binding(Map<Var, Node> values) {
        var builder = BindingFactory.builder();
        values.forEach(builder::add);
        return builder.build();
    }
}
