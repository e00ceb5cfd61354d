package org.aihistory.sources;

import java.util.List;
import org.aihistory.model.Text;
import org.aihistory.model.Units;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Value;
import org.jspecify.annotations.Nullable;

/// One passage on the page of its source: what it states, which claims stand in it, and what was left out.
///
/// @param part its lines in an extract, null when it is in none
record Contribution(Passage passage, List<Said> facts, List<Claim> claims, @Nullable Part part) {

    /// One triple that the passage states, or one measurement.
    ///
    /// @param unit of a measurement, as the data names it; empty for anything else
    /// @param setting of a measurement, null when not said
    /// @param benchmark of a measurement, null for none
    record Said(Thing subject, Text property, Value value, String unit, @Nullable Text setting, @Nullable Thing benchmark, boolean held) {

        static Said fact(Thing subject, Text property, Value value, boolean held) {
            return new Said(subject, property, value, "", null, null, held);
        }

        /// Last part of the message key of the unit.
        public String unitKey() {
            return Units.key(unit);
        }
    }
}
