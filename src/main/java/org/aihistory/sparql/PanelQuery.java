package org.aihistory.sparql;

import java.util.LinkedHashMap;
import java.util.Map;
import org.aihistory.knowledge.Prefixes;
import org.aihistory.knowledge.QueryLibrary;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.model.Term;

/// The query behind a panel of a page: a shipped query by its name, with the values of that panel. `of=entity/facts&v.entity=person:ray-solomonoff`.
final class PanelQuery {

    private static final String VALUE = "v.";

    private PanelQuery() {
    }

    /// @param parameters of the address; those that begin with `v.` are values of variables
    static String text(String name, Map<String, String[]> parameters, QueryLibrary library, Prefixes prefixes) {
        if (!library.names().contains(name)) {
            throw new KnowledgeException(Problem.NOT_FOUND);
        }
        Map<String, Term> values = new LinkedHashMap<>();
        parameters.forEach((key, given) -> {
            if (key.startsWith(VALUE) && key.substring(VALUE.length()).matches("[A-Za-z]\\w{0,40}")) {
                values.put(key.substring(VALUE.length()), term(given[0], prefixes));
            }
        });
        return library.text(name, values, prefixes);
    }

    /// `"text"`, `"text"@zh`, a whole number, `prefix:name` of ours or an IRI.
    private static Term term(String value, Prefixes prefixes) {
        if (value.matches("-?\\d{1,18}")) {
            return Term.integer(Long.parseLong(value));
        }
        if (value.startsWith("\"")) {
            int end = value.lastIndexOf('"');
            String text = end > 0 ? value.substring(1, end) : value.substring(1);
            return org.aihistory.model.Language.of(value.substring(end + 1).replace("@", "")).map(tag -> Term.text(text, tag))
                    .orElseGet(() -> Term.text(text));
        }
        int colon = value.indexOf(':');
        String space = colon < 0 ? null : prefixes.iris().get(value.substring(0, colon));
        String iri = space == null ? value : space + value.substring(colon + 1);
        if (!iri.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
            throw new KnowledgeException(Problem.BAD_REQUEST, VALUE + "…", "IRI");
        }
        return Term.iri(iri);
    }
}
