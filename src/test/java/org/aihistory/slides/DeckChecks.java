package org.aihistory.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualConnectorProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;

/// What holds of every presentation that we write on our own master, whether a story or a reader's plan is told.
final class DeckChecks {

    private static final Set<String> FINE = Set.of("Sources", "Slide number");

    private DeckChecks() {
    }

    static void everyBoxLiesOnTheSlideAndItsTextFitsInto(XMLSlideShow show) {
        for (XSLFSlide slide : show.getSlides()) {
            DeckTexts.shapes(slide).forEach(shape -> assertThat(
                    box(shape instanceof XSLFConnectorShape arrow ? turned(arrow) : shape.getAnchor()).within(Stage.SLIDE))
                    .as("%s on %s: %s", shape.getShapeName(), slide.getTitle(), shape.getAnchor()).isTrue());
            for (XSLFTextShape text : DeckTexts.texts(slide)) {
                assertThat(height(text)).as("%s on %s: %s", text.getShapeName(), slide.getTitle(), text.getText())
                        .isLessThanOrEqualTo(text.getAnchor().getHeight() + 1);
            }
        }
    }

    /// No text stands on another text, nor a mark, a table or a chart on a text.
    static void noTwoTextsOverlap(XMLSlideShow show) {
        for (XSLFSlide slide : show.getSlides()) {
            List<XSLFTextShape> texts = DeckTexts.texts(slide).stream().filter(text -> !text.getText().isBlank()).toList();
            for (int i = 0; i < texts.size(); i++) {
                Rectangle2D one = ink(texts.get(i));
                for (int j = i + 1; j < texts.size(); j++) {
                    assertThat(one.intersects(ink(texts.get(j)))).as("on %s: %s (%s) and %s (%s)", slide.getTitle(),
                            texts.get(i).getText(), one, texts.get(j).getText(), ink(texts.get(j))).isFalse();
                }
                for (XSLFGraphicFrame frame : frames(slide)) {
                    assertThat(one.intersects(frame.getAnchor())).as("on %s: %s and %s", slide.getTitle(), texts.get(i).getText(),
                            frame.getShapeName()).isFalse();
                }
            }
        }
    }

    static void everyRunNamesBothTypefacesItsLanguageAndALegibleSize(XMLSlideShow show) {
        for (XSLFSlide slide : show.getSlides()) {
            List<XSLFTextParagraph> fine = new ArrayList<>();
            DeckTexts.texts(slide).stream().filter(text -> FINE.contains(text.getShapeName()))
                    .forEach(text -> fine.addAll(text.getTextParagraphs()));
            for (XSLFTextParagraph paragraph : DeckTexts.paragraphs(slide)) {
                for (XSLFTextRun run : paragraph.getTextRuns()) {
                    CTTextCharacterProperties properties = run.getRPr(false);
                    assertThat(properties.getEa().getTypeface()).as(run.getRawText()).isEqualTo("Microsoft YaHei");
                    assertThat(properties.getLatin().getTypeface()).isIn("Georgia", "Arial");
                    boolean chinese = run.getRawText().codePoints().anyMatch(Typeface::isHan);
                    if (!run.getRawText().isBlank()) {
                        assertThat(properties.getLang()).as(run.getRawText()).isEqualTo(chinese ? "zh-CN" : "en-US");
                    }
                    assertThat(properties.getSz() / 100.0).as(run.getRawText()).isGreaterThanOrEqualTo(fine.contains(paragraph) ? 12 : 14);
                }
            }
        }
    }

    /// Arrows stay at their things when these are moved.
    ///
    /// @return how many arrows there are
    static int everyArrowIsGluedToTwoShapesAndTouchesThem(XMLSlideShow show) {
        int arrows = 0;
        for (XSLFSlide slide : show.getSlides()) {
            Map<Integer, XSLFShape> shapes = new HashMap<>();
            DeckTexts.shapes(slide).forEach(shape -> assertThat(shapes.put(shape.getShapeId(), shape)).as("one shape of an id").isNull());
            for (XSLFConnectorShape arrow : DeckTexts.connectors(slide)) {
                CTConnector xml = (CTConnector) arrow.getXmlObject();
                CTNonVisualConnectorProperties glue = xml.getNvCxnSpPr().getCNvCxnSpPr();
                assertThat(glue.isSetStCxn() && glue.isSetEndCxn()).isTrue();
                for (long id : List.of(glue.getStCxn().getId(), glue.getEndCxn().getId())) {
                    XSLFShape end = Objects.requireNonNull(shapes.get((int) id), "shape " + id);
                    assertThat(turned(arrow).intersects(grown(end.getAnchor()))).as("%s on %s", arrow.getShapeName(), slide.getTitle())
                            .isTrue();
                }
                assertThat(xml.getNvCxnSpPr().getCNvPr().getDescr()).isNotBlank();
                arrows++;
            }
        }
        return arrows;
    }

    static void nothingIsAnImageAndEveryPictureTableAndChartHasATextEquivalent(XMLSlideShow show) {
        assertThat(show.getPictureData()).isEmpty();
        for (XSLFSlide slide : show.getSlides()) {
            assertThat(DeckTexts.shapes(slide)).noneMatch(XSLFPictureShape.class::isInstance);
            assertThat(slide.getXmlObject().xmlText()).doesNotContain("<a:blip");
            slide.getShapes().stream().filter(XSLFGroupShape.class::isInstance)
                    .forEach(group -> assertThat(group.getXmlObject().xmlText()).containsPattern("descr=\"[^\"]{2,}"));
            for (XSLFGraphicFrame frame : frames(slide)) {
                assertThat(frame.getXmlObject().xmlText()).as("%s on %s", frame.getShapeName(), slide.getTitle())
                        .containsPattern("<[a-z]+:cNvPr [^>]*descr=\"[^\"]{2,}");
            }
        }
    }

    /// A reader who hears the slide hears its title before everything but the small line over it, and the sources after what they are of.
    static void titlesAreReadFirstAndSourcesAfterWhatTheyAreOf(XMLSlideShow show) {
        for (XSLFSlide slide : show.getSlides()) {
            List<String> names = slide.getShapes().stream().map(XSLFShape::getShapeName).toList();
            assertThat(slide.getTitle()).isNotBlank();
            assertThat(slide.getShapes().getFirst()).as(slide.getTitle()).isInstanceOfSatisfying(XSLFTextShape.class,
                    first -> assertThat(first.getText()).isEqualTo(slide.getTitle()));
            for (String late : List.of("Sources", "Slide number")) {
                if (names.contains(late)) {
                    assertThat(names.subList(names.indexOf(late), names.size())).as("%s: %s", slide.getTitle(), names)
                            .allMatch(name -> name.equals("Sources") || name.equals("Slide number"));
                }
            }
        }
    }

    static void everySlideHasNotes(XMLSlideShow show) {
        show.getSlides().forEach(slide -> assertThat(DeckTexts.notes(slide)).as(slide.getTitle()).isNotBlank());
    }

    /// References are the last slides, numbered from 1 without gaps.
    static void referencesComeLastAndAreNumberedWithoutGaps(XMLSlideShow show) {
        List<XSLFSlide> slides = show.getSlides();
        List<Integer> numbers = new ArrayList<>();
        boolean begun = false;
        for (XSLFSlide slide : slides) {
            List<XSLFTextShape> lists = DeckTexts.texts(slide).stream().filter(text -> text.getShapeName().equals("References")).toList();
            assertThat(begun && lists.isEmpty()).as("%s stands after references", slide.getTitle()).isFalse();
            begun = !lists.isEmpty();
            lists.forEach(list -> list.getTextParagraphs()
                    .forEach(entry -> numbers.add(Integer.valueOf(entry.getText().replaceFirst("(?s)^\\[(\\d+)\\].*", "$1")))));
        }
        assertThat(numbers).isNotEmpty();
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(numbers.get(i)).isEqualTo(i + 1);
        }
    }

    private static List<XSLFGraphicFrame> frames(XSLFSlide slide) {
        return DeckTexts.shapes(slide).filter(XSLFGraphicFrame.class::isInstance).map(XSLFGraphicFrame.class::cast).toList();
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

    /// The part of a box that its text fills from above, a little less: boxes may touch.
    private static Rectangle2D ink(XSLFTextShape text) {
        Rectangle2D box = text.getAnchor();
        double high = Math.min(box.getHeight(), height(text));
        double top = switch (text.getVerticalAlignment()) {
            case BOTTOM -> box.getMaxY() - high;
            case MIDDLE -> box.getCenterY() - high / 2;
            default -> box.getY();
        };
        return new Rectangle2D.Double(box.getX() + 1, top + 1, Math.max(1, box.getWidth() - 2), Math.max(1, high - 2));
    }

    /// The height of the text of a shape by our own estimate.
    static double height(XSLFTextShape text) {
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
}
