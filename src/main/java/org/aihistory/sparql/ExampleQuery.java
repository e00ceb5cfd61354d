package org.aihistory.sparql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.Prefixes;
import org.aihistory.model.Language;
import org.aihistory.model.ParameterLine;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Things;

/// A question with the query that answers it.
///
/// @param kind select, ask or construct
/// @param view how the answer is shown first: table, lineage, network, chart, tree or cards
/// @param keywords words of both languages by which it is found
/// @param body the query as it is stored: without prefixes, every parameter at its start value, labels in English
/// @param prefixes those that the text can declare
record ExampleQuery(String slug, String kind, Text question, Text about, Heading group, Heading level, String view,
        List<ExampleParameter> parameters, List<String> keywords, String body, Prefixes prefixes) {

    /// The variable that says in which language labels are asked for, where a query has its line.
    static final String LANGUAGE = "lang";

    /// A group or a level.
    ///
    /// @param name last part of its IRI
    record Heading(String name, Text label) {
    }

    /// All of them, by group and then in their order.
    static List<ExampleQuery> all(Knowledge knowledge) {
        Prefixes prefixes = Prefixes.of(knowledge.release());
        Map<String, List<Row>> parameters = byQuery(knowledge, "sparql/example-parameters");
        Map<String, List<Row>> keywords = byQuery(knowledge, "sparql/example-keywords");
        return knowledge.base().select("sparql/examples", Map.of()).stream().map(row -> new ExampleQuery(Things.slug(row.get("query")),
                row.get("kind"), text(row, "en", "zh"), text(row, "aboutEn", "aboutZh"), heading(row, "group"), heading(row, "level"),
                row.get("view"), parameters(parameters.getOrDefault(row.get("query"), List.of())),
                keywords.getOrDefault(row.get("query"), List.of()).stream().map(word -> word.get("keyword")).toList(), row.get("text"),
                prefixes)).toList();
    }

    static Optional<ExampleQuery> named(List<ExampleQuery> examples, String slug) {
        return examples.stream().filter(example -> example.slug.equals(slug)).findFirst();
    }

    Optional<ExampleParameter> parameter(String variable) {
        return parameters.stream().filter(parameter -> parameter.variable().equals(variable)).findFirst();
    }

    /// The query with its prefixes declared, as it is stored.
    String text() {
        return prefixes.declare(body);
    }

    /// The query with its prefixes declared, labels in a language and other values for some parameters.
    ///
    /// @param values by variable, as [ExampleValues] reads them
    String text(Map<String, Term> values, Language language) {
        String text = body;
        for (ExampleParameter parameter : parameters) {
            Term value = values.getOrDefault(parameter.variable(), parameter.start());
            text = with(parameter.variable(), SparqlTerm.written(value, prefixes), text);
        }
        return prefixes.declare(with(LANGUAGE, "\"" + language.tag() + "\"", text));
    }

    private static String with(String variable, String term, String text) {
        return ParameterLine.of(variable, text).map(line -> line.with(term)).orElse(text);
    }

    private static Map<String, List<Row>> byQuery(Knowledge knowledge, String name) {
        return knowledge.base().select(name, Map.of()).stream().collect(Collectors.groupingBy(row -> row.get("query")));
    }

    private static List<ExampleParameter> parameters(List<Row> rows) {
        Function<Row, String> variable = row -> row.get("variable");
        return rows.stream().collect(Collectors.groupingBy(variable, LinkedHashMap::new, Collectors.toList())).values().stream()
                .map(ExampleParameter::of).toList();
    }

    private static Heading heading(Row row, String name) {
        return new Heading(Things.slug(row.get(name)), text(row, name + "En", name + "Zh"));
    }

    private static Text text(Row row, String en, String zh) {
        return new Text(row.get(en), row.get(zh));
    }
}
