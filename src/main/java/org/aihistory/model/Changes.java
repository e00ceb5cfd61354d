package org.aihistory.model;

import java.util.List;
import java.util.Locale;

/// What changed from an older release to this one.
///
/// @param tag of the older release, `-` for none
/// @param id of the older release
/// @param all in order of kind and name
public record Changes(String tag, String id, List<Change> all) {

    public Changes {
        all = List.copyOf(all);
    }

    /// What became of one thing.
    public enum What {
        ADDED, CHANGED, REMOVED;

        /// The word in names of messages.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One thing that is different.
    ///
    /// @param kind `entity`, `fact` or `claim`
    /// @param name IRI, or a statement: IRI of its subject, name of its property, its value as in N-Triples, with blanks between
    public record Change(What what, String kind, String name) {
    }

    /// How many of a kind were added, changed or removed.
    public int count(String kind, String what) {
        return of(kind, what).size();
    }

    /// Those of a kind that were added, changed or removed.
    public List<Change> of(String kind, String what) {
        return all.stream().filter(change -> change.kind().equals(kind) && change.what().word().equals(what)).toList();
    }
}
