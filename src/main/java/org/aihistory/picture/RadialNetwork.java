package org.aihistory.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.aihistory.model.Entity;

/// Positions on rings around one thing: as many steps away as rings; what no step reaches stands on a last ring. On a ring things stand in the
/// order of what they hang from, so that few lines cross.
final class RadialNetwork {

    private static final double RING = 150;
    private static final double BESIDE = 120;

    private final List<Entity> entities;
    private final List<List<Integer>> joined = new ArrayList<>();
    private final int centre;

    /// @param focus place of the thing in the middle; -1 for the most important one
    RadialNetwork(List<Entity> entities, int[][] edges, int focus) {
        this.entities = entities;
        entities.forEach(entity -> joined.add(new ArrayList<>()));
        for (int[] edge : edges) {
            joined.get(edge[0]).add(edge[1]);
            joined.get(edge[1]).add(edge[0]);
        }
        centre = focus >= 0
                ? focus
                : IntStream.range(0, entities.size()).boxed()
                        .max(Comparator.comparingDouble((Integer node) -> entities.get(node).importance())).orElse(-1);
    }

    void place(double[] x, double[] y) {
        if (centre < 0) {
            return;
        }
        int[] hung = new int[entities.size()];
        SortedMap<Integer, List<Integer>> rings = rings(hung);
        double[] angle = new double[entities.size()];
        double radius = 0;
        for (List<Integer> ring : rings.values()) {
            ring.sort(Comparator.comparingDouble((Integer node) -> angle[hung[node]]).thenComparing(node -> node));
            radius = ring.contains(centre) ? 0 : Math.max(radius + RING, ring.size() * BESIDE / (2 * Math.PI));
            for (int at = 0; at < ring.size(); at++) {
                int node = ring.get(at);
                angle[node] = 2 * Math.PI * at / ring.size() - Math.PI / 2;
                x[node] = radius * StrictMath.cos(angle[node]);
                y[node] = radius * StrictMath.sin(angle[node]);
            }
        }
    }

    private SortedMap<Integer, List<Integer>> rings(int[] hung) {
        int[] steps = new int[entities.size()];
        Arrays.fill(steps, -1);
        steps[centre] = 0;
        Deque<Integer> waiting = new ArrayDeque<>(List.of(centre));
        while (!waiting.isEmpty()) {
            int from = waiting.removeFirst();
            for (int other : joined.get(from)) {
                if (steps[other] < 0) {
                    steps[other] = steps[from] + 1;
                    hung[other] = from;
                    waiting.add(other);
                }
            }
        }
        int last = Arrays.stream(steps).max().orElse(0) + 1;
        SortedMap<Integer, List<Integer>> rings = new TreeMap<>();
        for (int node = 0; node < steps.length; node++) {
            rings.computeIfAbsent(steps[node] < 0 ? last : steps[node], none -> new ArrayList<>()).add(node);
        }
        return rings;
    }
}
