package org.aihistory.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineToolTest {

    @TempDir
    Path content;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copyTheMiniature() throws IOException {
        copy(Path.of("ontology"), content.resolve("ontology"));
        copy(Path.of("src/test/resources/mini/data"), content.resolve("data"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-, true", "serve, true", "--server.port=8081, true", "serve --aihistory.content=x, true",
            "check, false",
            "--spring.profiles.active=dev check, false", "--help, false", "--version, false", "query q.rq --content=x, false",
            "serve --help, false",
            "nonsense, false"})
    void serverIsStartedUnlessACommandIsGiven(String line, boolean serves) {
        assertThat(CommandLineTool.serves(line == null ? new String[0] : line.split(" "))).isEqualTo(serves);
    }

    @Test
    void checkOfGoodContentSaysTheCountsAndEndsWithZero() {
        assertThat(run("check", content.toString())).isZero();
        assertThat(out.toString())
                .matches("(?s)Release [0-9a-f]{12}: 7 entities, 21 facts, 1 claims, 2 sources, 0 conflicts; no errors, 0 findings\\.\\R");
    }

    @Test
    void checkOfBadContentListsFileAndLineAndEndsWithOne() throws IOException {
        Path logic = content.resolve("data/ideas/logic.trig");
        Files.writeString(logic, Files.readString(logic).replace(" , \"逻辑学\"@zh", ""));

        assertThat(run("check", content.toString())).isEqualTo(1);
        assertThat(out.toString().lines()).containsExactly(
                "error   data/ideas/logic.trig:6: idea:logic: The label stands exactly once in English and once in Chinese. (label-languages)",
                "1 errors.");
    }

    @Test
    void checkSpeaksChinese() throws IOException {
        Path logic = content.resolve("data/ideas/logic.trig");
        Files.writeString(logic, Files.readString(logic).replace(" , \"逻辑学\"@zh", ""));

        assertThat(run("check", "--language=zh", content.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("名称须中英文各一。");
    }

    @Test
    void queryAnswersInTabSeparatedRows() throws IOException {
        Path query = Files.writeString(content.resolve("q.rq"),
                "SELECT ?name ?born { person:ada rdfs:label ?name ; aih:born ?born FILTER(LANG(?name) = 'zh') }");

        assertThat(run("query", "--content", content.toString(), query.toString())).isZero();
        assertThat(out.toString().lines()).containsExactly("name\tborn",
                "\"阿达\"@zh\t\"1900-02-03\"^^<http://id.loc.gov/datatypes/edtf/EDTF>");
    }

    @Test
    void updateIsNoQuery() throws IOException {
        Path query = Files.writeString(content.resolve("q.rq"), "INSERT DATA { person:ada aih:born 1 }");

        assertThat(run("query", "--content", content.toString(), query.toString())).isEqualTo(1);
    }

    @Test
    void dumpIsWrittenUnderTheNameOfTheRelease() throws IOException {
        Path target = content.resolve("out");

        assertThat(run("export", "dump", "--content", content.toString(), target.toString())).isZero();
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files).singleElement().satisfies(file -> {
                assertThat(file.getFileName().toString()).matches("aihistory-[0-9a-f]{12}\\.nq");
                assertThat(Files.readString(file)).contains("\"阿达\"@zh .\n", "\"阿达\"@zh <https://w3id.org/aihistory/graph/held> .\n");
            });
        }
    }

    @Test
    void digestIsWrittenUnderTheTag() throws IOException {
        Path target = content.resolve("releases");

        assertThat(run("export", "digest", "--content", content.toString(), "v1.0", target.toString())).isZero();
        assertThat(Files.readString(target.resolve("v1.0.tsv"))).startsWith("release\tv1.0\t")
                .contains("\nentity\thttps://w3id.org/aihistory/id/person/ada\t");
        assertThat(run("export", "digest", "--content", content.toString(), "../v1", target.toString())).isEqualTo(2);
    }

    @Test
    void exportOfBadContentListsItsErrorsInstead() throws IOException {
        Path logic = content.resolve("data/ideas/logic.trig");
        Files.writeString(logic, Files.readString(logic).replace(" , \"逻辑学\"@zh", ""));

        assertThat(run("export", "dump", "--content", content.toString(), content.resolve("out").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("data/ideas/logic.trig:6: idea:logic: ").contains("1 problems in the content");
        assertThat(content.resolve("out")).doesNotExist();
    }

    @Test
    void missingFolderIsToldInOneSentence() {
        assertThat(run("check", content.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("no folder ontology in ").doesNotContain("Exception");
    }

    @Test
    void unknownCommandIsNamed() {
        assertThat(run("nonsense")).isEqualTo(2);
        assertThat(err.toString()).contains("nonsense").doesNotContain("Exception");
    }

    private int run(String... args) {
        return CommandLineTool.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
