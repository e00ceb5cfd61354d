package org.aihistory.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/// What "copy as code" copies, run as a reader would run it, against the whole application.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "aihistory.home=target/snippets-home")
class SnippetsIT {

    /// With all that a shell, a string of a language or an address could take amiss.
    private static final String ROWS = """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX person: <https://w3id.org/aihistory/id/person/>
            # it's 100% "quoted" & $HOME + `date`
            SELECT ?label ?said WHERE {
              person:ray-solomonoff rdfs:label ?label .
              BIND("所罗门诺夫 it's \\"so\\" $HOME \\\\ & + %41" AS ?said)
            } ORDER BY ?label
            """;
    private static final String SAID = "\"所罗门诺夫 it's \"\"so\"\" $HOME \\ & + %41\"";
    private static final String TRIPLES = """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            CONSTRUCT WHERE { <https://w3id.org/aihistory/id/person/ray-solomonoff> rdfs:label ?label }
            """;
    private static final Map<String, List<String>> RUN = Map.of("curl", List.of("sh"), "python", List.of("python3"), "javascript",
            List.of("node"), "java", List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()), "r",
            List.of("Rscript", "--vanilla"));
    private static final Map<String, String> FILES = Map.of("curl", "ask.sh", "python", "ask.py", "javascript", "ask.mjs", "java",
            "Ask.java", "r", "ask.R");

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"curl", "python", "javascript", "java"})
    void aSnippetPrintsTheRows(String language) throws Exception {
        assertThat(run(language, ROWS).lines().filter(line -> !line.isBlank()).toList()).containsExactly("label,said",
                "Ray Solomonoff," + SAID,
                "雷·所罗门诺夫," + SAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"curl", "python", "javascript", "java"})
    void aSnippetPrintsTheTriples(String language) throws Exception {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(run(language, TRIPLES), Lang.TURTLE).parse(graph);
        assertThat(graph.stream().map(triple -> triple.getObject()).toList()).containsExactlyInAnyOrder(
                NodeFactory.createLiteralLang("Ray Solomonoff", "en"), NodeFactory.createLiteralLang("雷·所罗门诺夫", "zh"));
    }

    /// R prints a table of its own.
    @ParameterizedTest
    @ValueSource(strings = {ROWS, TRIPLES})
    void rPrintsTheNamesWhereItIsInstalled(String query) throws Exception {
        assumeTrue(installed("Rscript"), "R is not installed here, so its snippet was not run");
        assertThat(run("r", query)).contains("Ray Solomonoff", "雷·所罗门诺夫");
    }

    private String run(String language, String query) throws IOException, InterruptedException {
        String made = output(List.of("node", "--input-type=module", "--eval",
                "import { snippet } from \"./webapp/js/lib/snippets.js\"; process.stdout.write(snippet(...JSON.parse(process.argv[1])));",
                JsonMapper.shared().writeValueAsString(List.of(language, "http://localhost:" + port + "/sparql", query))));
        Path file = Files.writeString(folder.resolve(Objects.requireNonNull(FILES.get(language))), made);
        return output(Stream.concat(Objects.requireNonNull(RUN.get(language)).stream(), Stream.of(file.toString())).toList());
    }

    private String output(List<String> command) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("%s ended", command.getFirst()).isTrue();
        assertThat(process.exitValue()).as("%s: %s", command.getFirst(), Files.readString(errors)).isZero();
        return printed;
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1)).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
