package org.aihistory.compare;

import java.util.List;
import org.aihistory.model.Text;
import org.aihistory.model.Units;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Value;

/// One line of the table: a property or a quantity with what each column says.
///
/// @param detail under which condition or on which benchmark, empty for none
/// @param agrees whether at least two columns say something and all that do say the same
/// @param cells one list for each column; empty where it says nothing
record Line(Text label, String detail, boolean agrees, List<List<Said>> cells) {

    /// One value with the passages that state it.
    ///
    /// @param unit what the number counts, empty for other values
    record Said(Value value, String unit, boolean held, List<Passage> passages) {

        /// Last part of the message key of the unit.
        public String unitKey() {
            return Units.key(unit);
        }

        /// Two values are the same when they read the same.
        String read() {
            Thing thing = value.thing();
            return (thing == null ? value.text() : thing.iri()) + " " + unit;
        }
    }
}
