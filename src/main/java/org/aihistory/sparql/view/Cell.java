package org.aihistory.sparql.view;

import org.aihistory.model.Kind;
import org.aihistory.model.Term;
import org.jspecify.annotations.Nullable;

/// One value of an answer, as pages show it.
///
/// @param text what is read: the label of a thing, the text of a literal
/// @param identifier the short IRI beside a label; empty where the text says it all
/// @param link where it leads on this site or, by http, elsewhere; empty for text
/// @param language tag of a text, empty where it has none
/// @param kind kind of an entity, null for all else
public record Cell(Term term, String text, String identifier, String link, String language, @Nullable Kind kind) {

    /// The IRI of a thing of ours; empty for anything else.
    String thing() {
        return term instanceof Term.Iri(String iri) && iri.startsWith(Cells.ID) ? iri : "";
    }
}
