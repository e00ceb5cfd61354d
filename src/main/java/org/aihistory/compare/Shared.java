package org.aihistory.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.Relation.Flow;
import org.aihistory.picture.Sentences;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Things;

/// Something that several of the compared things are joined to.
///
/// @param of how many of the compared things it neighbours
/// @param sentences each relation as a sentence
record Shared(Thing thing, int of, List<String> sentences) {

    /// Neighbours of at least two of these, those of the most first, then the most important.
    static List<Shared> among(Knowledge knowledge, Reader reader, List<Entity> entities) {
        Map<String, Map<String, List<Edge>>> byNeighbour = new LinkedHashMap<>();
        for (Entity entity : entities) {
            for (Edge edge : knowledge.snapshot().edges(entity.iri())) {
                byNeighbour.computeIfAbsent(edge.other(entity.iri()), iri -> new LinkedHashMap<>())
                        .computeIfAbsent(entity.iri(), iri -> new ArrayList<>()).add(edge);
            }
        }
        return byNeighbour.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
                .flatMap(entry -> knowledge.snapshot().entity(entry.getKey()).stream()
                        .map(entity -> Map.entry(entity, entry.getValue())))
                .sorted(Comparator.comparingInt((Map.Entry<Entity, Map<String, List<Edge>>> entry) -> -entry.getValue().size())
                        .thenComparingDouble(entry -> -entry.getKey().importance()).thenComparing(entry -> entry.getKey().iri()))
                .map(entry -> new Shared(Things.of(knowledge, entry.getKey()), entry.getValue().size(), entry.getValue().values().stream()
                        .flatMap(List::stream).flatMap(edge -> sentence(knowledge, reader, edge)).distinct().toList()))
                .toList();
    }

    static Stream<String> sentence(Knowledge knowledge, Reader reader, Edge edge) {
        String subject = Things.of(knowledge, edge.subject()).label().in(reader.data());
        String object = Things.of(knowledge, edge.object()).label().in(reader.data());
        return knowledge.snapshot().relation(edge.relation()).stream().map(relation -> {
            boolean forward = relation.flow() == Flow.FORWARD;
            return new Sentences(reader.data()).of(relation, forward ? subject : object, forward ? object : subject);
        });
    }
}
