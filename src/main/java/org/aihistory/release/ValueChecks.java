package org.aihistory.release;

import java.util.Map;
import java.util.stream.Collectors;
import org.aihistory.model.Edtf;
import org.aihistory.vocabulary.Aih;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;

/// What a literal means, where neither shapes nor queries can tell: dates of the calendar, the text of example queries.
final class ValueChecks {

    private ValueChecks() {
    }

    static void run(Candidate candidate, Problems problems) {
        String header = header(candidate.prefixes());
        for (Statement statement : candidate.statements()) {
            Node value = statement.value();
            if (value.isLiteral() && value.getLiteralDatatypeURI().equals(Edtf.DATATYPE)) {
                checkDate(statement, value.getLiteralLexicalForm(), candidate, problems);
            } else if (statement.property().equals(Aih.sparql) && value.isLiteral()) {
                checkQuery(statement, header + value.getLiteralLexicalForm(), candidate, problems);
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

    private static void checkQuery(Statement statement, String text, Candidate candidate, Problems problems) {
        try {
            if (!QueryFactory.create(text).isSelectType()) {
                problems.error(statement.file(), statement.line(), candidate.name(statement.subject()), "example-query",
                        "An example query is a SELECT.", "示例查询应是 SELECT。");
            }
        } catch (QueryException broken) {
            String reason = String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
            problems.error(statement.file(), statement.line(), candidate.name(statement.subject()), "example-query",
                    "The query does not parse: " + reason, "查询无法解析：" + reason);
        }
    }

    private static String header(Map<String, String> prefixes) {
        return prefixes.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n").collect(Collectors.joining());
    }
}
