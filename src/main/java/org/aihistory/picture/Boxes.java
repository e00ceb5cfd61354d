package org.aihistory.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Pushes labelled marks apart until no two boxes meet, as little as it takes.
final class Boxes {

    private static final int SWEEPS = 300;
    private static final double WIDER = 1.06;

    private final double[] x;
    private final double[] y;
    private final double[] halfWidths;
    private final double halfHeight;
    private final int pinned;

    /// @param pinned place of the box that stays; -1 for none
    Boxes(double[] x, double[] y, double[] halfWidths, double halfHeight, int pinned) {
        this.x = x;
        this.y = y;
        this.halfWidths = halfWidths;
        this.halfHeight = halfHeight;
        this.pinned = pinned;
    }

    /// Moves the boxes in place; where pushing alone does not end, the whole picture grows a little.
    void part() {
        while (!sweep()) {
            for (int box = 0; box < x.length; box++) {
                x[box] *= WIDER;
                y[box] *= WIDER;
            }
        }
    }

    /// Moves the boxes up and down only: in order from left to right, each to the free height nearest to where it was.
    void partUpright() {
        List<Integer> order = IntStream.range(0, x.length).boxed()
                .sorted(Comparator.comparingDouble((Integer box) -> Math.abs(y[box])).thenComparing(box -> box)).toList();
        List<Integer> placed = new ArrayList<>();
        for (int box : order) {
            double wish = y[box];
            for (int step = 0; meets(box, placed); step++) {
                y[box] = wish + (step % 2 == 0 ? 1 : -1) * (step / 2 + 1) * halfHeight / 2;
            }
            placed.add(box);
        }
    }

    private boolean meets(int box, List<Integer> placed) {
        return placed.stream().anyMatch(other -> Math.abs(x[box] - x[other]) < halfWidths[box] + halfWidths[other]
                && Math.abs(y[box] - y[other]) < 2 * halfHeight);
    }

    private boolean sweep() {
        boolean apart = false;
        for (int sweep = 0; sweep < SWEEPS && !apart; sweep++) {
            apart = true;
            for (int one = 0; one < x.length; one++) {
                for (int other = one + 1; other < x.length; other++) {
                    apart &= !pushed(one, other);
                }
            }
        }
        return apart;
    }

    private boolean pushed(int one, int other) {
        double overlapX = halfWidths[one] + halfWidths[other] - Math.abs(x[one] - x[other]);
        double overlapY = 2 * halfHeight - Math.abs(y[one] - y[other]);
        if (overlapX <= 0 || overlapY <= 0) {
            return false;
        }
        double shareOfOne = one == pinned ? 0 : other == pinned ? 1 : 0.5;
        double shareOfOther = 1 - shareOfOne;
        if (overlapY <= overlapX) {
            double side = y[one] >= y[other] ? 1 : -1;
            y[one] += side * (overlapY + 0.5) * shareOfOne;
            y[other] -= side * (overlapY + 0.5) * shareOfOther;
        } else {
            double side = x[one] >= x[other] ? 1 : -1;
            x[one] += side * (overlapX + 0.5) * shareOfOne;
            x[other] -= side * (overlapX + 0.5) * shareOfOther;
        }
        return true;
    }
}
