package org.aihistory.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aihistory.model.DeckPlan;
import org.aihistory.model.DeckPlan.Look;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.Problem;
import org.aihistory.model.Story;
import org.aihistory.model.Text;
import org.aihistory.web.Messages;
import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class DeckPlansTest {

    private static final String WHOLE = """
            {"format":1,"title":"My talk","languages":["zh","en"],"look":"dark","slides":[
             {"view":"lineage","focus":"person/ray-solomonoff","shows":["idea/kolmogorov-complexity"],"from":1956,"to":1970,
              "title":"","notes":"say hello","restsOn":["passage/nick-solomonoff-lecture.1"]},
             {"view":"claim","focus":"claim/k-complexity-is-solomonoff-induction","title":{"zh":"是一还是二"}},
             {"view":"path","focus":"person/ray-solomonoff","shows":["artifact/gpt"]}]}""";

    @Autowired
    private KnowledgeHolder holder;

    @Autowired
    private Messages messages;

    @Test
    void aPlanIsReadWithAllItsMembers() {
        DeckPlan plan = read(WHOLE);
        assertThat(plan.title()).isEqualTo(new Text("My talk", "My talk"));
        assertThat(plan.languages()).containsExactly(Language.ZH, Language.EN);
        assertThat(plan.look()).isEqualTo(Look.DARK);
        DeckPlan.Item first = plan.slides().getFirst();
        assertThat(first.view()).isEqualTo(Story.View.LINEAGE);
        assertThat(first.focus()).isEqualTo("https://w3id.org/aihistory/id/person/ray-solomonoff");
        assertThat(first.shows()).containsExactly("https://w3id.org/aihistory/id/idea/kolmogorov-complexity");
        assertThat(first.from()).isEqualTo(1956);
        assertThat(first.notes().in(Language.ZH)).isEqualTo("say hello");
        assertThat(plan.slides().get(1).title()).isEqualTo(new Text("", "是一还是二"));
    }

    @Test
    void aTitleThatIsEmptySaysWhatTheSlideShowsInEachLanguage() {
        Story story = DeckPlans.story(read(WHOLE), holder.current(), messages::text);
        assertThat(story.scenes()).extracting(scene -> scene.title().en()).containsExactly("Ray Solomonoff, 1956–1970",
                label("claim/k-complexity-is-solomonoff-induction").en(), "From Ray Solomonoff to GPT");
        assertThat(story.scenes()).extracting(scene -> scene.title().zh()).containsExactly("雷·所罗门诺夫，1956–1970 年", "是一还是二",
                "从雷·所罗门诺夫到 GPT");
        assertThat(story.scenes().get(1).shows())
                .containsExactly("https://w3id.org/aihistory/id/claim/k-complexity-is-solomonoff-induction");
        assertThat(story.scenes().getFirst().notes().en()).isEqualTo("say hello");
        assertThat(story.scenes()).extracting(Story.Scene::position).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "[]|deck.refused.json|0|", "null|deck.refused.json|0|", "`{\"format\":1,|deck.refused.json|0|`|deck.refused.json|0|",
            "{\"format\":1,\"format\":1,\"slides\":[]}|deck.refused.json|0|", "{\"format\":1,\"slides\":[]} {}|deck.refused.json|0|",
            "{\"slides\":[]}|deck.refused.format|0|format", "{\"format\":2,\"slides\":[]}|deck.refused.format|0|format",
            "{\"format\":\"1\",\"slides\":[]}|deck.refused.format|0|format", "{\"format\":1}|deck.refused.slides|0|slides",
            "{\"format\":1,\"slides\":{}}|deck.refused.slides|0|slides", "{\"format\":1,\"slides\":[],\"a\":1}|deck.refused.member|0|a",
            "{\"format\":1,\"slides\":[],\"look\":\"pink\"}|deck.refused.choice|0|look",
            "{\"format\":1,\"slides\":[],\"look\":[]}|deck.refused.text|0|look",
            "{\"format\":1,\"slides\":[],\"languages\":[]}|deck.refused.choice|0|languages",
            "{\"format\":1,\"slides\":[],\"languages\":[\"fr\"]}|deck.refused.choice|0|languages",
            "{\"format\":1,\"slides\":[],\"languages\":\"en\"}|deck.refused.list|0|languages",
            "{\"format\":1,\"slides\":[],\"title\":{\"fr\":\"x\"}}|deck.refused.text|0|title"})
    void aDeckWithAMistakeIsRefusedByItsMember(String json, String key, String slide, String member) {
        refused(json, key, slide, member == null ? "" : member);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"3|deck.refused.object|", "{}|deck.refused.choice|view",
            "{\"view\":\"film\"}|deck.refused.choice|view", "{\"view\":\"LINEAGE\"}|deck.refused.choice|view",
            "{\"view\":\"entity\",\"focus\":\"person/nobody\"}|deck.refused.unknown|focus",
            "{\"view\":\"entity\",\"focus\":\"https://w3id.org/aihistory/id/person/ray-solomonoff\"}|deck.refused.unknown|focus",
            "{\"view\":\"entity\",\"focus\":\"person/../../x\"}|deck.refused.unknown|focus",
            "{\"view\":\"entity\",\"focus\":\"passage/none.9\"}|deck.refused.unknown|focus",
            "{\"view\":\"entity\",\"focus\":7}|deck.refused.text|focus", "{\"view\":\"entity\"}|deck.refused.missing|focus",
            "{\"view\":\"lineage\",\"shows\":\"person/ray-solomonoff\"}|deck.refused.list|shows",
            "{\"view\":\"lineage\",\"shows\":[1]}|deck.refused.text|shows", "{\"view\":\"lineage\"}|deck.refused.missing|shows",
            "{\"view\":\"path\",\"focus\":\"person/ray-solomonoff\"}|deck.refused.missing|shows",
            "{\"view\":\"comparison\",\"shows\":[\"person/ray-solomonoff\"]}|deck.refused.missing|shows",
            "{\"view\":\"claim\",\"focus\":\"person/ray-solomonoff\"}|deck.refused.missing|shows",
            "{\"view\":\"query\"}|deck.refused.missing|query", "{\"view\":\"query\",\"qurey\":\"\"}|deck.refused.member|qurey",
            "{\"view\":\"lineage\",\"focus\":\"artifact/gpt\",\"from\":\"1956\"}|deck.refused.year|from",
            "{\"view\":\"lineage\",\"focus\":\"artifact/gpt\",\"from\":1956.5}|deck.refused.year|from",
            "{\"view\":\"lineage\",\"focus\":\"artifact/gpt\",\"to\":99999}|deck.refused.year|to",
            "{\"view\":\"lineage\",\"focus\":\"artifact/gpt\",\"from\":1990,\"to\":1980}|deck.refused.years|from",
            "{\"view\":\"entity\",\"focus\":\"artifact/gpt\",\"title\":\"a\\u0000b\"}|deck.refused.characters|title",
            "{\"view\":\"entity\",\"focus\":\"artifact/gpt\",\"notes\":\"\\ud800\"}|deck.refused.characters|notes"})
    void aSlideWithAMistakeIsRefusedByNumberAndMember(String slide, String key, String member) {
        refused("{\"format\":1,\"slides\":[{\"view\":\"entity\",\"focus\":\"artifact/gpt\"}," + slide + "]}", key, "2",
                member == null ? "" : member);
    }

    @Test
    void sizesAreBounded() {
        String slide = "{\"view\":\"entity\",\"focus\":\"artifact/gpt\"}";
        assertThat(read(plan(slide, 200)).slides()).hasSize(200);
        refused(plan(slide, 201), "deck.refused.slides", "0", "slides");
        refused(plan("{\"view\":\"entity\",\"focus\":\"artifact/gpt\",\"title\":\"" + "长".repeat(301) + "\"}", 1), "deck.refused.long", "1",
                "title");
        refused("{\"format\":1,\"slides\":[" + " ".repeat(1 << 20) + "]}", "deck.refused.bytes", "0", "");
        refused("{\"format\":1,\"slides\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}", "deck.refused.nesting", "0", "");
        refused("{\"format\":1" + "0".repeat(5000) + ",\"slides\":[]}", "deck.refused.nesting", "0", "");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() {
        byte[] latin = "{\"format\":1,\"title\":\"caf\u00e9\",\"slides\":[]}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(KnowledgeException.class).isThrownBy(() -> DeckPlans.read(latin, holder.current()))
                .satisfies(problem -> assertThat(problem.arguments()).startsWith("deck.refused.encoding"));
        assertThat(DeckPlans.read(WHOLE.getBytes(StandardCharsets.UTF_8), holder.current())).isEqualTo(read(WHOLE));
    }

    /// Whatever is thrown at it, it answers with a plan or with one problem, quickly.
    @Test
    void damagedPlansNeverDoMoreThanBeingRefused() {
        Random random = new Random(20261122);
        int refusals = 0;
        for (int turn = 0; turn < 3000; turn++) {
            StringBuilder damaged = new StringBuilder(WHOLE);
            for (int hit = 0; hit <= random.nextInt(4); hit++) {
                int place = random.nextInt(damaged.length());
                switch (random.nextInt(4)) {
                    case 0 -> damaged.deleteCharAt(place);
                    case 1 -> damaged.insert(place, "{}[]\",:\\0\u0000\ud800é长".charAt(random.nextInt(13)));
                    case 2 -> damaged.setCharAt(place, (char) random.nextInt(0x10000));
                    default -> damaged.insert(place, damaged.substring(place, Math.min(damaged.length(), place + random.nextInt(40))));
                }
            }
            try {
                assertThat(read(damaged.toString()).slides().size()).isLessThanOrEqualTo(DeckPlan.MOST_SLIDES);
            } catch (KnowledgeException problem) {
                assertThat(problem.problem()).isEqualTo(Problem.BAD_DECK);
                assertThat(problem.arguments()).hasSize(5);
                refusals++;
            }
        }
        assertThat(refusals).isGreaterThan(2000);
    }

    private void refused(String json, String key, String slide, String member) {
        assertThatExceptionOfType(KnowledgeException.class).isThrownBy(() -> read(json)).satisfies(problem -> {
            assertThat(problem.problem()).isEqualTo(Problem.BAD_DECK);
            assertThat(problem.arguments().subList(0, 3)).isEqualTo(List.of(key, slide, member));
            assertThat(messages.text(Language.ZH, key, problem.arguments().get(3), problem.arguments().get(4))).isNotBlank();
        });
    }

    private DeckPlan read(String json) {
        return DeckPlans.read(json, holder.current());
    }

    private Text label(String name) {
        return holder.current().snapshot().label("https://w3id.org/aihistory/id/" + name).orElseThrow();
    }

    private static String plan(String slide, int count) {
        return IntStream.range(0, count).mapToObj(number -> slide).collect(Collectors.joining(",", "{\"format\":1,\"slides\":[", "]}"));
    }
}
