package org.aihistory.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Edtf;
import org.aihistory.model.Language;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Things;

/// A value that is held of a thing.
///
/// @param name labels where it is a thing; its text in both places where it is none
record Value(Term term, Text name) {

    /// The values of a thing by the identifiers of properties.
    static Map<String, List<Value>> of(Knowledge knowledge, String thing) {
        Map<String, List<Value>> values = new HashMap<>();
        for (Row row : knowledge.base().select("reconcile/values", Map.of("thing", Term.iri(thing)))) {
            if (row.get("property").startsWith(Schema.SPACE)) {
                Term term = row.term("value").orElseThrow();
                String text = term instanceof Term.Iri ? Things.slug(term.value()) : term.value();
                Text name = new Text(row.optional("en").orElse(text), row.optional("zh").orElse(text));
                values.computeIfAbsent(Things.slug(row.get("property")), _ -> new ArrayList<>()).add(new Value(term, name));
            }
        }
        return values;
    }

    /// Whether a cell of a table says the same: the same thing, the same words, or a date that one of the two contains.
    boolean says(String cell) {
        if (term instanceof Term.Iri(var iri)) {
            return iri.equals(Identifiers.iri(cell)) || iri.equals(cell) || NameSimilarity.of(name.en(), cell) == 1
                    || NameSimilarity.of(name.zh(), cell) == 1;
        }
        return NameSimilarity.of(term.value(), cell) == 1 || sameDate(cell);
    }

    private boolean sameDate(String cell) {
        if (!(term instanceof Term.Literal(var value, var datatype, var _)) || !datatype.equals(Edtf.DATATYPE)) {
            return false;
        }
        try {
            Edtf ours = Edtf.parse(value);
            Edtf theirs = Edtf.parse(cell.strip());
            return ours.contains(theirs) || theirs.contains(ours);
        } catch (IllegalArgumentException notADate) {
            return false;
        }
    }

    /// As the data extension service shows it: a thing with its identifier, a number, else text. Dates stay as precise as they are, so they are text.
    Map<String, Object> shown(Language language) {
        if (term instanceof Term.Literal(var value, var datatype, var _)) {
            return number(value, datatype);
        }
        String id = Identifiers.of(term.value());
        return id.isEmpty() ? Map.of("str", term.value()) : Map.of("id", id, "name", name.in(language));
    }

    private static Map<String, Object> number(String value, String datatype) {
        try {
            return switch (Things.slug(datatype)) {
                case "integer", "int", "gYear" -> Map.of("int", Long.valueOf(value));
                case "decimal", "double" -> Map.of("float", Double.valueOf(value));
                default -> Map.of("str", value);
            };
        } catch (NumberFormatException large) {
            return Map.of("str", value);
        }
    }
}
