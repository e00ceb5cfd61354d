package org.aihistory.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aihistory.model.DeckPlan.Look;
import org.aihistory.web.WebTest;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// What slides of plans say about where they come from, what the speaker reads beside them, and what they never hold.
@WebTest
class PlanSlidesTest {

    private static final String CLAIM = "https://w3id.org/aihistory/id/claim/k-complexity-is-solomonoff-induction";
    private static final List<String> TWO = List.of(
            "{\"view\":\"text\",\"title\":{\"en\":\"Mine\",\"zh\":\"\u6211\u7684\"},\"text\":{\"en\":\"One.\\nTwo.\",\"zh\":\"\u4e00\u3002\\n\u4e8c\u3002\"},\"notes\":{\"en\":\"Breathe.\",\"zh\":\"\u5438\u6c14\u3002\"}}",
            "{\"view\":\"claim\",\"focus\":\"claim/k-complexity-is-solomonoff-induction\"}");

    @Autowired
    private MockMvc web;

    @ParameterizedTest
    @CsvSource({"en, Source", "zh, \u6765\u6e90"})
    void everySlideThatSaysSomethingSaysWhereItComesFrom(String language, String begins) throws Exception {
        for (String plan : List.of(plan(language, PlanDecks.SLIDES), draft(language, "person/ray-solomonoff"),
                draft(language, "artifact/gpt-3"))) {
            try (XMLSlideShow show = show(plan)) {
                for (XSLFSlide slide : show.getSlides().subList(1, show.getSlides().size())) {
                    if (!List.of("Contents", "References", "Section").contains(slide.getSlideLayout().getName())) {
                        assertThat(DeckTexts.texts(slide).stream().filter(text -> text.getShapeName().equals("Sources"))
                                .map(XSLFTextShape::getText)).as(DeckTexts.text(slide)).singleElement().asString().startsWith(begins);
                    }
                }
            }
        }
    }

    @Test
    void notesHoldWordsNotesClaimsWithTheirIdsStancesAndPassagesWithTheirPages() throws Exception {
        try (XMLSlideShow show = show(plan("en", TWO))) {
            assertThat(spoken(show.getSlides().get(2))).containsExactly("One.\nTwo.", "Breathe.");
            List<String> claim = spoken(show.getSlides().get(3));
            assertThat(claim).hasSize(3);
            assertThat(claim.get(0))
                    .isEqualTo("Claim: Kolmogorov complexity and Solomonoff induction describe the same matter from two sides: "
                            + "what is simpler is more likely. \u2014 Nick \u00b7 assertion \u00b7 26 June 2024 [1] (" + CLAIM + ")");
            assertThat(claim.get(1)).startsWith("qualified by Gregory Chaitin: Chaitin and Solomonoff asked different questions")
                    .contains("supported by ");
            assertThat(claim.get(2)).startsWith("[1] Solomonoff: The Prophet of Large Language Models (report of a lecture), paragraph 34");
            assertThat(links(show.getSlides().get(3))).containsExactly("/claims/k-complexity-is-solomonoff-induction?lang=en",
                    "/sources/nick-solomonoff-lecture?lang=en#p34");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, (inferred)", "zh, \uff08\u63a8\u51fa\uff09"})
    void aStepThatNoPassageStatesIsMarkedAsInferredInEveryForm(String language, String mark) throws Exception {
        String plan = plan(language, List.of(
                "{\"view\":\"path\",\"focus\":\"work/a-logical-calculus-of-the-ideas-immanent-in-nervous-activity\",\"shows\":[\"artifact/gpt-series\"]}"));
        try (XMLSlideShow show = show(plan)) {
            assertThat(DeckTexts.text(show.getSlides().get(2))).contains(mark);
        }
        for (String form : List.of("html", "md")) {
            assertThat(PlanDecks.send(web, form, plan, new byte[0]).getResponse().getContentAsString(StandardCharsets.UTF_8))
                    .contains(mark);
        }
    }

    @Test
    void aCardLeavesItsNumbersToTheirOwnTableWhereTheDeckHasOne() throws Exception {
        String card = "{\"view\":\"entity\",\"focus\":\"artifact/llama-3-1\"}";
        String table = "{\"view\":\"measurements\",\"focus\":\"artifact/llama-3-1\"}";
        assertThat(scene(1, plan("en", List.of(card)))).contains("GSM8K");
        assertThat(scene(1, plan("en", List.of(card, table)))).doesNotContain("GSM8K").contains("Llama 2");
        assertThat(scene(2, plan("en", List.of(card, table)))).contains("GSM8K");
    }

    @Test
    void notesHaveNoDateOfTheLibrary() throws Exception {
        try (XMLSlideShow show = show(plan("zh", TWO))) {
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(DeckTexts.notes(slide)).doesNotContain("2013");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "zh", "zh en"})
    void aLineOfTextIsNeverBrokenWithinARun(String languages) throws Exception {
        List<String> slides = new ArrayList<>(PlanDecks.SLIDES);
        slides.addAll(TWO);
        byte[] deck = pptx(plan(languages, slides), null);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(deck))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().matches("ppt/(slides|notesSlides)/[a-zA-Z0-9]+\\.xml")) {
                    assertThat(xml).as(entry.getName()).doesNotContainPattern("<a:t>[^<]*[\n\r\u2028\u2029\u000b]");
                }
            }
        }
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck))) {
            assertThat(show.getSlides()).anySatisfy(slide -> assertThat(DeckTexts.text(slide))
                    .contains(languages.equals("en") ? "One.\nTwo." : "\u4e00\u3002\n\u4e8c\u3002"));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, not a PowerPoint", "zh, \u4e0d\u662f PowerPoint"})
    void aChosenFileWithoutBytesIsRefusedAndNotTakenForNone(String language, String words) throws Exception {
        var request = MockMvcRequestBuilders.multipart("/deck.pptx?lang=" + language)
                .file(new MockMultipartFile("template", "mine.pptx", null, new byte[0])).param("plan", plan(language, TWO))
                .accept("application/json");
        var answer = web.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(words);
        assertThat(pptx(plan(language, TWO), new MockMultipartFile("template", "", null, new byte[0]))).isNotEmpty();
    }

    @Test
    void theHandoutOfADeckInTwoLanguagesHoldsBoth() throws Exception {
        String both = web.perform(post("/deck.handout?lang=zh").param("plan", plan("zh en", PlanDecks.SLIDES))).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(both).contains("\u9884\u6d4b\u4e0e\u538b\u7f29", "Prediction and compression", "Whoever predicts well compresses well.",
                "\u9884\u6d4b\u5f97\u597d");
        String one = web.perform(post("/deck.handout?lang=zh").param("plan", plan("zh", PlanDecks.SLIDES))).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(one).contains("\u9884\u6d4b\u5f97\u597d").doesNotContain("Whoever predicts well compresses well.");
    }

    /// All that stands on the slides of a scene.
    private String scene(int number, String plan) throws Exception {
        try (XMLSlideShow show = show(plan)) {
            return show.getSlides().stream().map(DeckTexts::text).filter(text -> text.contains("scene " + number + " of"))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static List<String> spoken(XSLFSlide slide) {
        return paragraphs(slide).stream().map(XSLFTextParagraph::getText).toList();
    }

    private static List<String> links(XSLFSlide slide) {
        return paragraphs(slide).stream().flatMap(paragraph -> paragraph.getTextRuns().stream()).map(XSLFTextRun::getHyperlink)
                .filter(Objects::nonNull).map(link -> Objects.requireNonNull(link.getAddress()).replaceFirst("^https?://[^/]+", ""))
                .toList();
    }

    private static List<XSLFTextParagraph> paragraphs(XSLFSlide slide) {
        return Objects.requireNonNull(slide.getNotes()).getTextParagraphs().stream().flatMap(List::stream)
                .filter(paragraph -> !paragraph.getText().isBlank() && !paragraph.getText().matches("\\d+|.*#.{0,2}")).toList();
    }

    private static String plan(String languages, List<String> slides) {
        return PlanDecks.plan(Look.LIGHT, "\"" + languages.replace(" ", "\",\"") + "\"", slides);
    }

    private String draft(String language, String about) throws Exception {
        return web.perform(get("/api/v1/deck/suggestion?minutes=20&lang=" + language + "&about=" + about)).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private XMLSlideShow show(String plan) throws Exception {
        return new XMLSlideShow(new ByteArrayInputStream(pptx(plan, null)));
    }

    private byte[] pptx(String plan, @org.jspecify.annotations.Nullable MockMultipartFile template) throws Exception {
        var request = MockMvcRequestBuilders.multipart("/deck.pptx");
        if (template != null) {
            request.file(template);
        }
        var answer = web.perform(request.param("plan", plan)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsByteArray();
    }
}
