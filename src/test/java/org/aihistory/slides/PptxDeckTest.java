package org.aihistory.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aihistory.knowledge.KnowledgeHolder;
import org.aihistory.model.Language;
import org.aihistory.model.Story;
import org.aihistory.web.WebTest;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualConnectorProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// The presentations of every story in both languages, opened again.
@WebTest
class PptxDeckTest {

    private static final Map<String, byte[]> DECKS = new HashMap<>();
    private static final Set<String> FINE = Set.of("Sources", "Slide number");

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
    void everyRunNamesBothTypefacesItsLanguageAndALegibleSize(String slug, String tag) throws Exception {
        try (XMLSlideShow show = open(slug, tag)) {
            for (XSLFSlide slide : show.getSlides()) {
                Set<XSLFTextParagraph> fine = new HashSet<>();
                DeckTexts.texts(slide).stream().filter(text -> FINE.contains(text.getShapeName()))
                        .forEach(text -> fine.addAll(text.getTextParagraphs()));
                for (XSLFTextParagraph paragraph : DeckTexts.paragraphs(slide)) {
                    for (XSLFTextRun run : paragraph.getTextRuns()) {
                        CTTextCharacterProperties properties = run.getRPr(false);
                        assertThat(properties.getEa().getTypeface()).as(run.getRawText()).isEqualTo("Microsoft YaHei");
                        assertThat(properties.getLatin().getTypeface()).isIn("Georgia", "Arial");
                        boolean chinese = run.getRawText().codePoints().anyMatch(Typeface::isHan);
                        assertThat(properties.getLang()).isEqualTo(chinese ? "zh-CN" : "en-US");
                        double least = paragraph.getParentShape().getShapeName() != null && fine.contains(paragraph) ? 12 : 14;
                        assertThat(properties.getSz() / 100.0).as(run.getRawText()).isGreaterThanOrEqualTo(least);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.aihistory.slides.DeckTexts#everyStoryInBothLanguages")
    void everyArrowIsGluedToTwoShapesAndTouchesThem(String slug, String tag) throws Exception {
        int arrows = 0;
        try (XMLSlideShow show = open(slug, tag)) {
            for (XSLFSlide slide : show.getSlides()) {
                Map<Integer, XSLFShape> shapes = new HashMap<>();
                DeckTexts.shapes(slide)
                        .forEach(shape -> assertThat(shapes.put(shape.getShapeId(), shape)).as("one shape of an id").isNull());
                for (XSLFConnectorShape arrow : DeckTexts.connectors(slide)) {
                    CTConnector xml = (CTConnector) arrow.getXmlObject();
                    CTNonVisualConnectorProperties glue = xml.getNvCxnSpPr().getCNvCxnSpPr();
                    assertThat(glue.isSetStCxn() && glue.isSetEndCxn()).isTrue();
                    for (long id : List.of(glue.getStCxn().getId(), glue.getEndCxn().getId())) {
                        XSLFShape end = Objects.requireNonNull(shapes.get((int) id), "shape " + id);
                        Rectangle2D reach = turned(arrow);
                        assertThat(reach.intersects(grown(end.getAnchor()))).as("%s on %s", arrow.getShapeName(), slide.getTitle())
                                .isTrue();
                    }
                    assertThat(xml.getNvCxnSpPr().getCNvPr().getDescr()).isNotBlank();
                    arrows++;
                }
            }
        }
        assertThat(arrows).isGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("org.aihistory.slides.DeckTexts#everyStoryInBothLanguages")
    void nothingIsAnImageAndEveryPictureHasATextEquivalent(String slug, String tag) throws Exception {
        try (XMLSlideShow show = open(slug, tag)) {
            assertThat(show.getPictureData()).isEmpty();
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(DeckTexts.shapes(slide)).noneMatch(XSLFPictureShape.class::isInstance);
                assertThat(slide.getXmlObject().xmlText()).doesNotContain("<a:blip");
                slide.getShapes().stream().filter(XSLFGroupShape.class::isInstance)
                        .forEach(group -> assertThat(group.getXmlObject().xmlText()).containsPattern("descr=\"[^\"]{2,}"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.aihistory.slides.DeckTexts#everyStoryInBothLanguages")
    void everyBoxLiesOnTheSlideAndItsTextFitsInto(String slug, String tag) throws Exception {
        try (XMLSlideShow show = open(slug, tag)) {
            for (XSLFSlide slide : show.getSlides()) {
                DeckTexts.shapes(slide)
                        .forEach(shape -> assertThat(box(shape instanceof XSLFConnectorShape arrow ? turned(arrow) : shape.getAnchor())
                                .within(Stage.SLIDE))
                                .as("%s on %s: %s", shape.getShapeName(), slide.getTitle(), shape.getAnchor()).isTrue());
                for (XSLFTextShape text : DeckTexts.texts(slide)) {
                    assertThat(height(text)).as("%s on %s: %s", text.getShapeName(), slide.getTitle(), text.getText())
                            .isLessThanOrEqualTo(text.getAnchor().getHeight() + 1);
                }
            }
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

    @ParameterizedTest
    @CsvSource({"en", "zh"})
    void referencesAreNumberedWithoutGaps(String tag) throws Exception {
        try (XMLSlideShow show = open("solomonoff-the-prophet", tag)) {
            List<Integer> numbers = show.getSlides().stream().flatMap(slide -> DeckTexts.texts(slide).stream())
                    .filter(text -> text.getShapeName().equals("References")).flatMap(text -> text.getTextParagraphs().stream())
                    .map(paragraph -> paragraph.getText().replaceFirst("(?s)^\\[(\\d+)\\].*", "$1")).map(Integer::valueOf).toList();
            assertThat(numbers).isEqualTo(Stream.iterate(1, number -> number + 1).limit(numbers.size()).toList()).hasSizeGreaterThan(20);
        }
    }

    /// The place of an arrow as it is seen, turned where it is turned.
    private static Rectangle2D turned(XSLFConnectorShape arrow) {
        Rectangle2D box = arrow.getAnchor();
        boolean aside = Math.abs(arrow.getRotation()) % 180 == 90;
        return grown(aside
                ? new Rectangle2D.Double(box.getCenterX() - box.getHeight() / 2, box.getCenterY() - box.getWidth() / 2, box.getHeight(),
                        box.getWidth())
                : box);
    }

    private static Rectangle2D grown(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX() - 1, box.getY() - 1, box.getWidth() + 2, box.getHeight() + 2);
    }

    private static Box box(Rectangle2D anchor) {
        return new Box(anchor.getX(), anchor.getY(), anchor.getWidth(), anchor.getHeight());
    }

    /// The height of the text of a shape by our own estimate.
    private static double height(XSLFTextShape text) {
        return text.getTextParagraphs().stream().filter(paragraph -> !paragraph.getTextRuns().isEmpty()).mapToDouble(paragraph -> {
            XSLFTextRun run = paragraph.getTextRuns().getFirst();
            Typeface face = "Georgia".equals(run.getRPr(false).getLatin().getTypeface()) ? Typeface.SERIF : Typeface.SANS;
            double line = -Objects.requireNonNull(paragraph.getLineSpacing());
            double size = Objects.requireNonNull(run.getFontSize());
            Type type = new Type(face, size, run.isBold(), line / size);
            double indent = Objects.requireNonNullElse(paragraph.getLeftMargin(), 0.0);
            double before = -Objects.requireNonNullElse(paragraph.getSpaceBefore(), 0.0);
            return before + type.height(paragraph.getText().replaceFirst("^\\[\\d+\\]\t", ""), text.getAnchor().getWidth() - indent);
        }).sum();
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
