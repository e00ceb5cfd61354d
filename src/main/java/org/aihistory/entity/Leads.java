package org.aihistory.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aihistory.entity.Lead.End;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.Relation;
import org.aihistory.model.Relation.Flow;
import org.aihistory.model.Row;
import org.aihistory.model.Text;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Passages;
import org.aihistory.web.evidence.Things;
import org.aihistory.web.evidence.Values;
import org.springframework.stereotype.Component;

/// The relations of an entity to others, told from the entity: what leads here, what leads on, and the rest.
@Component
class Leads {

    private final Passages passages;

    Leads(Passages passages) {
        this.passages = passages;
    }

    /// The relations of one entity, ready to be told.
    ///
    /// @param here arrows that end at the entity
    /// @param on arrows that start at it
    /// @param others relations of others to it that are not lineage
    record Told(List<Lead> here, List<Lead> on, List<Lead> others) {
    }

    /// @param facts rows of what passages state of the entity
    /// @param incoming rows of what passages state of others about it
    /// @param inferred whether what rules made is told too
    Told of(Knowledge knowledge, Reader reader, Entity entity, List<Row> facts, List<Row> incoming, boolean inferred) {
        Map<Edge, List<String>> sources = sources(entity.iri(), facts, incoming);
        Teller teller = new Teller(knowledge, reader, entity.iri(), sources, inferred);
        return new Told(teller.leads(edge -> edge.lineage() && !edge.leadsOn()), teller.leads(edge -> edge.lineage() && edge.leadsOn()),
                teller.leads(edge -> !edge.lineage() && !edge.outgoing()));
    }

    private static Map<Edge, List<String>> sources(String iri, List<Row> facts, List<Row> incoming) {
        Map<Edge, List<String>> sources = new HashMap<>();
        for (Row row : facts) {
            Edge edge = new Edge(iri, Things.slug(row.get("property")), row.get("value"), false);
            sources.computeIfAbsent(edge, key -> new ArrayList<>()).add(row.get("passage"));
        }
        for (Row row : incoming) {
            Edge edge = new Edge(row.get("other"), Things.slug(row.get("property")), iri, false);
            sources.computeIfAbsent(edge, key -> new ArrayList<>()).add(row.get("passage"));
        }
        return sources;
    }

    /// One edge seen from the entity.
    private record Seen(Edge edge, Relation relation, boolean outgoing) {

        boolean lineage() {
            return relation.lineage();
        }

        /// Whether its arrow through time starts at the entity.
        boolean leadsOn() {
            return outgoing == (relation.flow() == Flow.FORWARD);
        }

        Text phrase() {
            return outgoing ? relation.label() : relation.inverse();
        }
    }

    /// Tells the edges of one entity.
    private final class Teller {

        private final Knowledge knowledge;
        private final Reader reader;
        private final String iri;
        private final Map<Edge, List<String>> sources;
        private final List<Seen> edges;

        Teller(Knowledge knowledge, Reader reader, String iri, Map<Edge, List<String>> sources, boolean inferred) {
            this.knowledge = knowledge;
            this.reader = reader;
            this.iri = iri;
            this.sources = sources;
            this.edges = knowledge.snapshot().edges(iri).stream().filter(edge -> inferred || !edge.inferred())
                    .flatMap(this::seen).toList();
        }

        private Stream<Seen> seen(Edge edge) {
            Optional<Relation> relation = knowledge.snapshot().relation(edge.relation());
            return relation.stream().map(found -> new Seen(edge, found, edge.subject().equals(iri)));
        }

        List<Lead> leads(Predicate<Seen> which) {
            Map<String, List<Seen>> byPhrase = new LinkedHashMap<>();
            edges.stream().filter(which).forEach(
                    edge -> byPhrase.computeIfAbsent(edge.relation().name() + edge.outgoing(), key -> new ArrayList<>()).add(edge));
            return byPhrase.values().stream().map(this::lead).toList();
        }

        private Lead lead(Collection<Seen> seen) {
            Seen first = seen.iterator().next();
            List<End> ends = seen.stream().flatMap(edge -> end(edge).stream()).sorted(Comparator.comparing(Sorted::key)).map(Sorted::end)
                    .toList();
            return new Lead(first.phrase(), first.relation().token(), ends);
        }

        /// An end with what it is sorted by: time, then name.
        private record Sorted(String key, End end) {
        }

        private Optional<Sorted> end(Seen seen) {
            Optional<Entity> other = knowledge.snapshot().entity(seen.edge().other(iri));
            return other.map(entity -> {
                String time = entity.span().earliest().map(Object::toString).orElse("9999");
                Edge stated = new Edge(seen.edge().subject(), seen.edge().relation(), seen.edge().object(), false);
                End end = new End(Things.of(knowledge, entity), Values.years(entity.span(), reader.ui()), sentence(seen),
                        seen.edge().inferred(), why(seen.edge()), passages.of(knowledge, sources.getOrDefault(stated, List.of())));
                return new Sorted(time + entity.label().en(), end);
            });
        }

        private static String why(Edge edge) {
            return "/explain?s=" + name(edge.subject()) + "&p=" + edge.relation() + "&o=" + name(edge.object());
        }

        private static String name(String iri) {
            return Things.kind(iri) + "/" + Things.slug(iri);
        }

        private Text sentence(Seen seen) {
            Text subject = Things.of(knowledge, seen.edge().subject()).label();
            Text object = Things.of(knowledge, seen.edge().object()).label();
            Text label = seen.relation().label();
            return new Text(subject.en() + " " + label.en() + " " + object.en(), subject.zh() + " " + label.zh() + " " + object.zh());
        }
    }
}
