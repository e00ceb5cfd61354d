package org.aihistory.sparql;

import java.util.ArrayList;
import java.util.List;
import org.aihistory.knowledge.Answer;
import org.aihistory.knowledge.Prefixes;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/// An answer as a page shows it without scripts: the first rows of a table.
///
/// @param columns names of the variables; for statements none
/// @param rows cells in the order of the columns, null where nothing is bound
/// @param total how many rows or triples there are
/// @param truth of ASK, else null
record ShownAnswer(List<String> columns, List<List<@Nullable Cell>> rows, int total, @Nullable Boolean truth) {

    private static final int ROWS = 200;
    private static final String ID = "https://w3id.org/aihistory/id/";

    /// One value.
    ///
    /// @param text what is read
    /// @param link where it leads on this site or, by http, elsewhere; empty for text
    /// @param language tag of a text, empty where it has none
    record Cell(String text, String link, String language) {
    }

    static ShownAnswer of(Answer answer, Prefixes prefixes) {
        return switch (answer) {
            case Answer.Truth(boolean value) -> new ShownAnswer(List.of(), List.of(), 1, value);
            case Answer.Statements(var graph) -> new ShownAnswer(List.of(), List.of(), graph.size(), null);
            case Answer.Rows(var variables, var rows) -> new ShownAnswer(variables.stream().map(Var::getVarName).toList(),
                    rows.stream().limit(ROWS).map(row -> cells(row, variables, prefixes)).toList(), rows.size(), null);
        };
    }

    private static List<@Nullable Cell> cells(Binding row, List<Var> variables, Prefixes prefixes) {
        List<@Nullable Cell> cells = new ArrayList<>();
        variables.forEach(variable -> {
            Node node = row.get(variable);
            cells.add(node == null ? null : cell(node, prefixes));
        });
        return cells;
    }

    private static Cell cell(Node node, Prefixes prefixes) {
        if (node.isLiteral()) {
            return new Cell(node.getLiteralLexicalForm(), "", node.getLiteralLanguage());
        }
        String iri = node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel();
        return new Cell(shortened(iri, prefixes), link(iri), "");
    }

    private static String shortened(String iri, Prefixes prefixes) {
        return prefixes.iris().entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue()) && iri.length() > entry.getValue().length())
                .max(java.util.Comparator.comparingInt(entry -> entry.getValue().length()))
                .map(entry -> entry.getKey() + ":" + iri.substring(entry.getValue().length())).orElse(iri);
    }

    private static String link(String iri) {
        if (iri.startsWith(ID)) {
            return "/id/" + iri.substring(ID.length());
        }
        return iri.startsWith("http://") || iri.startsWith("https://") ? iri : "";
    }
}
