package org.aihistory.paths;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Paths.Path;
import org.aihistory.model.Problem;
import org.aihistory.model.Relation;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Named;

/// The path along named things.
final class Along {

    private static final int LONGEST = 12;

    private Along() {
    }

    /// @throws KnowledgeException BAD_REQUEST for fewer than two or too many things, NOT_FOUND where one is unknown or nothing joins two of them
    static Path path(Knowledge knowledge, Reader reader, List<String> along) {
        if (along.size() < 2 || along.size() > LONGEST) {
            throw new KnowledgeException(Problem.BAD_REQUEST, "along", "2 … " + LONGEST);
        }
        List<Entity> things = along.stream().map(name -> Optional.ofNullable(Named.of(name, List.of(), knowledge, reader).entity())
                .orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND))).toList();
        List<List<Edge>> steps = IntStream.range(1, things.size())
                .mapToObj(place -> between(knowledge, things.get(place - 1), things.get(place))).toList();
        return new Path(things.stream().map(Entity::iri).toList(), steps, 0);
    }

    /// The lineage between two neighbours; where there is none, what else joins them.
    private static List<Edge> between(Knowledge knowledge, Entity from, Entity to) {
        List<Edge> all = knowledge.snapshot().edges(from.iri()).stream().filter(edge -> edge.other(from.iri()).equals(to.iri())).toList();
        List<Edge> lineage = all.stream()
                .filter(edge -> knowledge.snapshot().relation(edge.relation()).map(Relation::lineage).orElse(false)).toList();
        if (all.isEmpty()) {
            throw new KnowledgeException(Problem.NOT_FOUND);
        }
        return lineage.isEmpty() ? all : lineage;
    }
}
