package org.aihistory.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When something was: a start and an end, each an EDTF value or not known. For an event both are the same value.
/// Where two dates are held for one end (an open conflict), the value is the earliest held one and `disputed` is true.
///
/// @param others further dates that are held for one of the ends, in order
public record TimeSpan(@Nullable Edtf start, @Nullable Edtf end, boolean disputed, List<Edtf> others) {

    /// Nothing is known of the time.
    public static final TimeSpan UNKNOWN = new TimeSpan(null, null, false);

    public TimeSpan {
        others = List.copyOf(others);
    }

    /// Without further dates.
    public TimeSpan(@Nullable Edtf start, @Nullable Edtf end, boolean disputed) {
        this(start, end, disputed, List.of());
    }

    /// The first day it can have been, if any bound is known.
    public Optional<LocalDate> earliest() {
        return bounds(true).min(LocalDate::compareTo);
    }

    /// The last day it can have been, if any bound is known.
    public Optional<LocalDate> latest() {
        return bounds(false).max(LocalDate::compareTo);
    }

    public boolean known() {
        return earliest().isPresent() || latest().isPresent();
    }

    /// Whether any part of the span, or of another date held for it, can lie in the years from..to, both included; a span without bounds never does.
    public boolean touches(int from, int to) {
        if (!known()) {
            return false;
        }
        LocalDate first = earliest().orElse(LocalDate.MIN);
        LocalDate last = latest().orElse(LocalDate.MAX);
        return first.getYear() <= to && last.getYear() >= from;
    }

    private Stream<LocalDate> bounds(boolean low) {
        return Stream.concat(Stream.of(Optional.ofNullable(start), Optional.ofNullable(end)).flatMap(Optional::stream), others.stream())
                .flatMap(value -> Stream.ofNullable(low ? value.earliest() : value.latest()));
    }
}
