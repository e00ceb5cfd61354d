package org.aihistory.slides;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Rectangle;
import java.util.function.Consumer;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.junit.jupiter.api.Test;

/// Each check of a presentation finds what it is there to find.
class DeckChecksTest {

    @Test
    void textOnTextIsFound() throws Exception {
        check(slide -> {
            text(slide, "one", new Rectangle(100, 100, 200, 30));
            text(slide, "two", new Rectangle(100, 140, 200, 30));
        }, DeckChecks::noTwoTextsOverlap, false);
        check(slide -> {
            text(slide, "one", new Rectangle(100, 100, 200, 30));
            text(slide, "two", new Rectangle(250, 105, 200, 30));
        }, DeckChecks::noTwoTextsOverlap, true);
    }

    @Test
    void textThatIsTooLongForItsBoxAndBoxesBesideTheSlideAreFound() throws Exception {
        String long1 = "a sentence that needs more than the one line that its box has room for";
        check(slide -> text(slide, long1, new Rectangle(100, 100, 600, 30)), DeckChecks::everyBoxLiesOnTheSlideAndItsTextFitsInto, false);
        check(slide -> text(slide, long1, new Rectangle(100, 100, 120, 30)), DeckChecks::everyBoxLiesOnTheSlideAndItsTextFitsInto, true);
        check(slide -> text(slide, "out", new Rectangle(900, 100, 120, 30)), DeckChecks::everyBoxLiesOnTheSlideAndItsTextFitsInto, true);
    }

    @Test
    void anArrowThatIsNotGluedIsFound() throws Exception {
        check(slide -> {
            XSLFConnectorShape arrow = slide.createConnector();
            arrow.setAnchor(new Rectangle(100, 100, 50, 50));
        }, DeckChecks::everyArrowIsGluedToTwoShapesAndTouchesThem, true);
    }

    @Test
    void aTableWithoutATextEquivalentIsFound() throws Exception {
        check(slide -> slide.createTable(2, 2), DeckChecks::nothingIsAnImageAndEveryPictureTableAndChartHasATextEquivalent, true);
    }

    @Test
    void sourcesReadBeforeWhatTheyAreOfAndASlideWithoutTitleAreFound() throws Exception {
        check(slide -> {
            slide.createTextBox().setPlaceholder(org.apache.poi.sl.usermodel.Placeholder.TITLE);
            ((XSLFTextBox) slide.getShapes().getFirst()).setText("Title");
            name(text(slide, "[1]", new Rectangle(48, 490, 300, 30)), "Sources");
            text(slide, "after", new Rectangle(100, 100, 300, 30));
        }, DeckChecks::titlesAreReadFirstAndSourcesAfterWhatTheyAreOf, true);
        check(slide -> text(slide, "no title", new Rectangle(100, 100, 300, 30)),
                DeckChecks::titlesAreReadFirstAndSourcesAfterWhatTheyAreOf, true);
    }

    @Test
    void referencesWithAGapAreFound() throws Exception {
        check(slide -> name(text(slide, "[1]\tone", new Rectangle(100, 100, 300, 30)), "References"),
                DeckChecks::referencesComeLastAndAreNumberedWithoutGaps, false);
        check(slide -> name(text(slide, "[2]\ttwo", new Rectangle(100, 100, 300, 30)), "References"),
                DeckChecks::referencesComeLastAndAreNumberedWithoutGaps, true);
    }

    private static void check(Consumer<XSLFSlide> made, Consumer<XMLSlideShow> check, boolean found) throws Exception {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(new java.awt.Dimension((int) Stage.WIDTH, (int) Stage.HEIGHT));
            made.accept(show.createSlide());
            if (found) {
                assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> check.accept(show));
            } else {
                assertThatCode(() -> check.accept(show)).doesNotThrowAnyException();
            }
        }
    }

    private static XSLFTextBox text(XSLFSlide slide, String words, Rectangle box) {
        XSLFTextBox text = slide.createTextBox();
        text.setAnchor(box);
        new PptxCanvas(slide, new PptxInk(Palette.of(org.aihistory.model.DeckPlan.Look.LIGHT), false)).write(text,
                java.util.List.of(Par.of(words, Type.sans(16), "ink")));
        return text;
    }

    private static void name(XSLFTextBox text, String name) {
        PptxCanvas.describe(text, name, "");
    }
}
