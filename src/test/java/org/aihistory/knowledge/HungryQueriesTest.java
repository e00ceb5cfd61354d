package org.aihistory.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aihistory.knowledge.guard.QueryLimits;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.release.Release;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Queries that ask for more than a machine has: each ends by its limit and a moment, none takes the process with it.
class HungryQueriesTest {

    private static final QueryLimits LIMITS = new QueryLimits(Duration.ofSeconds(1), 1_000, 1 << 20, 1 << 20, 200, 4);
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final Set<Problem> ENDS = Set.of(Problem.QUERY_TIMEOUT, Problem.ANSWER_TOO_LARGE, Problem.FORBIDDEN_QUERY);

    private static PublicQueries publicQueries = new PublicQueries(LIMITS);
    private static KnowledgeBase base;

    @BeforeAll
    static void fillAStoreInMemory() {
        StringBuilder trig = new StringBuilder();
        for (int from = 0; from < 600; from++) {
            for (int step = 1; step <= 5; step++) {
                trig.append("<http://n/").append(from).append("> <http://p/").append(step).append("> <http://n/")
                        .append((from * 7 + step * 13) % 600)
                        .append("> .\n");
            }
        }
        Release release = ContractRelease.release("d".repeat(64), trig.toString());
        base = EmbeddedKnowledgeBase.inMemory(release, KnowledgeBaseContract.QUERIES, publicQueries);
    }

    @AfterAll
    static void close() {
        base.close();
        publicQueries.close();
    }

    static Stream<Arguments> hungryQueries() {
        String cross = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        return Stream.of(Arguments.of("cross product counted", "SELECT (COUNT(*) AS ?n) " + cross),
                Arguments.of("cross product sorted", "SELECT * " + cross + " ORDER BY DESC(?l) ?a LIMIT 5"),
                Arguments.of("cross product sorted whole", "SELECT * " + cross + " ORDER BY DESC(?l) ?a"),
                Arguments.of("cross product made distinct", "SELECT DISTINCT ?a ?d ?g ?j " + cross + " OFFSET 100000000"),
                Arguments.of("cross product grouped", "SELECT ?a ?d ?g ?j (COUNT(*) AS ?n) " + cross + " GROUP BY ?a ?d ?g ?j"),
                Arguments.of("cross product joined as text",
                        "SELECT (GROUP_CONCAT(CONCAT(STR(?a), STR(?d), STR(?g))) AS ?x) " + cross),
                Arguments.of("cross product joined as distinct text",
                        "SELECT (GROUP_CONCAT(DISTINCT CONCAT(STR(?a), STR(?d), STR(?g))) AS ?x) " + cross),
                Arguments.of("cross product filtered",
                        "SELECT * " + cross.replace("}", "FILTER(STRLEN(STR(?a)) + STRLEN(STR(?l)) > 1000) }")),
                Arguments.of("cross product constructed", "CONSTRUCT { ?a ?e ?i } WHERE " + cross),
                Arguments.of("cross product described", "DESCRIBE ?a ?d WHERE " + cross),
                Arguments.of("cross product by values",
                        "SELECT (COUNT(*) AS ?n) { " + values("a") + values("b") + values("c") + values("d") + "}"),
                Arguments.of("closure with both ends open", "SELECT (COUNT(*) AS ?n) { ?a (!<http://x/x>)* ?b . ?c (!<http://x/x>)* ?d }"),
                Arguments.of("closures in a row",
                        "SELECT (COUNT(*) AS ?n) { ?a " + "(!<http://x/x>)*/".repeat(6) + "(!<http://x/x>)* ?b }"),
                Arguments.of("alternatives in a row",
                        "SELECT (COUNT(*) AS ?n) { <http://n/1> " + "(!<http://x/x>)/".repeat(30) + "(!<http://x/x>) ?b }"),
                Arguments.of("differences of cross products", "SELECT * " + cross.replace("}", "MINUS " + cross.replace('?', '$') + " }")),
                Arguments.of("nested negation",
                        "SELECT * { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i FILTER(?d = ?i && ?a != ?a) } }"),
                Arguments.of("a text doubled forty times", doubled("CONCAT(?x%d, ?x%d)", 40)),
                Arguments.of("a text doubled by replacing", doubled("REPLACE(CONCAT(?x%d, ?x%d), \"a\", \"aaaaaaaa\")", 20)),
                Arguments.of("a text replaced by itself", doubled("REPLACE(?x%d, \"^(.*)$\", \"$1$1$1$1$1$1$1$1\")", 20)),
                Arguments.of("a pattern that backtracks",
                        "SELECT * { BIND(\"" + "a".repeat(60) + "!\" AS ?x) FILTER(REGEX(?x, \"^(a|aa|a*)*b\\\\1$\")) ?a ?b ?c }"),
                Arguments.of("a pattern with back references",
                        "SELECT * { ?a ?b ?c FILTER(REGEX(\"" + "ab".repeat(200) + "\", \"(.*)(.*)(.*)(.*)(.*)\\\\1\\\\2\\\\3x\")) }"),
                Arguments.of("a pattern to replace by that backtracks",
                        "SELECT (REPLACE(\"" + "ab".repeat(200) + "\", \"(.*)(.*)(.*)(.*)(.*)\\\\1\\\\2\\\\3x\", \"\") AS ?x) {}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hungryQueries")
    void eachEndsInTimeWithASentence(String name, String query) {
        long start = System.nanoTime();
        KnowledgeException end = catchThrowableOfType(KnowledgeException.class, () -> answer(query));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(took).as(name).isLessThan(LIMITS.time().plus(A_MOMENT));
        assertThat(end).as(name).isNotNull();
        assertThat(end.problem()).as(name).isIn(ENDS);
    }

    @Test
    void aNumberSquaredFortyTimesHasNoValueButAnAnswer() {
        assertThat(answer(doubled("?x%d * ?x%d", 40).replace("\"a\"", "12345678901234567890"))).isInstanceOf(Answer.Rows.class);
    }

    @Test
    void boundedFunctionsSayWhatTheEnginesOwnOnesSay() {
        assertThat(text("CONCAT(\"a\"@en, \"b\"@en)")).isEqualTo("\"ab\"@en");
        assertThat(text("REPLACE(\"banana\"@en, \"A(n)\", \"[$1]\", \"i\")")).isEqualTo("\"b[n][n]a\"@en");
        assertThat(text("REPLACE(\"abc\", \"x*\", \"-\")")).isEqualTo("\"-abc\"");
        assertThat(text("REGEX(\"Banana\", \"^b.*A$\", \"i\")")).contains("true");
        assertThat(text("2.5 * 4")).contains("10.0");
        assertThat(text("2 * \"x\"")).isEqualTo("");
    }

    @Test
    void severalConditionsOnGroupsAreAllAsked() {
        assertThat(answer(
                "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p HAVING (CONCAT(STR(?p), \"x\") = \"http://p/1x\") (COUNT(*) = 600)"))
                .isInstanceOfSatisfying(Answer.Rows.class, rows -> assertThat(rows.rows()).hasSize(1));
        assertThat(answer(
                "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p HAVING (CONCAT(STR(?p), \"x\") = \"http://p/1x\") (COUNT(*) = 1)"))
                .isInstanceOfSatisfying(Answer.Rows.class, rows -> assertThat(rows.rows()).isEmpty());
    }

    @Test
    void afterAllOfThemTheStoreAnswersAtOnce() {
        assertThat(answer("ASK { ?s ?p ?o }")).isEqualTo(new Answer.Truth(true));
    }

    private static Answer answer(String query) {
        return publicQueries.answer(base, publicQueries.guard().check(query), LIMITS.time());
    }

    private static String text(String expression) {
        List<org.apache.jena.sparql.engine.binding.Binding> rows = ((Answer.Rows) answer("SELECT (" + expression + " AS ?x) {}")).rows();
        var node = rows.getFirst().get("x");
        return node == null ? "" : node.toString();
    }

    private static String values(String name) {
        return "VALUES ?" + name + " { " + "1 2 3 4 5 6 7 8 9 ".repeat(100) + "} ";
    }

    private static String doubled(String expression, int times) {
        StringBuilder query = new StringBuilder("SELECT (STR(?x" + times + ") AS ?y) { BIND(\"a\" AS ?x0) ");
        for (int step = 0; step < times; step++) {
            query.append("BIND(").append(expression.replace("%d", Integer.toString(step))).append(" AS ?x").append(step + 1).append(") ");
        }
        return query.append("}").toString();
    }
}
