package org.aihistory.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands in a release of the miniature, asked as a researcher would.
class DerivationTest {

    private static final Release RELEASE = Mini.content().release();

    @Test
    void defaultGraphHoldsTheMorePreciseOfTwoCompatibleDates() {
        assertThat(rows(RELEASE, "SELECT ?d { person:ada aih:born ?d }")).containsExactly("1900-02-03");
        assertThat(rows(RELEASE, "SELECT ?d { GRAPH ?p { person:ada aih:born ?d } ?p a aih:Passage }")).containsExactlyInAnyOrder("1900",
                "1900-02-03");
    }

    @ParameterizedTest
    @CsvSource({"1900, 1900-01-01, 1900-12-31, year", "1956-06-to-1956-08, 1956-06-01, 1956-08-31, interval",
            "1950-approximate, 1950-01-01, 1950-12-31, year", "1930-05, 1930-05-01, 1930-05-31, month"})
    void everyDateInUseHasANodeWithItsBounds(String slug, String earliest, String latest, String precision) {
        assertThat(rows(RELEASE, "SELECT (CONCAT(STR(?e), ' ', STR(?l), ' ', ?p) AS ?all) { <https://w3id.org/aihistory/id/date/" + slug
                + "> a aih:DateValue ; aih:earliest ?e ; aih:latest ?l ; aih:precision ?p }"))
                .containsExactly(earliest + " " + latest + " " + precision);
    }

    @ParameterizedTest
    @CsvSource({"1956/1960, 1956-to-1960", "2010/.., 2010-to-open", "2010/, 2010-to-unknown", "../1960, open-to-1960", "197X, 197x",
            "19XX, 19xx",
            "1956?, 1956-uncertain", "1956%, 1956-uncertain-approximate"})
    void dateNodeIsNamedAfterItsValue(String value, String slug) {
        assertThat(Dates.node(value).getURI()).isEqualTo("https://w3id.org/aihistory/id/date/" + slug);
    }

    @Test
    void entityHasTheBoundsOfItsHeldDates() {
        assertThat(rows(RELEASE, "SELECT (CONCAT(STR(?e), ' ', STR(?l)) AS ?all) { person:ada aih:earliest ?e ; aih:latest ?l }"))
                .containsExactly("1900-02-03 1980-12-31");
        assertThat(rows(RELEASE, "SELECT ?e { idea:induction aih:earliest ?e }")).isEmpty();
    }

    @Test
    void dateNodesJoinWithDatePropertiesByTheirValue() {
        assertThat(rows(RELEASE, "SELECT ?l { person:ada aih:born ?born . ?date aih:edtf ?born ; aih:latest ?l }"))
                .containsExactly("1900-02-03");
    }

    @Test
    void disagreeingPassagesMakeAConflictWithAllItsValues() {
        Release release = Mini.content()
                .with("data/people/ada.trig", Mini.content().text("data/people/ada.trig").replace("1900-02-03", "1901")).release();

        assertThat(release.counts().conflicts()).isEqualTo(1);
        assertThat(rows(release,
                "SELECT ?v { <https://w3id.org/aihistory/id/conflict/person.ada.born> a aih:Conflict ; aih:conflictSubject person:ada ; "
                        + "aih:conflictProperty aih:born ; aih:status aih:settledByRegister ; aih:conflictingValue ?v }"))
                .containsExactlyInAnyOrder("1900", "1901");
        assertThat(rows(release, "SELECT ?d { person:ada aih:born ?d }")).containsExactly("1901");
    }

    @Test
    void claimIsDescribedButItsRelationIsNoEdge() {
        assertThat(rows(RELEASE, "SELECT ?p { claim:one-thing aih:statedIn ?p }"))
                .containsExactly("https://w3id.org/aihistory/id/passage/lecture.2");
        assertThat(rows(RELEASE, "SELECT ?o { idea:induction aih:partOf ?o }")).isEmpty();
    }

    @Test
    void factsOfACommentaryStayInTheirPassage() {
        String record = Mini.content().text("data/sources/record.trig").replace("aih:register aih:reference ;\n  aih:voice",
                "aih:register aih:commentary ;\n  aih:voice");
        Release release = Mini.content().with("data/sources/record.trig", record).release();

        assertThat(rows(release, "SELECT ?d { work:first-paper aih:published ?d }")).isEmpty();
        assertThat(rows(release, "SELECT ?d { GRAPH passage:record.1 { work:first-paper aih:published ?d } }")).containsExactly("1930-05");
    }

    @Test
    void onlyPassagesAreTypedAsPassages() {
        assertThat(rows(RELEASE, "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } FILTER NOT EXISTS { ?g a aih:Passage } }"))
                .containsExactlyInAnyOrder(
                        "https://w3id.org/aihistory/graph/inferred", "https://w3id.org/aihistory/graph/alignments",
                        "https://w3id.org/aihistory/graph/description",
                        "https://w3id.org/aihistory/ontology");
    }

    @Test
    void everyThingHasTheClassesAboveItsOwn() {
        assertThat(rows(RELEASE, "SELECT ?c { work:first-paper a ?c }")).containsExactlyInAnyOrder(
                "https://w3id.org/aihistory/ontology#Paper",
                "https://w3id.org/aihistory/ontology#Work", "https://w3id.org/aihistory/ontology#Entity");
        assertThat(
                rows(RELEASE, "SELECT ?c { work:first-paper a ?c FILTER NOT EXISTS { GRAPH graph:inferred { work:first-paper a ?c } } }"))
                .containsExactly("https://w3id.org/aihistory/ontology#Paper");
    }

    /// The values of the first variable, without their marks.
    static Set<String> rows(Release release, String query) {
        List<List<String>> rows = ReleaseQuery.answer(release, query);
        return rows.stream().skip(1).map(row -> row.getFirst().replaceAll("^[<\"]|[>\"](\\^\\^.*|@.*)?$", "")).collect(Collectors.toSet());
    }
}
