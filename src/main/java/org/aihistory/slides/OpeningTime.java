package org.aihistory.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Where marks and years stand on the line of time of the first slide: marks piled up where they would touch.
///
/// @param size of a mark
/// @param step height of a level of a pile
record OpeningTime(List<Place> places, double size, double step) {

    private static final int[] YEARS = {1, 2, 5, 10, 20, 25, 50, 100};
    private static final int MOST_TICKS = 9;
    private static final double LARGEST = 13;
    private static final double LEAST = 4;
    private static final double PITCH = 1.3;

    OpeningTime {
        places = List.copyOf(places);
    }

    /// A mark: its middle, and how many marks stand under it.
    record Place(Slide.Dot dot, double x, int level) {
    }

    /// The places of marks, smaller where a pile would be higher than `highest`.
    static OpeningTime of(List<Slide.Dot> dots, ToDoubleFunction<Slide.Dot> across, double highest) {
        double size = LARGEST;
        OpeningTime time = piled(dots, across, size);
        while (size > LEAST && time.height() > highest) {
            size -= 1;
            time = piled(dots, across, size);
        }
        return time;
    }

    private double height() {
        return (places.stream().mapToInt(Place::level).max().orElse(0) + 1) * step;
    }

    private static OpeningTime piled(List<Slide.Dot> dots, ToDoubleFunction<Slide.Dot> across, double size) {
        List<Place> places = new ArrayList<>();
        List<Box> taken = new ArrayList<>();
        for (Slide.Dot dot : dots) {
            double x = across.applyAsDouble(dot);
            int level = 0;
            Box box = new Box(x - size / 2, 0, size, size);
            while (taken.stream().anyMatch(box::overlaps)) {
                level++;
                box = new Box(box.x(), level * size * PITCH, size, size);
            }
            taken.add(box);
            places.add(new Place(dot, x, level));
        }
        return new OpeningTime(places, size, size * PITCH);
    }

    /// Round years, at most ten of them.
    static List<Integer> ticks(int from, int to) {
        int step = YEARS[YEARS.length - 1];
        for (int candidate : YEARS) {
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
