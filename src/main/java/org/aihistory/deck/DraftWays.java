package org.aihistory.deck;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.PathQuestion;
import org.aihistory.model.Paths;
import org.aihistory.model.Relation;
import org.aihistory.model.Selection;

/// Paths and peers of a thing that a talk may tell.
final class DraftWays {

    private static final int LONGEST = 5;
    private static final int SHORT = 3;
    private static final int MOST_WAYS = 3;
    private static final int SURROUNDINGS = 200;
    /// What a way leads to that is worth telling.
    private static final Set<String> GOALS = Set.of("idea", "artifact");

    private final HistorySnapshot snapshot;

    DraftWays(HistorySnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// A way to tell.
    ///
    /// @param total how many there are between the ends
    record Way(List<String> things, int total) {
    }

    /// A thing of the same kind.
    ///
    /// @param shared how many neighbours both have
    record Peer(Entity entity, int shared) {
    }

    /// The edges of lineage at a thing.
    List<Edge> lineage(String iri) {
        return snapshot.edges(iri).stream().filter(this::isLineage).toList();
    }

    /// The weightiest ways between two things.
    List<Way> between(Entity from, Entity to) {
        Paths paths = snapshot.paths(PathQuestion.between(from.iri(), to.iri(), LONGEST, this::isLineage), MOST_WAYS);
        return paths.best().stream().map(path -> new Way(path.things(), paths.total())).toList();
    }

    /// The weightiest ways to the most important ideas and artefacts that are two or three steps away, one each.
    List<Way> onward(Entity about) {
        Set<String> near = new HashSet<>();
        snapshot.select(Selection.around(about.iri(), 1), SURROUNDINGS).entities().forEach(one -> near.add(one.iri()));
        return snapshot.select(Selection.around(about.iri(), SHORT), SURROUNDINGS).entities().stream()
                .filter(one -> !near.contains(one.iri()) && GOALS.contains(one.kind()))
                .sorted(Comparator.comparingDouble((Entity one) -> -one.importance()).thenComparing(Entity::iri)).limit(MOST_WAYS)
                .map(one -> snapshot.paths(PathQuestion.between(about.iri(), one.iri(), SHORT, this::isLineage), 1))
                .filter(paths -> !paths.best().isEmpty()).map(paths -> new Way(paths.best().getFirst().things(), paths.total())).toList();
    }

    /// Things of the same kind that share most neighbours, then the most important.
    List<Peer> peers(Entity about) {
        Map<String, Integer> shared = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (Edge edge : lineage(about.iri())) {
            String neighbour = edge.other(about.iri());
            if (seen.add(neighbour)) {
                Set<String> counted = new HashSet<>(Set.of(about.iri()));
                lineage(neighbour).stream().map(next -> next.other(neighbour)).filter(counted::add)
                        .filter(other -> snapshot.entity(other).filter(one -> one.kind().equals(about.kind())).isPresent())
                        .forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        return shared.entrySet().stream().map(entry -> new Peer(snapshot.entity(entry.getKey()).orElseThrow(), entry.getValue()))
                .sorted(Comparator.comparingInt((Peer peer) -> -peer.shared())
                        .thenComparingDouble(peer -> -peer.entity().importance()).thenComparing(peer -> peer.entity().iri()))
                .toList();
    }

    private boolean isLineage(Edge edge) {
        return snapshot.relation(edge.relation()).filter(Relation::lineage).isPresent();
    }
}
