package org.aihistory.release;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aihistory.model.Edtf;
import org.aihistory.vocabulary.Aih;
import org.aihistory.vocabulary.Namespaces;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/// Makes dates comparable: one node per EDTF value in use, and the bounds of each entity that has a date.
final class Dates {

    private Dates() {
    }

    /// The node of a value: `date:1956-06-to-1956-08`, `date:1956-approximate`, `date:1960-to-open`.
    static Node node(String value) {
        int slash = value.indexOf('/');
        String slug = slash < 0 ? slug(value) : slug(value.substring(0, slash)) + "-to-" + slug(value.substring(slash + 1));
        return Namespaces.id("date", slug);
    }

    private static String slug(String value) {
        if (value.isEmpty()) {
            return "unknown";
        }
        return value.replace("..", "open").replace("X", "x").replace("?", "-uncertain").replace("~", "-approximate").replace("%",
                "-uncertain-approximate");
    }

    /// Describes the nodes of these EDTF literals; values that are no dates are left out.
    static void describe(Stream<Node> literals, Graph target) {
        literals.distinct().forEach(literal -> Values.date(literal).ifPresent(date -> {
            Node node = node(date.value());
            target.add(node, RDF.Nodes.type, Aih.DateValue);
            target.add(node, Aih.edtf, literal);
            target.add(node, Aih.precision, NodeFactory.createLiteralString(date.precision().word()));
            addBounds(target, node, Optional.ofNullable(date.earliest()), Optional.ofNullable(date.latest()));
        }));
    }

    /// Adds `aih:earliest` and `aih:latest` to each subject that has a property with a date role in the graph.
    static void bound(Graph held, Terms terms) {
        Map<Node, List<Edtf>> datesOfSubjects = new TreeMap<>(Comparator.comparing(Node::toString));
        held.stream().filter(triple -> terms.dateRole(triple.getPredicate()).isPresent()).sorted(Comparator.comparing(Triple::toString))
                .forEach(triple -> Values.date(triple.getObject()).ifPresent(date -> datesOfSubjects
                        .merge(triple.getSubject(), List.of(date), (a, b) -> Stream.concat(a.stream(), b.stream()).toList())));
        datesOfSubjects.forEach((subject, dates) -> {
            Optional<LocalDate> earliest = dates.stream().map(Edtf::earliest).flatMap(Stream::ofNullable).min(LocalDate::compareTo);
            Optional<LocalDate> latest = dates.stream().map(Edtf::latest).flatMap(Stream::ofNullable).max(LocalDate::compareTo);
            addBounds(held, subject, earliest, latest);
        });
    }

    private static void addBounds(Graph target, Node node, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        earliest.ifPresent(day -> target.add(node, Aih.earliest, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate)));
        latest.ifPresent(day -> target.add(node, Aih.latest, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate)));
    }
}
