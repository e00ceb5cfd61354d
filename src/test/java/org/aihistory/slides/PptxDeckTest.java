package org.aihistory.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aihistory.knowledge.KnowledgeHolder;
import org.aihistory.model.Language;
import org.aihistory.model.Story;
import org.aihistory.web.WebTest;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// The presentations of every story in both languages, opened again.
@WebTest
class PptxDeckTest {

    private static final Map<String, byte[]> DECKS = new HashMap<>();

    @Autowired
    private MockMvc web;

    @Autowired
    private KnowledgeHolder knowledge;

    @AfterAll
    static void forget() {
        DECKS.clear();
    }

    @ParameterizedTest
    @MethodSource("org.aihistory.slides.DeckTexts#everyStoryInBothLanguages")
    void everySceneIsToldInItsOrderWithTitleNarrationAndNotes(String slug, String tag) throws Exception {
        Story story = knowledge.current().snapshot().story(slug).orElseThrow();
        Language language = Language.of(tag).orElseThrow();
        try (XMLSlideShow show = open(slug, tag)) {
            List<XSLFSlide> slides = show.getSlides();
            int last = 1;
            for (Story.Scene scene : story.scenes()) {
                List<XSLFSlide> told = slides.stream().filter(slide -> scene.title().in(language).equals(slide.getTitle())).toList();
                assertThat(told).as(scene.title().en()).isNotEmpty();
                assertThat(told).anyMatch(slide -> DeckTexts.text(slide).contains(scene.narration().in(language)));
                assertThat(told).allMatch(slide -> DeckTexts.notes(slide).contains(scene.narration().in(language)));
                assertThat(slides.indexOf(told.getFirst())).isGreaterThan(last);
                last = slides.indexOf(told.getLast());
            }
            assertThat(slides.getFirst().getTitle()).isEqualTo(story.title().in(language));
        }
    }

    @ParameterizedTest
    @MethodSource("org.aihistory.slides.DeckTexts#everyStoryInBothLanguages")
    void everySlideHasATitleNotesAndASourceLineWhereItTellsAScene(String slug, String tag) throws Exception {
        try (XMLSlideShow show = open(slug, tag)) {
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(slide.getTitle()).isNotBlank();
                assertThat(DeckTexts.notes(slide)).isNotBlank();
                boolean scene = DeckTexts.texts(slide).stream().anyMatch(text -> text.getShapeName().equals("Narration"));
                if (scene) {
                    assertThat(DeckTexts.texts(slide)).as(slide.getTitle()).anyMatch(text -> text.getShapeName().equals("Sources"));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.aihistory.slides.DeckTexts#everyStoryInBothLanguages")
    void everyDeckIsLegibleGluedAndReadInOrder(String slug, String tag) throws Exception {
        try (XMLSlideShow show = open(slug, tag)) {
            DeckChecks.everyRunNamesBothTypefacesItsLanguageAndALegibleSize(show);
            DeckChecks.everyBoxLiesOnTheSlideAndItsTextFitsInto(show);
            DeckChecks.noTwoTextsOverlap(show);
            assertThat(DeckChecks.everyArrowIsGluedToTwoShapesAndTouchesThem(show)).isGreaterThan(10);
            DeckChecks.nothingIsAnImageAndEveryPictureTableAndChartHasATextEquivalent(show);
            DeckChecks.titlesAreReadFirstAndSourcesAfterWhatTheyAreOf(show);
            DeckChecks.everySlideHasNotes(show);
            DeckChecks.referencesComeLastAndAreNumberedWithoutGaps(show);
        }
    }

    @ParameterizedTest
    @CsvSource({"solomonoff-the-prophet,en", "what-did-ilya-see,zh"})
    void theSameDeckIsTheSameBytesWithFixedTimes(String slug, String tag) throws Exception {
        byte[] first = deck(slug, tag);
        assertThat(download(slug, tag)).isEqualTo(first);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).hasToString("1980-01-01T00:00");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en,≠ sources disagree", "zh,≠ 来源有分歧"})
    void whatIsDisputedIsMarkedAndTheClaimsStandInTheNotes(String tag, String mark) throws Exception {
        try (XMLSlideShow show = open("what-did-ilya-see", tag)) {
            String title = tag.equals("en") ? "2015 or 2016?" : "2015 还是 2016？";
            List<XSLFSlide> told = show.getSlides().stream().filter(slide -> title.equals(slide.getTitle())).toList();
            assertThat(told).isNotEmpty().allSatisfy(slide -> {
                assertThat(DeckTexts.text(slide)).contains(mark);
                assertThat(DeckTexts.notes(slide)).contains("https://w3id.org/aihistory/id/claim/compression-insight-dated-2015",
                        "https://w3id.org/aihistory/id/claim/compression-insight-dated-2016");
            });
        }
    }

    private XMLSlideShow open(String slug, String tag) throws Exception {
        return new XMLSlideShow(new ByteArrayInputStream(deck(slug, tag)));
    }

    private byte[] deck(String slug, String tag) throws Exception {
        byte[] known = DECKS.get(slug + tag);
        byte[] deck = known == null ? download(slug, tag) : known;
        DECKS.put(slug + tag, deck);
        return deck;
    }

    private byte[] download(String slug, String tag) throws Exception {
        return web.perform(get("/stories/" + slug + ".pptx?lang=" + tag)).andReturn().getResponse().getContentAsByteArray();
    }
}
