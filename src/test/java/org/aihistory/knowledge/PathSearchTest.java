package org.aihistory.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.aihistory.knowledge.EdgeTable.Numbered;
import org.junit.jupiter.api.Test;

/// A small graph drawn by hand. Two relations, 0 (rare: two edges) and 1 (common: five edges):
///
///     0 -1- 1 -1- 3      0 -0- 2 -0- 3      1 -1- 2      3 -1- 4      0 -1- 4
class PathSearchTest {

    private static final EdgeTable EDGES = new EdgeTable(6, List.of(edge(0, 1, 1), edge(1, 1, 3), edge(0, 0, 2), edge(2, 0, 3),
            edge(1, 1, 2), edge(3, 1, 4), edge(0, 1, 4)));
    private static final int MUCH = 1000;

    @Test
    void allPathsOfEachLengthAreFoundAndNoneTwice() {
        assertThat(paths(0, 3, 1)).isEmpty();
        assertThat(paths(0, 3, 2)).containsExactlyInAnyOrder("0 1 3", "0 2 3", "0 4 3");
        assertThat(paths(0, 3, 3)).containsExactlyInAnyOrder("0 1 3", "0 2 3", "0 4 3", "0 1 2 3", "0 2 1 3");
        assertThat(paths(0, 3, 6)).hasSize(5);
    }

    @Test
    void anEntityWithoutEdgesIsReachedByNoPath() {
        assertThat(paths(0, 5, 6)).isEmpty();
    }

    @Test
    void weightIsTheProductOverStepsAndStops() {
        PathWeights weights = new PathWeights(EDGES, 6, 2);
        // N = 7 edges: s(0) = log(1 + 7/2) / log 8, s(1) = log(1 + 7/5) / log 8; the stop 2 has the neighbours 0, 1, 3: 1 / log2(4)
        double rare = Math.log(4.5) / Math.log(8);
        double common = Math.log(2.4) / Math.log(8);
        assertThat(weights.ofRelation(0)).isCloseTo(rare, within(1e-12));
        assertThat(weights.ofRelation(1)).isCloseTo(common, within(1e-12));
        assertThat(weights.ofStop(2)).isCloseTo(0.5, within(1e-12));
        PathSearch.Found best = search(0, 3, 6, MUCH).best().getFirst();
        assertThat(best.things).containsExactly(0, 2, 3);
        assertThat(best.weight).isCloseTo(rare * rare / 2, within(1e-12));
    }

    @Test
    void aStopWithFewNeighboursTellsMoreThanOneWithMany() {
        // 0-4-3 over the stop 4 with two neighbours (1 / log2 3), 0-1-3 over the stop 1 with three (1 / log2 4): same relations
        assertThat(paths(0, 3, 2)).containsExactly("0 2 3", "0 4 3", "0 1 3");
    }

    @Test
    void fewAreToldAndAllAreCounted() {
        PathSearch.Result result = new PathSearch(EDGES, 6, new PathWeights(EDGES, 6, 2), (edge, from) -> true, new BitSet(), 2)
                .search(0, 3, 4, path -> true, MUCH);
        assertThat(result.best()).hasSize(2);
        assertThat(result.total()).isEqualTo(5);
    }

    @Test
    void alongTheArrowsOnlyPathsThatFollowSubjectToObjectAreLeft() {
        PathSearch forward = new PathSearch(EDGES, 6, new PathWeights(EDGES, 6, 2), (edge, from) -> EDGES.subject(edge) == from,
                new BitSet(), 50);
        assertThat(told(forward.search(0, 3, 6, path -> true, MUCH))).containsExactlyInAnyOrder("0 1 3", "0 2 3", "0 1 2 3");
    }

    @Test
    void aClosedEntityIsNeverTouched() {
        BitSet closed = new BitSet();
        closed.set(2);
        PathSearch search = new PathSearch(EDGES, 6, new PathWeights(EDGES, 6, 2), (edge, from) -> true, closed, 50);
        assertThat(told(search.search(0, 3, 6, path -> true, MUCH))).containsExactlyInAnyOrder("0 1 3", "0 4 3");
    }

    @Test
    void whenTheWorkIsAtItsLimitTheFinishedLengthsAreWhole() {
        // length 1 looks at the three neighbours of 0; length 2 at these and theirs: 3 + 3 + 3 + 2 = 11, so 14 in all
        PathSearch.Result whole = search(0, 3, 2, 14);
        assertThat(whole.stopped()).isFalse();
        assertThat(whole.complete()).isEqualTo(2);
        PathSearch.Result cut = search(0, 3, 2, 13);
        assertThat(cut.stopped()).isTrue();
        assertThat(cut.complete()).isEqualTo(1);
    }

    private static Numbered edge(int subject, int relation, int object) {
        return new Numbered(subject, relation, object, false);
    }

    private static PathSearch.Result search(int from, int to, int length, int work) {
        return new PathSearch(EDGES, 6, new PathWeights(EDGES, 6, 2), (edge, at) -> true, new BitSet(), 50).search(from, to, length,
                path -> true, work);
    }

    private static List<String> paths(int from, int to, int length) {
        return told(search(from, to, length, MUCH));
    }

    private static List<String> told(PathSearch.Result result) {
        return result.best().stream().map(found -> String.join(" ", Arrays.stream(found.things).mapToObj(Integer::toString).toList()))
                .toList();
    }
}
