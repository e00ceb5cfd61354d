package org.aihistory.explore;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a selection is shown.
enum View {
    LINEAGE(160), NETWORK(90), LIST(500);

    private final int limit;

    View(int limit) {
        this.limit = limit;
    }

    /// At most so many entities are shown; the page says how many there are.
    int limit() {
        return limit;
    }

    /// The word in addresses.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<View> of(String word) {
        return Arrays.stream(values()).filter(view -> view.word().equals(word)).findFirst();
    }
}
