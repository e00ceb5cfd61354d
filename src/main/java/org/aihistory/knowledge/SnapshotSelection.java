package org.aihistory.knowledge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.aihistory.model.Clock;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.Relation;
import org.aihistory.model.Selected;
import org.aihistory.model.Selection;

/// Selections, neighbourhoods and shortest paths over the numbered entities and edges of a snapshot.
final class SnapshotSelection {

    private static final int FIRST_YEAR = -9999;
    private static final int LAST_YEAR = 9999;

    private final List<Entity> entities;
    private final Bounds happened;
    private final SnapshotClocks clocks;
    private final Map<String, Integer> numbers;
    private final List<Relation> relations;
    private final EdgeTable edges;
    /// All entities, the most important first, then in order of IRI; and the place of each in that order.
    private final int[] ranked;
    private final int[] rank;

    SnapshotSelection(List<Entity> entities, Bounds happened, SnapshotClocks clocks, Map<String, Integer> numbers, List<Relation> relations,
            EdgeTable edges) {
        this.entities = entities;
        this.happened = happened;
        this.clocks = clocks;
        this.numbers = numbers;
        this.relations = relations;
        this.edges = edges;
        Comparator<Integer> important = Comparator.comparingDouble((Integer number) -> -entities.get(number).importance());
        ranked = numbers.values().stream().sorted(important.thenComparing(number -> number)).mapToInt(Integer::intValue).toArray();
        rank = new int[ranked.length];
        for (int place = 0; place < ranked.length; place++) {
            rank[ranked[place]] = place;
        }
    }

    Selected select(Selection chosen, int limit) {
        Optional<Integer> focus = chosen.focused().map(numbers::get);
        int[] all = focus.isPresent() ? around(chosen, focus.get()) : admitted(chosen);
        Bounds bounds = bounds(chosen);
        List<Entity> kept = Arrays.stream(all).limit(limit).boxed()
                .sorted(Comparator.comparingLong(bounds::order).thenComparing(number -> number)).map(number -> at(chosen, number)).toList();
        List<Edge> among = edgesAmong(kept.stream().map(Entity::iri).toList(), drawn(chosen)).stream()
                .filter(edge -> !(chosen.stated() && edge.inferred())).toList();
        return new Selected(kept, among, all.length);
    }

    private Bounds bounds(Selection chosen) {
        return clocks.bounds(chosen.clock(), happened);
    }

    private Entity at(Selection chosen, int number) {
        Entity entity = entities.get(number);
        return chosen.clock() == Clock.HAPPENED ? entity : entity.at(clocks.span(chosen.clock(), entity.iri()));
    }

    private int[] admitted(Selection chosen) {
        if (chosen.focused().isPresent()) {
            return new int[0];
        }
        return Arrays.stream(ranked).filter(number -> admits(chosen, number)).toArray();
    }

    /// The focus, then what the steps reach: nearer first, then more important.
    private int[] around(Selection chosen, int focus) {
        Predicate<Relation> drawn = drawn(chosen);
        BitSet seen = new BitSet(entities.size());
        seen.set(focus);
        List<Integer> reached = new ArrayList<>(List.of(focus));
        List<Integer> ring = List.of(focus);
        for (int hop = 0; hop < chosen.hops(); hop++) {
            List<Integer> next = new ArrayList<>();
            for (int from : ring) {
                for (int edge : edges.at(from)) {
                    int other = edges.other(edge, from);
                    if (drawn.test(relations.get(edges.relation(edge))) && !(chosen.stated() && edges.inferred(edge)) && !seen.get(other)
                            && admits(chosen, other)) {
                        seen.set(other);
                        next.add(other);
                    }
                }
            }
            next.sort(Comparator.comparingInt(number -> rank[number]));
            reached.addAll(next);
            ring = next;
        }
        return reached.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean admits(Selection chosen, int number) {
        Entity entity = entities.get(number);
        boolean kind = chosen.kinds().isEmpty() || chosen.kinds().contains(entity.kind());
        boolean named = chosen.only().isEmpty() || chosen.only().contains(entity.iri());
        boolean language = chosen.sourceLanguage() == null || entity.sourceLanguages().contains(chosen.sourceLanguage());
        return kind && named && language && inYears(chosen, number);
    }

    private boolean inYears(Selection chosen, int number) {
        Integer from = chosen.from();
        Integer to = chosen.to();
        Bounds bounds = bounds(chosen);
        Integer asOf = chosen.asOf();
        return (asOf == null || bounds.begunBy(number, asOf)) && ((from == null && to == null)
                || bounds.touches(number, from == null ? FIRST_YEAR : from, to == null ? LAST_YEAR : to));
    }

    private static Predicate<Relation> drawn(Selection chosen) {
        return chosen.relations().isEmpty() ? Relation::lineage : relation -> chosen.relations().contains(relation.name());
    }

    /// Edges with both ends among these, in order of subject, relation, object.
    List<Edge> edgesAmong(Collection<String> iris, Predicate<Relation> wanted) {
        BitSet ends = new BitSet(entities.size());
        iris.forEach(iri -> Optional.ofNullable(numbers.get(iri)).ifPresent(ends::set));
        IntPredicate among = edge -> ends.get(edges.subject(edge)) && ends.get(edges.object(edge))
                && wanted.test(relations.get(edges.relation(edge)));
        return ends.stream().flatMap(end -> Arrays.stream(edges.at(end)).filter(edge -> edges.subject(edge) == end)).filter(among)
                .mapToObj(this::edge).toList();
    }

    /// Breadth first; the first edge that reaches an entity in the order of the table is kept, so ties fall to the first path in that order.
    List<Edge> path(int start, int goal, int length) {
        int[] reachedBy = new int[entities.size()];
        Arrays.fill(reachedBy, -1);
        int[] distance = new int[entities.size()];
        BitSet seen = new BitSet(entities.size());
        seen.set(start);
        Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty() && !seen.get(goal)) {
            int from = waiting.removeFirst();
            for (int edge : edges.at(from)) {
                int other = edges.other(edge, from);
                if (distance[from] < length && relations.get(edges.relation(edge)).lineage() && !seen.get(other)) {
                    seen.set(other);
                    reachedBy[other] = edge;
                    distance[other] = distance[from] + 1;
                    waiting.addLast(other);
                }
            }
        }
        return seen.get(goal) ? backFrom(goal, start, reachedBy) : List.of();
    }

    private List<Edge> backFrom(int goal, int start, int[] reachedBy) {
        List<Edge> path = new ArrayList<>();
        for (int at = goal; at != start; at = edges.other(reachedBy[at], at)) {
            path.add(edge(reachedBy[at]));
        }
        return List.copyOf(path.reversed());
    }

    Edge edge(int number) {
        return new Edge(entities.get(edges.subject(number)).iri(), relations.get(edges.relation(number)).name(),
                entities.get(edges.object(number)).iri(), edges.inferred(number));
    }
}
