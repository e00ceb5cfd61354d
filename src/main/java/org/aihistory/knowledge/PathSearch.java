package org.aihistory.knowledge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Every simple path between two numbered entities: one length after the other, depth first, never into a dead end, since the distance of each
/// entity from the goal is known. The work is counted and ends at its limit; then every path up to the last finished length is there.
final class PathSearch {

    /// More visits of a neighbour than this end a search: well below a second.
    static final int WORK = 2_000_000;

    private static final Comparator<Found> BEST = Comparator.comparingDouble((Found found) -> -found.weight)
            .thenComparingInt(found -> found.things.length).thenComparing(found -> found.things, Arrays::compare);

    /// One path: the entities in order and what ranks it.
    static final class Found {

        final int[] things;
        final double weight;

        private Found(int[] things, double weight) {
            this.things = things;
            this.weight = weight;
        }
    }

    /// What a search gave.
    ///
    /// @param best in order
    /// @param complete all paths of at most so many steps are counted
    record Result(List<Found> best, int total, int complete, boolean stopped) {
    }

    /// Where a step may lead: the numbers of the edges between the two ends in order, and the weight of the most telling of them.
    static final class Step {

        final int to;
        final int[] edges;
        final double weight;

        private Step(int to, int[] edges, double weight) {
            this.to = to;
            this.edges = edges;
            this.weight = weight;
        }
    }

    /// Which edges a step may use when it starts at an entity.
    interface Allowed {

        boolean allows(int edge, int from);
    }

    private final EdgeTable edges;
    private final PathWeights weights;
    private final Allowed allowed;
    private final BitSet closed;
    private final int limit;
    private final Step[] @Nullable [] known;
    private final PriorityQueue<Found> best = new PriorityQueue<>(BEST.reversed());

    private int[] distance = {};
    private int[] things = {};
    private Predicate<int[]> wanted = path -> true;
    private int total;
    private int work;

    /// @param closed entities that no path may touch
    /// @param limit how many paths are kept; all are counted
    PathSearch(EdgeTable edges, int entities, PathWeights weights, Allowed allowed, BitSet closed, int limit) {
        this.edges = edges;
        this.weights = weights;
        this.allowed = allowed;
        this.closed = closed;
        this.limit = limit;
        this.known = new Step[entities][];
    }

    /// @param wanted a last condition on a whole path
    /// @param budget how much work may be done
    Result search(int start, int goal, int length, Predicate<int[]> wanted, int budget) {
        this.wanted = wanted;
        distance = distances(goal, length);
        work = 0;
        int complete = 0;
        while (complete < length && distance[start] <= length && !closed.get(start)) {
            things = new int[complete + 2];
            things[0] = start;
            if (!extend(goal, 0, budget)) {
                return result(complete, true);
            }
            complete++;
        }
        return result(length, false);
    }

    private Result result(int complete, boolean stopped) {
        return new Result(best.stream().sorted(BEST).toList(), total, complete, stopped);
    }

    /// False when the work ended before all paths of this length were found.
    private boolean extend(int goal, int depth, int budget) {
        int left = things.length - 2 - depth;
        for (Step step : steps(things[depth])) {
            if (++work > budget) {
                return false;
            }
            if (step.to == goal ? left == 0 : left > 0 && distance[step.to] <= left && isNew(step.to, depth)) {
                things[depth + 1] = step.to;
                if (left == 0) {
                    keep();
                } else if (!extend(goal, depth + 1, budget)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isNew(int entity, int depth) {
        for (int before = 0; before <= depth; before++) {
            if (things[before] == entity) {
                return false;
            }
        }
        return true;
    }

    private void keep() {
        if (wanted.test(things)) {
            total++;
            best.add(new Found(things.clone(), weight()));
            if (best.size() > limit) {
                best.remove();
            }
        }
    }

    private double weight() {
        double weight = 1;
        for (int place = 0; place + 1 < things.length; place++) {
            weight *= step(things[place], things[place + 1]).weight;
            weight *= place == 0 ? 1 : weights.ofStop(things[place]);
        }
        return weight;
    }

    /// The step between two neighbours on a path.
    Step step(int from, int to) {
        return Arrays.stream(steps(from)).filter(step -> step.to == to).findFirst().orElseThrow();
    }

    private Step[] steps(int from) {
        Step[] steps = known[from];
        if (steps == null) {
            steps = read(from, false).toArray(Step[]::new);
            known[from] = steps;
        }
        return steps;
    }

    /// The steps from an entity, or, against their direction, those that lead to it.
    private List<Step> read(int at, boolean arriving) {
        Map<Integer, List<Integer>> byOther = new TreeMap<>();
        for (int edge : edges.at(at)) {
            int other = edges.other(edge, at);
            if (other != at && !closed.get(other) && allowed.allows(edge, arriving ? other : at)) {
                byOther.computeIfAbsent(other, end -> new ArrayList<>()).add(edge);
            }
        }
        List<Step> steps = new ArrayList<>();
        byOther.forEach((other, between) -> steps.add(new Step(other, between.stream().mapToInt(Integer::intValue).toArray(),
                between.stream().mapToDouble(edge -> weights.ofRelation(edges.relation(edge))).max().orElse(0))));
        return steps;
    }

    private int[] distances(int goal, int length) {
        int[] distances = new int[known.length];
        Arrays.fill(distances, Integer.MAX_VALUE);
        distances[goal] = 0;
        Deque<Integer> waiting = new ArrayDeque<>(closed.get(goal) ? List.of() : List.of(goal));
        while (!waiting.isEmpty()) {
            int at = waiting.removeFirst();
            for (Step step : distances[at] < length ? read(at, true) : List.<Step>of()) {
                if (distances[step.to] == Integer.MAX_VALUE) {
                    distances[step.to] = distances[at] + 1;
                    waiting.addLast(step.to);
                }
            }
        }
        return distances;
    }
}
