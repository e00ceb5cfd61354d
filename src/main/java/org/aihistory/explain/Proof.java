package org.aihistory.explain;

import java.util.List;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Value;

/// The rule behind an inferred fact and what it needed.
///
/// @param rule name of its file
/// @param ways query that gives the ways in which the rule makes the fact
/// @param stated query that gives the premises and their passages
record Proof(String rule, Text title, List<Premise> premises, String ways, String stated) {

    /// One triple that the rule needed.
    ///
    /// @param property its words between subject and value
    /// @param origin last part of the message key `explain.origin.…`: stated, inferred, ontology, computed, described
    /// @param why address that explains it; empty when it is not inferred
    record Premise(Thing subject, Text property, Value value, String origin, String why, List<Passage> passages) {
    }
}
