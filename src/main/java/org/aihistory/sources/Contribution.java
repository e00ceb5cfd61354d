package org.aihistory.sources;

import java.util.List;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Value;

/// One passage on the page of its source: what it states and which claims stand in it.
record Contribution(Passage passage, List<Said> facts, List<Claim> claims) {

    /// One triple that the passage states.
    record Said(Thing subject, Text property, Value value, boolean held) {
    }
}
