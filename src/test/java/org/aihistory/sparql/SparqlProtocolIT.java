package org.aihistory.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The endpoint as a client on the wire sees it.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"aihistory.home=target/sparql-home",
        "aihistory.sparql.work-per-minute=1h"})
class SparqlProtocolIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DIRECT = "application/sparql-query";
    private static final String SELECT = "SELECT ?label WHERE { <https://w3id.org/aihistory/id/person/ray-solomonoff> "
            + "<http://www.w3.org/2000/01/rdf-schema#label> ?label } ORDER BY ?label";
    private static final String CONSTRUCT = "CONSTRUCT WHERE { <https://w3id.org/aihistory/id/person/ray-solomonoff> "
            + "<http://www.w3.org/2000/01/rdf-schema#label> ?label }";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void getPostFormAndPostDirectGiveTheSameAnswer() throws Exception {
        String expected = get(SELECT, "text/csv").body();
        assertThat(expected).isEqualTo("label\r\nRay Solomonoff\r\n雷·所罗门诺夫\r\n");
        assertThat(post("/sparql", FORM, "query=" + encoded(SELECT), "text/csv").body()).isEqualTo(expected);
        assertThat(post("/sparql", DIRECT, SELECT, "text/csv").body()).isEqualTo(expected);
        assertThat(post("/sparql/query", DIRECT + "; charset=utf-8", SELECT, "text/csv").body()).isEqualTo(expected);
        assertThat(post("/sparql?query=" + encoded(SELECT), FORM, "", "text/csv").body()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"application/sparql-results+json, application/sparql-results+json", "application/json, application/json",
            "application/sparql-results+xml, application/sparql-results+xml", "application/xml, application/xml", "text/csv, text/csv",
            "text/tab-separated-values, text/tab-separated-values", "*/*, application/sparql-results+json",
            "'text/html, application/xml;q=0.9, */*;q=0.8', application/xml",
            "'text/csv;q=0.5, application/sparql-results+xml;q=0.9', application/sparql-results+xml",
            "'text/turtle, text/csv;q=0.1', text/csv", "'application/*;q=0.2, text/csv;q=0.3', text/csv"})
    void rowsComeInTheFormThatIsLikedBest(String accept, String type) throws Exception {
        HttpResponse<String> answer = get(SELECT, accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo(type);
        assertThat(answer.body()).contains("雷·所罗门诺夫");
    }

    @ParameterizedTest
    @CsvSource({"text/turtle, text/turtle", "application/n-triples, application/n-triples", "application/trig, application/trig",
            "application/rdf+xml, application/rdf+xml", "application/ld+json, application/ld+json", "application/json, application/json",
            "application/n-quads, application/n-quads", "*/*, text/turtle", "'text/csv, application/trig;q=0.1', application/trig"})
    void statementsComeInTheFormThatIsLikedBest(String accept, String type) throws Exception {
        HttpResponse<String> answer = get(CONSTRUCT, accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo(type);
        assertThat(answer.body()).contains("雷·所罗门诺夫");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/turtle", "text/csv;q=0", "application/rdf+xml, image/*", "not a type"})
    void aFormThatIsNotServedIsRefusedWith406(String accept) throws Exception {
        assertThat(get(SELECT, accept).statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource({"csv, text/csv", "json, application/sparql-results+json", "xml, application/sparql-results+xml",
            "tsv, text/tab-separated-values"})
    void aShortNameGoesBeforeTheHeader(String name, String type) throws Exception {
        assertThat(type(send(request("/sparql?format=" + name + "&query=" + encoded(SELECT)).header("Accept", "text/turtle"))))
                .isEqualTo(type);
    }

    @Test
    void headIsGetWithoutItsBody() throws Exception {
        HttpResponse<String> head = send(request("/sparql?query=" + encoded(SELECT)).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length"))
                .hasValue(get(SELECT, "*/*").body().getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void readersOfOtherSitesMayAsk() throws Exception {
        HttpResponse<String> flight = send(
                request("/sparql").method("OPTIONS", BodyPublishers.noBody()).header("Origin", "https://example.org")
                        .header("Access-Control-Request-Method", "POST").header("Access-Control-Request-Headers", "content-type"));
        assertThat(flight.statusCode()).isEqualTo(200);
        assertThat(flight.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(send(request("/sparql?query=ASK%7B%7D").header("Origin", "https://example.org")).headers()
                .allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(send(request("/sparql").method("OPTIONS", BodyPublishers.noBody())).headers().firstValue("Allow").orElse(""))
                .contains("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void nothingCanBeWrittenByMethod(String method) throws Exception {
        for (String path : new String[]{"/sparql", "/sparql?default", "/sparql?graph=http://x/", "/sparql/data", "/sparql/update"}) {
            assertThat(send(request(path).method(method, BodyPublishers.ofString("<a:a> <a:b> <a:c> ."))).statusCode()).isEqualTo(405);
        }
    }

    @ParameterizedTest
    @CsvSource({"application/sparql-update, 'INSERT DATA { <a:a> <a:b> <a:c> }', 403", FORM + ", update=CLEAR+ALL, 403",
            FORM + ", query=CLEAR+ALL, 400", FORM + ", query=LOAD+%3Cfile%3A%2F%2F%2Fetc%2Fpasswd%3E, 400", "text/plain, 'ASK {}', 415",
            "text/turtle, '<a:a> <a:b> <a:c> .', 415", FORM + ", '', 400", FORM + ", query=ASK%7B%7D&query=ASK%7B%7D, 400",
            FORM + ", query=%20, 400", DIRECT + ", '', 400", "application/json, {}, 415", "multipart/form-data, x, 415"})
    void whatIsNoQueryIsRefusedAsTheReadersMistake(String type, String body, int status) throws Exception {
        assertThat(post("/sparql", type, body, "*/*").statusCode()).isEqualTo(status);
    }

    @Test
    void textThatIsNoUtf8IsRefused() throws Exception {
        HttpResponse<String> answer = send(request("/sparql").header("Content-Type", DIRECT)
                .POST(BodyPublishers.ofByteArray("ASK { ?s ?p 'é' }".getBytes(StandardCharsets.ISO_8859_1))));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void moreThanAMegabyteOfTextIsRefusedHoweverItIsSent() throws Exception {
        String long1 = "ASK {} #" + "x".repeat(1 << 20);
        assertThat(post("/sparql", DIRECT, long1, "*/*").statusCode()).isEqualTo(413);
        assertThat(post("/sparql", FORM, "query=" + encoded(long1), "*/*").statusCode()).isEqualTo(413);
        assertThat(post("/sparql", FORM, "query=" + "x".repeat(6 << 20), "*/*").statusCode()).isEqualTo(413);
        assertThat(post("/sparql", DIRECT, "ASK {} #" + "x".repeat(1_000_000), "*/*").statusCode()).isEqualTo(200);
    }

    @Test
    void bodiesThatUnpackAreRefused() throws Exception {
        assertThat(send(request("/sparql").header("Content-Type", DIRECT).header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(new byte[]{31, -117, 8, 0}))).statusCode()).isEqualTo(415);
    }

    @Test
    void anAnswerBeyondTheLimitIsRefusedAndNamesTheLimitAndTheDumps() throws Exception {
        HttpResponse<String> refusal = send(
                request("/sparql?query=" + encoded("SELECT * { ?a ?b ?c . ?d ?e ?f }")).header("Accept-Language", "zh"));
        assertThat(refusal.statusCode()).isEqualTo(422);
        assertThat(refusal.body()).contains("10,000").contains("/dumps/").contains("上限");
        assertThat(get("CONSTRUCT { ?a ?b ?f } WHERE { ?a ?b ?c . ?d ?e ?f }", "*/*").statusCode()).isEqualTo(422);
    }

    @Test
    void aTimeThatTheReaderSetsIsKept() throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> late = send(
                request("/sparql?timeout=1&query=" + encoded("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }")));
        assertThat(late.statusCode()).isEqualTo(503);
        assertThat(late.body()).contains("1 seconds");
        assertThat((System.nanoTime() - start) / 1_000_000).isBetween(900L, 5_000L);
        assertThat(send(request("/sparql?timeout=soon&query=ASK%7B%7D")).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"callback=alert(1)//", "stylesheet=%22?%3E%3Cx/%3E", "force-accept=text/html", "output=%3Cscript%3E"})
    void parametersOfOldInterfacesDoNothing(String parameter) throws Exception {
        HttpResponse<String> answer = send(request("/sparql?" + parameter + "&query=ASK%7B%7D"));
        if (answer.statusCode() == 200) {
            assertThat(answer.body().replaceAll("\\s", "")).isEqualTo("{\"head\":{},\"boolean\":true}");
            assertThat(type(answer)).isEqualTo("application/sparql-results+json");
        } else {
            assertThat(answer.statusCode()).isEqualTo(406);
        }
    }

    @Test
    void graphsCanBeChosenByTheProtocolAndFetchNothing() throws Exception {
        String ask = "/sparql?query=" + encoded("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }") + "&format=csv&default-graph-uri=";
        assertThat(send(request(ask + encoded("https://w3id.org/aihistory/id/passage/nick-solomonoff-lecture.4"))).body())
                .isNotEqualTo("n\r\n0\r\n");
        assertThat(send(request(ask + encoded("http://127.0.0.1:" + port + "/ontology.ttl"))).body()).isEqualTo("n\r\n0\r\n");
        assertThat(send(request(ask + encoded("file:///etc/passwd"))).body()).isEqualTo("n\r\n0\r\n");
    }

    @Test
    void textsThatASpreadsheetWouldRunAreQuotedAndNumbersAreNot() throws Exception {
        String csv = get("SELECT ?x { VALUES ?x { '=1+1' '@sum' '-2' -2 'plain' } }", "text/csv").body();
        assertThat(csv).contains("'=1+1").contains("'@sum").contains("'-2").contains("\r\n-2\r\n").contains("\r\nplain\r\n");
    }

    @Test
    void whatXmlCannotCarryIsRefusedInXmlAndServedInJson() throws Exception {
        String query = "SELECT (\"a\\u0001b\" AS ?x) {}";
        assertThat(get(query, "application/sparql-results+xml").statusCode()).isEqualTo(406);
        assertThat(get(query, "application/sparql-results+json").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * {", "SELECT * { ?s ?p ?o FILTER(<java:java.lang.Runtime>(1)) }",
            "SELECT * { SERVICE <http://127.0.0.1:1/> {} }",
            "SELECT * { ?a ?b ?c . ?d ?e ?f }", "SELECT * { ?s ?p \"\\uD800\" }", "DESCRIBE <a b>", "SELECT * { ?s ?p 'x'^^<y z> }"})
    void noRefusalNamesAnythingOfTheInside(String query) throws Exception {
        HttpResponse<String> refusal = get(query, "*/*");
        assertThat(refusal.statusCode()).isBetween(400, 499);
        assertThat(refusal.body()).doesNotContain("Exception").doesNotContain("org.apache").doesNotContain("org.aihistory")
                .doesNotContain("\tat ").doesNotContain("Was expecting");
        assertThat(type(refusal)).isEqualTo("application/problem+json");
    }

    @Test
    void everyAnswerCarriesTheHeadersOfTheSite() throws Exception {
        var headers = get(SELECT, "*/*").headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("default-src 'self'");
        assertThat(String.join(",", headers.allValues("Vary"))).contains("Accept-Language");
    }

    @Test
    void withoutAQueryItDescribesItselfToMachinesAndOpensTheWorkbenchForBrowsers() throws Exception {
        HttpResponse<String> description = send(request("/sparql"));
        assertThat(type(description)).isEqualTo("text/turtle");
        assertThat(description.body()).contains("SPARQL11Query").contains("http://localhost:" + port + "/sparql");
        HttpResponse<String> browser = send(request("/sparql").header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
        assertThat(browser.statusCode()).isEqualTo(303);
        assertThat(browser.headers().firstValue("Location").orElse("")).endsWith("/workbench");
        assertThat(send(request("/sparql").header("Accept", "image/png")).statusCode()).isEqualTo(406);
        assertThat(send(request("/sparql/elsewhere")).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String query, String accept) throws IOException, InterruptedException {
        return send(request("/sparql?query=" + encoded(query)).header("Accept", accept));
    }

    private HttpResponse<String> post(String path, String type, String body, String accept) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", type).header("Accept", accept).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
