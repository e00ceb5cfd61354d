package org.aihistory.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aihistory.model.Text;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// The triples of one graph, read once, by subject and predicate. Blank subjects are left out.
final class Descriptions {

    private final Map<String, Map<Node, List<Node>>> bySubject = new TreeMap<>();

    private Descriptions() {
    }

    static Descriptions of(Iterator<Triple> triples) {
        Descriptions read = new Descriptions();
        while (triples.hasNext()) {
            Triple triple = triples.next();
            if (triple.getSubject().isURI()) {
                read.bySubject.computeIfAbsent(triple.getSubject().getURI(), subject -> new HashMap<>())
                        .computeIfAbsent(triple.getPredicate(), predicate -> new ArrayList<>(2)).add(triple.getObject());
            }
        }
        return read;
    }

    /// All subjects in order of IRI.
    Iterable<String> subjects() {
        return bySubject.keySet();
    }

    /// The values of a property, in no order.
    List<Node> values(String subject, Node predicate) {
        return bySubject.getOrDefault(subject, Map.of()).getOrDefault(predicate, List.of());
    }

    /// The IRIs among the values, in order.
    SequencedSet<String> iris(String subject, Node predicate) {
        SequencedSet<String> iris = new TreeSet<>();
        values(subject, predicate).stream().filter(Node::isURI).forEach(node -> iris.add(node.getURI()));
        return iris;
    }

    Optional<String> iri(String subject, Node predicate) {
        return iris(subject, predicate).stream().findFirst();
    }

    /// The lexical forms of the literals among the values, in order.
    SequencedSet<String> literals(String subject, Node predicate) {
        SequencedSet<String> forms = new TreeSet<>();
        values(subject, predicate).stream().filter(Node::isLiteral).forEach(node -> forms.add(node.getLiteralLexicalForm()));
        return forms;
    }

    Optional<String> literal(String subject, Node predicate) {
        return literals(subject, predicate).stream().findFirst();
    }

    int integer(String subject, Node predicate, int otherwise) {
        return literal(subject, predicate).map(Integer::parseInt).orElse(otherwise);
    }

    boolean has(String subject, Node predicate, Node object) {
        return values(subject, predicate).contains(object);
    }

    /// A text in both languages; where one is missing the other stands for it; empty when there is none.
    Optional<Text> text(String subject, Node predicate) {
        Optional<String> en = tagged(subject, predicate, "en");
        Optional<String> zh = tagged(subject, predicate, "zh");
        return en.or(() -> zh).map(some -> new Text(en.orElse(some), zh.orElse(some)));
    }

    private Optional<String> tagged(String subject, Node predicate, String language) {
        return values(subject, predicate).stream().filter(node -> node.isLiteral() && node.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm).min(String::compareTo);
    }
}
