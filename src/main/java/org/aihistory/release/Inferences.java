package org.aihistory.release;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;

/// All that the rules make of the held triples and the ontology, each triple with the round that made it first.
///
/// @param rounds from 1; triples that are not inferred have no round
public record Inferences(List<Rule> rules, Map<Triple, Integer> rounds) {

    public Inferences {
        rules = List.copyOf(rules);
        rounds = Map.copyOf(rounds);
    }

    /// Runs the rules until nothing new comes. A round sees what the rounds before it made, not its own work.
    static Inferences of(List<Rule> rules, Graph held, Graph ontology) {
        Graph known = GraphFactory.createDefaultGraph();
        held.find().forEachRemaining(known::add);
        ontology.find().forEachRemaining(known::add);
        Map<Triple, Integer> rounds = new HashMap<>();
        for (int round = 1;; round++) {
            Set<Triple> made = new LinkedHashSet<>();
            rules.forEach(rule -> run(rule, known, made));
            made.removeIf(known::contains);
            if (made.isEmpty()) {
                return new Inferences(rules, rounds);
            }
            for (Triple triple : made) {
                known.add(triple);
                rounds.put(triple, round);
            }
        }
    }

    private static void run(Rule rule, Graph known, Set<Triple> made) {
        try (QueryExec execution = QueryExec.graph(known).query(rule.query()).build()) {
            execution.constructTriples().forEachRemaining(made::add);
        }
    }

    /// The inferred triples in a fixed order.
    List<Triple> triples() {
        return rounds.keySet().stream().sorted(Comparator.comparing(Triple::toString)).toList();
    }
}
