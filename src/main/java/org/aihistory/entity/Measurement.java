package org.aihistory.entity;

import java.util.List;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Thing;
import org.jspecify.annotations.Nullable;

/// One measurement with every number that passages state for it, held ones first.
///
/// @param quantity what was measured
/// @param again whether the one before is of the same quantity
/// @param setting under which condition, null when not said
/// @param other the benchmark, or on the page of a benchmark what was measured; null for none
/// @param recomputed what its premises give, null when it is not recomputed
record Measurement(Text quantity, boolean again, @Nullable Text setting, @Nullable Thing other, List<Figure> figures,
        @Nullable Recomputed recomputed) {

    /// One number with the passages that state it.
    ///
    /// @param words the number as it is read
    /// @param exact the number with all its digits
    /// @param unit as the data names it, empty for none
    /// @param unitKey last part of the message key of the unit
    /// @param register the strongest register that states a number that is not held, else null
    /// @param admitted whether that register admits facts
    record Figure(String words, String exact, String unit, String unitKey, boolean held, @Nullable Text register, boolean admitted,
            List<Passage> passages) {
    }

    /// A number that follows from others.
    ///
    /// @param premises what it is computed from, in words
    /// @param figures the passages whose numbers were named for it; empty for the usual choice
    record Recomputed(String words, String exact, Text premises, List<Passage> figures) {
    }
}
