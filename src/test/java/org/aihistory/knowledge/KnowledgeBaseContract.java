package org.aihistory.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.aihistory.knowledge.guard.QueryLimits;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.Problem;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.junit.jupiter.api.Test;

/// What every knowledge base must do, whatever store is behind it.
abstract class KnowledgeBaseContract {

    private static final String PREFIXES = """
            PREFIX aih: <https://w3id.org/aihistory/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    static final QueryLibrary QUERIES = QueryLibrary.of(Map.of(
            "contract/people",
            PREFIXES + "SELECT ?person ?label WHERE { ?person a aih:Person ; rdfs:label ?label } ORDER BY ?person ?label",
            "contract/born", PREFIXES + "SELECT ?person ?born WHERE { ?person aih:born ?born } ORDER BY ?born",
            "contract/stated", PREFIXES
                    + "SELECT ?passage ?born WHERE { GRAPH ?passage { ?person aih:born ?born } ?passage a aih:Passage } ORDER BY ?passage",
            "contract/stated-by-register", PREFIXES + """
                    SELECT ?born (COUNT(?passage) AS ?passages) WHERE {
                      { SELECT ?passage WHERE { ?passage aih:register ?register } }
                      GRAPH ?passage { ?person aih:born ?born }
                      FILTER NOT EXISTS { ?person aih:died ?died }
                    } GROUP BY ?born ORDER BY ?born""",
            "contract/labelled", PREFIXES + "ASK { ?person rdfs:label ?label }"));

    static final PublicQueries PUBLIC = new PublicQueries(QueryLimits.STANDARD);

    private static final Term RAY = Term.iri(ContractRelease.ID + "person/ray-solomonoff");

    /// A knowledge base over [ContractRelease] with the queries above.
    abstract KnowledgeBase base();

    @Test
    void itNamesItsRelease() {
        assertThat(base().releaseId()).isEqualTo(ContractRelease.release().id());
    }

    @Test
    void rowsComeInTheOrderOfTheQuery() {
        assertThat(values(base().select("contract/people", Map.of()), "label"))
                .containsExactly("Ivan \"Quote\" Example", "伊万", "Ray Solomonoff", "雷·所罗门诺夫");
    }

    @Test
    void aVariableGivenAsIriIsSubstitutedAndStaysInTheRow() {
        List<Row> rows = base().select("contract/born", Map.of("person", RAY));
        assertThat(values(rows, "person")).containsExactly(RAY.value());
        assertThat(rows.getFirst().term("born")).contains(new Term.Literal("1926", "http://id.loc.gov/datatypes/edtf/EDTF", ""));
    }

    @Test
    void aTextWithQuotesIsSubstitutedAsATermNotAsText() {
        assertThat(base().ask("contract/labelled", Map.of("label", Term.text("Ivan \"Quote\" Example", Language.EN)))).isTrue();
        assertThat(base().ask("contract/labelled", Map.of("label", Term.text("x\" } #", Language.EN)))).isFalse();
        assertThat(base().ask("contract/labelled", Map.of("label", Term.text("伊万", Language.ZH)))).isTrue();
    }

    @Test
    void theDefaultGraphHoldsOnlyWhatIsHeldTrue() {
        assertThat(values(base().select("contract/born", Map.of()), "born")).containsExactly("1926");
    }

    @Test
    void passagesAreNamedGraphs() {
        assertThat(values(base().select("contract/stated", Map.of("person", RAY)), "born")).containsExactly("3000", "1926");
    }

    @Test
    void subSelectsAndNegationSeeTheSameDefaultGraph() {
        assertThat(values(base().select("contract/stated-by-register", Map.of()), "born")).containsExactly("1926", "3000");
    }

    @Test
    void anUnknownNameIsAMistakeOfTheProgram() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> base().select("contract/none", Map.of()))
                .withMessageContaining("contract/none");
    }

    @Test
    void aQueryGivenAsTextIsAnsweredWithRows() {
        assertThat(values(base().selectText(PREFIXES + "SELECT ?born WHERE { ?person aih:born ?born }"), "born")).containsExactly("1926");
    }

    @Test
    void aQueryGivenAsTextThatDoesNotParseNamesItsPlace() {
        assertThatExceptionOfType(KnowledgeException.class).isThrownBy(() -> base().selectText("SELECT ?born\nWHERE { ?person }"))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(Problem.BAD_QUERY))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("2", "17", "}"));
    }

    @Test
    void aQueryGivenAsTextThatWouldAnswerTooMuchIsRefusedWhole() {
        String rows = "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";
        assertThatExceptionOfType(KnowledgeException.class).isThrownBy(() -> base().selectText(rows))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(Problem.ANSWER_TOO_LARGE))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("10000"));
    }

    @Test
    void existsOutsideOfWhereSeesOnlyWhatIsHeldTrue() {
        String text = PREFIXES + "SELECT ?person WHERE { ?person a aih:Person } ORDER BY EXISTS { ?person aih:born \"3000\"^^<"
                + "http://id.loc.gov/datatypes/edtf/EDTF> } DESC(?person)";
        assertThat(values(base().selectText(text), "person")).containsExactly(RAY.value(), ContractRelease.ID + "person/ivan-example");
    }

    @Test
    void constructAndDescribeAndAskAnswerFromWhatIsHeldTrue() {
        assertThat(statements("CONSTRUCT WHERE { ?person aih:born ?born }")).isEqualTo(1);
        assertThat(statements("DESCRIBE <" + RAY.value() + ">")).isEqualTo(4);
        assertThat(statements("DESCRIBE ?person WHERE { ?person aih:taughtBy ?teacher }")).isEqualTo(4);
        assertThat(answer("ASK { ?person aih:born ?born FILTER(STR(?born) = \"3000\") }")).isEqualTo(new Answer.Truth(false));
    }

    @Test
    void aGraphCanBeNamedAsTheDefaultOne() {
        Answer parody = answer("SELECT ?born FROM <" + ContractRelease.ID + "passage/joke.1> WHERE { ?person aih:born ?born }");
        assertThat(parody).isInstanceOfSatisfying(Answer.Rows.class, rows -> assertThat(rows.rows()).hasSize(1));
    }

    private int statements(String text) {
        return ((Answer.Statements) answer(text)).graph().size();
    }

    private Answer answer(String text) {
        return PUBLIC.answer(base(), PUBLIC.guard().check(PREFIXES + text), PUBLIC.limits().time());
    }

    static List<String> values(List<Row> rows, String variable) {
        return rows.stream().map(row -> row.get(variable)).toList();
    }
}
