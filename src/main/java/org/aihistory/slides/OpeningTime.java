package org.aihistory.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Where marks and years stand on the line of time of the first slide.
final class OpeningTime {

    private static final int[] STEPS = {1, 2, 5, 10, 20, 25, 50, 100};
    private static final int MOST_TICKS = 9;

    private OpeningTime() {
    }

    /// A mark: its middle, and how many marks stand under it.
    record Place(Slide.Dot dot, double x, int level) {
    }

    /// Marks piled up where they would touch.
    ///
    /// @param size of a mark
    /// @param step height of a level
    static List<Place> places(List<Slide.Dot> dots, ToDoubleFunction<Slide.Dot> across, double size, double step) {
        List<Place> places = new ArrayList<>();
        List<Box> taken = new ArrayList<>();
        for (Slide.Dot dot : dots) {
            double x = across.applyAsDouble(dot);
            int level = 0;
            Box box = new Box(x - size / 2, 0, size, size);
            while (taken.stream().anyMatch(box::overlaps)) {
                level++;
                box = new Box(box.x(), level * step, size, size);
            }
            taken.add(box);
            places.add(new Place(dot, x, level));
        }
        return places;
    }

    /// Round years, at most ten of them.
    static List<Integer> ticks(int from, int to) {
        int step = STEPS[STEPS.length - 1];
        for (int candidate : STEPS) {
            if ((to - from) / candidate <= MOST_TICKS) {
                step = candidate;
                break;
            }
        }
        List<Integer> ticks = new ArrayList<>();
        for (int year = Math.ceilDiv(from, step) * step; year <= to; year += step) {
            ticks.add(year);
        }
        return ticks;
    }
}
