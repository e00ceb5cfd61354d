package org.aihistory.knowledge;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.PathQuestion;
import org.aihistory.model.Paths;
import org.aihistory.model.Relation;
import org.aihistory.model.Relation.Flow;

/// Paths over the numbered entities and edges of a snapshot, asked and told by IRI.
final class SnapshotPaths {

    private final List<Entity> entities;
    private final Map<String, Integer> numbers;
    private final List<Relation> relations;
    private final EdgeTable edges;
    private final SnapshotSelection selection;
    private final PathWeights weights;

    SnapshotPaths(List<Entity> entities, Map<String, Integer> numbers, List<Relation> relations, EdgeTable edges,
            SnapshotSelection selection) {
        this.entities = entities;
        this.numbers = numbers;
        this.relations = relations;
        this.edges = edges;
        this.selection = selection;
        this.weights = new PathWeights(edges, entities.size(), relations.size());
    }

    /// @param limit how many paths are told
    /// @param work how much may be done
    Paths find(PathQuestion question, int limit, int work) {
        Integer start = numbers.get(question.from());
        Integer goal = numbers.get(question.to());
        if (start == null || goal == null || start.equals(goal)) {
            return Paths.NONE;
        }
        PathSearch search = new PathSearch(edges, entities.size(), weights, (edge, from) -> leads(question, edge, from),
                numbered(question.without()), limit);
        Predicate<int[]> wanted = question.through().isEmpty() && question.using().isEmpty()
                ? path -> true
                : path -> satisfies(question, search, path);
        PathSearch.Result result = search.search(start, goal, question.length(), wanted, work);
        List<Paths.Path> best = result.best().stream().map(found -> new Paths.Path(
                Arrays.stream(found.things).mapToObj(thing -> entities.get(thing).iri()).toList(), steps(search, found.things),
                found.weight)).toList();
        return new Paths(best, result.total(), result.complete(), result.stopped());
    }

    private boolean leads(PathQuestion question, int edge, int from) {
        boolean subjectFirst = relations.get(edges.relation(edge)).flow() == Flow.FORWARD;
        boolean along = (edges.subject(edge) == from) == subjectFirst;
        return (along || !question.forward()) && question.steps().test(selection.edge(edge));
    }

    private boolean satisfies(PathQuestion question, PathSearch search, int[] path) {
        BitSet through = numbered(question.through());
        Arrays.stream(path).forEach(through::clear);
        Set<String> used = new HashSet<>();
        steps(search, path).forEach(step -> step.forEach(edge -> used.add(edge.relation())));
        return through.isEmpty() && used.containsAll(question.using());
    }

    private List<List<Edge>> steps(PathSearch search, int[] path) {
        return IntStream.range(0, path.length - 1)
                .mapToObj(place -> Arrays.stream(search.step(path[place], path[place + 1]).edges).mapToObj(selection::edge).toList())
                .toList();
    }

    private BitSet numbered(Collection<String> iris) {
        BitSet found = new BitSet();
        iris.forEach(iri -> Optional.ofNullable(numbers.get(iri)).ifPresent(found::set));
        return found;
    }
}
