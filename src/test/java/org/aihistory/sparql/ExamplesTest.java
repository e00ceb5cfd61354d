package org.aihistory.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.KnowledgeHolder;
import org.aihistory.knowledge.Prefixes;
import org.aihistory.knowledge.PublicQueries;
import org.aihistory.knowledge.guard.QueryLimits;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.ParameterLine;
import org.aihistory.model.Problem;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import org.aihistory.sparql.ExampleParameter.Type;
import org.aihistory.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Every example of the store, asked as the public asks, under the limits that are shipped.
@WebTest
class ExamplesTest {

    private static final int OTHERS = 3;

    @Autowired
    private KnowledgeHolder holder;

    @Autowired
    private PublicQueries queries;

    @Autowired
    private ExampleValues values;

    private Knowledge knowledge;
    private ExampleTrial trial;
    private List<ExampleQuery> examples;

    @BeforeEach
    void read() {
        knowledge = holder.current();
        trial = new ExampleTrial(queries, knowledge.base());
        examples = ExampleQuery.all(knowledge);
    }

    @Test
    void eachHasAnAnswerWithinTheLimitsInBothLanguages() {
        assertThat(queries.limits()).isEqualTo(QueryLimits.STANDARD);
        Map<String, List<String>> problems = new TreeMap<>();
        examples.forEach(example -> Stream.of(Language.values()).forEach(language -> problems
                .computeIfAbsent(example.slug(), slug -> new ArrayList<>()).addAll(trial.asked(example.text(Map.of(), language)))));
        problems.values().removeIf(List::isEmpty);
        assertThat(problems).isEmpty();
    }

    @Test
    void eachIsWrittenAsThePageNeedsIt() {
        Map<String, List<String>> problems = examples.stream().collect(Collectors.toMap(ExampleQuery::slug, ExampleTrial::written));
        problems.values().removeIf(List::isEmpty);
        assertThat(problems).isEmpty();
    }

    @Test
    void thereAreManyInEveryGroupAndOfEveryLevelAndManyHaveParameters() {
        assertThat(examples).hasSizeGreaterThanOrEqualTo(64);
        assertThat(examples).filteredOn(example -> !example.parameters().isEmpty()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(new TreeSet<>(examples.stream().map(example -> example.group().name()).toList()))
                .containsExactly("claimQueries", "exportQueries", "ideaQueries", "influenceQueries", "modelQueries",
                        "organizationQueries", "peopleQueries", "qualityQueries", "sourceQueries", "timeQueries", "workQueries");
        assertThat(new TreeSet<>(examples.stream().map(example -> example.level().name()).toList()))
                .containsExactly("advanced", "intermediate", "introductory");
        assertThat(new TreeSet<>(examples.stream().map(ExampleQuery::view).toList()))
                .containsExactly("cards", "chart", "lineage", "network", "table", "tree");
        assertThat(new TreeSet<>(examples.stream().map(ExampleQuery::kind).toList())).containsExactly("ask", "construct", "select");
    }

    @Test
    void noTwoAskTheSame() {
        assertThat(ExampleTrial.shared(examples.stream().map(ExampleQuery::question).toList())).isEmpty();
        assertThat(ExampleTrial.shared(examples.stream().map(ExampleQuery::about).toList())).isEmpty();
    }

    @Test
    void everyParameterTakesOtherValues() {
        for (ExampleQuery example : examples) {
            for (ExampleParameter parameter : example.parameters()) {
                for (String other : others(parameter)) {
                    Map<String, Term> read = values.read(example, Map.of(parameter.variable(), other), knowledge, Language.EN);
                    assertThat(read.get(parameter.variable())).as("%s of %s", parameter.variable(), example.slug())
                            .isNotEqualTo(parameter.start());
                    String text = example.text(read, Language.ZH);
                    assertThat(ParameterLine.of(parameter.variable(), text).orElseThrow().value())
                            .isEqualTo(SparqlTerm.written(read.get(parameter.variable()), example.prefixes()));
                    assertThat(trial.size(text)).as("%s with %s", example.slug(), other).isNotNegative();
                }
            }
        }
    }

    /// Up to three values that are not the one to begin with.
    private List<String> others(ExampleParameter parameter) {
        return switch (parameter.type()) {
            case Type.Choice _,Type.Instance _ -> parameter.offers(knowledge).stream().map(ExampleParameter.Offer::value)
                    .filter(value -> !value.equals(parameter.start())).limit(OTHERS).map(Term::value).toList();
            case Type.Whole(long min, long max) -> List.of(Long.toString(min), Long.toString(max));
            case Type.Words _ -> List.of("a \"quoted\" word \\ } #");
        };
    }

    @Test
    void noParameterTakesAnythingElse() {
        for (ExampleQuery example : examples) {
            for (ExampleParameter parameter : example.parameters()) {
                for (String wrong : wrong(parameter)) {
                    assertThatThrownBy(() -> values.read(example, Map.of(parameter.variable(), wrong), knowledge, Language.EN))
                            .as("%s of %s: %s", parameter.variable(), example.slug(), wrong)
                            .isInstanceOfSatisfying(KnowledgeException.class, refused -> {
                                assertThat(refused.problem()).isEqualTo(Problem.BAD_REQUEST);
                                assertThat(refused.arguments()).hasSize(2).first().isEqualTo(parameter.label().en());
                            });
                }
            }
        }
    }

    private static List<String> wrong(ExampleParameter parameter) {
        return switch (parameter.type()) {
            case Type.Choice _ -> List.of("something else", "aih:Claim", "\"en\"");
            case Type.Instance _ -> List.of("person:nobody-at-all", "query:works-before-1965", "nobody", "person:a } ?s ?p ?o #",
                    "https://example.org/> } #", "aih:");
            case Type.Whole(long min, long max) -> List.of(Long.toString(min - 1), Long.toString(max + 1), "1e3", "next year", "1965 }");
            case Type.Words _ -> List.of("x".repeat(201));
        };
    }

    @ParameterizedTest
    @CsvSource({"people-alive-in-1956, year, then, 年份, 1000 到 2100 之间的整数", "life-of-a-person, person, idea:transformer, 人物, 已有的人物",
            "things-by-decade, class, aih:Claim, 类别, aih:Work", "words-in-titles, word, LONG, 词, 不超过 200 个字符"})
    void aWrongValueIsRefusedInTheWordsOfTheReader(String slug, String variable, String written, String name, String allowed) {
        ExampleQuery example = ExampleQuery.named(examples, slug).orElseThrow();
        String value = written.equals("LONG") ? "长".repeat(201) : written;
        assertThatThrownBy(() -> values.read(example, Map.of(variable, value), knowledge, Language.ZH))
                .isInstanceOfSatisfying(KnowledgeException.class, refused -> {
                    assertThat(refused.arguments().getFirst()).isEqualTo(name);
                    assertThat(refused.arguments().getLast()).contains(allowed);
                });
    }

    @ParameterizedTest
    @CsvSource({"person:alan-turing", "person/alan-turing", "https://w3id.org/aihistory/id/person/alan-turing", "' person:alan-turing '"})
    void aThingIsNamedByPrefixByAddressOrWhole(String written) {
        ExampleQuery example = ExampleQuery.named(examples, "life-of-a-person").orElseThrow();
        assertThat(values.read(example, Map.of("person", written, "lang", "zh", "page", "2"), knowledge, Language.EN))
                .isEqualTo(Map.of("person", Term.iri("https://w3id.org/aihistory/id/person/alan-turing")));
    }

    @Test
    void theChangedQueryReadsAsTheStoredOne() {
        ExampleQuery example = ExampleQuery.named(examples, "life-of-a-person").orElseThrow();
        String changed = example.text(values.read(example, Map.of("person", "person:alan-turing"), knowledge, Language.EN), Language.ZH);
        assertThat(changed).contains("\n  VALUES ?person { person:alan-turing }\n", "\n  VALUES ?lang { \"zh\" }\n",
                "PREFIX person: <https://w3id.org/aihistory/id/person/>\n", "# the ontology stands in a graph of its own");
        assertThat(trial.size(changed)).isPositive();
        assertThat(example.text(Map.of(), Language.EN)).isEqualTo(example.text());
    }

    // every trial above fails where it should

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"SELECT ?x WHERE { ?x a aih:Nothing } ORDER BY ?x | no rows",
            "SELECT ?x WHERE { ?x a aih:Work ORDER BY ?x | BAD_QUERY",
            "SELECT ?x WHERE { SERVICE <http://example.org/> { ?x a ?y } } ORDER BY ?x | FORBIDDEN_QUERY",
            "SELECT ?s ?p ?o WHERE { ?s ?p ?o } ORDER BY ?s ?p ?o | ANSWER_TOO_LARGE", "ASK { ?x a aih:Nothing } | no rows"})
    void aQueryWithoutAnAnswerIsSeen(String text, String problem) {
        assertThat(trial.asked(example(text, "select", "table").text())).containsExactly(problem);
    }

    @Test
    void aQueryBeyondTheTimeIsSeen() {
        QueryLimits standard = QueryLimits.STANDARD;
        QueryLimits shorter = new QueryLimits(Duration.ofMillis(50), standard.rows(), standard.textBytes(), standard.answerBytes(),
                standard.depth(), standard.concurrent());
        try (PublicQueries hurried = new PublicQueries(shorter)) {
            String text = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?n";
            assertThat(new ExampleTrial(hurried, knowledge.base()).asked(text)).containsExactly("QUERY_TIMEOUT");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"SELECT ?x WHERE { ?x a aih:Work } | select | table | no order",
            "ASK { ?x a aih:Work } | select | table | other kind",
            "SELECT ?x WHERE { ?x a aih:Work } ORDER BY ?x | select | chart | no directive",
            "#view: tree ?x~SELECT ?x WHERE { ?x a aih:Work } ORDER BY ?x | select | chart | other view",
            "#view: chart bar ?y~SELECT ?x WHERE { ?x a aih:Work } ORDER BY ?x | select | chart | no column ?y",
            "ASK { ?x rdfs:label ?y FILTER(lang(?y) = 'en') } | ask | table | one language"})
    void aTextThatThePageCannotUseIsSeen(String text, String kind, String view, String problem) {
        assertThat(ExampleTrial.written(example(text.replace('~', '\n'), kind, view))).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ASK { ?x a aih:Work . VALUES ?year { 1965 } } | no line for ?year | ?year is not used",
            "ASK {~  VALUES ?year { 1965 }~  ?x a aih:Work } | ?year is not used |",
            "ASK {~  VALUES ?year { 1965 }~  VALUES ?year { 1965 }~  ?x a aih:Work } | no line for ?year |"})
    void aParameterThatTheTextDoesNotUseIsSeen(String text, String first, @org.jspecify.annotations.Nullable String second) {
        ExampleQuery plain = example(text.replace('~', '\n'), "ask", "table");
        ExampleParameter year = new ExampleParameter("year", new Text("Year", "年份"), new Type.Whole(1, 2), Term.integer(1));
        ExampleQuery example = new ExampleQuery(plain.slug(), plain.kind(), plain.question(), plain.about(), plain.group(), plain.level(),
                plain.view(), List.of(year), List.of(), plain.body(), plain.prefixes());
        assertThat(ExampleTrial.written(example)).containsExactlyElementsOf(Stream.of(first, second).filter(word -> word != null).toList());
    }

    @Test
    void aQuestionAskedTwiceIsSeen() {
        assertThat(ExampleTrial.shared(List.of(new Text("Who?", "谁？"), new Text("Who else?", "谁？"), new Text("When?", "何时？"))))
                .containsExactly("谁？");
    }

    private ExampleQuery example(String body, String kind, String view) {
        ExampleQuery.Heading heading = new ExampleQuery.Heading("workQueries", new Text("Works", "著作"));
        return new ExampleQuery("one", kind, new Text("Which?", "哪些？"), new Text("All.", "全部。"), heading, heading, view, List.of(),
                List.of(), body, Prefixes.of(knowledge.release()));
    }
}
