package org.aihistory.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When something was: a start and an end, each an EDTF value or not known. For an event both are the same value.
/// Where two dates are held for one end (an open conflict), the value is the earliest held one and `disputed` is true.
public record TimeSpan(@Nullable Edtf start, @Nullable Edtf end, boolean disputed) {

    /// Nothing is known of the time.
    public static final TimeSpan UNKNOWN = new TimeSpan(null, null, false);

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

    /// Whether any part of the span can lie in the years from..to, both included; a span without bounds never does.
    public boolean touches(int from, int to) {
        if (!known()) {
            return false;
        }
        LocalDate first = earliest().orElse(LocalDate.MIN);
        LocalDate last = latest().orElse(LocalDate.MAX);
        return first.getYear() <= to && last.getYear() >= from;
    }

    private Stream<LocalDate> bounds(boolean low) {
        return Stream.of(start, end).flatMap(value -> value == null ? Stream.empty() : Stream.of(value))
                .flatMap(value -> Stream.ofNullable(low ? value.earliest() : value.latest()));
    }
}
