package org.aihistory.sources;

import java.util.List;
import java.util.Optional;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Thing;
import org.jspecify.annotations.Nullable;

/// One post, talk, paper, page or dataset from which we cite.
///
/// @param kind what it is, in the words of the data: lecture, article …; empty when not said
/// @param register how it speaks, null when not said
/// @param strength weight of the register
/// @param authors who wrote or spoke it, as far as they are entities here
/// @param creators who made it, as its record names them
/// @param published EDTF value, empty when not known
/// @param link http(s) address, empty when there is none
/// @param collection the collection of which it is a part, null when none
/// @param documents the works of which it is the text
/// @param accessNote how it was read
/// @param passages IRIs of its passages in order of their numbers
/// @param stated how many triples stand in its passages
record Source(Thing thing, String slug, Text summary, String kind, @Nullable Thing register, int strength, List<Thing> authors,
        List<String> creators, String published, String language, String licence, String link, String doi, @Nullable Thing collection,
        List<Thing> documents, Text accessNote, List<String> passages, int stated) {

    public String page() {
        return "/sources/" + slug;
    }

    public Optional<Thing> registerIfAny() {
        return Optional.ofNullable(register);
    }
}
