package org.aihistory.model;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a reader chose to see: one selection behind lineage, network and list.
///
/// @param kinds kind slugs; empty means all
/// @param relations relation names; empty means all lineage relations
/// @param from first year, null for no limit
/// @param to last year, null for no limit
/// @param focus IRI in the middle of the picture, null for none
/// @param hops how far from the focus, 1 to 3; without focus ignored
/// @param only IRIs to show and nothing else (scenes of stories); empty means no such limit
/// @param sourceLanguage only entities with held facts from sources in this language; null for any
/// @param clock which dates count for from, to and asOf, and stand on the axis
/// @param asOf only what had begun by the end of this year; null for all
/// @param stated only edges that a passage states, none that a rule derived
public record Selection(Set<String> kinds, Set<String> relations, @Nullable Integer from, @Nullable Integer to, @Nullable String focus,
        int hops,
        Set<String> only, @Nullable Language sourceLanguage, Clock clock, @Nullable Integer asOf, boolean stated) {

    /// Everything there is.
    public static final Selection ALL = new Selection(Set.of(), Set.of(), null, null, null, 1, Set.of(), null);

    /// By the dates of the things themselves, at any time, with what rules derived.
    public Selection(Set<String> kinds, Set<String> relations, @Nullable Integer from, @Nullable Integer to, @Nullable String focus,
            int hops, Set<String> only, @Nullable Language sourceLanguage) {
        this(kinds, relations, from, to, focus, hops, only, sourceLanguage, Clock.HAPPENED, null, false);
    }

    public Selection {
        kinds = Set.copyOf(kinds);
        relations = Set.copyOf(relations);
        only = Set.copyOf(only);
        hops = Math.clamp(hops, 1, 3);
    }

    /// Only these entities, with the edges among them.
    public static Selection only(Set<String> iris) {
        return new Selection(Set.of(), Set.of(), null, null, null, 1, iris, null);
    }

    /// The surroundings of one entity.
    public static Selection around(String focus, int hops) {
        return new Selection(Set.of(), Set.of(), null, null, focus, hops, Set.of(), null);
    }

    public Optional<String> focused() {
        return Optional.ofNullable(focus);
    }
}
