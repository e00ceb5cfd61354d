package org.aihistory.search;

import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.SearchIndex.Hit;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;
import org.aihistory.model.Text;
import org.aihistory.model.TimeSpan;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Things;
import org.aihistory.web.evidence.Values;

/// One hit as the page shows it.
///
/// @param kind slug of its kind, or claim, source, story
/// @param matched the alias that matched, empty when a label did
record Found(Thing thing, String kind, Text summary, TimeSpan span, String matched) {

    static Found of(Knowledge knowledge, Hit hit) {
        TimeSpan span = knowledge.snapshot().entity(hit.iri()).map(Entity::span).orElse(TimeSpan.UNKNOWN);
        return new Found(Things.of(knowledge, hit.iri()), hit.kind(), hit.summary(), span, hit.matched());
    }

    /// The years of it, empty when not known.
    public String years(Language language) {
        return Values.years(span, language);
    }
}
