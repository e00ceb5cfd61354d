package org.aihistory.sparql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aihistory.knowledge.Prefixes;
import org.aihistory.knowledge.QueryLibrary;
import org.aihistory.knowledge.QueryLibrary.Table;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.model.Term;

/// The query behind a panel of a page: a shipped query by its name, with the values of that panel. `of=entity/facts&v.entity=person:ray-solomonoff`.
final class PanelQuery {

    private static final String VALUE = "v.";
    private static final String VARIABLE = "[A-Za-z]\\w{0,40}";
    private static final Pattern SELECTED = Pattern.compile("(?s)SELECT\\b.*?\\bWHERE\\b");

    private PanelQuery() {
    }

    /// @param parameters of the address; those that begin with `v.` are values of variables. A variable with one value gives way to it; several values,
    ///                   those of two variables together (`v.one.other=person:x person:y`), and one of a variable that the answer holds stand in a VALUES line.
    static String text(String name, Map<String, String[]> parameters, QueryLibrary library, Prefixes prefixes) {
        if (!library.names().contains(name)) {
            throw new KnowledgeException(Problem.NOT_FOUND);
        }
        String selected = SELECTED.matcher(library.text(name, Map.of(), prefixes)).results().map(MatchResult::group).findFirst().orElse("");
        Map<String, Term> single = new LinkedHashMap<>();
        List<Table> tables = new ArrayList<>();
        parameters.forEach((key, given) -> {
            String variables = key.startsWith(VALUE) ? key.substring(VALUE.length()) : "";
            if (variables.matches(VARIABLE) && given.length == 1 && !selected.matches("(?s).*\\?" + variables + "\\b.*")) {
                single.put(variables, term(given[0], prefixes));
            } else if (variables.matches(VARIABLE + "(\\." + VARIABLE + ")?")) {
                tables.add(table(List.of(variables.split("\\.")), given, prefixes));
            }
        });
        return library.text(name, single, tables, prefixes);
    }

    private static Table table(List<String> variables, String[] given, Prefixes prefixes) {
        List<List<Term>> rows = new ArrayList<>();
        for (String row : given) {
            String[] cells = variables.size() == 1 ? new String[]{row} : row.split(" ");
            if (cells.length != variables.size()) {
                throw new KnowledgeException(Problem.BAD_REQUEST, VALUE + String.join(".", variables), "a:b c:d");
            }
            rows.add(Stream.of(cells).map(cell -> term(cell, prefixes)).toList());
        }
        return new Table(variables, rows);
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
