package org.aihistory.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.aihistory.knowledge.DeckPlans;
import org.aihistory.knowledge.KnowledgeHolder;
import org.aihistory.model.DeckPlan;
import org.aihistory.model.Story;
import org.aihistory.web.DeckSlides;
import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class DeckPageTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private KnowledgeHolder holder;

    @Autowired
    private DeckSlides slides;

    @Test
    void withoutScriptsThePageLeadsToTheDecksOfStories() throws Exception {
        web.perform(get("/deck?lang=en")).andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/stories/solomonoff-the-prophet.pptx?lang=en\"")))
                .andExpect(content().string(containsString("needs scripts")));
    }

    @ParameterizedTest
    @CsvSource({"person/ray-solomonoff", "artifact/gpt-3", "idea/kolmogorov-complexity", "organization/openai", "event/dartmouth-workshop",
            "work/a-formal-theory-of-inductive-inference", "idea/infinite-monkey-theorem"})
    void aDraftIsAPlanThatFitsItsTimeAndSaysWhyEachSlideIsThere(String thing) throws Exception {
        for (int minutes : List.of(5, 10, 20, 45)) {
            String json = draft("about=" + thing + "&minutes=" + minutes);
            DeckPlan plan = DeckPlans.read(json, holder.current());
            assertThat(plan.slides()).as(thing + " " + minutes).isNotEmpty()
                    .allSatisfy(slide -> assertThat(slide.why().en()).isNotBlank())
                    .allSatisfy(slide -> assertThat(slide.why().zh()).isNotBlank().doesNotContain("{"));
            assertThat(plan.slides().stream().mapToInt(slide -> Drafts.quarters(slide.view())).sum()).isLessThanOrEqualTo(minutes * 4);
            assertThat(draft("about=" + thing + "&minutes=" + minutes)).isEqualTo(json);
        }
    }

    @Test
    void aDraftOnOneThingBeginsWithItsCardAndItsLineage() throws Exception {
        DeckPlan plan = DeckPlans.read(draft("about=person/ray-solomonoff&minutes=10&lang=zh"), holder.current());
        assertThat(plan.slides()).hasSize(6);
        assertThat(plan.slides()).extracting(DeckPlan.Item::view).startsWith(Story.View.ENTITY, Story.View.LINEAGE)
                .contains(Story.View.PATH, Story.View.CLAIM);
        assertThat(plan.slides().get(1).from()).isEqualTo(1926);
        assertThat(plan.languages()).extracting(language -> language.tag()).containsExactly("zh");
    }

    @Test
    void aDraftBetweenTwoThingsTellsTheWayFirst() throws Exception {
        DeckPlan plan = DeckPlans.read(draft("about=person/ray-solomonoff&to=person/ilya-sutskever&minutes=5"), holder.current());
        assertThat(plan.slides()).hasSize(3).anySatisfy(slide -> {
            assertThat(slide.view()).isEqualTo(Story.View.PATH);
            assertThat(slide.shows().getLast()).endsWith("person/ilya-sutskever");
        });
        assertThat(plan.title().en()).isEqualTo("From Ray Solomonoff to Ilya Sutskever");
    }

    @Test
    void aNameMeansWhatSearchFindsAndNothingElse() throws Exception {
        assertThat(draft("about=Solomonoff&minutes=5")).contains("person/ray-solomonoff");
        web.perform(get("/api/v1/deck/suggestion?about=zzzzqqq")).andExpect(status().isBadRequest());
        web.perform(get("/api/v1/deck/suggestion?about=artifact/gpt-3&minutes=7")).andExpect(status().isBadRequest());
        web.perform(get("/api/v1/deck/suggestion")).andExpect(status().isBadRequest());
    }

    @Test
    void theOutlineSaysWhatSlidesShowAndWhatThisReleaseCannotShow() throws Exception {
        String plan = "{\"format\":1,\"slides\":[{\"view\":\"entity\",\"focus\":\"person/nobody\"},"
                + "{\"view\":\"path\",\"focus\":\"person/ray-solomonoff\",\"shows\":[\"artifact/gpt\"]}]}";
        web.perform(post("/api/v1/deck/outline?lang=zh").contentType(MediaType.APPLICATION_JSON).content(plan)).andExpect(status().isOk())
                .andExpect(jsonPath("$.slides[0].problem").value("第 1 页“focus”：本版数据中没有“person/nobody”。"))
                .andExpect(jsonPath("$.slides[1].problem").value(""))
                .andExpect(jsonPath("$.slides[1].title.en").value("From Ray Solomonoff to GPT"))
                .andExpect(jsonPath("$.slides[1].shows[0].page").value("/page/person/ray-solomonoff"))
                .andExpect(jsonPath("$.slides[1].shows[1].label.en").value("GPT"));
    }

    @Test
    void aDeckThatIsNoneIsRefusedInWords() throws Exception {
        web.perform(post("/api/v1/deck/outline?lang=en").contentType(MediaType.APPLICATION_JSON).content("{\"format\":3}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("Deck, “format”: It must be 1; this program reads no other format."));
        web.perform(post("/api/v1/deck/suggestion")).andExpect(status().isMethodNotAllowed());
    }

    @Test
    void everySceneOfEveryStoryCanEnterADeck() {
        List<String> refused = new ArrayList<>();
        for (Story story : holder.current().snapshot().stories()) {
            String plan = "{\"format\":1,\"slides\":" + slides.story(story) + "}";
            DeckPlans.check(plan, holder.current()).refused()
                    .forEach((number, problem) -> refused.add(story.slug() + " " + number + " " + problem.arguments()));
        }
        assertThat(refused).isEmpty();
    }

    private String draft(String question) throws Exception {
        return web.perform(get("/api/v1/deck/suggestion?" + question)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
