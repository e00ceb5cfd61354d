package org.aihistory.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Addresses of things and their documents as a client on the wire sees them.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "aihistory.home=target/describe-home")
class DescribeIT {

    private static final String RAY = "/person/ray-solomonoff";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"text/turtle, /data/person/ray-solomonoff.ttl", "application/ld+json, /data/person/ray-solomonoff.jsonld",
            "application/json, /data/person/ray-solomonoff.jsonld", "application/trig, /data/person/ray-solomonoff.trig",
            "application/n-triples, /data/person/ray-solomonoff.nt", "application/rdf+xml, /data/person/ray-solomonoff.rdf",
            "text/html, /page/person/ray-solomonoff", "application/xhtml+xml, /page/person/ray-solomonoff",
            "*/*, /page/person/ray-solomonoff",
            "'text/html;q=0.5, text/turtle;q=0.6', /data/person/ray-solomonoff.ttl",
            "'text/html, text/turtle', /page/person/ray-solomonoff", "'text/turtle, */*;q=0.1', /data/person/ray-solomonoff.ttl",
            "'application/rdf+xml;q=0.9, text/turtle;q=0.8', /data/person/ray-solomonoff.rdf",
            "'text/html;q=0, */*', /page/person/ray-solomonoff",
            "'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8', /page/person/ray-solomonoff"})
    void aThingLeadsToTheDocumentThatIsLikedBest(String accept, String document) throws Exception {
        HttpResponse<String> answer = get("/id" + RAY, accept);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(document);
        assertThat(String.join(",", answer.headers().allValues("Vary"))).contains("Accept");
    }

    @Test
    void withoutAcceptItLeadsToThePage() throws Exception {
        assertThat(send(request("/id" + RAY)).headers().firstValue("Location").orElse("")).endsWith("/page" + RAY);
    }

    @ParameterizedTest
    @CsvSource({"/id/person/nobody-at-all, text/turtle, 404", "/id/Person/ray-solomonoff, text/turtle, 404",
            "/id/person/%22%3E, text/turtle, 404",
            "/id/person/ray-solomonoff, image/png, 406", "/id/person/ray-solomonoff, 'text/turtle;q=0', 406",
            "/data/person/nobody-at-all.ttl, */*, 404",
            "/data/person/ray-solomonoff.exe, */*, 404", "/data/person/ray-solomonoff, image/png, 406",
            "/data/person/ray-solomonoff, text/turtle, 303",
            "/ontology, image/png, 406", "/ontology.exe, */*, 404", "/dumps/aihistory-000000000000.nq.gz, */*, 404",
            "/dumps/..%2Fx, */*, 400"})
    void whatIsNotHereOrNotServedSaysSo(String path, String accept, int status) throws Exception {
        assertThat(get(path, accept).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"passage/nick-solomonoff-lecture.4, /sources/nick-solomonoff-lecture#",
            "source/nick-solomonoff-lecture, /sources/nick-solomonoff-lecture",
            "claim/k-complexity-is-solomonoff-induction, /claims/k-complexity-is-solomonoff-induction",
            "story/solomonoff-the-prophet, /stories/solomonoff-the-prophet",
            "scene/solomonoff-the-prophet.2, /stories/solomonoff-the-prophet#",
            "query/works-before-1965, /workbench?example=works-before-1965"})
    void everySortOfThingLeadsToAPage(String thing, String page) throws Exception {
        assertThat(get("/id/" + thing, "text/html").headers().firstValue("Location").orElse("")).contains(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "nt", "rdf", "trig", "jsonld"})
    void everyDocumentStatesTheSameHeldTriples(String extension) throws Exception {
        DatasetGraph expected = read("/data" + RAY + ".ttl");
        DatasetGraph found = read("/data" + RAY + "." + extension);
        assertThat(found.getDefaultGraph().isIsomorphicWith(expected.getDefaultGraph())).isTrue();
        assertThat(found.getDefaultGraph().size()).isGreaterThan(20);
        boolean graphs = List.of("trig", "jsonld").contains(extension);
        assertThat(found.listGraphNodes().hasNext()).isEqualTo(graphs);
    }

    @Test
    void aDocumentSaysWhatItIsAboutAndWhereElseItStands() throws Exception {
        HttpResponse<String> answer = get("/data" + RAY + ".ttl", "*/*");
        assertThat(answer.headers().allValues("Link")).contains("<https://w3id.org/aihistory/id/person/ray-solomonoff>; rel=\"cite-as\"",
                "</page/person/ray-solomonoff>; rel=\"alternate\"; type=\"text/html\"",
                "</data/person/ray-solomonoff.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"",
                "</.well-known/void>; rel=\"describedby\"; type=\"text/turtle\"");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).contains("ray-solomonoff.ttl");
    }

    @Test
    void aDocumentThatDidNotChangeIsNotSentAgain() throws Exception {
        String etag = get("/data" + RAY + ".ttl", "*/*").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = send(request("/data" + RAY + ".ttl").header("If-None-Match", etag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void headIsGetWithoutItsBody() throws Exception {
        HttpResponse<String> head = send(request("/data" + RAY + ".ttl").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isEqualTo(get("/data" + RAY + ".ttl", "*/*").headers().firstValue("ETag"));
        assertThat(send(request("/id" + RAY).method("HEAD", BodyPublishers.noBody())).statusCode()).isEqualTo(303);
    }

    @Test
    void everyFormStatesTheSameWholeRelease() throws Exception {
        DatasetGraph canonical = parse(unpacked("/dumps/aihistory.nq.gz"), Lang.NQUADS);
        DatasetGraph trig = parse(unpacked("/dumps/aihistory.trig.gz"), Lang.TRIG);
        DatasetGraph held = parse(unpacked("/dumps/aihistory.ttl.gz"), Lang.TURTLE);
        assertThat(trig.stream()).hasSameSizeAs(canonical.stream().toList()).allMatch(canonical::contains);
        assertThat(held.getDefaultGraph().isIsomorphicWith(canonical.getDefaultGraph())).isTrue();
    }

    @Test
    void jsonLdHoldsTheWholeReleaseToo() throws Exception {
        DatasetGraph canonical = parse(unpacked("/dumps/aihistory.nq.gz"), Lang.NQUADS);
        DatasetGraph jsonld = parse(unpacked("/dumps/aihistory.jsonld.gz"), Lang.JSONLD);
        assertThat(jsonld.stream()).hasSameSizeAs(canonical.stream().toList()).allMatch(canonical::contains);
    }

    @ParameterizedTest
    @CsvSource({"entities, 'https://w3id.org/aihistory/id/person/ray-solomonoff,person,Person,Ray Solomonoff,'",
            "facts, 'ontology#born,1926-07-25,'", "claims, 'https://w3id.org/aihistory/id/claim/k-complexity-is-solomonoff-induction,'",
            "measurements, 'https://w3id.org/aihistory/id/measurement/'"})
    void tablesAreForSpreadsheets(String table, String content) throws Exception {
        String csv = new String(unpacked("/dumps/aihistory." + table + ".csv.gz"), StandardCharsets.UTF_8);
        assertThat(csv).contains(content).contains("\r\n");
        assertThat(csv.lines().count()).isGreaterThan(10);
    }

    @Test
    void theStoreDescribesTheDatasetToo() throws Exception {
        String ask = "/graphs?graph=https://w3id.org/aihistory/graph/description";
        DatasetGraph description = parse(get(ask, "text/turtle").body().getBytes(StandardCharsets.UTF_8), Lang.TURTLE);
        assertThat(read("/.well-known/void", Lang.TURTLE).getDefaultGraph().stream().toList())
                .containsAll(description.getDefaultGraph().stream().toList());
        assertThat(description.getDefaultGraph().size()).isGreaterThan(100);
    }

    @Test
    void eachNanopublicationHasItsFourGraphs() throws Exception {
        DatasetGraph all = parse(unpacked("/dumps/aihistory.nanopub.trig.gz"), Lang.TRIG);
        String np = "http://www.nanopub.org/nschema#";
        Node type = NodeFactory.createURI(np + "Nanopublication");
        List<Quad> heads = Iter.toList(all.find(Node.ANY, Node.ANY, Node.ANY, type));
        assertThat(heads).hasSizeGreaterThan(100);
        for (Quad head : heads) {
            for (String part : List.of("Assertion", "Provenance", "PublicationInfo")) {
                List<Quad> named = Iter
                        .toList(all.find(head.getGraph(), head.getSubject(), NodeFactory.createURI(np + "has" + part), Node.ANY));
                assertThat(named).hasSize(1);
                Graph graph = all.getGraph(named.getFirst().getObject());
                assertThat(graph.isEmpty()).as("%s of %s", part, head.getSubject()).isFalse();
                Node about = part.equals("Provenance")
                        ? NodeFactory.createURI(head.getSubject().getURI() + "#assertion")
                        : head.getSubject();
                assertThat(part.equals("Assertion") || graph.contains(about, Node.ANY, Node.ANY)).isTrue();
            }
        }
        assertThat(Iter.asStream(all.find()).map(Quad::getGraph).distinct().count()).isEqualTo(4L * heads.size());
    }

    @Test
    void everyStatementOfAPassageIsATripleTermInRdf12() throws Exception {
        Graph reified = parse(unpacked("/dumps/aihistory.rdf12.nt.gz"), Lang.NTRIPLES).getDefaultGraph();
        DatasetGraph canonical = parse(unpacked("/dumps/aihistory.nq.gz"), Lang.NQUADS);
        long stated = canonical.stream().filter(quad -> quad.getGraph().toString().contains("/id/passage/")).count();
        Node reifies = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies");
        assertThat(reified.stream(Node.ANY, reifies, Node.ANY).filter(triple -> triple.getObject().isTripleTerm()).count())
                .isEqualTo(stated);
        assertThat(reified.size()).isEqualTo((int) (canonical.getDefaultGraph().size() + 2 * stated));
    }

    @Test
    void turtle12SaysTheSameInTheSyntaxOfReifiers() throws Exception {
        byte[] file = unpacked("/dumps/aihistory.rdf12.ttl.gz");
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("<< person:ray-solomonoff aih:born \"1926-07-25\"^^edtf:EDTF ~ <");
        Graph lines = parse(unpacked("/dumps/aihistory.rdf12.nt.gz"), Lang.NTRIPLES).getDefaultGraph();
        assertThat(parse(file, Lang.TURTLE).getDefaultGraph().stream().toList())
                .containsExactlyInAnyOrderElementsOf(lines.stream().toList());
    }

    @Test
    void theNetworkIsAFileForGephi() throws Exception {
        HttpResponse<String> file = get("/api/v1/network.gexf?data=zh", "*/*");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("application/gexf+xml");
        org.w3c.dom.Document gexf = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(file.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(gexf.getElementsByTagName("node").getLength()).isGreaterThan(100);
        assertThat(gexf.getElementsByTagName("edge").getLength()).isGreaterThan(100);
        assertThat(file.body()).contains("label=\"雷·所罗门诺夫\"", "<spell start=\"1926-07-25\" end=\"2009-12-07\"");
    }

    @Test
    void theDumpsAreSignposted() throws Exception {
        List<String> links = get("/dumps/", "text/html").headers().allValues("Link");
        assertThat(links).contains("<https://w3id.org/aihistory/dataset>; rel=\"cite-as\"").anyMatch(
                link -> link.endsWith(".facts.csv.gz>; rel=\"item\"; type=\"application/gzip\""));
    }

    @Test
    void aNamedGraphIsReadByTheGraphStoreProtocol() throws Exception {
        String passage = "/graphs?graph=https://w3id.org/aihistory/id/passage/nick-solomonoff-lecture.4";
        for (String type : List.of("text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml")) {
            HttpResponse<byte[]> answer = CLIENT.send(request(passage).header("Accept", type).build(), BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
            DatasetGraph graph = parse(answer.body(), RDFLanguages.contentTypeToLang(type));
            assertThat(graph.getDefaultGraph().stream().map(triple -> triple.getPredicate().getLocalName())).contains("born");
        }
        assertThat(send(request(passage).method("HEAD", BodyPublishers.noBody())).statusCode()).isEqualTo(200);
        int held = parse(unpacked("/dumps/aihistory.ttl.gz"), Lang.TURTLE).getDefaultGraph().size();
        assertThat(
                parse(get("/graphs?default", "text/turtle").body().getBytes(StandardCharsets.UTF_8), Lang.TURTLE).getDefaultGraph().size())
                .isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"/graphs, 400", "/graphs?graph=nothing, 400", "/graphs?graph=http://example.org/none, 404",
            "/graphs?default&graph=http://example.org/none, 400"})
    void whatIsNoGraphSaysSo(String path, int status) throws Exception {
        assertThat(get(path, "text/turtle").statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
    void noGraphIsWritten(String method) throws Exception {
        assertThat(send(request("/graphs?default").method(method, BodyPublishers.noBody())).statusCode()).isEqualTo(405);
    }

    @Test
    void theFeedNamesTheRelease() throws Exception {
        HttpResponse<String> feed = get("/releases.atom?lang=zh", "*/*");
        assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        org.w3c.dom.Document document = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("entry").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("id").item(1).getTextContent()).matches("urn:sha256:[0-9a-f]{64}");
    }

    @Test
    void theDescriptionNamesFilesWithTheirSumsAndLinksWithTheirNumbers() throws Exception {
        String description = get("/.well-known/void", "application/n-triples").body();
        String sums = send(request("/dumps/SHA256SUMS")).body();
        assertThat(sums.lines()).hasSize(12).allSatisfy(line -> assertThat(description).contains(line.substring(0, 64)));
        assertThat(description).contains("<http://www.w3.org/ns/dcat#Dataset>", "<https://w3id.org/aihistory/dataset#links-ontology-doi>");
    }

    @Test
    void theSumsOfTheDumpsAreRight() throws Exception {
        for (String line : send(request("/dumps/SHA256SUMS")).body().lines().toList()) {
            String name = line.substring(66);
            byte[] bytes = CLIENT.send(request("/dumps/" + name).build(), BodyHandlers.ofByteArray()).body();
            assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))).isEqualTo(line.substring(0, 64));
        }
        assertThat(get("/dumps/", "text/html").body()).contains("SHA-256").contains(".nq.gz");
        assertThat(get("/dumps", "text/html").statusCode()).isEqualTo(308);
    }

    @Test
    void theOntologyIsAPageInBothLanguagesAndData() throws Exception {
        assertThat(get("/ontology?lang=en", "text/html").body()).contains("id=\"Person\"").contains("A human being who thought");
        assertThat(get("/ontology?lang=en", "text/html").body()).contains("id=\"terms-Register\"", "admits no facts", "points back in time",
                "one value at most can be true", "stated by sources");
        assertThat(get("/ontology?lang=zh", "text/html").body()).contains("id=\"Person\"").contains("人物").contains("不立为事实");
        for (String type : List.of("text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples")) {
            HttpResponse<byte[]> answer = CLIENT.send(request("/ontology").header("Accept", type).build(), BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
            assertThat(parse(answer.body(), RDFLanguages.contentTypeToLang(type)).getDefaultGraph().size()).isGreaterThan(500);
        }
    }

    @Test
    void theDescriptionCountsWhatIsThere() throws Exception {
        DatasetGraph description = read("/.well-known/void", Lang.TURTLE);
        int held = parse(unpacked("/dumps/aihistory.ttl.gz"), Lang.TURTLE).getDefaultGraph().size();
        assertThat(get("/.well-known/void", "application/n-triples").body())
                .contains("<https://w3id.org/aihistory/dataset> <http://rdfs.org/ns/void#triples> \"" + held + "\"");
        assertThat(description.getDefaultGraph().size()).isGreaterThan(100);
    }

    private DatasetGraph read(String path) throws IOException, InterruptedException {
        return read(path, RDFLanguages.filenameToLang(path));
    }

    private DatasetGraph read(String path, Lang lang) throws IOException, InterruptedException {
        return parse(CLIENT.send(request(path).build(), BodyHandlers.ofByteArray()).body(), lang);
    }

    private static DatasetGraph parse(byte[] bytes, Lang lang) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.create().source(new ByteArrayInputStream(bytes)).lang(lang).base("http://unused/").parse(dataset);
        return dataset;
    }

    private byte[] unpacked(String path) throws IOException, InterruptedException {
        String newest = send(request(path)).headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]*", "");
        byte[] packed = CLIENT.send(request(newest).build(), BodyHandlers.ofByteArray()).body();
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send(request(path).header("Accept", accept));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
