package org.aihistory.paths;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.Paths.Path;
import org.aihistory.model.Relation;
import org.aihistory.model.Relation.Flow;
import org.aihistory.model.Term;
import org.aihistory.picture.Sentences;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Named;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Passages;
import org.aihistory.web.evidence.Things;
import org.aihistory.web.evidence.Values;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Tells a path: its stops, and each step as a sentence with the passages that state it.
@Component
class Teller {

    private final Passages passages;

    Teller(Passages passages) {
        this.passages = passages;
    }

    Told tell(Knowledge knowledge, Reader reader, Path path) {
        List<Entity> things = path.things().stream().map(iri -> knowledge.snapshot().entity(iri).orElseThrow()).toList();
        List<Told.Stop> stops = IntStream.range(0, things.size())
                .mapToObj(place -> new Told.Stop(Things.of(knowledge, things.get(place)),
                        Values.years(things.get(place).span(), reader.ui()),
                        place < path.length() ? arrow(knowledge, things.get(place), path.steps().get(place)) : ""))
                .toList();
        List<Told.Step> steps = path.steps().stream()
                .map(step -> new Told.Step(step.stream().flatMap(edge -> statement(knowledge, reader, edge)).toList())).toList();
        String weight = path.weight() > 0 ? new BigDecimal(path.weight(), new MathContext(2)).toPlainString() : "";
        return new Told(address(things), weight, stops, steps);
    }

    /// The address of one path alone.
    static String address(List<Entity> things) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath("/paths");
        things.forEach(thing -> builder.queryParam("along", Named.address(thing)));
        return builder.build().toUriString();
    }

    private static String arrow(Knowledge knowledge, Entity from, List<Edge> step) {
        List<Boolean> on = step.stream().flatMap(edge -> knowledge.snapshot().relation(edge.relation()).stream()
                .map(relation -> (relation.flow() == Flow.FORWARD) == edge.subject().equals(from.iri()))).distinct().toList();
        return on.size() > 1 ? "↔" : on.contains(true) ? "→" : "←";
    }

    private Stream<Told.Statement> statement(Knowledge knowledge, Reader reader, Edge edge) {
        return knowledge.snapshot().relation(edge.relation()).stream().map(relation -> {
            String subject = Things.of(knowledge, edge.subject()).label().in(reader.data());
            String object = Things.of(knowledge, edge.object()).label().in(reader.data());
            boolean forward = relation.flow() == Flow.FORWARD;
            String sentence = new Sentences(reader.data()).of(relation, forward ? subject : object, forward ? object : subject);
            return new Told.Statement(sentence, relation.token(), edge.inferred(), why(edge), stated(knowledge, edge, relation));
        });
    }

    private static String why(Edge edge) {
        return "/explain?s=" + name(edge.subject()) + "&p=" + edge.relation() + "&o=" + name(edge.object());
    }

    private static String name(String iri) {
        return Things.kind(iri) + "/" + Things.slug(iri);
    }

    private List<Passage> stated(Knowledge knowledge, Edge edge, Relation relation) {
        if (edge.inferred()) {
            return List.of();
        }
        Map<String, Term> values = Map.of("subject", Term.iri(edge.subject()), "property", Term.iri(relation.iri()), "value",
                Term.iri(edge.object()));
        return passages.of(knowledge,
                knowledge.base().select("evidence/stated-in", values).stream().map(row -> row.get("passage")).toList());
    }
}
