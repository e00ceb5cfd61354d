package org.aihistory.sources;

import java.util.List;
import java.util.Set;
import org.aihistory.model.LineRanges;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Thing;

/// The lines of one passage of an extract and what became of them.
///
/// @param passage IRI of the passage
/// @param source IRI of its source
/// @param extract the extract in which its lines count
/// @param taken whether it or its translation states something or a claim cites it
/// @param reasons why something of it was left out
/// @param leftOut what was left out; empty for nothing
record Part(String passage, String source, String extract, LineRanges lines, boolean taken, List<Thing> reasons, Text leftOut) {

    private static final Set<String> NO_TEXT = Set.of("blank", "heading");

    /// Whether something was left out, blank lines and headings apart.
    boolean leavesOut() {
        return reasons.stream().anyMatch(reason -> !NO_TEXT.contains(name(reason)));
    }

    private static String name(Thing reason) {
        return reason.iri().substring(reason.iri().indexOf('#') + 1);
    }
}
