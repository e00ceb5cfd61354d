package org.aihistory.knowledge;

/// One release, ready to be asked. A request keeps the one it began with: controllers take it as a method parameter.
///
/// @param base SPARQL over the release
/// @param snapshot arrays for what grows with the data
/// @param search labels, aliases, summaries
public record Knowledge(KnowledgeBase base, HistorySnapshot snapshot, SearchIndex search) {

    public String releaseId() {
        return base.releaseId();
    }
}
