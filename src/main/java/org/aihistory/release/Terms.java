package org.aihistory.release;

import java.util.List;
import java.util.Optional;
import org.aihistory.vocabulary.Aih;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// What the ontology says of its terms, as far as the derivation needs it.
final class Terms {

    /// Two relations that cannot both hold between the same two things.
    record Incompatible(Node property, Node other) implements Comparable<Incompatible> {
        @Override
        public int compareTo(Incompatible that) {
            return (property + " " + other).compareTo(that.property + " " + that.other);
        }
    }

    private final Graph ontology;

    Terms(Graph ontology) {
        this.ontology = ontology;
    }

    boolean isSingleValued(Node property) {
        return one(property, Aih.singleValued).map(Terms::isTrue).orElse(false);
    }

    /// `start`, `end` or `at`; empty for a property that places nothing in time.
    Optional<String> dateRole(Node property) {
        return one(property, Aih.dateRole).map(Node::getLiteralLexicalForm);
    }

    /// How much a register weighs; 0 when it admits no facts.
    int strength(Node register) {
        boolean admits = one(register, Aih.admitsFacts).map(Terms::isTrue).orElse(false);
        return admits ? one(register, Aih.strength).map(Terms::number).orElse(0) : 0;
    }

    List<Incompatible> incompatible() {
        return ontology.stream(Node.ANY, Aih.incompatibleWith, Node.ANY)
                .map(triple -> new Incompatible(triple.getSubject(), triple.getObject())).sorted().toList();
    }

    /// The kinds of entities in their order: class and slug.
    List<Kind> kinds() {
        return ontology.stream(Node.ANY, Aih.kindSlug, Node.ANY).map(triple -> kind(triple)).sorted().toList();
    }

    private Kind kind(Triple triple) {
        int order = one(triple.getSubject(), Aih.order).map(Terms::number).orElse(Integer.MAX_VALUE);
        return new Kind(order, triple.getObject().getLiteralLexicalForm(), triple.getSubject());
    }

    /// A kind of entity: its place among the kinds, its slug, its class.
    record Kind(int order, String slug, Node type) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            return Integer.compare(order, other.order);
        }
    }

    private Optional<Node> one(Node term, Node annotation) {
        return ontology.stream(term, annotation, Node.ANY).map(Triple::getObject).findFirst();
    }

    private static boolean isTrue(Node literal) {
        return literal.getLiteralLexicalForm().equals("true");
    }

    private static int number(Node literal) {
        return Integer.parseInt(literal.getLiteralLexicalForm());
    }
}
