package org.aihistory.entity;

import java.util.List;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Value;
import org.jspecify.annotations.Nullable;

/// One property of an entity with all values that passages state, held ones first.
///
/// @param name local name of the property
record Fact(String name, Text label, List<Stated> values) {

    /// One value with the passages that state it.
    ///
    /// @param held whether we hold it true
    /// @param note why it is or is not held, where that needs saying
    record Stated(Value value, boolean held, @Nullable Note note, List<Passage> passages) {
    }

    /// Why a value is or is not held.
    ///
    /// @param key last part of the message key `entity.note.…`
    /// @param register the register that decides, null where none does
    /// @param reason an editor's reason, null where no ruling decides
    record Note(String key, @Nullable Thing register, @Nullable Text reason) {

        static Note of(String key) {
            return new Note(key, null, null);
        }
    }

    /// Whether two or more values are held although they disagree.
    public boolean open() {
        return values.stream().filter(Stated::held).map(Stated::note).anyMatch(note -> note != null && note.key().equals("open"));
    }

    /// Whether there is a page that says more about why: where several values are stated and not all are simply held.
    public boolean needsReason() {
        return !name.equals("dateAsStated") && values.stream().anyMatch(stated -> stated.note() != null);
    }
}
