package org.aihistory.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.PathQuestion;
import org.aihistory.model.Paths.Path;
import org.aihistory.model.Relation;
import org.aihistory.web.Links;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Named;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Things;

/// The best short way between two of the compared things, as the page of paths ranks it.
///
/// @param stops from the first to the second; none where no way is so short
/// @param sentences each relation on the way
/// @param neighbours values of the query that gives the way
/// @param alone address of the way with its passages, empty where there is none
/// @param all address of all ways
record Between(Thing from, Thing to, List<Thing> stops, List<String> sentences, List<String> neighbours, String alone, String all) {

    /// No way that is shown here has more steps; the page of paths looks further.
    static final int SHORT = 3;

    /// One for each pair.
    static List<Between> among(Knowledge knowledge, Reader reader, List<Entity> entities) {
        List<Between> between = new ArrayList<>();
        for (int first = 0; first < entities.size(); first++) {
            for (Entity second : entities.subList(first + 1, entities.size())) {
                between.add(of(knowledge, reader, entities.get(first), second));
            }
        }
        return between;
    }

    private static Between of(Knowledge knowledge, Reader reader, Entity from, Entity to) {
        HistorySnapshot snapshot = knowledge.snapshot();
        List<Path> best = snapshot.paths(PathQuestion.between(from.iri(), to.iri(), SHORT,
                edge -> snapshot.relation(edge.relation()).map(Relation::lineage).orElse(false)), 1).best();
        List<String> things = best.stream().flatMap(path -> path.things().stream()).toList();
        List<Edge> steps = best.stream().flatMap(path -> path.steps().stream()).flatMap(List::stream).toList();
        String alone = String.join("&", things.stream()
                .map(iri -> "along=" + Named.address(snapshot.entity(iri).orElseThrow())).toList());
        return new Between(Things.of(knowledge, from), Things.of(knowledge, to),
                things.stream().map(iri -> Things.of(knowledge, iri)).toList(),
                steps.stream().flatMap(edge -> Shared.sentence(knowledge, reader, edge)).distinct().toList(),
                IntStream.range(0, Math.max(0, things.size() - 1)).boxed().flatMap(place -> Stream.of("one.other",
                        Links.shortened(things.get(place)) + " " + Links.shortened(things.get(place + 1)))).toList(),
                alone.isEmpty() ? "" : "/paths?" + alone, "/paths?from=" + Named.address(from) + "&to=" + Named.address(to));
    }
}
