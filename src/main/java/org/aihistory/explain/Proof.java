package org.aihistory.explain;

import java.util.List;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Value;

/// The rule behind an inferred fact and what it needed.
///
/// @param rule name of its file
record Proof(String rule, Text title, List<Premise> premises) {

    /// One triple that the rule needed.
    ///
    /// @param property its words between subject and value
    /// @param origin last part of the message key `explain.origin.…`: stated, inferred, ontology, computed, described
    /// @param why address that explains it; empty when it is not inferred
    record Premise(Thing subject, Text property, Value value, String origin, String why, List<Passage> passages) {
    }
}
