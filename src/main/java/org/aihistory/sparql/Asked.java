package org.aihistory.sparql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.aihistory.knowledge.Answer;
import org.aihistory.model.Term;
import org.aihistory.sparql.view.AnswerTable;
import org.aihistory.sparql.view.Cell;
import org.aihistory.sparql.view.Cells;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/// An answer that came, before it is drawn.
///
/// @param took how long the query ran
/// @param plan the algebra of the query after the optimizer; empty for a DESCRIBE of named things
record Asked(Answer answer, Duration took, String plan) {

    private static final List<String> TRIPLE = List.of("subject", "predicate", "object");

    /// Yes or no of ASK, else null.
    public @Nullable Boolean truth() {
        return answer instanceof Answer.Truth(boolean value) ? value : null;
    }

    public boolean statements() {
        return answer instanceof Answer.Statements;
    }

    /// Rows, or triples as rows of three columns.
    AnswerTable table(Cells cells) {
        return switch (answer) {
            case Answer.Truth _ -> new AnswerTable(List.of(), List.of());
            case Answer.Rows(var variables, var rows) -> new AnswerTable(variables.stream().map(Var::getVarName).toList(),
                    rows.stream().map(row -> row(row, variables, cells)).toList());
            case Answer.Statements(var graph) -> {
                List<List<@Nullable Cell>> rows = new ArrayList<>();
                graph.find().forEachRemaining(
                        triple -> rows.add(List.of(cells.of(term(triple.getSubject())), cells.of(term(triple.getPredicate())),
                                cells.of(term(triple.getObject())))));
                yield new AnswerTable(TRIPLE, rows);
            }
        };
    }

    private static List<@Nullable Cell> row(Binding row, List<Var> variables, Cells cells) {
        List<@Nullable Cell> found = new ArrayList<>();
        variables.forEach(variable -> {
            Node node = row.get(variable);
            found.add(node == null ? null : cells.of(term(node)));
        });
        return found;
    }

    private static Term term(Node node) {
        if (node.isLiteral()) {
            return new Term.Literal(node.getLiteralLexicalForm(), node.getLiteralDatatypeURI(), node.getLiteralLanguage());
        }
        return new Term.Iri(node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel());
    }
}
