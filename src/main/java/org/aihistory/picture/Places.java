package org.aihistory.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aihistory.model.Edtf;
import org.aihistory.model.Edtf.Precision;
import org.aihistory.model.Entity;
import org.aihistory.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/// Puts entities on the axis. A date is as wide as the days it can mean: its mark stands in their middle, and they are drawn as a soft span.
final class Places {

    static final double TEXT = 12;
    static final double FOCUS_TEXT = 13.5;
    private static final double LONGEST_LABEL = 250;
    /// Nearer dates are one mark.
    private static final double APART = 3;

    private final TimeAxis axis;
    private final PictureView view;
    private final Set<String> near;

    /// @param near the focus and what is joined to it; empty means that there is no focus
    Places(TimeAxis axis, PictureView view, Set<String> near) {
        this.axis = axis;
        this.view = view;
        this.near = near;
    }

    /// First and last day that an end can be; null where it is open or unknown.
    private record Days(@Nullable LocalDate first, @Nullable LocalDate last) {

        static final Days UNKNOWN = new Days(null, null);

        static Days of(@Nullable Edtf date) {
            return date == null ? UNKNOWN : new Days(date.earliest(), date.latest());
        }
    }

    /// Where the entity stands; empty when it has no date or lies outside the axis.
    Optional<Place> of(Entity entity) {
        TimeSpan span = entity.span();
        if (!span.touches(axis.fromYear(), axis.toYear())) {
            return Optional.empty();
        }
        Days start = start(span);
        Days end = end(span);
        LocalDate first = start.first() == null ? end.first() : start.first();
        LocalDate last = start.last() == null ? end.last() : start.last();
        if (first == null || last == null) {
            LocalDate known = first == null ? (last == null ? span.latest().orElseThrow() : last) : first;
            first = known;
            last = known;
        }
        double markLeft = axis.x(first);
        double markRight = axis.x(last.plusDays(1));
        if (markLeft >= axis.right()) {
            return Optional.empty();
        }
        double x = TimeAxis.tenth((axis.clamp(markLeft) + axis.clamp(markRight)) / 2);
        return Optional.of(place(entity, x, bar(span, markLeft, markRight, end), markRight <= axis.left()));
    }

    private Place.Bar bar(TimeSpan span, double markLeft, double markRight, Days end) {
        boolean open = isOpen(span.end()) || (span.end() == null && isOpen(span.start()));
        double left = axis.clamp(markLeft);
        double softLeft = axis.clamp(markRight) - left;
        if (open) {
            return new Place.Bar(left, axis.right(), softLeft, 0, true);
        }
        if (end.first() == null || end.last() == null) {
            return new Place.Bar(left, left + softLeft, softLeft / 2, softLeft / 2, false);
        }
        double right = axis.clamp(axis.x(end.last().plusDays(1)));
        boolean goesOn = axis.x(end.last().plusDays(1)) > axis.right() + 0.5;
        softLeft = Math.min(softLeft, right - left);
        double softRight = Math.min(right - Math.max(left, axis.clamp(axis.x(end.first()))), right - left - softLeft);
        return new Place.Bar(left, right, softLeft, softRight, goesOn);
    }

    /// The middles of the days on the axis that the other dates can be, apart from the mark.
    private List<Double> others(TimeSpan span, double x) {
        return span.others().stream().flatMap(date -> {
            LocalDate first = date.earliest();
            LocalDate last = date.latest();
            if (first == null || last == null || first.getYear() > axis.toYear() || last.getYear() < axis.fromYear()) {
                return Stream.<Double>empty();
            }
            return Stream.of(TimeAxis.tenth((axis.clamp(axis.x(first)) + axis.clamp(axis.x(last.plusDays(1)))) / 2));
        }).filter(other -> Math.abs(other - x) > APART).distinct().toList();
    }

    private Place place(Entity entity, double x, Place.Bar bar, boolean startsBefore) {
        boolean focus = entity.iri().equals(view.focus());
        double room = view.size().width();
        String label = TextWidths.fit(entity.label().in(view.language()), TEXT, Math.min(LONGEST_LABEL, room * 0.32));
        double width = TimeAxis.tenth(focus ? TextWidths.ofBold(label, FOCUS_TEXT) : TextWidths.of(label, TEXT));
        double gap = focus ? Place.FOCUS_GAP : Place.LABEL_GAP;
        List<Double> others = others(entity.span(), x);
        double last = others.stream().mapToDouble(Double::doubleValue).max().orElse(x);
        double labelX = last + gap;
        if (labelX + width > room - 4) {
            labelX = Math.max(4, x - gap - width);
        }
        double left = Math.min(Math.min(x - Place.MARK, bar.left()), labelX);
        double right = Math.max(Math.max(last + Place.MARK, bar.right()), labelX + width);
        return new Place(entity, label, x, bar, startsBefore, labelX, width, focus, near.isEmpty() || near.contains(entity.iri()), left,
                right, others);
    }

    private static Days start(TimeSpan span) {
        Edtf start = span.start();
        return start != null && start.precision() == Precision.INTERVAL ? Days.of(part(start, true)) : Days.of(start);
    }

    /// The days of the end; unknown for what happens at one date and for what only has a start.
    private static Days end(TimeSpan span) {
        Edtf end = span.end();
        if (end == null) {
            end = span.start();
        }
        boolean interval = end != null && end.precision() == Precision.INTERVAL;
        if (end != null && interval) {
            return Days.of(part(end, false));
        }
        return span.end() == null || span.end().equals(span.start()) ? Days.UNKNOWN : Days.of(span.end());
    }

    private static @Nullable Edtf part(Edtf interval, boolean left) {
        int slash = interval.value().indexOf('/');
        String part = left ? interval.value().substring(0, slash) : interval.value().substring(slash + 1);
        return part.isEmpty() || part.equals("..") ? null : Edtf.parse(part);
    }

    private static boolean isOpen(@Nullable Edtf date) {
        return date != null && date.value().endsWith("/..");
    }
}
