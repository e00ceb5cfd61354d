package org.aihistory.picture;

import java.util.List;

/// A force layout after Fruchterman and Reingold: everything pushes everything away, edges pull together, the steps grow shorter. The start follows
/// from the names alone and the sums are made in a fixed order, so the result does too.
final class Forces {

    private static final double DISTANCE = 100;
    private static final int STEPS = 350;
    private static final double GRAVITY = 1.5;

    final double[] x;
    final double[] y;
    private final int[][] edges;
    private final int pinned;

    /// @param names in a fixed order
    /// @param edges pairs of places in that order
    /// @param pinned place of the name that stays at 0, 0; -1 for none
    Forces(List<String> names, int[][] edges, int pinned) {
        this.edges = edges;
        this.pinned = pinned;
        x = new double[names.size()];
        y = new double[names.size()];
        double radius = DISTANCE * Math.sqrt(names.size()) / 2;
        for (int node = 0; node < x.length; node++) {
            long mixed = mix(names.get(node));
            double angle = (mixed >>> 11) * 0x1.0p-53 * 2 * Math.PI;
            double distance = node == pinned ? 0 : radius * Math.sqrt(((mixed * 31) >>> 11) * 0x1.0p-53);
            x[node] = distance * StrictMath.cos(angle);
            y[node] = distance * StrictMath.sin(angle);
        }
    }

    /// Runs all steps.
    void settle() {
        for (int step = 0; step < STEPS; step++) {
            double[] dx = new double[x.length];
            double[] dy = new double[y.length];
            repel(dx, dy);
            attract(dx, dy);
            move(dx, dy, DISTANCE * (1 - (double) step / STEPS) * 0.6 + 0.5);
        }
    }

    private void repel(double[] dx, double[] dy) {
        for (int one = 0; one < x.length; one++) {
            for (int other = one + 1; other < x.length; other++) {
                double awayX = x[one] - x[other];
                double awayY = y[one] - y[other];
                double square = Math.max(0.01, awayX * awayX + awayY * awayY);
                double push = DISTANCE * DISTANCE / square;
                dx[one] += awayX * push;
                dy[one] += awayY * push;
                dx[other] -= awayX * push;
                dy[other] -= awayY * push;
            }
            dx[one] -= x[one] * GRAVITY;
            dy[one] -= y[one] * GRAVITY;
        }
    }

    private void attract(double[] dx, double[] dy) {
        for (int[] edge : edges) {
            double towardsX = x[edge[1]] - x[edge[0]];
            double towardsY = y[edge[1]] - y[edge[0]];
            double pull = StrictMath.hypot(towardsX, towardsY) / DISTANCE;
            dx[edge[0]] += towardsX * pull;
            dy[edge[0]] += towardsY * pull;
            dx[edge[1]] -= towardsX * pull;
            dy[edge[1]] -= towardsY * pull;
        }
    }

    private void move(double[] dx, double[] dy, double longest) {
        for (int node = 0; node < x.length; node++) {
            double length = StrictMath.hypot(dx[node], dy[node]);
            if (node != pinned && length > 0) {
                double step = Math.min(length, longest) / length;
                x[node] += dx[node] * step;
                y[node] += dy[node] * step;
            }
        }
    }

    /// Spreads a name over 64 bits (FNV-1a, then a finaliser).
    private static long mix(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < name.length(); at++) {
            hash = (hash ^ name.charAt(at)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }
}
