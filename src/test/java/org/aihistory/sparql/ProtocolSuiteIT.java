package org.aihistory.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The tests of the W3C's suite for the SPARQL 1.1 Protocol and Service Description, by their names there, over our own graphs and under the limits as they
/// are shipped. Those that write are refused: this endpoint reads.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "aihistory.home=target/sparql-home")
class ProtocolSuiteIT {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DIRECT = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";
    private static final String PASSAGE = "https://w3id.org/aihistory/id/passage/";
    private static final String LECTURE = PASSAGE + "nick-solomonoff-lecture.4";
    private static final String OBITUARY = PASSAGE + "solomonoff-obituary-algorithms.1";
    private static final String RAY = "<https://w3id.org/aihistory/id/person/ray-solomonoff> <https://w3id.org/aihistory/ontology#born> ";
    private static final String BOTH = "ASK { " + RAY + "?a ; <https://w3id.org/aihistory/ontology#born> ?b FILTER(STR(?a) != STR(?b)) }";
    private static final String NAMED = "ASK { GRAPH <" + LECTURE + "> { " + RAY + "?a } GRAPH <" + OBITUARY + "> { " + RAY
            + "?b } FILTER NOT EXISTS { ?s ?p ?o } }";
    private static final List<String> ROWS = List.of("application/sparql-results+xml", "application/sparql-results+json", "text/csv",
            "text/tab-separated-values");
    private static final List<String> TRUTH = ROWS.subList(0, 2);
    private static final List<String> STATEMENTS = List.of("application/rdf+xml", "text/turtle", "application/n-triples");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    /// One test of the suite.
    ///
    /// @param name in the suite's manifest
    /// @param types of the answer, one of which is right; none for a test that must be refused
    /// @param content what the answer contains
    record Case(String name, String method, String query, String type, String body, Charset charset, List<String> types, String content) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> readers() {
        String defaults = graphs("default", LECTURE, OBITUARY);
        String named = graphs("named", LECTURE, OBITUARY);
        String full = graphs("default", OBITUARY) + "&" + named;
        String withDefault = NAMED.replace("FILTER NOT EXISTS { ?s ?p ?o }", RAY + "?c FILTER(STRLEN(STR(?c)) = 10)");
        String any = graphs("default", "http://example.org/data0.rdf");
        return Stream.of(get("query_get", "query=" + encoded("ASK {}") + "&" + any, TRUTH, "true"),
                post("query_post_form", any, FORM, "query=" + encoded("ASK {}"), TRUTH, "true"),
                post("query_post_direct", "", DIRECT, "ASK {}", TRUTH, "true"),
                get("query_dataset_default_graphs_get", "query=" + encoded(BOTH) + "&" + defaults, TRUTH, "true"),
                post("query_dataset_default_graphs_post", defaults, DIRECT, BOTH, TRUTH, "true"),
                get("query_dataset_named_graphs_get", "query=" + encoded(NAMED) + "&" + named, TRUTH, "true"),
                post("query_dataset_named_graphs_post", named, DIRECT, NAMED, TRUTH, "true"),
                post("query_dataset_full", full, DIRECT, withDefault, TRUTH, "true"),
                post("query_multiple_dataset", named, DIRECT, NAMED.replace("ASK", "ASK FROM <" + OBITUARY + ">"), TRUTH, "true"),
                post("query_content_type_select", any, DIRECT, "SELECT (1 AS ?value) {}", ROWS, "value"),
                post("query_content_type_ask", any, DIRECT, "ASK {}", TRUTH, "true"),
                post("query_content_type_describe", any, DIRECT, "DESCRIBE <http://example.org/>", STATEMENTS, ""),
                post("query_content_type_construct", any, DIRECT, "CONSTRUCT { <s> <p> 1 } WHERE {}", STATEMENTS, "1"));
    }

    static Stream<Case> mistakes() {
        return Stream.of(refused("bad_query_method", "PUT", "query=" + encoded("ASK {}"), FORM, ""),
                refused("bad_multiple_queries", "GET", "query=" + encoded("ASK {}") + "&query=" + encoded("SELECT * {}"), "", ""),
                refused("bad_query_wrong_media_type", "POST", "", "text/plain", "ASK {}"),
                refused("bad_query_missing_form_type", "POST", "", "", "query=" + encoded("ASK {}")),
                refused("bad_query_missing_direct_type", "POST", "", "", "ASK {}"),
                utf16("bad_query_non_utf8", DIRECT, "ASK {}"), refused("bad_query_syntax", "GET", "query=" + encoded("ASK {"), "", ""),
                refused("bad_update_get", "GET", "update=" + encoded("CLEAR ALL"), "", ""),
                refused("bad_multiple_updates", "POST", "", FORM, "update=" + encoded("CLEAR NAMED") + "&update=" + encoded("CLEAR ALL")),
                refused("bad_update_wrong_media_type", "POST", "", "text/plain", "CLEAR NAMED"),
                refused("bad_update_missing_form_type", "POST", "", "", "update=" + encoded("CLEAR NAMED")),
                utf16("bad_update_non_utf8", UPDATE, "CLEAR NAMED"),
                refused("bad_update_syntax", "POST", "", FORM, "update=" + encoded("CLEAR XYZ")),
                refused("bad_update_dataset_conflict", "POST", "using-named-graph-uri=" + encoded("http://example/people"), UPDATE,
                        "WITH <http://example/other> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }"));
    }

    /// The seven of the suite that write.
    static Stream<Case> writers() {
        String insert = "INSERT { GRAPH <http://example.org/new/> { ?s a <http://example.org/C> } } WHERE { ?s a ?class }";
        return Stream.of(refused("update_dataset_default_graph", "POST", "using-graph-uri=" + encoded(LECTURE), UPDATE, insert),
                refused("update_dataset_default_graphs", "POST",
                        "using-graph-uri=" + encoded(LECTURE) + "&using-graph-uri=" + encoded(OBITUARY), UPDATE, insert),
                refused("update_dataset_named_graphs", "POST", "using-named-graph-uri=" + encoded(LECTURE), UPDATE, insert),
                refused("update_dataset_full", "POST",
                        "using-graph-uri=" + encoded(LECTURE) + "&using-named-graph-uri=" + encoded(OBITUARY), UPDATE, insert),
                refused("update_post_form", "POST", "", FORM, "update=" + encoded("CLEAR ALL")),
                refused("update_post_direct", "POST", "", UPDATE, "CLEAR ALL"),
                refused("update_base_uri", "POST", "", UPDATE, "INSERT DATA { GRAPH <http://example.org/base/> { <s> <p> <test> } }"));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void whatReadsIsAnswered(Case one) throws Exception {
        HttpResponse<String> answer = send(one);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(one.types()).contains(type(answer));
        assertThat(answer.body()).contains(one.content());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsTheReaders(Case one) throws Exception {
        assertThat(send(one).statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void whatWritesIsRefusedAndLeavesEverythingAsItWas(Case one) throws Exception {
        assertThat(send(one).statusCode()).isBetween(400, 499);
        String untouched = "ASK { GRAPH <" + LECTURE
                + "> { ?s ?p ?o } FILTER NOT EXISTS { GRAPH <http://example.org/new/> { ?s ?p ?o } } }";
        assertThat(send(post("", "", DIRECT, untouched, TRUTH, "")).body()).contains("true");
    }

    @Test
    void theSuiteIsWhole() {
        assertThat(Stream.of(readers(), mistakes(), writers()).flatMap(cases -> cases).map(Case::name).distinct()).hasSize(34);
        assertThat(writers()).hasSize(7);
    }

    /// `returns-rdf`, `has-endpoint-triple` and `conforms-to-schema` of the suite for service descriptions.
    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/rdf+xml", "application/ld+json", "application/n-triples"})
    void theServiceDescriptionIsRdfNamesTheEndpointAndKeepsToItsVocabulary(String accept) throws Exception {
        HttpResponse<String> answer = CLIENT.send(HttpRequest.newBuilder(address("")).header("Accept", accept).build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(type(answer)).isEqualTo(accept);
        Model model = ModelFactory.createDefaultModel();
        Lang lang = RDFLanguages.contentTypeToLang(accept);
        RDFDataMgr.read(model, new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)), lang);
        List<Resource> services = model.listResourcesWithProperty(RDF.type, sd("Service")).toList();
        assertThat(services).hasSize(1);
        assertThat(services.getFirst().listProperties(property("endpoint")).toList()).hasSize(1)
                .allMatch(statement -> statement.getResource().getURI().equals("http://localhost:" + port + "/sparql"));
        assertSchema(model, services.getFirst());
    }

    private static void assertSchema(Model model, Resource service) {
        for (String name : List.of("endpoint", "feature", "supportedLanguage", "resultFormat", "defaultDataset", "propertyFeature")) {
            model.listStatements(null, property(name), (org.apache.jena.rdf.model.RDFNode) null).forEach(statement -> {
                assertThat(statement.getSubject()).isEqualTo(service);
                assertThat(statement.getObject().isURIResource()).isTrue();
            });
        }
        Resource dataset = service.getProperty(property("defaultDataset")).getResource();
        assertThat(dataset.hasProperty(RDF.type, sd("Dataset"))).isTrue();
        assertThat(dataset.getProperty(property("defaultGraph")).getResource().hasProperty(RDF.type, sd("Graph"))).isTrue();
        assertThat(dataset.listProperties(property("namedGraph")).toList()).isNotEmpty().allMatch(statement -> statement.getResource()
                .hasProperty(RDF.type, sd("NamedGraph")) && statement.getResource().hasProperty(property("name")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"所罗门诺夫", "Solomonof", "Ray Solomonoff"})
    void textIsSearchedInsideAQuery(String words) throws Exception {
        String query = "PREFIX text: <http://jena.apache.org/text#> SELECT ?thing ?score { (?thing ?score) text:query ('" + words
                + "' 3) . "
                + "?thing a <https://w3id.org/aihistory/ontology#Person> } ORDER BY DESC(?score)";
        HttpResponse<String> answer = send(post("", "", DIRECT, query, ROWS, ""));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("person/ray-solomonoff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?s text:query ?o", "?s text:query (1 2 3)", "?s text:query ('x' 0)", "?s text:query <http://x/>",
            "(?a ?b ?c ?d) text:query 'x'"})
    void textThatIsAskedWronglyIsTheReadersMistake(String pattern) throws Exception {
        String query = "PREFIX text: <http://jena.apache.org/text#> SELECT * { " + pattern + " }";
        HttpResponse<String> answer = send(post("", "", DIRECT, query, ROWS, ""));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("(?thing ?score ?name) text:query");
    }

    @Test
    void theTextSearchIsDescribedAndNothingElseOfTheEngineIsOpen() throws Exception {
        assertThat(send(get("", "", STATEMENTS, "")).body()).contains("propertyFeature").contains("jena.apache.org/text#");
        String strSplit = "SELECT * { ?x <http://jena.apache.org/ARQ/property#strSplit> ('a,b' ',') }";
        assertThat(send(post("", "", DIRECT, strSplit, ROWS, "")).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> send(Case one) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(one.query()));
        if (!one.type().isEmpty()) {
            request.header("Content-Type", one.type());
        }
        request.method(one.method(), one.method().equals("GET")
                ? BodyPublishers.noBody()
                : BodyPublishers.ofByteArray(one.body().getBytes(one.charset())));
        return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private URI address(String query) {
        return URI.create("http://localhost:" + port + "/sparql" + (query.isEmpty() ? "" : "?" + query));
    }

    private static Case get(String name, String query, List<String> types, String content) {
        return new Case(name, "GET", query, "", "", StandardCharsets.UTF_8, types, content);
    }

    private static Case post(String name, String query, String type, String body, List<String> types, String content) {
        return new Case(name, "POST", query, type, body, StandardCharsets.UTF_8, types, content);
    }

    private static Case refused(String name, String method, String query, String type, String body) {
        return new Case(name, method, query, type, body, StandardCharsets.UTF_8, List.of(), "");
    }

    private static Case utf16(String name, String type, String body) {
        return new Case(name, "POST", "", type + "; charset=UTF-16", body, StandardCharsets.UTF_16, List.of(), "");
    }

    private static String graphs(String which, String... iris) {
        return String.join("&", Stream.of(iris).map(iri -> which + "-graph-uri=" + encoded(iri)).toList());
    }

    private static Resource sd(String name) {
        return ResourceFactory.createResource(SD + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(SD + name);
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
