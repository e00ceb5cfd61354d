package org.aihistory.knowledge.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryGuardTest {

    private static final QueryGuard GUARD = new QueryGuard(QueryLimits.STANDARD);
    private static final String SERVICE = "SERVICE <http://127.0.0.1:1/> { ?s ?p ?o }";

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * WHERE { " + SERVICE + " }", "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }",
            "SELECT * { ?a ?b ?endpoint . SERVICE ?endpoint { ?s ?p ?o } }", "SELECT * { { SELECT * { " + SERVICE + " } } }",
            "SELECT * { ?a ?b ?c FILTER EXISTS { " + SERVICE + " } }", "SELECT * { ?a ?b ?c FILTER NOT EXISTS { " + SERVICE + " } }",
            "SELECT * { OPTIONAL { " + SERVICE + " } }", "SELECT * { ?a ?b ?c MINUS { " + SERVICE + " } }",
            "SELECT * { GRAPH ?g { " + SERVICE + " } }", "SELECT * { { ?a ?b ?c } UNION { " + SERVICE + " } }",
            "SELECT * { BIND(EXISTS { " + SERVICE + " } AS ?x) }", "SELECT (EXISTS { " + SERVICE + " } AS ?x) {}",
            "SELECT ?a { ?a ?b ?c } GROUP BY ?a HAVING (EXISTS { " + SERVICE + " })",
            "SELECT * { ?a ?b ?c } ORDER BY EXISTS { " + SERVICE + " }",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c } GROUP BY (EXISTS { " + SERVICE + " } AS ?x)",
            "SELECT (SUM(IF(EXISTS { " + SERVICE + " }, 1, 0)) AS ?n) { ?a ?b ?c }",
            "SELECT * { ?a ?b ?c FILTER(IF(!EXISTS { " + SERVICE + " }, true, false)) }", "ASK { " + SERVICE + " }",
            "CONSTRUCT { ?s ?p ?o } WHERE { " + SERVICE + " }", "DESCRIBE ?s WHERE { " + SERVICE + " }",
            "SELECT * { ?a ?b ?c FILTER EXISTS { { SELECT * { ?d ?e ?f FILTER EXISTS { " + SERVICE + " } } } } }"})
    void serviceIsRefusedWhereverItStands(String query) {
        assertThat(refusal(query).problem()).isEqualTo(Problem.FORBIDDEN_QUERY);
        assertThat(refusal(query).arguments()).containsExactly("SERVICE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { ?a ?b ?c FILTER(<java:java.lang.System.exit>(1)) }",
            "SELECT (<java:org.apache.jena.sparql.function.library.wait>(1000) AS ?x) {}",
            "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:wait(20000) AS ?x) {}",
            "PREFIX afn: <http://jena.hpl.hp.com/ARQ/function#> SELECT * { BIND(afn:now() AS ?x) }",
            "PREFIX js: <http://jena.apache.org/ARQ/jsFunction#> SELECT * { BIND(js:f(1) AS ?x) }",
            "SELECT * { ?a ?b ?c } ORDER BY <java:a.B>(?a)", "SELECT ?a { ?a ?b ?c } GROUP BY ?a HAVING(<java:a.B>(?a))",
            "SELECT * { ?a ?b ?c FILTER EXISTS { ?a ?b ?c FILTER(<java:a.B>(?a)) } }", "SELECT (COUNT(<java:a.B>(?a)) AS ?n) { ?a ?b ?c }",
            "SELECT (<http://jena.apache.org/ARQ/function/aggregate#stdev>(?a) AS ?n) { ?a ?b ?c }",
            "SELECT * { ?a ?b ?c FILTER(CONTAINS(STR(<http://www.w3.org/2005/xpath-functions#collation-key>(?a)), '')) }",
            "SELECT * { ?x <java:org.apache.jena.sparql.pfunction.library.listMember> ?y }",
            "SELECT * { ?x <http://jena.apache.org/ARQ/property#splitIRI> (?n ?l) }",
            "SELECT * { ?x <http://jena.apache.org/text#search> 'a' }"})
    void codeByNameIsRefused(String query) {
        assertThat(refusal(query).problem()).isEqualTo(Problem.FORBIDDEN_QUERY);
        assertThat(refusal(query).arguments().getFirst()).startsWith("<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { ?a (<p:a>*)* ?b }", "SELECT * { ?a (<p:a>+/<p:b>)+ ?b }",
            "SELECT * { ?a ((<p:a>|<p:b>*)|<p:c>)* ?b }",
            "SELECT * { ?a (^(<p:a>*))+ ?b }", "SELECT * { ?a ((<p:a>+)?)* ?b }", "SELECT * { FILTER EXISTS { ?a (<p:a>*)* ?b } }"})
    void aClosureInAClosureIsRefused(String query) {
        assertThat(refusal(query).problem()).isEqualTo(Problem.FORBIDDEN_QUERY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSERT DATA { <a:a> <a:b> <a:c> }", "DELETE WHERE { ?s ?p ?o }", "LOAD <file:///etc/passwd>", "CLEAR ALL",
            "DROP ALL",
            "SELECT * { LET (?x := 1) }", "SELECT * { LATERAL { ?s ?p ?o } }", "JSON { 'a' : ?s } WHERE { ?s ?p ?o }",
            "SELECT * { << <a:a> <a:b> <a:c> >> ?p ?o }", "SELECT * { ?s ?p ?o FILTER(CALL(<java:a.B>)) }", "", "   ", "hello",
            "SELECT * { ?s ?p", "SELECT (1 AS ?x) (2 AS ?x) {}", "SELECT * { ?s foo:bar ?o }"})
    void whatIsNoSparqlQueryIsAMistakeWithAPlace(String query) {
        KnowledgeException refusal = refusal(query);
        assertThat(refusal.problem()).isEqualTo(Problem.BAD_QUERY);
        assertThat(refusal.arguments()).hasSize(3).noneMatch(String::isBlank).noneMatch(argument -> argument.contains("Was expecting"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', value = {"SELECT ?x~1~9~…", "SELECT ?born WHERE { ?person }~1~30~}",
            "SELECT ?x WHERE { ?x foo:bar ?y }~1~22~Unresolved prefixed name: foo:bar", "SELECT $ WHERE {}~1~9~$",
            "SELECT ?x { ?x ?y 1 FILTER(foo(?x)) }~1~31~foo("})
    void aMistakeNamesLineColumnAndWhatStandsThere(String query, String line, String column, String found) {
        assertThat(refusal(query).arguments()).containsExactly(line, column, found);
    }

    @Test
    void aMistakeOnAnotherLineIsCountedFromOne() {
        assertThat(refusal("SELECT ?x\nWHERE {\n  ?x ?y }").arguments()).containsExactly("3", "9", "}");
    }

    static Stream<Arguments> deepQueries() {
        return Stream.of(Arguments.of("groups", "SELECT * " + "{".repeat(20_000) + "}".repeat(20_000)),
                Arguments.of("brackets", "SELECT * { FILTER(" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ") }"),
                Arguments.of("lists", "SELECT * { ?s ?p " + "(".repeat(5_000) + "1" + ")".repeat(5_000) + " }"),
                Arguments.of("blank nodes", "SELECT * { ?s ?p " + "[ ?p ".repeat(5_000) + "1" + "]".repeat(5_000) + " }"),
                Arguments.of("paths", "SELECT * { ?s " + "(".repeat(5_000) + "<p:a>" + ")".repeat(5_000) + " ?o }"),
                Arguments.of("ors", "SELECT * { FILTER(" + "true||".repeat(100_000) + "true) }"),
                Arguments.of("ands", "SELECT * { FILTER(" + "true&&".repeat(100_000) + "true) }"),
                Arguments.of("sums", "SELECT (" + "1+".repeat(100_000) + "1 AS ?x) {}"),
                Arguments.of("unions", "SELECT * { " + "{?a ?b ?c} UNION ".repeat(20_000) + "{?a ?b ?c} }"),
                Arguments.of("options", "SELECT * { " + "OPTIONAL {?a ?b ?c} ".repeat(20_000) + "}"),
                Arguments.of("differences", "SELECT * { ?a ?b ?c " + "MINUS {?a ?b ?c} ".repeat(20_000) + "}"),
                Arguments.of("sequences", "SELECT * { ?s " + "<p:a>/".repeat(20_000) + "<p:a> ?o }"),
                Arguments.of("alternatives", "SELECT * { ?s " + "<p:a>|".repeat(20_000) + "<p:a> ?o }"),
                Arguments.of("sub-selects", "SELECT * " + "{ { SELECT * ".repeat(5_000) + "{}" + "} }".repeat(5_000)),
                Arguments.of("negations", "SELECT * { FILTER(" + "!(".repeat(5_000) + "true" + ")".repeat(5_000) + ") }"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deepQueries")
    void depthIsRefusedAndNeverOverflows(String name, String query) {
        assertThat(refusal(query).problem()).as(name).isEqualTo(Problem.FORBIDDEN_QUERY);
    }

    @Test
    void depthWithinTheLimitIsAdmitted() {
        assertThat(GUARD.check("SELECT * " + "{".repeat(150) + "}".repeat(150))).isNotNull();
    }

    @Test
    void bracketsInTextsIrisAndCommentsDoNotCount() {
        String text = "SELECT * { ?s ?p \"" + "{(".repeat(300) + "\" , '" + "[".repeat(300) + "' , \"\"\"" + "{\"".repeat(300)
                + " \"\"\" } # "
                + "{".repeat(300);
        assertThat(GUARD.check(text)).isNotNull();
    }

    @Test
    void moreThanAMegabyteIsRefused() {
        assertThat(refusal("ASK {} #" + "x".repeat(1 << 20)).problem()).isEqualTo(Problem.QUERY_TOO_LARGE);
        assertThat(refusal("ASK {} #" + "谁".repeat(400_000)).problem()).isEqualTo(Problem.QUERY_TOO_LARGE);
        assertThat(GUARD.check("ASK {} #" + "x".repeat((1 << 20) - 20))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { ?s ?p ?o }", "SELECT * { ?a <p:a>* ?b }", "SELECT * { ?a (<p:a>|^<p:b>)+/<p:c>? ?b }",
            "SELECT (xsd:integer(?x) AS ?y) { VALUES ?x { '1' } }", "SELECT * FROM <http://127.0.0.1:1/x> { ?s ?p ?o }",
            "SELECT (GROUP_CONCAT(DISTINCT ?l; separator=', ') AS ?all) { ?s ?p ?l }", "DESCRIBE <a:a>", "CONSTRUCT WHERE { ?s ?p ?o }",
            "ASK { ?s ?p ?o FILTER(REGEX(?o, 'a', 'i') && LANGMATCHES(LANG(?o), 'zh')) }", "SELECT * { ?x !(<p:a>|^<p:b>) ?y }",
            "SELECT * { ?x <http://jena.apache.org/text#query> 'a' }",
            "SELECT (IF(BOUND(?o), COALESCE(?o, UUID(), RAND(), NOW()), SHA256('x')) AS ?x) { ?s ?p ?o }"})
    void theLanguageItselfIsAdmitted(String query) {
        assertThat(GUARD.check("PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> " + query)).isNotNull();
    }

    private static KnowledgeException refusal(String query) {
        KnowledgeException refusal = catchThrowableOfType(KnowledgeException.class, () -> GUARD.check(query));
        assertThat(refusal).as(query.length() > 100 ? query.substring(0, 100) : query).isNotNull();
        return refusal;
    }
}
