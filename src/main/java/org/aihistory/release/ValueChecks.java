package org.aihistory.release;

import org.aihistory.model.Edtf;
import org.apache.jena.graph.Node;

/// What a literal means, where neither shapes nor queries can tell: dates of the calendar.
final class ValueChecks {

    private ValueChecks() {
    }

    static void run(Candidate candidate, Problems problems) {
        for (Statement statement : candidate.statements()) {
            Node value = statement.value();
            if (value.isLiteral() && value.getLiteralDatatypeURI().equals(Edtf.DATATYPE)) {
                checkDate(statement, value.getLiteralLexicalForm(), candidate, problems);
            }
        }
    }

    private static void checkDate(Statement statement, String value, Candidate candidate, Problems problems) {
        try {
            Edtf.parse(value);
        } catch (IllegalArgumentException impossible) {
            problems.error(statement.file(), statement.line(), candidate.name(statement.subject()), "date",
                    "No such date: " + impossible.getMessage() + ".", "没有这样的日期：" + value + "。");
        }
    }
}
