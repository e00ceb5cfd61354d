package org.aihistory.model;

import java.util.Map;

/// The numbers of a release.
///
/// @param byKind entities per kind slug, in the order of the ontology
/// @param facts distinct stated triples whose subject is not a claim or a measurement
public record Counts(Map<String, Integer> byKind, int facts, int claims, int sources, int passages, int conflicts, int stories) {

    /// How many entities of all kinds there are.
    public int entities() {
        return byKind.values().stream().mapToInt(Integer::intValue).sum();
    }
}
