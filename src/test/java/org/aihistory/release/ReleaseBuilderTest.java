package org.aihistory.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.aihistory.model.Finding;
import org.aihistory.model.Language;
import org.aihistory.release.Content.ContentFile;
import org.junit.jupiter.api.Test;

class ReleaseBuilderTest {

    private static final String ADA = "data/people/ada.trig";

    @Test
    void sameContentInAnyOrderGivesTheSameIdAndTheSameBytes() throws Exception {
        Content content = Mini.content().build();
        List<ContentFile> shuffled = new ArrayList<>(content.files());
        Collections.shuffle(shuffled, new Random(7));

        Release one = ReleaseBuilder.build(content);
        Release other = ReleaseBuilder.build(new Content(shuffled));

        assertThat(other.id()).isEqualTo(one.id());
        assertThat(dump(other)).isEqualTo(dump(one));
    }

    @Test
    void oneChangedByteGivesAnotherId() {
        String id = Mini.content().release().id();

        assertThat(id).matches("[0-9a-f]{64}");
        assertThat(Mini.content().with("ontology/prefixes.ttl", Mini.content().text("ontology/prefixes.ttl") + "\n").release().id())
                .isNotEqualTo(id);
    }

    @Test
    void dumpIsSortedNQuadsWithoutRepetitionOrBlankNode() throws IOException {
        List<String> lines = dump(Mini.content().release()).lines().toList();

        assertThat(lines).isSortedAccordingTo(
                (a, b) -> java.util.Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
        assertThat(lines).doesNotHaveDuplicates().noneMatch(line -> line.contains("_:"));
        assertThat(lines).contains(
                "<https://w3id.org/aihistory/id/person/ada> <http://www.w3.org/2000/01/rdf-schema#label> \"阿达\"@zh .",
                "<https://w3id.org/aihistory/id/person/ada> <https://w3id.org/aihistory/ontology#born> \"1900\"^^<http://id.loc.gov/datatypes/edtf/EDTF> <https://w3id.org/aihistory/id/passage/lecture.1> .");
    }

    @Test
    void countsAreThoseOfTheMiniature() {
        Release release = Mini.content().release();

        assertThat(release.counts().byKind()).containsExactly(java.util.Map.entry("person", 1), java.util.Map.entry("organization", 1),
                java.util.Map.entry("work", 1), java.util.Map.entry("idea", 2), java.util.Map.entry("artifact", 1),
                java.util.Map.entry("event", 1));
        // ada 5, academy 2, induction 3, first paper 3, engine 2, meeting 3, stated date 3
        assertThat(release.counts().facts()).isEqualTo(21);
        assertThat(release.counts().claims()).isEqualTo(1);
        assertThat(release.counts().sources()).isEqualTo(2);
        assertThat(release.counts().passages()).isEqualTo(3);
        assertThat(release.counts().conflicts()).isZero();
        assertThat(release.counts().stories()).isEqualTo(1);
    }

    @Test
    void allProblemsOfAllFilesAreToldAtOnceInOrder() {
        Content bad = Mini.content().with(ADA, Mini.content().text(ADA).replace(" , \"阿达\"@zh", "").replace("1900-02-03", "1900-02-30"))
                .with("data/ideas/logic.trig", "@prefix idea: <https://w3id.org/aihistory/id/idea/> .\nidea:logic a").build();

        assertThatExceptionOfType(ContentRejected.class).isThrownBy(() -> ReleaseBuilder.build(bad))
                .satisfies(rejected -> assertThat(rejected.problems())
                        .extracting(problem -> problem.file() + ":" + problem.line() + " " + problem.rule())
                        .containsExactly("data/ideas/logic.trig:2 syntax", ADA + ":11 label-languages", ADA + ":24 date"));
    }

    @Test
    void problemReadsAsOneLineInEitherLanguage() {
        ContentProblem problem = Mini.content().with(ADA, Mini.content().text(ADA).replace("organization:academy", "organization:nowhere"))
                .problems().getFirst();

        assertThat(problem.line(Language.EN)).isEqualTo(ADA
                + ":19: person:ada: aih:studiedAt points to organization:nowhere, which does not exist. (dead-reference)");
        assertThat(problem.line(Language.ZH))
                .isEqualTo(ADA + ":19: person:ada: aih:studiedAt 指向 organization:nowhere，而它不存在。 (dead-reference)");
    }

    @Test
    void fileInTheEncodingOfWesternEuropeIsRefusedAtItsLine() {
        byte[] latin = Mini.content().text("data/works/first-paper.trig").replace("First paper", "Prémier")
                .replaceAll("[^\\x00-\\xFF]", "x")
                .getBytes(Charset.forName("ISO-8859-1"));
        List<ContentFile> files = new ArrayList<>(Mini.content().without("data/works/first-paper.trig").build().files());
        files.add(new ContentFile("data/works/first-paper.trig", latin));

        assertThatExceptionOfType(ContentRejected.class).isThrownBy(() -> ReleaseBuilder.build(new Content(files)))
                .satisfies(rejected -> assertThat(rejected.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo("encoding");
                    assertThat(problem.line()).isEqualTo(9);
                }));
    }

    @Test
    void fileCutInsideAGraphIsRefused() {
        String whole = Mini.content().text(ADA);

        assertThat(Mini.content().with(ADA, whole.substring(0, whole.lastIndexOf('}'))).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.file() + " " + problem.rule()).isEqualTo(ADA + " syntax"));
    }

    @Test
    void baseThatWouldHideRelativeNamesIsRefusedAtItsLine() {
        assertThat(places(Mini.content().with(ADA, "@base <https://example.org/> .\n" + Mini.content().text(ADA))))
                .containsExactly(ADA + ":1 relative-iri");
    }

    @Test
    void graphOfOurOwnMakingIsNoPlaceForFacts() {
        assertThat(places(Mini.content().with(ADA,
                Mini.content().text(ADA).replace("passage:record.1", "<https://w3id.org/aihistory/graph/inferred>"))))
                .containsExactly(ADA + ":24 undeclared-passage");
    }

    @Test
    void measurementIsNamedAfterItsSubject() {
        String engine = "data/artifacts/engine.trig";

        assertThat(places(Mini.content().with(engine, Mini.content().text(engine).replace("measurement:engine.", "measurement:motor."))))
                .containsExactly(engine + ":17 file-name");
    }

    @Test
    void brokenFileDoesNotMakeOthersLookBroken() {
        assertThat(places(Mini.content().with("data/sources/lecture.trig", "source:lecture")))
                .containsExactly("data/sources/lecture.trig:1 syntax");
    }

    private static List<String> places(Mini mini) {
        return mini.problems().stream().map(problem -> problem.file() + ":" + problem.line() + " " + problem.rule()).toList();
    }

    @Test
    void retiredThingsNeedNoIdentityAndMayNotBeUsed() {
        String retired = """
                @prefix aih: <https://w3id.org/aihistory/ontology#> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix person: <https://w3id.org/aihistory/id/person/> .
                person:gone aih:reason "Was no person."@en , "并非人物。"@zh .
                person:ada-old dcterms:isReplacedBy person:ada .
                """;

        assertThat(Mini.content().with("data/retired.trig", retired).problems()).isEmpty();
        assertThat(Mini.content().with("data/retired.trig", retired)
                .with("data/works/first-paper.trig",
                        Mini.content().text("data/works/first-paper.trig").replace("person:ada", "person:gone"))
                .problems())
                .extracting(ContentProblem::rule).containsExactly("dead-reference");
    }

    private static String dump(Release release) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Dump.write(release.dataset(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFindingIsPublishedWithItsTermsAndEveryRuleThatLooksIsNamed() {
        Release release = Mini.content().with(Mini.RESOURCES.resolve("checks/thin-source/fails")).release();

        assertThat(release.findings()).singleElement().satisfies(problem -> assertThat(problem.finding()).isNotNull().satisfies(finding -> {
            assertThat(finding.rule().name()).isEqualTo("thin-source");
            assertThat(finding.rule().title().zh()).isEqualTo("无从查考的来源");
            assertThat(finding.subject()).isEqualTo("https://w3id.org/aihistory/id/source/record");
        }));
        assertThat(release.looksFor()).extracting(Finding.Rule::name).containsExactly("effect-before-cause", "long-life",
                "no-admitted-register", "nothing-held", "thin-source", "work-before-birth");
    }
}
