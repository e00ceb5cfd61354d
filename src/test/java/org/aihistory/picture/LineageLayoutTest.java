package org.aihistory.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;
import org.aihistory.model.Selected;
import org.aihistory.picture.LineagePicture.Arrow;
import org.aihistory.picture.LineagePicture.Item;
import org.aihistory.picture.LineagePicture.Lane;
import org.aihistory.picture.LineagePicture.More;
import org.aihistory.picture.LineagePicture.Undated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineageLayoutTest {

    private static final Entity RAY = Sample.entity("person", "ray", "1926-07-25", "2009", 30);
    private static final Entity INDUCTION = Sample.entity("idea", "induction", "1960", null, 20);
    private static final Entity GPT = Sample.entity("artifact", "gpt", "2018-06", null, 10);
    private static final Entity LIBRARY = Sample.entity("work", "library", "1941", null, 5);
    private static final Entity NOWHEN = Sample.entity("idea", "nowhen", null, null, 50);

    private static final Selected STORY = Sample.selected(List.of(RAY, INDUCTION, GPT, LIBRARY, NOWHEN),
            List.of(Sample.edge(INDUCTION, "proposedBy", RAY), Sample.edge(GPT, "realises", INDUCTION),
                    Sample.edge(LIBRARY, "anticipates", GPT), Sample.edge(NOWHEN, "buildsOn", RAY),
                    Sample.edge(INDUCTION, "buildsOn", GPT)));

    @Test
    void lanesInUseStandInTheOrderOfTheOntology() {
        assertThat(story(null).lanes()).extracting(Lane::key).containsExactly("person", "work", "idea", "artifact");
        assertThat(story(null).lanes()).extracting(Lane::label).containsExactly("people", "works", "ideas", "artifacts");
    }

    @Test
    void whatHasNoDateIsListedAndNotDrawn() {
        LineagePicture picture = story(null);
        assertThat(picture.undated()).containsExactly(new Undated(NOWHEN.iri(), NOWHEN.page(), "nowhen"));
        assertThat(picture.items()).extracting(Item::iri).containsExactlyInAnyOrder(RAY.iri(), INDUCTION.iri(), GPT.iri(), LIBRARY.iri());
        assertThat(picture.shown()).isEqualTo(4);
        assertThat(picture.total()).isEqualTo(5);
    }

    @Test
    void arrowsFollowTheFlowOfTheirRelation() {
        Map<String, Arrow> arrows = bySentence(story(null));
        assertThat(arrows).containsOnlyKeys("ray proposed induction", "induction realised by gpt", "library anticipates gpt",
                "gpt led to induction");
        Arrow proposed = Objects.requireNonNull(arrows.get("ray proposed induction"));
        assertThat(List.of(proposed.from(), proposed.to())).containsExactly(RAY.iri(), INDUCTION.iri());
        assertThat(List.of(proposed.subject(), proposed.object())).containsExactly(INDUCTION.iri(), RAY.iri());
        assertThat(proposed.againstTime()).isFalse();
    }

    @Test
    void anArrowFromLaterToEarlierIsFlagged() {
        assertThat(story(null).arrows().stream().filter(Arrow::againstTime)).extracting(Arrow::sentence)
                .containsExactly("gpt led to induction");
    }

    @Test
    void theFocusAndWhatIsJoinedToItAreNear() {
        LineagePicture picture = story(RAY.iri());
        assertThat(picture.items().stream().filter(Item::focus)).extracting(Item::iri).containsExactly(RAY.iri());
        assertThat(picture.items().stream().filter(Item::near)).extracting(Item::iri).containsExactlyInAnyOrder(RAY.iri(),
                INDUCTION.iri());
        assertThat(picture.arrows().stream().filter(Arrow::near)).extracting(Arrow::sentence).containsExactly("ray proposed induction");
        assertThat(picture.arrows().stream().filter(Arrow::labelled)).extracting(Arrow::label).containsExactly("proposed");
        assertThat(story(null).items()).allMatch(Item::near).noneMatch(Item::focus);
    }

    @Test
    void aWorkWrittenInALifetimeLeavesTheBarOfThatLife() {
        LineagePicture picture = story(null);
        Arrow proposed = Objects.requireNonNull(bySentence(picture).get("ray proposed induction"));
        Item ray = item(picture, RAY);
        assertThat(numbers(proposed.path()).getFirst()).isGreaterThan(ray.x() + 100).isLessThan(item(picture, INDUCTION).x());
    }

    @Test
    void everythingLeftOutIsCounted() {
        Selected many = Sample.random(7, 400);
        LineagePicture picture = LineageLayout.of(many, Sample.KINDS, Sample.RELATIONS, view(Language.EN, null));
        int leftOut = picture.more().stream().mapToInt(More::count).sum();
        assertThat(leftOut).isPositive();
        assertThat(picture.shown() + leftOut + picture.undated().size()).isEqualTo(400);
    }

    @Test
    void theLeastImportantGoFirstAndTheFocusNever() {
        List<Entity> crowd = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            crowd.add(Sample.entity("idea", "idea-" + (100 + at), "1960", null, at));
        }
        Entity least = crowd.getFirst();
        LineagePicture picture = LineageLayout.of(Sample.selected(crowd, List.of()), Sample.KINDS, Sample.RELATIONS,
                new PictureView(Language.EN, new PictureSize(900, 300), least.iri(), null, null));
        assertThat(picture.height()).isLessThanOrEqualTo(300);
        assertThat(picture.items()).extracting(Item::iri).contains(least.iri());
        double leastOthers = picture.items().stream().filter(item -> !item.focus()).mapToDouble(Item::importance).min().orElseThrow();
        assertThat(picture.shown() - 1).isEqualTo((int) (60 - leastOthers));
    }

    @Test
    void whatIsSelectedButOutsideTheYearsIsCountedAtTheEdge() {
        LineagePicture picture = LineageLayout.of(STORY, Sample.KINDS, Sample.RELATIONS,
                new PictureView(Language.EN, PictureSize.PAGE, null, 1950, 1970));
        assertThat(picture.items()).extracting(Item::iri).containsExactlyInAnyOrder(RAY.iri(), INDUCTION.iri());
        assertThat(item(picture, RAY).startsBefore()).isTrue();
        assertThat(picture.more()).extracting(More::lane).containsExactly("work", "artifact");
        assertThat(picture.more().getLast().fromYear()).isEqualTo(2018);
    }

    @Test
    void nothingSelectedIsAnEmptyPicture() {
        LineagePicture picture = LineageLayout.of(Sample.selected(List.of(), List.of()), Sample.KINDS, Sample.RELATIONS,
                view(Language.ZH, null));
        assertThat(picture.items()).isEmpty();
        assertThat(picture.lanes()).isEmpty();
    }

    static Stream<LineagePicture> manyPictures() {
        return Stream.of(1L, 2L, 3L, 4L, 5L, 6L).flatMap(seed -> Stream.of(Language.values()).map(language -> {
            Selected selected = Sample.random(seed, 20 + (int) (seed * 60));
            String focus = seed % 2 == 0 ? selected.entities().getFirst().iri() : null;
            return LineageLayout.of(selected, Sample.KINDS, Sample.RELATIONS, view(language, focus));
        }));
    }

    @ParameterizedTest
    @MethodSource("manyPictures")
    void noTwoLabelsMeetAndNoMarkStandsOnALabel(LineagePicture picture) {
        List<Item> items = picture.items();
        for (Item one : items) {
            for (Item other : items) {
                if (!one.equals(other) && Math.abs(one.y() - other.y()) < 16) {
                    assertThat(one.labelX() + one.labelWidth() <= other.labelX() || other.labelX() + other.labelWidth() <= one.labelX())
                            .as(one.label() + " | " + other.label()).isTrue();
                    assertThat(other.x() + 6 <= one.labelX() || other.x() - 6 >= one.labelX() + one.labelWidth())
                            .as("mark of " + other.label() + " on " + one.label()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("manyPictures")
    void lanesAreDisjointAndHoldTheirItems(LineagePicture picture) {
        for (int at = 1; at < picture.lanes().size(); at++) {
            Lane above = picture.lanes().get(at - 1);
            assertThat(picture.lanes().get(at).top()).isGreaterThanOrEqualTo(above.top() + above.height());
        }
        Map<String, Lane> lanes = picture.lanes().stream().collect(Collectors.toMap(Lane::key, Function.identity()));
        for (Item item : picture.items()) {
            Lane lane = Objects.requireNonNull(lanes.get(item.kind()));
            assertThat(item.y()).isBetween(lane.top() + 6, lane.top() + lane.height() - 6);
        }
        assertThat(picture.height()).isLessThanOrEqualTo(PictureSize.PAGE.height());
    }

    @ParameterizedTest
    @MethodSource("manyPictures")
    void arrowsRunFromLeftToRightUnlessFlagged(LineagePicture picture) {
        Map<String, Item> items = picture.items().stream().collect(Collectors.toMap(Item::iri, Function.identity()));
        for (Arrow arrow : picture.arrows()) {
            Item from = Objects.requireNonNull(items.get(arrow.from()));
            Item to = Objects.requireNonNull(items.get(arrow.to()));
            assertThat(arrow.againstTime()).as(arrow.sentence()).isEqualTo(to.x() < from.x() - 0.5);
            List<Double> path = numbers(arrow.path());
            double tip = Math.hypot(path.get(6) - to.x(), path.get(7) - to.y());
            assertThat(tip).as("the tip stands at the edge of the mark").isBetween(to.focus() ? 11.0 : 6.0, to.focus() ? 14.0 : 9.0);
        }
    }

    @ParameterizedTest
    @MethodSource("manyPictures")
    void pillsOfALaneDoNotMeet(LineagePicture picture) {
        for (More one : picture.more()) {
            for (More other : picture.more()) {
                assertThat(one.equals(other) || !one.lane().equals(other.lane()) || Math.abs(one.x() - other.x()) > 70).isTrue();
            }
        }
    }

    @Test
    void theSameSelectionInAnyOrderGivesTheSameItems() {
        Selected selected = Sample.random(3, 200);
        List<Entity> shuffled = new ArrayList<>(selected.entities());
        Collections.shuffle(shuffled, new Random(9));
        List<Edge> edges = new ArrayList<>(selected.edges());
        Collections.shuffle(edges, new Random(9));
        LineagePicture one = LineageLayout.of(selected, Sample.KINDS, Sample.RELATIONS, view(Language.EN, null));
        LineagePicture same = LineageLayout.of(selected, Sample.KINDS, Sample.RELATIONS, view(Language.EN, null));
        LineagePicture other = LineageLayout.of(new Selected(shuffled, edges, 200), Sample.KINDS, Sample.RELATIONS,
                view(Language.EN, null));
        assertThat(same).isEqualTo(one);
        assertThat(other.items()).isEqualTo(one.items());
        assertThat(other.arrows()).containsExactlyInAnyOrderElementsOf(one.arrows());
    }

    private static PictureView view(Language language, @Nullable String focus) {
        return new PictureView(language, PictureSize.PAGE, focus, null, null);
    }

    private static LineagePicture story(@Nullable String focus) {
        return LineageLayout.of(STORY, Sample.KINDS, Sample.RELATIONS, view(Language.EN, focus));
    }

    private static Map<String, Arrow> bySentence(LineagePicture picture) {
        return picture.arrows().stream().collect(Collectors.toMap(Arrow::sentence, Function.identity()));
    }

    private static Item item(LineagePicture picture, Entity entity) {
        return picture.items().stream().filter(item -> item.iri().equals(entity.iri())).findFirst().orElseThrow();
    }

    static List<Double> numbers(String path) {
        return Stream.of(path.replaceAll("[A-Za-z]", " ").strip().split("\\s+", -1)).map(Double::valueOf).toList();
    }
}
