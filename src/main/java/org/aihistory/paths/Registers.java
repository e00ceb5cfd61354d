package org.aihistory.paths;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Edge;
import org.aihistory.model.Row;
import org.aihistory.web.evidence.PerRelease;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Things;
import org.springframework.stereotype.Component;

/// The registers in which passages state each relation between two entities.
@Component
class Registers {

    private final PerRelease<Read> read = new PerRelease<>(Registers::read);

    /// @param all the strongest first
    /// @param byEdge local names of the registers that state an edge
    private record Read(List<Thing> all, Map<Edge, Set<String>> byEdge) {
    }

    /// Those that state relations, the strongest first.
    List<Thing> all(Knowledge knowledge) {
        return read.of(knowledge).all();
    }

    /// Local names of the registers that state an edge; none for one that is inferred.
    Set<String> of(Knowledge knowledge, Edge edge) {
        return read.of(knowledge).byEdge().getOrDefault(edge, Set.of());
    }

    private static Read read(Knowledge knowledge) {
        Set<String> all = new LinkedHashSet<>();
        Map<Edge, Set<String>> byEdge = new HashMap<>();
        for (Row row : knowledge.base().select("paths/registers", Map.of())) {
            all.add(row.get("register"));
            Edge edge = new Edge(row.get("subject"), Things.slug(row.get("relation")), row.get("object"), false);
            byEdge.computeIfAbsent(edge, key -> new LinkedHashSet<>()).add(Things.slug(row.get("register")));
        }
        return new Read(all.stream().map(register -> Things.of(knowledge, register)).toList(), byEdge);
    }
}
