package org.aihistory.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A query that searches texts is known as such wherever the search stands in it.
class TextQueryTest {

    private static final String PREFIX = "PREFIX text: <http://jena.apache.org/text#> ";

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { ?s text:query 'x' }", "ASK { { ?s ?p ?o } UNION { ?s text:query ('x' 3) } }",
            "SELECT * { { SELECT ?s { (?s ?score) text:query 'x' } } }", "SELECT * { ?s ?p ?o FILTER EXISTS { ?s text:query 'x' } }",
            "SELECT * { ?s ?p ?o FILTER(?o > 3 && NOT EXISTS { ?s text:query 'x' }) }", "SELECT * { ?s ?p ?o MINUS { ?s text:query 'x' } }",
            "SELECT * { GRAPH ?g { ?s text:query 'x' } }", "DESCRIBE ?s { ?s text:query 'x' }"})
    void aSearchIsSeen(String query) {
        assertThat(TextQuery.isIn(QueryFactory.create(PREFIX + query))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DESCRIBE <http://example.org/x>", "SELECT * { ?s ?p 'text:query' }", "SELECT * { ?s text:queries 'x' }",
            "CONSTRUCT WHERE { ?s ?p ?o }", "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q 'x' } }"})
    void whatOnlyLooksLikeOneIsNone(String query) {
        assertThat(TextQuery.isIn(QueryFactory.create(PREFIX + query))).isFalse();
    }
}
