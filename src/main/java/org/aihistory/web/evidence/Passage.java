package org.aihistory.web.evidence;

import java.util.List;
import org.aihistory.model.LineRanges;
import org.aihistory.model.Text;
import org.jspecify.annotations.Nullable;

/// A place in a source, as pages cite it.
///
/// @param source the source it stands in
/// @param number its number in the source
/// @param locator where in the source
/// @param summary what it says, in our words
/// @param register how it speaks
/// @param admitsFacts whether what it states can be held as fact
/// @param strength weight of its register when values disagree
/// @param chain the voice and, where mediated, those through whom it reaches us
/// @param lines of the extract, `402-402`; empty when it is not from an extract
/// @param extract `A` or `B`; empty when it is not from an extract
/// @param language tag of the passage's language, empty when not said
/// @param link http(s) address of the source, empty when there is none
/// @param translationOf IRI of the same passage in the other language, empty when there is none
/// @param verification what was looked for to check what it states, null when nothing was noted
public record Passage(String iri, Thing source, int number, Text locator, Text summary, Thing register, boolean admitsFacts, int strength,
        List<Thing> chain, String lines, String extract, String language, String link, String translationOf,
        @Nullable Text verification) {

    public Passage {
        chain = List.copyOf(chain);
    }

    /// Its place on the page of its source.
    public String page() {
        return source.page() + "#p" + number;
    }

    /// Its lines as they are read: `402`, `402–404`.
    public String lineRange() {
        return LineRanges.parse(lines).toString();
    }

    /// The speaker; a passage always has one.
    public Thing voice() {
        return chain.getFirst();
    }

    /// Those through whom the voice reaches us, nearest to the voice first.
    public List<Thing> mediators() {
        return chain.subList(1, chain.size());
    }
}
