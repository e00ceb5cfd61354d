package org.aihistory.web.evidence;

import java.util.List;
import java.util.Optional;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import org.aihistory.model.Units;
import org.jspecify.annotations.Nullable;

/// Where passages disagree on a property of one subject, as pages show it.
///
/// @param subject of a measurement the thing that was measured
/// @param property the property they disagree on; of a measurement the quantity
/// @param setting the condition of a measurement, empty for none
/// @param unit of a measurement, empty for none
/// @param against the incompatible relation, null unless relations disagree
/// @param status local name: open, settledByRegister or settledByRuling
/// @param ruling an editor's ruling, null when there is none
public record Conflict(String iri, Thing subject, Thing property, Text setting, String unit, @Nullable Thing against, String status,
        Text statusLabel, List<Side> sides, @Nullable Ruling ruling) {

    /// One of the values.
    ///
    /// @param relation the relation that it is a value of
    /// @param held whether we hold it
    /// @param passages those that state it, the strongest register first
    public record Side(Thing relation, Term value, boolean held, List<Passage> passages) {

        /// The strongest register that states it.
        public Optional<Thing> register() {
            return passages.stream().findFirst().map(Passage::register);
        }
    }

    /// An editor's decision.
    public record Ruling(Text reason, List<Passage> evidence) {
    }

    public boolean open() {
        return status.equals("open");
    }

    /// Local name of the property.
    public String propertyName() {
        return Things.slug(property.iri());
    }

    /// Last part of the message key of the unit.
    public String unitKey() {
        return Units.key(unit);
    }

    /// The anchor of this conflict on the page of conflicts.
    public String anchor() {
        return Things.slug(iri).replace('.', '-');
    }
}
