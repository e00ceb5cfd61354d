package org.aihistory.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aihistory.model.DeckPlan.Look;
import org.aihistory.web.WebTest;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Decks from plans that hold every kind of slide: in each look, in each language, in both, and on the layouts of a lecturer.
@WebTest
class PlanDeckTest {

    private static final String EN = "\"en\"";
    private static final String ZH = "\"zh\"";
    private static final String LINK = "<Relationships><Relationship Target=\"http://example.org/a.png\" TargetMode=\"External\"/></Relationships>";
    private static final byte[] NONE = new byte[0];
    /// A thing that uses more than thirty others.
    private static final String HIGH = "{\"view\":\"comparison\",\"focus\":\"artifact/llama-3-1\",\"shows\":[\"artifact/llama-2\",\"artifact/gpt-3\"]}";
    /// Four things with much recorded, more than one slide holds.
    private static final String FOUR = "{\"view\":\"comparison\",\"focus\":\"idea/backpropagation\",\"shows\":[\"idea/perceptron\",\"idea/convolutional-neural-network\",\"idea/transformer\"]}";

    @Autowired
    private MockMvc web;

    static Stream<Arguments> everyLookInEveryLanguage() {
        return Stream.of(Look.values())
                .flatMap(look -> Stream.of(EN, ZH, ZH + "," + EN, EN + "," + ZH).map(languages -> Arguments.of(look, languages)));
    }

    @ParameterizedTest
    @MethodSource("everyLookInEveryLanguage")
    void everyDeckIsLegibleGluedAndReadInOrder(Look look, String languages) throws Exception {
        byte[] deck = pptx(look, languages, PlanDecks.SLIDES, NONE);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck))) {
            assertThat(show.getSlides()).hasSizeGreaterThan(PlanDecks.SLIDES.size());
            DeckChecks.everyRunNamesBothTypefacesItsLanguageAndALegibleSize(show);
            DeckChecks.everyBoxLiesOnTheSlideAndItsTextFitsInto(show);
            DeckChecks.noTwoTextsOverlap(show);
            assertThat(DeckChecks.everyArrowIsGluedToTwoShapesAndTouchesThem(show)).isGreaterThan(10);
            DeckChecks.nothingIsAnImageAndEveryPictureTableAndChartHasATextEquivalent(show);
            DeckChecks.titlesAreReadFirstAndSourcesAfterWhatTheyAreOf(show);
            DeckChecks.everySlideHasNotes(show);
            DeckChecks.referencesComeLastAndAreNumberedWithoutGaps(show);
            assertThat(deck.length).isLessThan(500_000);
        }
    }

    @ParameterizedTest
    @CsvSource({"960,540", "720,540", "1280,720"})
    void aDeckStandsOnTheLayoutsOfALecturerInItsTypefaces(int width, int height) throws Exception {
        byte[] deck = pptx(Look.LIGHT, ZH, PlanDecks.SLIDES, Templates.foreign(width, height));
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck))) {
            assertThat(show.getPageSize().getWidth() / show.getPageSize().getHeight()).isCloseTo((double) width / height,
                    org.assertj.core.data.Offset.offset(0.01));
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(LecturerDeck.title(slide).getText()).isNotBlank();
                assertThat(DeckTexts.text(slide)).doesNotContain("a slide of the lecturer");
                for (XSLFTextRun run : runs(slide)) {
                    assertThat(run.getRPr(false).getLatin().getTypeface()).isIn("Times New Roman", "Verdana");
                    assertThat(Objects.requireNonNull(run.getFontSize())).isGreaterThanOrEqualTo(12);
                }
                for (XSLFShape shape : DeckTexts.shapes(slide).toList()) {
                    Rectangle2D box = shape.getAnchor();
                    assertThat(box.getMinX()).as(shape.getShapeName()).isGreaterThanOrEqualTo(-1);
                    assertThat(box.getMaxY()).as(shape.getShapeName()).isLessThanOrEqualTo(show.getPageSize().getHeight() + 1);
                }
            }
        }
    }

    @Test
    void aDeckHasTheSameSlidesInBothLanguages() throws Exception {
        assertThat(layouts(pptx(Look.LIGHT, ZH, PlanDecks.SLIDES, NONE))).isEqualTo(layouts(pptx(Look.LIGHT, EN, PlanDecks.SLIDES, NONE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {EN, ZH, ZH + "," + EN})
    void aTableThatGoesOnIsSetAlikeOnAllItsSlides(String languages) throws Exception {
        byte[] deck = pptx(Look.LIGHT, languages, List.of(FOUR), NONE);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck))) {
            List<XSLFTable> tables = show.getSlides().stream().flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFTable.class::isInstance).map(XSLFTable.class::cast).filter(table -> table.getNumberOfColumns() == 5)
                    .toList();
            assertThat(tables).hasSizeGreaterThan(1).allSatisfy(table -> assertThat(table.getNumberOfRows()).isGreaterThan(2));
            assertThat(tables.stream().map(PlanDeckTest::setting).distinct()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {EN, EN + "," + ZH})
    void aRowThatFillsASlideStaysOverTheSources(String languages) throws Exception {
        byte[] deck = pptx(Look.LIGHT, languages, List.of(HIGH), NONE);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck))) {
            assertThat(show.getSlides().stream().flatMap(slide -> slide.getShapes().stream()).filter(XSLFTable.class::isInstance))
                    .isNotEmpty().allSatisfy(table -> assertThat(table.getAnchor().getMaxY()).isLessThanOrEqualTo(Stage.SOURCES.y()));
        }
    }

    @Test
    void theSamePlanIsTheSameBytes() throws Exception {
        assertThat(pptx(Look.DARK, ZH, PlanDecks.SLIDES, NONE)).isEqualTo(pptx(Look.DARK, ZH, PlanDecks.SLIDES, NONE));
    }

    @Test
    void aDeckOf200SlidesIsMade() throws Exception {
        List<String> many = new ArrayList<>(Collections.nCopies(196, PlanDecks.SLIDES.get(1)));
        many.addAll(PlanDecks.SLIDES.subList(0, 4));
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx(Look.LIGHT, EN, many, NONE)))) {
            assertThat(show.getSlides()).hasSizeGreaterThan(200);
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void textIsLegibleOnItsGround(Look look) {
        Palette palette = Palette.of(look);
        for (String token : List.of("ink", "muted", "accent", "link", "rel-builds", "rel-realises", "rel-rediscovers", "rel-anticipates",
                "rel-criticises", "rel-people", "rel-makes", "rel-cites")) {
            for (String ground : List.of("paper", "lane", "raised")) {
                assertThat(Contrast.of(palette.of(token), palette.of(ground))).as("%s on %s", token, ground).isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(Contrast.of(palette.of("accent"), palette.of("accent-ground"))).isGreaterThanOrEqualTo(4.5);
        for (String kind : List.of("person", "organization", "work", "idea", "artifact", "event")) {
            assertThat(Contrast.of(palette.of("kind-" + kind), palette.of("lane"))).as(kind).isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource({"html", "md"})
    void bothLanguagesStandInTheOtherFormsToo(String form) throws Exception {
        MvcResult answer = PlanDecks.send(web, form, PlanDecks.plan(Look.LIGHT, ZH + "," + EN, PlanDecks.SLIDES), NONE);
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("预测与压缩", "Prediction and compression")
                .doesNotContain("\u2028", "\u2029");
    }

    static Stream<Arguments> templatesThatAreRefused() throws Exception {
        return Stream.of(
                Arguments.of("en", TemplateGuardTest.with("ppt/vbaProject.bin", new byte[]{1}), "holds macros"),
                Arguments.of("zh", TemplateGuardTest.with("ppt/vbaProject.bin", new byte[]{1}), "模板含有宏"),
                Arguments.of("en", TemplateGuardTest.with("ppt/slides/_rels/x.rels", LINK.getBytes(StandardCharsets.UTF_8)), "links to"),
                Arguments.of("zh", TemplateGuardTest.with("ppt/slides/_rels/x.rels", LINK.getBytes(StandardCharsets.UTF_8)), "模板链接到外部"),
                Arguments.of("en", TemplateGuardTest.with("ppt/media/a.bin", new byte[4_000_000]), "unpacks"),
                Arguments.of("zh", TemplateGuardTest.with("ppt/media/a.bin", new byte[4_000_000]), "解压后"),
                Arguments.of("en", "no zip at all".getBytes(StandardCharsets.UTF_8), "not a PowerPoint"),
                Arguments.of("zh", "no zip at all".getBytes(StandardCharsets.UTF_8), "不是 PowerPoint"),
                Arguments.of("en", java.util.Arrays.copyOf(Templates.foreign(960, 540), 9000), "damaged"),
                Arguments.of("zh", java.util.Arrays.copyOf(Templates.foreign(960, 540), 9000), "已损坏"));
    }

    @ParameterizedTest
    @MethodSource("templatesThatAreRefused")
    void aTemplateThatCannotBeUsedIsRefusedInTheReadersWords(String language, byte[] template, String words) throws Exception {
        var request = MockMvcRequestBuilders.multipart("/deck.pptx?lang=" + language)
                .file(new MockMultipartFile("template", "template.pptx", null, template))
                .param("plan", PlanDecks.plan(Look.LIGHT, EN, PlanDecks.SLIDES)).accept("application/json");
        var answer = web.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(words);
    }

    @Test
    void aDeckOnATemplateHasItsMasterAndColours() throws Exception {
        byte[] deck = pptx(Look.LIGHT, EN, PlanDecks.SLIDES, Templates.foreign(960, 540));
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck))) {
            assertThat(show.getSlideMasters()).hasSize(1);
            var theme = show.getSlideMasters().getFirst().getTheme().getXmlObject().getThemeElements();
            assertThat(theme.getClrScheme().getAccent1().getSrgbClr().getVal()).containsExactly(0x7A, 0x1F, 0x5C);
            assertThat(theme.getFontScheme().getMajorFont().getLatin().getTypeface()).isEqualTo("Times New Roman");
            assertThat(show.getSlides().stream().map(slide -> slide.getXmlObject().xmlText())).anyMatch(xml -> xml.contains("accent1"));
        }
    }

    @Test
    void aTemplateWhoseThemeBelongsToItsMasterAloneIsUsedToo() throws Exception {
        byte[] deck = pptx(Look.LIGHT, EN, PlanDecks.SLIDES, Templates.themeOfMasterAlone());
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck))) {
            assertThat(
                    show.getSlideMasters().getFirst().getTheme().getXmlObject().getThemeElements().getFontScheme().getMajorFont().getLatin()
                            .getTypeface())
                    .isEqualTo("Times New Roman");
            DeckChecks.everySlideHasNotes(show);
            assertThat(show.getPackage().getPartsByName(Pattern.compile("/ppt/theme/theme\\d+\\.xml"))).hasSize(2);
        }
    }

    @Test
    void aPlanIsSentAndNotAskedFor() throws Exception {
        var answer = web.perform(get("/deck.pptx?lang=en").accept("application/json")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("send the plan by POST");
    }

    private static List<XSLFTextRun> runs(XSLFSlide slide) {
        return DeckTexts.paragraphs(slide).stream().flatMap(paragraph -> paragraph.getTextRuns().stream()).toList();
    }

    /// The width of each column and the sizes of type.
    private static List<Object> setting(XSLFTable table) {
        List<Double> widths = IntStream.range(0, table.getNumberOfColumns()).mapToObj(table::getColumnWidth).toList();
        return List.of(widths,
                table.getRows().stream().flatMap(row -> row.getCells().stream()).flatMap(cell -> cell.getTextParagraphs().stream())
                        .flatMap(paragraph -> paragraph.getTextRuns().stream()).map(XSLFTextRun::getFontSize).collect(Collectors.toSet()));
    }

    private static List<String> layouts(byte[] deck) throws Exception {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck))) {
            return show.getSlides().stream().map(slide -> slide.getSlideLayout().getName()).toList();
        }
    }

    private byte[] pptx(Look look, String languages, List<String> slides, byte[] template) throws Exception {
        MvcResult answer = PlanDecks.send(web, "pptx", PlanDecks.plan(look, languages, slides), template);
        assertThat(answer.getResponse().getStatus()).as(answer.getResponse().getContentAsString()).isEqualTo(200);
        return answer.getResponse().getContentAsByteArray();
    }
}
