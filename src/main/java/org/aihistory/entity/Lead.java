package org.aihistory.entity;

import java.util.List;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Thing;

/// One relation of an entity, read from the entity, with the things at its other end: `led to: A, B`.
///
/// @param phrase the relation as it reads from the entity
/// @param token colour token of the relation, empty for relations that are not lineage
record Lead(Text phrase, String token, List<End> ends) {

    /// One thing at the other end.
    ///
    /// @param date when it was, in the reader's language; empty when not known
    /// @param sentence the relation as a whole sentence, for those who cannot see the arrow
    /// @param inferred whether a rule derived it
    /// @param why address of the page that says why it holds
    record End(Thing thing, String date, Text sentence, boolean inferred, String why, List<Passage> passages) {
    }
}
