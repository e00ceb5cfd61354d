package org.aihistory.knowledge;

import java.util.List;
import java.util.SortedSet;
import org.aihistory.model.Text;

/// What the search index holds of one thing.
///
/// @param aliases other names and misspellings in any language
/// @param sources IRIs of the sources that state something held about it, or that state it
/// @param english running text in English beside the names
/// @param chinese running text in Chinese beside the names
record Findable(String iri, String kind, String page, Text label, Text summary, List<String> aliases, SortedSet<String> sources,
        String english, String chinese, double importance) {

    List<String> labels() {
        return label.en().equals(label.zh()) ? List.of(label.en()) : List.of(label.en(), label.zh());
    }

    SearchIndex.Hit hit(String matched) {
        return new SearchIndex.Hit(iri, kind, page, label, summary, matched);
    }
}
