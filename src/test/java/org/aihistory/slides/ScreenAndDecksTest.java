package org.aihistory.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// Exports hold what the screen held: every text of every scene of every story, in both languages, is looked for in each form.
@WebTest
class ScreenAndDecksTest {

    @Autowired
    private MockMvc web;

    @ParameterizedTest
    @MethodSource("org.aihistory.slides.DeckTexts#everyStoryInBothLanguages")
    void everyTextOfEverySceneStandsInEveryForm(String slug, String tag) throws Exception {
        List<ScreenText> scenes = ScreenText.of(text("/stories/" + slug, tag));
        List<String> titles = scenes.stream().map(ScreenText::title).toList();
        String html = text("/stories/" + slug + ".html", tag);
        List<FormText> pptx = FormText.ofPptx(bytes("/stories/" + slug + ".pptx", tag), titles);
        List<FormText> markdown = FormText.ofMarkdown(text("/stories/" + slug + ".md", tag), titles);
        List<String> missing = new ArrayList<>();
        for (ScreenText scene : scenes) {
            int at = scene.scene() - 1;
            String place = "scene " + scene.scene() + " ";
            scene.missing(pptx.get(at)).forEach(text -> missing.add(place + "PPTX: " + text));
            scene.missing(FormText.ofHtml(html, scene.scene())).forEach(text -> missing.add(place + "HTML: " + text));
            scene.missing(markdown.get(at)).forEach(text -> missing.add(place + "Markdown: " + text));
            if (!scene.left().isEmpty()) {
                missing.add(place + "not compared: " + scene.left());
            }
            assertThat(scene.slide()).as(place).hasSizeGreaterThan(2);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aTextThatAFormLacksIsNamed() throws Exception {
        ScreenText scene = ScreenText.of(text("/stories/solomonoff-the-prophet", "en")).get(1);
        List<String> titles = List.of("Monkeys and a library", "1948: two programmes");
        FormText whole = FormText.ofPptx(bytes("/stories/solomonoff-the-prophet.pptx", "en"), titles).get(1);
        assertThat(scene.slide()).contains("1948: two programmes",
                "Cybernetics: Or Control and Communication in the Animal and the Machine",
                "led to", "Information theory", "[5]");
        assertThat(scene.anywhere()).contains("Shannon and McCarthy shared a low expectation of the cybernetics of Wiener.",
                "Cybernetics lacks inherent unity", "third paragraph");
        FormText poorer = new FormText(whole.slides().replace("Language Modeling Is Compression", ""),
                whole.notes().replace("Cybernetics lacks inherent unity", ""));
        assertThat(scene.missing(poorer)).containsExactly("Language Modeling Is Compression", "Cybernetics lacks inherent unity");
    }

    @Test
    void aTextOfThePageThatNoRuleComparesIsNamed() throws Exception {
        String page = text("/stories/solomonoff-the-prophet", "en").replaceFirst("<p class=\"scene__narration\"",
                "<p class=\"novelty\">Something new.</p><p class=\"scene__narration\"");
        assertThat(ScreenText.of(page)).extracting(ScreenText::left).startsWith("Somethingnew.", "");
    }

    private String text(String address, String tag) throws Exception {
        return new String(bytes(address, tag), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String address, String tag) throws Exception {
        return web.perform(get(address + "?lang=" + tag)).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    }
}
