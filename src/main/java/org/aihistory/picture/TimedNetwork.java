package org.aihistory.picture;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aihistory.model.Entity;
import org.aihistory.model.TimeSpan;

/// Positions with the year as x: 26 units for each year in which something begins, 4 for each year between; y where the neighbours are.
final class TimedNetwork {

    private static final double YEAR = 26;
    private static final double EMPTY_YEAR = 4;
    private static final double UNDATED = -160;
    private static final double SPREAD = 230;
    private static final int ROUNDS = 12;

    private final List<Entity> entities;
    private final int[][] edges;

    TimedNetwork(List<Entity> entities, int[][] edges) {
        this.entities = entities;
        this.edges = edges;
    }

    void place(double[] x, double[] y) {
        int[] years = entities.stream().mapToInt(entity -> year(entity.span()).orElse(Integer.MIN_VALUE)).toArray();
        int[] known = Arrays.stream(years).filter(year -> year != Integer.MIN_VALUE).sorted().distinct().toArray();
        for (int node = 0; node < x.length; node++) {
            x[node] = years[node] == Integer.MIN_VALUE ? UNDATED : along(known, years[node]);
            y[node] = Math.clamp(y[node], -SPREAD, SPREAD);
        }
        for (int round = 0; round < ROUNDS; round++) {
            towardsNeighbours(y);
        }
    }

    private static Optional<Integer> year(TimeSpan span) {
        return span.earliest().or(span::latest).map(LocalDate::getYear);
    }

    private static double along(int[] years, int year) {
        double x = 0;
        for (int at = 1; at < years.length && years[at] <= year; at++) {
            x += YEAR + Math.min(30, years[at] - years[at - 1] - 1) * EMPTY_YEAR;
        }
        return x;
    }

    private void towardsNeighbours(double[] y) {
        double[] sum = new double[y.length];
        int[] count = new int[y.length];
        for (int[] edge : edges) {
            sum[edge[0]] += y[edge[1]];
            sum[edge[1]] += y[edge[0]];
            count[edge[0]]++;
            count[edge[1]]++;
        }
        for (int node = 0; node < y.length; node++) {
            y[node] = count[node] == 0 ? y[node] : 0.6 * y[node] + 0.4 * sum[node] / count[node];
        }
    }
}
