package org.aihistory.claims;

import java.util.List;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Conflict;
import org.aihistory.web.evidence.Conflict.Side;
import org.aihistory.web.evidence.Value;
import org.aihistory.web.evidence.Values;

/// A conflict with its values in the reader's language.
record Dispute(Conflict conflict, List<Shown> sides) {

    /// One side and its value as words.
    record Shown(Side side, Value value) {
    }

    static Dispute of(Knowledge knowledge, Reader reader, Conflict conflict) {
        return new Dispute(conflict, conflict.sides().stream()
                .map(side -> new Shown(side, Values.of(knowledge, reader.ui(), conflict.propertyName(), side.value()))).toList());
    }
}
