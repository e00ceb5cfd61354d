package org.aihistory.web.evidence;

import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Countries;
import org.aihistory.model.DateWords;
import org.aihistory.model.Edtf;
import org.aihistory.model.Language;
import org.aihistory.model.Term;
import org.aihistory.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/// Values as a reader sees them: dates in words, countries by name, identifiers as links.
public final class Values {

    private Values() {
    }

    /// A value of a property in one language.
    ///
    /// @param property local name of the property
    public static Value of(Knowledge knowledge, Language language, String property, Term value) {
        if (value instanceof Term.Iri(String iri)) {
            return Value.of(Things.of(knowledge, iri));
        }
        String text = value.value();
        if (value instanceof Term.Literal literal && literal.datatype().equals(Edtf.DATATYPE)) {
            return Value.of(date(text, language));
        }
        return switch (property) {
            case "country" -> Value.of(Countries.name(text).in(language));
            case "doi" -> new Value(null, text, "https://doi.org/" + text);
            case "arxiv" -> new Value(null, text, "https://arxiv.org/abs/" + text);
            case "wikidata" -> new Value(null, text, "https://www.wikidata.org/wiki/" + text);
            default -> new Value(null, text, Passages.isWeb(text) ? text : "");
        };
    }

    /// An EDTF value in words; a value that is none as it stands.
    public static String date(String edtf, Language language) {
        try {
            return edtf.isEmpty() ? "" : DateWords.of(Edtf.parse(edtf), language);
        } catch (IllegalArgumentException notEdtf) {
            return edtf;
        }
    }

    /// A span by its years only, for lists: `1926–2009`.
    public static String years(TimeSpan span, Language language) {
        return DateWords.of(new TimeSpan(year(span.start()), year(span.end()), span.disputed()), language);
    }

    private static @Nullable Edtf year(@Nullable Edtf date) {
        return date != null && date.value().matches("\\d{4}-.*") && date.precision() != Edtf.Precision.INTERVAL
                ? Edtf.parse(date.value().substring(0, 4))
                : date;
    }
}
