package org.aihistory.explore;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a selection is shown.
enum View {
    LINEAGE(2000), NETWORK(90), LIST(500), SOURCES(500);

    private final int limit;

    View(int limit) {
        this.limit = limit;
    }

    /// At most so many entities are laid out; the page says how many there are. The lineage draws what finds room and counts the rest in its place.
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
