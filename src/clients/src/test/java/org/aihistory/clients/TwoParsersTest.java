package org.aihistory.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every form of a document states the same, as Jena and as RDF4J read it.
class TwoParsersTest {

    @ParameterizedTest
    @ValueSource(strings = {"person/ray-solomonoff", "work/a-formal-theory-of-inductive-inference", "idea/kolmogorov-complexity",
            "artifact/gpt", "event/dartmouth-workshop", "organization/openai", "source/nick-solomonoff-lecture",
            "passage/nick-solomonoff-lecture.4", "claim/k-complexity-is-solomonoff-induction", "story/solomonoff-the-prophet"})
    void allFormsStateTheSameForBoth(String thing) throws Exception {
        Set<String> held = held(byJena(thing, "nt"));
        assertFalse(held.isEmpty());
        for (String form : new String[]{"ttl", "nt", "rdf", "trig", "jsonld"}) {
            Set<String> jena = byJena(thing, form);
            Set<String> rio = byRio(thing, form);
            assertEquals(jena, rio, form);
            assertEquals(held, held(jena), form);
        }
        assertEquals(byJena(thing, "trig"), byJena(thing, "jsonld"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "rdf", "jsonld", "nt"})
    void theOntologyIsTheSameInEveryForm(String form) throws Exception {
        byte[] bytes = Server.get("/ontology." + form, "*/*");
        assertEquals(jena(Server.get("/ontology.nt", "*/*"), "nt"), jena(bytes, form));
        assertEquals(jena(bytes, form), rio(bytes, form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/rdf+xml", "application/ld+json", "application/n-triples"})
    void theDescriptionsOfServiceAndDatasetAreReadByBoth(String type) throws Exception {
        for (String path : new String[]{"/sparql", "/.well-known/void"}) {
            byte[] bytes = Server.get(path, type);
            String form = RDFLanguages.contentTypeToLang(type).getFileExtensions().getFirst();
            assertEquals(jena(bytes, form), rio(bytes, form));
            assertTrue(jena(bytes, form).size() > 20);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"trig", "nanopub.trig"})
    void theDumpsAreReadByBoth(String form) throws Exception {
        byte[] bytes = Server.dump(form);
        assertEquals(jena(bytes, "trig"), rio(bytes, "trig"));
    }

    /// Without those of named graphs.
    private static Set<String> held(Set<String> statements) {
        Set<String> held = new TreeSet<>(statements);
        held.removeIf(statement -> !statement.startsWith(" "));
        return held;
    }

    private static Set<String> byJena(String thing, String form) throws Exception {
        return jena(Server.get("/data/" + thing + "." + form, "*/*"), form);
    }

    private static Set<String> byRio(String thing, String form) throws Exception {
        return rio(Server.get("/data/" + thing + "." + form, "*/*"), form);
    }

    private static Set<String> jena(byte[] bytes, String form) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Lang lang = RDFLanguages.filenameToLang("x." + form);
        RDFParser.create().source(new ByteArrayInputStream(bytes)).lang(lang).parse(dataset);
        Set<String> statements = new TreeSet<>();
        dataset.stream().forEach(quad -> statements.add(line(quad)));
        return statements;
    }

    private static String line(Quad quad) {
        return (quad.isDefaultGraph() ? "" : quad.getGraph().getURI()) + " " + term(quad.getSubject()) + " " + term(quad.getPredicate())
                + " " + term(quad.getObject());
    }

    private static String term(Node node) {
        if (node.isLiteral()) {
            String type = node.getLiteralLanguage().isEmpty() ? "^" + node.getLiteralDatatypeURI() : "@" + node.getLiteralLanguage();
            return "'" + node.getLiteralLexicalForm() + "'" + type;
        }
        assertTrue(node.isURI(), "no blank nodes");
        return node.getURI();
    }

    private static Set<String> rio(byte[] bytes, String form) throws Exception {
        RDFFormat format = Rio.getParserFormatForFileName("x." + form).orElseThrow();
        Set<String> statements = new TreeSet<>();
        for (Statement statement : Rio.parse(new ByteArrayInputStream(bytes), "http://unused/", format)) {
            statements.add((statement.getContext() == null ? "" : statement.getContext().stringValue()) + " " + term(statement.getSubject())
                    + " " + term(statement.getPredicate()) + " " + term(statement.getObject()));
        }
        return statements;
    }

    private static String term(Value value) {
        if (value instanceof Literal literal) {
            return "'" + literal.getLabel() + "'"
                    + literal.getLanguage().map(tag -> "@" + tag).orElseGet(() -> "^" + literal.getDatatype().stringValue());
        }
        assertFalse(value instanceof BNode, "no blank nodes");
        return value.stringValue();
    }
}
