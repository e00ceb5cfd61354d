package org.aihistory.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The endpoint as RDF4J asks it, without configuration.
class Rdf4jTest {

    private static final String PREFIXES = "PREFIX aih: <https://w3id.org/aihistory/ontology#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
            + "PREFIX person: <https://w3id.org/aihistory/id/person/> PREFIX passage: <https://w3id.org/aihistory/id/passage/> ";
    private static final SPARQLRepository REPOSITORY = new SPARQLRepository(Server.endpoint());

    @AfterAll
    static void close() {
        REPOSITORY.shutDown();
    }

    @Test
    void selectGivesLabelsInBothLanguages() {
        Set<String> labels = rows("SELECT ?label { person:ray-solomonoff rdfs:label ?label }").stream()
                .map(row -> row.getValue("label").stringValue()).collect(Collectors.toSet());
        assertEquals(Set.of("Ray Solomonoff", "雷·所罗门诺夫"), labels);
    }

    @Test
    void selectNamesThePassagesThatStateAFact() {
        Set<String> passages = rows(
                "SELECT ?passage { GRAPH ?passage { person:ray-solomonoff aih:born ?born } ?passage a aih:Passage }").stream()
                .map(row -> row.getValue("passage").stringValue().replaceFirst("^.*/", "")).collect(Collectors.toSet());
        assertTrue(passages.containsAll(Set.of("nick-solomonoff-lecture.4", "solomonoff-obituary-algorithms.1")), passages::toString);
    }

    @Test
    void countIsANumberThatTheDumpConfirms() throws Exception {
        int count = Integer.parseInt(rows("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").getFirst().getValue("n").stringValue());
        long lines = new String(Server.dump("nq"), java.nio.charset.StandardCharsets.UTF_8).lines()
                .filter(line -> !line.matches(".* <[^>]+> \\.$") || line.matches("^<[^>]+> <[^>]+> <[^>]+> \\.$")).count();
        assertEquals(lines, count);
    }

    @Test
    void askIsTrueOrFalse() {
        try (RepositoryConnection connection = REPOSITORY.getConnection()) {
            assertTrue(connection.prepareBooleanQuery(PREFIXES + "ASK { person:ray-solomonoff a aih:Person }").evaluate());
            assertEquals(false, connection.prepareBooleanQuery(PREFIXES + "ASK { person:ray-solomonoff a aih:Work }").evaluate());
        }
    }

    @Test
    void constructAndDescribeGiveStatements() {
        try (RepositoryConnection connection = REPOSITORY.getConnection()) {
            List<Statement> labels = QueryResults.asList(connection
                    .prepareGraphQuery(PREFIXES + "CONSTRUCT WHERE { person:ray-solomonoff rdfs:label ?label }").evaluate());
            assertEquals(2, labels.size());
            List<Statement> described = QueryResults
                    .asList(connection.prepareGraphQuery(PREFIXES + "DESCRIBE person:ray-solomonoff").evaluate());
            assertTrue(described.containsAll(labels));
        }
    }

    @Test
    void textIsSearchedInsideAQuery() {
        List<BindingSet> found = rows("PREFIX text: <http://jena.apache.org/text#> "
                + "SELECT ?thing ?score { (?thing ?score) text:query ('所罗门诺夫' 5) . ?thing a aih:Person } ORDER BY DESC(?score)");
        assertTrue(found.getFirst().getValue("thing").stringValue().endsWith("/person/ray-solomonoff"));
    }

    @Test
    void aMistakeIsAnErrorAndNoEmptyAnswer() {
        assertThrows(RuntimeException.class, () -> rows("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"));
        assertThrows(QueryEvaluationException.class, () -> rows("SELECT * { ?a ?b ?c . ?d ?e ?f }"));
    }

    private static List<BindingSet> rows(String query) {
        try (RepositoryConnection connection = REPOSITORY.getConnection()) {
            return QueryResults.asList(connection.prepareTupleQuery(PREFIXES + query).evaluate());
        }
    }
}
