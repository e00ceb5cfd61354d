package org.aihistory.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Set;
import org.aihistory.model.Edge;
import org.aihistory.model.Edtf;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.Language;
import org.aihistory.model.Relation;
import org.aihistory.model.Selected;
import org.aihistory.model.Selection;
import org.aihistory.model.Story;
import org.aihistory.model.Text;
import org.aihistory.model.TimeSpan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HistorySnapshotTest {

    private static final String RAY = MiniRelease.ID + "person/ray-solomonoff";
    private static final String ANDREY = MiniRelease.ID + "person/andrey-kolmogorov";
    private static final String INDUCTION = MiniRelease.ID + "idea/solomonoff-induction";
    private static final String COMPLEXITY = MiniRelease.ID + "idea/kolmogorov-complexity";
    private static final String REPORT = MiniRelease.ID + "work/preliminary-report";
    private static final String WORKSHOP = MiniRelease.ID + "event/dartmouth-workshop";

    private static HistorySnapshot snapshot;

    @BeforeAll
    static void read() {
        snapshot = HistorySnapshot.of(MiniRelease.build());
    }

    @Test
    void kindsStandInTheOrderOfTheOntology() {
        assertThat(snapshot.kinds()).extracting(Kind::slug).containsExactly("person", "organization", "work", "idea", "artifact", "event");
        assertThat(snapshot.kinds().get(3).plural()).isEqualTo(new Text("ideas", "思想"));
        assertThat(snapshot.kinds().get(3).shape()).isEqualTo("diamond");
        assertThat(snapshot.kinds().get(3).token()).isEqualTo("kind-idea");
    }

    @Test
    void relationsStandLineageFirst() {
        List<Relation> relations = snapshot.relations();
        assertThat(relations.getFirst().name()).isEqualTo("buildsOn");
        assertThat(relations.getFirst().inverse()).isEqualTo(new Text("led to", "引出"));
        assertThat(relations).extracting(Relation::name).doesNotContain("lineage", "subject", "quantity", "holder");
        assertThat(relations.stream().dropWhile(Relation::lineage)).extracting(Relation::lineage).containsOnly(false);
        assertThat(snapshot.relation("anticipates").orElseThrow().flow()).isEqualTo(Relation.Flow.FORWARD);
    }

    @Test
    void anEntityHasItsMostSpecificClassAndItsKind() {
        Entity complexity = snapshot.entity(COMPLEXITY).orElseThrow();
        assertThat(complexity.type()).isEqualTo("Concept");
        assertThat(complexity.kind()).isEqualTo("idea");
        assertThat(complexity.slug()).isEqualTo("kolmogorov-complexity");
        assertThat(complexity.aliases()).containsExactly("K-complexity", "柯氏复杂度");
        assertThat(snapshot.entity("idea", "kolmogorov-complexity")).contains(complexity);
        assertThat(snapshot.entities()).extracting(Entity::iri).containsExactly(WORKSHOP, COMPLEXITY, INDUCTION, ANDREY, RAY, REPORT);
    }

    @Test
    void datesComeFromHeldFactsByTheirRole() {
        assertThat(span(RAY)).isEqualTo(new TimeSpan(Edtf.parse("1926-07-25"), Edtf.parse("2009"), false));
        assertThat(span(ANDREY)).isEqualTo(new TimeSpan(Edtf.parse("1903"), null, false));
        Edtf summer = Edtf.parse("1956-06/1956-08");
        assertThat(span(WORKSHOP)).isEqualTo(new TimeSpan(summer, summer, false));
    }

    @Test
    void twoHeldDatesForOneEndAreDisputedTheEarlierOneFirst() {
        assertThat(span(COMPLEXITY)).isEqualTo(new TimeSpan(Edtf.parse("1963"), null, true, List.of(Edtf.parse("1965"))));
    }

    @Test
    void sourceLanguagesAreThoseOfPassagesWithHeldFactsAboutIt() {
        assertThat(snapshot.entity(RAY).orElseThrow().sourceLanguages()).containsExactly(Language.EN);
        assertThat(snapshot.entity(ANDREY).orElseThrow().sourceLanguages()).containsExactly(Language.ZH);
        assertThat(snapshot.entity(INDUCTION).orElseThrow().sourceLanguages()).containsExactlyInAnyOrder(Language.EN, Language.ZH);
    }

    @Test
    void importanceIsLineageAndClaimsAndScenesAndHalfThePassages() {
        // induction: proposedBy, introducedIn, rediscovers = 3; one claim; one scene; two passages
        assertThat(snapshot.entity(INDUCTION).orElseThrow().importance()).isEqualTo(3 + 1 + 1 + 0.5 * 2);
        // Ray: proposedBy, author, participant = 3 (influencedBy is only inferred); one claim; two scenes; one passage
        assertThat(snapshot.entity(RAY).orElseThrow().importance()).isEqualTo(3 + 1 + 2 + 0.5);
        assertThat(snapshot.entity(ANDREY).orElseThrow().importance()).isEqualTo(1 + 0.5);
    }

    @Test
    void edgesAreInOrderAndSayWhichAreInferred() {
        assertThat(snapshot.edges(COMPLEXITY)).containsExactly(new Edge(COMPLEXITY, "rediscovers", INDUCTION, false),
                new Edge(COMPLEXITY, "influencedBy", RAY, true), new Edge(COMPLEXITY, "proposedBy", ANDREY, false));
        assertThat(snapshot.edges("https://example.org/nothing")).isEmpty();
    }

    @Test
    void degreeCountsPerRelationAndDirection() {
        assertThat(snapshot.degree(INDUCTION)).containsExactly(entry("rediscovers/in", 1), entry("proposedBy/out", 1),
                entry("introducedIn/out", 1), entry("field/in", 1));
    }

    @Test
    void edgesAmongSomeKeepBothEndsInside() {
        assertThat(snapshot.edgesAmong(List.of(WORKSHOP, INDUCTION, RAY), true)).containsExactly(
                new Edge(WORKSHOP, "participant", RAY, false), new Edge(INDUCTION, "proposedBy", RAY, false));
        assertThat(snapshot.edgesAmong(List.of(WORKSHOP, INDUCTION), false)).containsExactly(new Edge(WORKSHOP, "field", INDUCTION, false));
    }

    @Test
    void aRangeOfYearsSelectsWhatTouchesItInOrderOfTime() {
        Selected fifties = snapshot.select(new Selection(Set.of(), Set.of(), 1955, 1960, null, 1, Set.of(), null), 10);
        assertThat(fifties.entities()).extracting(Entity::iri).containsExactly(RAY, WORKSHOP, INDUCTION, REPORT);
        assertThat(fifties.total()).isEqualTo(4);
    }

    @Test
    void aLimitKeepsTheMostImportantAndTellsTheTotal() {
        Selected two = snapshot.select(Selection.ALL, 2);
        assertThat(two.entities()).extracting(Entity::iri).containsExactly(RAY, INDUCTION);
        assertThat(two.edges()).containsExactly(new Edge(INDUCTION, "proposedBy", RAY, false));
        assertThat(two.total()).isEqualTo(6);
    }

    @Test
    void hopsLeadFromTheFocusOverLineage() {
        assertThat(snapshot.select(Selection.around(ANDREY, 1), 10).entities()).extracting(Entity::iri).containsExactly(ANDREY, COMPLEXITY);
        assertThat(snapshot.select(Selection.around(ANDREY, 2), 10).entities()).extracting(Entity::iri)
                .containsExactly(ANDREY, RAY, INDUCTION, COMPLEXITY);
    }

    @Test
    void filtersOfKindAndLanguageCutTheWalkButKeepTheFocus() {
        Selected ideas = snapshot.select(new Selection(Set.of("idea"), Set.of(), null, null, ANDREY, 3, Set.of(), null), 10);
        assertThat(ideas.entities()).extracting(Entity::iri).containsExactly(ANDREY, INDUCTION, COMPLEXITY);
        Selected chinese = snapshot.select(new Selection(Set.of(), Set.of(), null, null, null, 1, Set.of(), Language.ZH), 10);
        assertThat(chinese.entities()).extracting(Entity::iri).containsExactly(ANDREY, INDUCTION, COMPLEXITY);
    }

    @Test
    void anUnknownFocusSelectsNothing() {
        assertThat(snapshot.select(Selection.around("https://example.org/nothing", 1), 10))
                .isEqualTo(new Selected(List.of(), List.of(), 0));
    }

    @Test
    void theShortestPathIgnoresDirection() {
        assertThat(snapshot.path(ANDREY, REPORT, 6)).containsExactly(new Edge(COMPLEXITY, "proposedBy", ANDREY, false),
                new Edge(COMPLEXITY, "rediscovers", INDUCTION, false), new Edge(INDUCTION, "introducedIn", REPORT, false));
        assertThat(snapshot.path(ANDREY, REPORT, 2)).isEmpty();
        assertThat(snapshot.path(RAY, RAY, 3)).isEmpty();
    }

    @Test
    void scenesStandInTheirOrder() {
        Story story = snapshot.story("prophet").orElseThrow();
        assertThat(story.scenes()).extracting(Story.Scene::position).containsExactly(1, 2);
        assertThat(story.scenes().get(1).view()).isEqualTo(Story.View.LINEAGE);
        assertThat(story.scenes().get(1).from()).isEqualTo(1950);
        assertThat(story.scenes().get(1).shows()).containsExactly(INDUCTION, RAY);
    }

    @Test
    void decadesWithoutEntitiesCountZero() {
        assertThat(snapshot.perDecade()).containsExactly(entry(1900, 1), entry(1910, 0), entry(1920, 1), entry(1930, 0), entry(1940, 0),
                entry(1950, 1), entry(1960, 3));
    }

    @Test
    void labelsCoverEverythingThatHasOne() {
        assertThat(snapshot.label(MiniRelease.ID + "claim/one-thing")).contains(new Text("They are one thing", "两者是一回事"));
        assertThat(snapshot.term("https://w3id.org/aihistory/ontology#testimony")).contains(new Text("testimony", "见证"));
        assertThat(snapshot.label("https://example.org/nothing")).isEmpty();
    }

    private static TimeSpan span(String iri) {
        return snapshot.entity(iri).orElseThrow().span();
    }
}
