package org.aihistory.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class StoryPageTest {

    @Autowired
    private MockMvc web;

    @Test
    void theListShowsEachStoryAsACard() throws Exception {
        web.perform(get("/stories?lang=zh")).andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("<h1", "故事", "先知：从打字的猴子到 GPT", "伊利亚看到了什么？")))
                .andExpect(content().string(containsString("href=\"/stories/solomonoff-the-prophet?lang=zh\"")));
    }

    @Test
    void theContentsLeadToTheScenesInTheirOrder() throws Exception {
        web.perform(get("/stories/solomonoff-the-prophet?lang=en")).andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("href=\"#scene-1\"", "Monkeys and a library", "href=\"#scene-17\"",
                        "Three steps of induction", "id=\"scene-1\"", "id=\"scene-2\"", "id=\"scene-17\"", "id=\"references\"")));
    }

    @Test
    void aLineageSceneShowsALivePictureAndSaysItsArrowsInWordsWithTheirSources() throws Exception {
        String page = page("/stories/solomonoff-the-prophet?lang=en");
        String scene = scene(page, 6);
        assertThat(scene).contains("<svg").contains("data-iri=\"https://w3id.org/aihistory/id/idea/algorithmic-probability\"")
                .contains("href=\"/page/idea/algorithmic-probability?lang=en\"")
                .contains("href=\"/explore?view=lineage&amp;from=1955&amp;to=1966&amp;focus=idea/algorithmic-probability&amp;lang=en\"")
                .containsPattern("What the arrows say \\(\\d+\\)");
    }

    @Test
    void aPathIsToldStepByStep() throws Exception {
        String scene = scene(page("/stories/solomonoff-the-prophet?lang=en"), 8);
        assertThat(scene).containsSubsequence("A Formal Theory of Inductive Inference, Part II", "Ray Solomonoff wrote",
                "Large language models");
    }

    @Test
    void aComparisonIsATableWithHeads() throws Exception {
        String scene = scene(page("/stories/solomonoff-the-prophet?lang=zh"), 2);
        assertThat(scene).contains("<table class=\"comparison\">").contains("scope=\"col\"").contains("scope=\"row\"").contains("诺伯特·维纳");
    }

    @Test
    void claimsSayWhoHoldsThemAndWhoDisputesThem() throws Exception {
        String scene = scene(page("/stories/what-did-ilya-see?lang=en"), 5);
        assertThat(scene)
                .contains("href=\"/claims/compression-insight-dated-2015?lang=en\"",
                        "href=\"/claims/compression-insight-dated-2016?lang=en\"")
                .contains("sources disagree").contains("Ilya Sutskever");
    }

    @Test
    void sourceLinesLeadToThePassageAndNameVoiceAndRegister() throws Exception {
        String scene = scene(page("/stories/solomonoff-the-prophet?lang=en"), 1);
        assertThat(scene).contains("href=\"/sources/nick-solomonoff-lecture?lang=en#p8\"").contains("testimony").contains("Nick")
                .contains("AI Xiao Fan");
    }

    @Test
    void aCardKeepsTheDateThatIsNotHeldAndSaysSo() throws Exception {
        String scene = scene(page("/stories/what-did-ilya-see?lang=en"), 2);
        assertThat(scene).contains("14 August 2023").contains("3 October 2023").contains("stated, not held");
    }

    @Test
    void downloadsAreOfferedInBothLanguages() throws Exception {
        for (String form : new String[]{"pptx", "html", "md"}) {
            web.perform(get("/stories/solomonoff-the-prophet?lang=zh"))
                    .andExpect(content().string(containsString("href=\"/stories/solomonoff-the-prophet." + form + "?lang=zh\"")))
                    .andExpect(content().string(containsString("href=\"/stories/solomonoff-the-prophet." + form + "?lang=en\"")));
        }
    }

    @Test
    void everyReferenceThatASceneCitesIsInTheList() throws Exception {
        String page = page("/stories/what-did-ilya-see?lang=zh");
        assertThat(Pattern.compile("href=\"#(ref-\\d+)\"").matcher(page).results().map(found -> found.group(1)).distinct())
                .isNotEmpty().allSatisfy(reference -> assertThat(page).contains("id=\"" + reference + "\""));
    }

    @Test
    void anUnknownStoryIsNotFound() throws Exception {
        web.perform(get("/stories/no-such-story")).andExpect(status().isNotFound())
                .andExpect(content().string(not(containsString("Exception"))));
    }

    private String page(String address) throws Exception {
        return web.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static String scene(String page, int number) {
        int start = page.indexOf("id=\"scene-" + number + "\"");
        int next = page.indexOf("id=\"scene-" + (number + 1) + "\"");
        return page.substring(start, next < 0 ? page.indexOf("id=\"references\"") : next);
    }
}
