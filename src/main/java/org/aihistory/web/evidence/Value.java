package org.aihistory.web.evidence;

import org.jspecify.annotations.Nullable;

/// A stated value as a reader sees it.
///
/// @param thing what it names, null for a literal
/// @param text its words, when it is a literal
/// @param link http(s) address that the words lead to, empty for none
public record Value(@Nullable Thing thing, String text, String link) {

    static Value of(Thing thing) {
        return new Value(thing, "", "");
    }

    static Value of(String text) {
        return new Value(null, text, "");
    }
}
