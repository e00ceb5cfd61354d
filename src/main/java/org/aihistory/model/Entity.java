package org.aihistory.model;

import java.util.List;
import java.util.Set;

/// One thing in the history of AI, with what every list and picture needs of it.
///
/// @param iri its address in the data
/// @param kind slug of its kind
/// @param slug its name within the kind
/// @param type local name of its most specific class, e.g. `Paper`
/// @param aliases other names in any language
/// @param span when it was, from held facts; never null, possibly unknown
/// @param sourceLanguages languages of the sources that state held facts about it
/// @param importance at least 0; the formula is in ARCHITECTURE
public record Entity(String iri, String kind, String slug, String type, Text label, Text summary, List<String> aliases, TimeSpan span,
        Set<Language> sourceLanguages, double importance) {

    /// The same thing with other dates: those of another clock.
    public Entity at(TimeSpan other) {
        return new Entity(iri, kind, slug, type, label, summary, aliases, other, sourceLanguages, importance);
    }

    /// The address of its page on any host.
    public String page() {
        return "/page/" + kind + "/" + slug;
    }
}
