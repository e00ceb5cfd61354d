package org.aihistory.sparql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.Prefixes;
import org.aihistory.model.Row;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Things;

/// A question with the query that answers it.
///
/// @param text the query with its prefixes declared
record ExampleQuery(String slug, Text question, Text about, String text) {

    /// All of them, in their order.
    static List<ExampleQuery> all(Knowledge knowledge) {
        Prefixes prefixes = Prefixes.of(knowledge.release());
        return knowledge.base().select("sparql/examples", Map.of()).stream().map(row -> of(row, prefixes)).toList();
    }

    static Optional<ExampleQuery> named(List<ExampleQuery> examples, String slug) {
        return examples.stream().filter(example -> example.slug.equals(slug)).findFirst();
    }

    private static ExampleQuery of(Row row, Prefixes prefixes) {
        return new ExampleQuery(Things.slug(row.get("query")), new Text(row.get("en"), row.get("zh")),
                new Text(row.get("aboutEn"), row.get("aboutZh")), prefixes.declare(row.get("text")));
    }
}
