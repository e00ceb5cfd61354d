package org.aihistory.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds room for the names of relations along their curves, clear of everything that has its place already.
final class ArrowLabels {

    static final double TEXT = 10.5;
    private static final double[] SHARES = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.82};

    private final List<Box> taken = new ArrayList<>();

    /// A rectangle.
    record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /// Middle and baseline of a label.
    record Spot(double x, double y) {
    }

    void take(Box box) {
        taken.add(box);
    }

    /// A free spot for a label, which is taken from then on.
    Optional<Spot> spot(Route route, String label) {
        double half = TextWidths.of(label, TEXT) / 2 + 2;
        for (double share : SHARES) {
            double x = route.x(share);
            double y = route.y(share);
            Box box = new Box(x - half, y - TEXT * 0.7, x + half, y + TEXT * 0.7);
            if (taken.stream().noneMatch(box::meets)) {
                taken.add(box);
                return Optional.of(new Spot(x, y + TEXT * 0.35));
            }
        }
        return Optional.empty();
    }
}
