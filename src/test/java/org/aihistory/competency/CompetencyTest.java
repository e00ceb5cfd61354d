package org.aihistory.competency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aihistory.release.Content;
import org.aihistory.release.ContentRejected;
import org.aihistory.release.ReleaseBuilder;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CompetencyTest {

    private static final Path QUESTIONS = Path.of("src/test/resources/competency");
    private static final PrefixMapping PREFIXES = RDFDataMgr.loadModel("ontology/prefixes.ttl");

    private static DatasetGraph dataset = org.apache.jena.sparql.core.DatasetGraphFactory.empty();

    @BeforeAll
    static void buildTheRealRelease() throws ContentRejected {
        dataset = ReleaseBuilder.build(Content.fromDirectory(Path.of("."))).dataset();
    }

    @TestFactory
    Stream<DynamicTest> eachQuestionHasTheAnswerThatTheSourceGives() throws IOException {
        return questions().stream().map(question -> DynamicTest.dynamicTest(question.name(), () -> {
            List<List<String>> found = ask(question);
            if (question.ordered()) {
                assertThat(found).as(question.english()).containsExactlyElementsOf(question.rows());
            } else {
                assertThat(found).as(question.english()).containsExactlyInAnyOrderElementsOf(question.rows());
            }
        }));
    }

    @Test
    void thereAreAtLeastThirtyQuestionsEachInBothLanguagesWithItsPlace() throws IOException {
        assertThat(questions()).hasSizeGreaterThanOrEqualTo(30).allSatisfy(question -> {
            assertThat(question.english()).endsWith("?");
            assertThat(question.chinese()).endsWith("\uff1f");
            assertThat(question.source()).isNotBlank();
            assertThat(question.rows()).isNotEmpty();
        });
    }

    private static List<CompetencyQuestion> questions() throws IOException {
        List<CompetencyQuestion> questions = new ArrayList<>();
        try (Stream<Path> folders = Files.list(QUESTIONS).filter(Files::isDirectory).sorted()) {
            for (Path folder : folders.toList()) {
                questions.add(CompetencyQuestion.read(folder));
            }
        }
        return questions;
    }

    private static List<List<String>> ask(CompetencyQuestion question) {
        StringBuilder text = new StringBuilder();
        PREFIXES.getNsPrefixMap().forEach((prefix, iri) -> text.append("PREFIX ").append(prefix).append(": <").append(iri).append(">\n"));
        List<List<String>> rows = new ArrayList<>();
        try (QueryExecution execution = QueryExecution.dataset(org.apache.jena.query.DatasetFactory.wrap(dataset))
                .query(text + question.query()).build()) {
            ResultSet results = execution.execSelect();
            assertThat(results.getResultVars()).as("variables of " + question.name()).isEqualTo(question.variables());
            while (results.hasNext()) {
                Binding row = results.nextBinding();
                rows.add(question.variables().stream().map(name -> shown(row.get(name))).toList());
            }
        }
        return rows;
    }

    private static String shown(@org.jspecify.annotations.Nullable Node value) {
        if (value == null) {
            return "";
        }
        return value.isLiteral() ? value.getLiteralLexicalForm() : PREFIXES.shortForm(value.getURI());
    }
}
