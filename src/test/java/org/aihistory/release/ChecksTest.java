package org.aihistory.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aihistory.release.ContentProblem.Level;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every check has `src/test/resources/checks/{rule}` with a fixture that fires it at the place in expected.txt and one that passes.
class ChecksTest {

    private static final Path FIXTURES = Mini.RESOURCES.resolve("checks");
    private static final String PROPERTY_SHAPE = "http://www.w3.org/ns/shacl#PropertyShape";

    /// The rules written in Java: what neither shapes nor queries can see.
    private static final Set<String> IN_JAVA = Set.of("syntax", "encoding", "normal-form", "relative-iri", "blank-node", "prefix",
            "file-name",
            "identity-once", "date", "example-query", "example-parameter", "rule", "check", "shape", "lines-covered", "lines-beyond",
            "line-order");

    @TestFactory
    Stream<DynamicTest> everyRuleFiresWhereItShouldAndOnlyThere() throws IOException {
        return rules().stream().map(rule -> DynamicTest.dynamicTest(rule, () -> check(rule)));
    }

    private static void check(String rule) throws IOException {
        Path fixture = FIXTURES.resolve(rule);
        assertThat(fixture.resolve("fails")).as("fixture that fires %s", rule).isDirectory();
        assertThat(fixture.resolve("passes")).as("fixture that passes %s", rule).isDirectory();
        String expected = Files.readString(fixture.resolve("expected.txt")).strip();
        List<String> places = Mini.content().with(fixture.resolve("fails")).problems().stream()
                .filter(problem -> problem.rule().equals(rule))
                .map(problem -> problem.line() > 0 ? problem.file() + ":" + problem.line() : problem.file()).toList();
        assertThat(places).contains(expected);
        assertThat(Mini.content().with(fixture.resolve("passes")).problems())
                .filteredOn(problem -> problem.level() == Level.ERROR || problem.rule().equals(rule)).isEmpty();
    }

    @Test
    void everyFixtureBelongsToARule() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()).toList()).isSubsetOf(rules());
        }
    }

    @Test
    void theMiniatureItselfHasNoProblemsAtAll() {
        assertThat(Mini.content().problems()).isEmpty();
    }

    private static Set<String> rules() throws IOException {
        Set<String> rules = new TreeSet<>(IN_JAVA);
        try (Stream<Path> checks = Files.list(Path.of("ontology/checks"))) {
            checks.forEach(file -> rules.add(file.getFileName().toString().replace(".rq", "")));
        }
        try (Stream<Path> shapes = Files.list(Path.of("ontology/shapes"))) {
            shapes.forEach(file -> RDFDataMgr.loadModel(file.toString()).getGraph().stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                    .filter(triple -> triple.getObject().hasURI(PROPERTY_SHAPE))
                    .forEach(triple -> rules.add(triple.getSubject().getLocalName())));
        }
        return rules;
    }
}
