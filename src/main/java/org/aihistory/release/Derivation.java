package org.aihistory.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aihistory.release.Acceptance.Conflict;
import org.aihistory.release.Acceptance.Outcome;
import org.aihistory.release.Acceptance.Ruling;
import org.aihistory.vocabulary.Aih;
import org.aihistory.vocabulary.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/// From statements to the dataset of a release: held facts, conflicts, recomputed numbers, dates, inferred triples. Bad statements do no harm here: checks report them.
final class Derivation {

    /// Changes whenever the same files would give another dataset.
    static final String VERSION = "3";

    /// What the derivation makes.
    record Derived(DatasetGraph dataset, Inferences inferences, int conflicts) {
    }

    private final Graph ontology;
    private final Graph alignments;
    private final Terms terms;
    private final Graph held = GraphFactory.createDefaultGraph();

    Derivation(Graph ontology, Graph alignments) {
        this.ontology = ontology;
        this.alignments = alignments;
        this.terms = new Terms(ontology);
    }

    /// @param statements those of data/
    Derived derive(List<Statement> statements, List<Rule> rules) {
        List<Statement> stated = statements.stream().filter(statement -> statement.graph() != null).toList();
        statements.stream().filter(statement -> statement.graph() == null).forEach(statement -> held.add(statement.triple()));
        Outcome outcome = new Acceptance(terms, this::strength, rulings()).decide(stated);
        outcome.held().forEach(held::add);
        outcome.conflicts().forEach(this::describe);
        Recomputation.add(held, stated);
        Dates.bound(held, terms);
        Dates.describe(statements.stream().map(Statement::value), held);
        Inferences inferences = Inferences.of(rules, held, ontology);
        return new Derived(dataset(stated, inferences), inferences, outcome.conflicts().size());
    }

    /// Weight of a passage by its own register, else by that of its source; 0 when it admits no facts.
    private int strength(Node passage) {
        Set<Node> own = objects(passage, Aih.register);
        Set<Node> registers = own.isEmpty()
                ? objects(passage, Aih.inSource).stream().flatMap(source -> objects(source, Aih.register).stream())
                        .collect(Collectors.toSet())
                : own;
        return registers.stream().mapToInt(terms::strength).min().orElse(0);
    }

    private List<Ruling> rulings() {
        List<Ruling> rulings = new ArrayList<>();
        held.stream(Node.ANY, RDF.Nodes.type, Aih.Ruling).map(Triple::getSubject).forEach(ruling -> {
            for (Node subject : objects(ruling, Aih.rulingSubject)) {
                for (Node property : objects(ruling, Aih.rulingProperty)) {
                    rulings.add(new Ruling(subject, property, objects(ruling, Aih.prefers), objects(ruling, Aih.rejects)));
                }
            }
        });
        return rulings;
    }

    private Set<Node> objects(Node subject, Node property) {
        return held.stream(subject, property, Node.ANY).map(Triple::getObject).collect(Collectors.toSet());
    }

    private void describe(Conflict conflict) {
        String subject = Names.kind(conflict.subject()).orElse("thing") + "." + Names.slug(conflict.subject()).orElse("unknown");
        String property = conflict.property().getLocalName();
        Node node = Namespaces.id("conflict", subject + "." + property);
        held.add(node, RDF.Nodes.type, Aih.Conflict);
        held.add(node, Aih.conflictSubject, conflict.subject());
        held.add(node, Aih.conflictProperty, conflict.property());
        held.add(node, Aih.status, conflict.status());
        Node other = conflict.other();
        if (other != null) {
            held.add(node, Aih.otherProperty, other);
        }
        conflict.values().forEach(value -> held.add(node, value.isLiteral() ? Aih.conflictingValue : Aih.conflictingEntity, value));
    }

    private DatasetGraph dataset(List<Statement> stated, Inferences inferences) {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral(held);
        Map<Node, Graph> passages = new HashMap<>();
        stated.forEach(statement -> passages.computeIfAbsent(statement.graph(), passage -> GraphFactory.createDefaultGraph())
                .add(statement.triple()));
        passages.forEach(dataset::addGraph);
        Graph inferred = GraphFactory.createDefaultGraph();
        inferences.triples().forEach(triple -> {
            inferred.add(triple);
            held.add(triple);
        });
        dataset.addGraph(Namespaces.INFERRED, inferred);
        dataset.addGraph(Aih.ONTOLOGY, ontology);
        dataset.addGraph(Namespaces.ALIGNMENTS, alignments);
        return dataset;
    }
}
