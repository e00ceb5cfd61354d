package org.aihistory.sparql.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How an answer is shown.
public enum ViewName {
    TABLE, LINEAGE, NETWORK, CHART, TREE, CARDS;

    /// The word in addresses and directives.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ViewName> of(String word) {
        return Arrays.stream(values()).filter(view -> view.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }
}
