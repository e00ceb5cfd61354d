package org.aihistory.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aihistory.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/// A true linear axis of whole years: every day is as wide as every other.
///
/// @param fromYear first year, from its first day
/// @param toYear last year, to its last day
record TimeAxis(int fromYear, int toYear, double left, double right) {

    private static final int SHORTEST = 3;
    private static final int FEW = 12;
    private static final double BETWEEN_TICKS = 52;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

    /// Fits the spans with a margin, where the years are not given. The axis then begins late enough that at most one of 12 starts before it, if
    /// that makes it a fifth shorter: a few early things shall not press all others together.
    ///
    /// @throws IllegalArgumentException when the last year comes before the first
    static TimeAxis of(List<TimeSpan> spans, @Nullable Integer from, @Nullable Integer to, double left, double right) {
        int[] starts = spans.stream().flatMap(span -> span.earliest().or(span::latest).stream()).mapToInt(LocalDate::getYear).sorted()
                .toArray();
        int first = starts.length == 0 ? 1950 : starts[0];
        int last = spans.stream().flatMap(span -> span.latest().or(span::earliest).stream()).mapToInt(LocalDate::getYear).max()
                .orElse(first);
        int later = starts.length == 0 ? first : starts[starts.length / FEW];
        if (later - first > (last - first) / 5) {
            first = later;
        }
        int margin = Math.max(1, (last - first) / 60);
        int start = from == null ? Math.min(first, to == null ? first : to) - margin : from;
        int end = to == null ? Math.max(last, start) + margin : to;
        if (end < start) {
            throw new IllegalArgumentException("the last year " + end + " comes before the first year " + start);
        }
        return new TimeAxis(start, Math.max(end, from == null || to == null ? start + SHORTEST - 1 : end), left, right);
    }

    /// The x where a day begins; days outside the axis lie outside left..right.
    double x(LocalDate day) {
        double start = LocalDate.of(fromYear, 1, 1).toEpochDay();
        double end = LocalDate.of(toYear + 1, 1, 1).toEpochDay();
        return tenth(left + (day.toEpochDay() - start) / (end - start) * (right - left));
    }

    /// To a tenth of a unit: finer differences cannot be seen.
    static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    double clamp(double x) {
        return Math.clamp(x, left, right);
    }

    /// Years at equal steps of 1, 2 or 5 times a power of ten, not too near to each other.
    List<LineagePicture.Tick> ticks() {
        double yearWidth = (right - left) / (toYear - fromYear + 1);
        int step = STEPS[STEPS.length - 1];
        for (int at = STEPS.length - 1; at >= 0; at--) {
            step = STEPS[at] * yearWidth >= BETWEEN_TICKS ? STEPS[at] : step;
        }
        List<LineagePicture.Tick> ticks = new ArrayList<>();
        for (int year = Math.ceilDiv(fromYear, step) * step; year <= toYear + 1; year += step) {
            ticks.add(new LineagePicture.Tick(year, x(LocalDate.of(year, 1, 1))));
        }
        return List.copyOf(ticks);
    }
}
