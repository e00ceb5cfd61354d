package org.aihistory.slides;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/// A lecturer's presentation without its slides: ours are placed on its layouts. Where its slides are smaller than ours it is enlarged as a whole, so that
/// text keeps its legible size; where they are larger our slides are.
final class LecturerDeck {

    private static final List<String> LAST_CHOICES = List.of("titleOnly", "obj", "blank");

    private final XMLSlideShow show;

    private LecturerDeck(XMLSlideShow show) {
        this.show = show;
    }

    /// @throws org.aihistory.model.KnowledgeException BAD_TEMPLATE when it cannot be read
    static LecturerDeck open(Template template) {
        try {
            XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(template.bytes()));
            while (!show.getSlides().isEmpty()) {
                show.removeSlide(0);
            }
            LecturerDeck deck = new LecturerDeck(show);
            if (deck.layouts().isEmpty()) {
                throw TemplateGuard.refused("layouts");
            }
            deck.enlarge();
            return deck;
        } catch (org.aihistory.model.KnowledgeException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw TemplateGuard.refused("broken", broken);
        }
    }

    XMLSlideShow show() {
        return show;
    }

    /// How much larger its slides are than ours, at least 1.
    double scale() {
        Dimension size = show.getPageSize();
        return Math.min(size.getWidth() / Stage.WIDTH, size.getHeight() / Stage.HEIGHT);
    }

    XSLFSlideMaster master() {
        return show.getSlideMasters().getFirst();
    }

    /// A slide on the layout that suits its kind best: with a title and nothing else yet.
    XSLFSlide slide(SlideLayout kind) {
        XSLFSlide slide = show.createSlide(layout(kind));
        for (XSLFShape shape : new ArrayList<>(slide.getShapes())) {
            if (!(shape instanceof XSLFTextShape text && isTitle(text))) {
                slide.removeShape(shape);
            }
        }
        return slide;
    }

    /// The title of a slide, made where the layout has none.
    static XSLFTextShape title(XSLFSlide slide) {
        Optional<XSLFTextShape> title = slide.getShapes().stream().filter(XSLFTextShape.class::isInstance).map(XSLFTextShape.class::cast)
                .filter(LecturerDeck::isTitle).findFirst();
        if (title.isPresent()) {
            return title.get();
        }
        XSLFTextShape made = slide.createTextBox();
        made.setPlaceholder(Placeholder.TITLE);
        return made;
    }

    /// Brings what was drawn in our measures to the size of its slides.
    void fit(XSLFSlide slide) {
        Dimension size = show.getPageSize();
        double scale = scale();
        SlideScale.scale(slide.getXmlObject().getCSld().getSpTree(), scale, (size.getWidth() - Stage.WIDTH * scale) / 2,
                (size.getHeight() - Stage.HEIGHT * scale) / 2);
    }

    private static boolean isTitle(XSLFTextShape text) {
        return text.getTextType() == Placeholder.TITLE || text.getTextType() == Placeholder.CENTERED_TITLE;
    }

    private List<XSLFSlideLayout> layouts() {
        return show.getSlideMasters().stream().flatMap(master -> java.util.Arrays.stream(master.getSlideLayouts())).toList();
    }

    private XSLFSlideLayout layout(SlideLayout kind) {
        List<String> wished = new ArrayList<>(kind.types());
        wished.addAll(LAST_CHOICES);
        return wished.stream().flatMap(type -> layouts().stream().filter(layout -> type(layout).equals(type))).findFirst()
                .orElseGet(() -> layouts().getFirst());
    }

    private static String type(XSLFSlideLayout layout) {
        return layout.getXmlObject().isSetType() ? layout.getXmlObject().getType().toString() : "";
    }

    private void enlarge() {
        double scale = scale();
        if (scale >= 1) {
            return;
        }
        Dimension size = show.getPageSize();
        show.setPageSize(new Dimension((int) Math.ceil(size.getWidth() / scale), (int) Math.ceil(size.getHeight() / scale)));
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            SlideScale.scale(master.getXmlObject(), 1 / scale, 0, 0);
            for (XSLFSlideLayout layout : master.getSlideLayouts()) {
                SlideScale.scale(layout.getXmlObject(), 1 / scale, 0, 0);
            }
        }
    }
}
