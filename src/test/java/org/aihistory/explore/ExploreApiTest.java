package org.aihistory.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aihistory.knowledge.EmbeddedKnowledgeBase;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.PublicQueries;
import org.aihistory.knowledge.QueryLibrary;
import org.aihistory.knowledge.SearchIndex;
import org.aihistory.knowledge.guard.QueryLimits;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.Problem;
import org.aihistory.model.Selected;
import org.aihistory.picture.LineagePicture;
import org.aihistory.picture.NetworkPicture.Link;
import org.aihistory.release.Content;
import org.aihistory.release.ContentRejected;
import org.aihistory.release.Release;
import org.aihistory.release.ReleaseBuilder;
import org.aihistory.web.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// The JSON of the explorer over the real data.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExploreApiTest {

    private static final String ID = "https://w3id.org/aihistory/id/";
    private static final String RAY = ID + "person/ray-solomonoff";
    private static final String INDUCTION = ID + "idea/solomonoff-induction";
    private static final Reader ENGLISH = new Reader(Language.EN, Language.EN);
    private static final Reader CHINESE = new Reader(Language.ZH, Language.ZH);

    private static final LaneWords WORDS = words();

    private Knowledge knowledge;

    private static LaneWords words() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("messages");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return new LaneWords(source);
    }

    @BeforeAll
    void open() throws ContentRejected {
        Release release = ReleaseBuilder.build(Content.fromDirectory(Path.of(".")));
        HistorySnapshot snapshot = HistorySnapshot.of(release);
        knowledge = new Knowledge(release,
                EmbeddedKnowledgeBase.inMemory(release, QueryLibrary.fromClassPath(), new PublicQueries(QueryLimits.STANDARD)), snapshot,
                SearchIndex.of(release, snapshot));
    }

    @AfterAll
    void close() {
        knowledge.base().close();
        knowledge.search().close();
    }

    @Test
    void aStatementNamesThePassagesThatStateIt() {
        StatementApi.Statement statement = new StatementApi().statement(knowledge, ENGLISH, INDUCTION, "proposedBy", RAY);
        assertThat(statement.sentence()).isEqualTo("Ray Solomonoff proposed Solomonoff induction");
        assertThat(statement.inferred()).isFalse();
        assertThat(statement.sources()).isNotEmpty().allSatisfy(source -> {
            assertThat(source.passage()).startsWith(ID + "passage/");
            assertThat(source.page()).matches("/sources/[a-z0-9-]+#p\\d+");
            assertThat(List.of(source.label(), source.locator(), source.voice(), source.register())).doesNotContain("");
        });
    }

    @Test
    void aStatementSpeaksTheReadersLanguage() {
        StatementApi.Statement statement = new StatementApi().statement(knowledge, CHINESE, INDUCTION, "proposedBy", RAY);
        assertThat(statement.sentence()).contains("提出了");
        assertThat(statement.sources()).allSatisfy(source -> assertThat(source.register()).containsPattern("\\p{IsHan}"));
    }

    @Test
    void whatNobodyStatesHasNoSources() {
        StatementApi.Statement statement = new StatementApi().statement(knowledge, ENGLISH, RAY, "buildsOn", INDUCTION);
        assertThat(statement.sources()).isEmpty();
        assertThat(statement.inferred()).isFalse();
    }

    @Test
    void aWrongRelationOrDirectionIsNamed() {
        assertThatThrownBy(() -> new StatementApi().statement(knowledge, ENGLISH, RAY, "likes", INDUCTION))
                .isInstanceOfSatisfying(KnowledgeException.class, problem -> assertThat(problem.arguments()).startsWith("relation"));
        assertThatThrownBy(() -> new StatementApi().statement(knowledge, ENGLISH, RAY, "proposedBy", ""))
                .isInstanceOfSatisfying(KnowledgeException.class, problem -> assertThat(problem.arguments()).startsWith("object"));
        assertThatThrownBy(() -> new ExploreApi(WORDS).expand(knowledge, ENGLISH, RAY, "", "sideways", "", ""))
                .isInstanceOfSatisfying(KnowledgeException.class, problem -> assertThat(problem.arguments()).startsWith("direction"));
        assertThatThrownBy(() -> new ExploreApi(WORDS).expand(knowledge, ENGLISH, "https://example.org/nothing", "", "both", "", ""))
                .isInstanceOfSatisfying(KnowledgeException.class, problem -> assertThat(problem.problem()).isEqualTo(Problem.NOT_FOUND));
    }

    @Test
    void anExpansionFollowsTheRelationAndTheDirection() {
        ExploreApi.Expansion proposals = new ExploreApi(WORDS).expand(knowledge, ENGLISH, RAY, "proposedBy", "in", "", "");
        assertThat(proposals.nodes()).extracting(node -> node.iri()).contains(RAY, INDUCTION);
        assertThat(proposals.links()).filteredOn(link -> link.object().equals(RAY)).hasSize(proposals.nodes().size() - 1)
                .extracting(Link::relation).containsOnly("proposedBy");
        assertThat(new ExploreApi(WORDS).expand(knowledge, ENGLISH, RAY, "proposedBy", "out", "", "").nodes())
                .extracting(node -> node.iri())
                .containsExactly(RAY);
    }

    @Test
    void whatRulesDerivedCanBeLeftOutOfAnExpansionAndOfItsCounts() {
        ExploreApi api = new ExploreApi(WORDS);
        String subject = knowledge.snapshot().entities().stream().map(Entity::iri)
                .filter(iri -> knowledge.snapshot().edges(iri).stream().anyMatch(Edge::inferred)).findFirst().orElseThrow();
        assertThat(api.expand(knowledge, ENGLISH, subject, "", "both", "", "no").links()).noneMatch(Link::inferred);
        int all = api.ways(knowledge, ENGLISH, subject, "").stream().skip(1).mapToInt(ExploreApi.Way::count).sum();
        int stated = api.ways(knowledge, ENGLISH, subject, "no").stream().skip(1).mapToInt(ExploreApi.Way::count).sum();
        assertThat(all - stated)
                .isEqualTo((int) knowledge.snapshot().edges(subject).stream().filter(Edge::inferred).count()).isPositive();
    }

    @Test
    void theFirstWayCountsWhatAnExpansionOfTheWholeLineageBrings() {
        ExploreApi api = new ExploreApi(WORDS);
        ExploreApi.Way whole = api.ways(knowledge, ENGLISH, RAY, "").getFirst();
        assertThat(whole.relation()).isEmpty();
        assertThat(api.expand(knowledge, ENGLISH, RAY, "", "both", "", "").total() - 1).isEqualTo(whole.count());
    }

    @Test
    void pictureAndListSayHowManyThereAre() {
        LineagePicture picture = new ExploreApi(WORDS).lineage(knowledge, ENGLISH, parameters(Map.of()));
        int leftOut = picture.more().stream().mapToInt(LineagePicture.More::count).sum();
        assertThat(picture.shown() + leftOut + picture.undated().size()).isEqualTo(knowledge.snapshot().entities().size());
        ExploreApi.Items fifties = new ExploreApi(WORDS).entities(knowledge, ENGLISH,
                parameters(Map.of("from", "1956", "to", "1956", "kind",
                        "event")));
        assertThat(fifties.items()).extracting(ExploreApi.Item::iri).contains(ID + "event/dartmouth-workshop");
        assertThat(fifties.total()).isEqualTo(fifties.items().size());
    }

    @Test
    void oneEntityIsFoundByItsAddress() {
        ExploreApi.Detail ray = new ExploreApi(WORDS).entity(knowledge, CHINESE, "person", "ray-solomonoff");
        assertThat(ray.item().page()).isEqualTo("/page/person/ray-solomonoff");
        assertThat(ray.label().en()).isEqualTo("Ray Solomonoff");
        assertThat(ray.edges()).contains(new Edge(INDUCTION, "proposedBy", RAY, false));
        assertThatThrownBy(() -> new ExploreApi(WORDS).entity(knowledge, ENGLISH, "person", "nobody"))
                .isInstanceOf(KnowledgeException.class);
    }

    private static MultiValueMap<String, String> parameters(Map<String, String> values) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        values.forEach(parameters::add);
        return parameters;
    }

    @ParameterizedTest
    @CsvSource({"lanes,kind", "asof,1956", "asof,1980", "kind,idea", "source-language,zh",
            "things,'person/ray-solomonoff,idea/kolmogorov-complexity'"})
    void theCountOfASelectionIsTheCountOfItsQueryByEveryClock(String name, String value) {
        for (String clock : List.of("happened", "stated", "published")) {
            for (Map<String, String> years : List.of(Map.<String, String>of(), Map.of("from", "1950", "to", "2016"))) {
                Map<String, String> asked = new HashMap<>(years);
                asked.put("clock", clock);
                asked.put(name, value);
                Request request = Request.of(parameters(asked), knowledge.snapshot());
                int counted = new SelectionCount().of(request, knowledge).orElseThrow().count();
                assertThat(Pictures.selected(request, View.LIST, knowledge.snapshot()).total()).as(asked.toString()).isEqualTo(counted);
            }
        }
    }

    @Test
    void theQueryShownToReadersCountsTheSame() {
        Request request = Request.of(parameters(Map.of("clock", "published", "asof", "2000")), knowledge.snapshot());
        SelectionCount.Counted counted = new SelectionCount().of(request, knowledge).orElseThrow();
        assertThat(knowledge.base().selectText(counted.query()).getFirst().get("count")).isEqualTo(Integer.toString(counted.count()));
        assertThat(counted.count()).isPositive();
    }

    @Test
    void aSelectionAsOfAYearHoldsNothingThatBeganLaterAndHiddenInferencesAreGone() {
        Request request = Request.of(parameters(Map.of("asof", "1956", "inferred", "no")), knowledge.snapshot());
        Selected selected = Pictures.selected(request, View.LIST, knowledge.snapshot());
        assertThat(selected.entities())
                .allMatch(entity -> entity.span().earliest().or(entity.span()::latest).orElseThrow().getYear() <= 1956);
        assertThat(selected.edges()).noneMatch(Edge::inferred);
        assertThat(selected.entities()).extracting(Entity::iri).contains(ID + "event/dartmouth-workshop");
    }

    @Test
    void lanesStandForWhatTheReaderChoseAndOneSaysThatNothingIsRecorded() {
        LineagePicture picture = new ExploreApi(WORDS).lineage(knowledge, ENGLISH, parameters(Map.of("lanes", "school", "kind", "idea")));
        assertThat(picture.lanes()).extracting(LineagePicture.Lane::label).contains("no school recorded").hasSizeLessThanOrEqualTo(9);
        assertThat(new ExploreApi(WORDS).lineage(knowledge, CHINESE, parameters(Map.of("lanes", "country"))).lanes())
                .extracting(LineagePicture.Lane::label).contains("未记录国家");
    }
}
