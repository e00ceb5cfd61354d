package org.aihistory.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which of the dates of a thing the axis shows.
public enum Clock {
    /// when it happened: its own dates
    HAPPENED,
    /// when it was stated: from the first to the last dated claim about it
    STATED,
    /// when its sources were published: from the first to the last source that states something of it
    PUBLISHED;

    /// The word in addresses.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Clock> of(String word) {
        return Arrays.stream(values()).filter(clock -> clock.word().equals(word)).findFirst();
    }
}
