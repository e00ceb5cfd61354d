package org.aihistory.web.evidence;

import java.util.Optional;
import org.aihistory.model.Kind;
import org.aihistory.model.Text;
import org.jspecify.annotations.Nullable;

/// Anything with a name, as pages show it: an entity, claim, source, story or voice.
///
/// @param page address of its page, empty when it has none
/// @param kind its kind, null for what is no entity
public record Thing(String iri, Text label, String page, @Nullable Kind kind) {

    public Optional<Kind> kindIfAny() {
        return Optional.ofNullable(kind);
    }

    public boolean hasPage() {
        return !page.isEmpty();
    }
}
