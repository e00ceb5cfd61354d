package org.aihistory.slides;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/// Draws native text, shapes and groups on a slide, in points, in the colours and typefaces of the deck.
final class PptxCanvas {

    private final XSLFShapeContainer container;
    private final PptxInk ink;

    PptxCanvas(XSLFShapeContainer container, PptxInk ink) {
        this.container = container;
        this.ink = ink;
    }

    PptxInk ink() {
        return ink;
    }

    XSLFShapeContainer container() {
        return container;
    }

    /// The sheet, for what cannot stand in a group.
    XSLFSheet sheet() {
        return container instanceof XSLFSheet sheet ? sheet : ((XSLFGroupShape) container).getSheet();
    }

    /// A group that holds a picture, with its text equivalent.
    PptxCanvas group(Box box, String name, String description) {
        XSLFGroupShape group = container.createGroup();
        group.setAnchor(rectangle(box));
        group.setInteriorAnchor(rectangle(box));
        describe(group, name, description);
        return new PptxCanvas(group, ink);
    }

    /// A text box; its text begins at the top.
    XSLFTextBox text(Box box, String name, List<Par> pars) {
        return text(box, name, pars, VerticalAlignment.TOP);
    }

    XSLFTextBox text(Box box, String name, List<Par> pars, VerticalAlignment vertical) {
        XSLFTextBox shape = container.createTextBox();
        shape.setAnchor(rectangle(box));
        describe(shape, name, "");
        write(shape, pars);
        shape.setVerticalAlignment(vertical);
        return shape;
    }

    /// A shape without text.
    XSLFAutoShape shape(ShapeType type, Box box, String fill, String line, double weight, String name, String description) {
        XSLFAutoShape shape = container.createAutoShape();
        shape.setShapeType(type);
        shape.setAnchor(rectangle(box));
        describe(shape, name, description);
        CTShape xml = (CTShape) shape.getXmlObject();
        ink.fill(xml.getSpPr(), fill);
        ink.line(xml.getSpPr(), line, weight);
        return shape;
    }

    /// Makes a whole shape a link: its text keeps its colour.
    static void link(XSLFSimpleShape shape, String address) {
        if (!address.isEmpty()) {
            shape.createHyperlink().setAddress(address);
        }
    }

    /// Lets the ground show through the fill of a shape; percent is what stays of the colour.
    void tint(XSLFAutoShape shape, int percent) {
        CTSolidColorFillProperties fill = ((CTShape) shape.getXmlObject()).getSpPr().getSolidFill();
        if (fill.isSetSchemeClr()) {
            fill.getSchemeClr().addNewAlpha().setVal(percent * 1000);
        } else {
            fill.getSrgbClr().addNewAlpha().setVal(percent * 1000);
        }
    }

    /// Writes paragraphs into a shape, in place of what it holds.
    void write(XSLFTextShape shape, List<Par> pars) {
        shape.clearText();
        shape.setInsets(new Insets2D(0, 0, 0, 0));
        shape.setWordWrap(true);
        shape.setTextAutofit(TextAutofit.NONE);
        pars.stream().flatMap(par -> par.languages().stream()).forEach(par -> write(shape.addNewTextParagraph(), par));
    }

    void write(XSLFTextParagraph paragraph, Par par) {
        paragraph.setTextAlign(par.align());
        paragraph.setLineSpacing(-par.type().line());
        paragraph.setSpaceBefore(-par.before());
        paragraph.setSpaceAfter(0.0);
        par.spans().forEach(span -> {
            String[] names = Both.sideBySide(span.text());
            for (int i = 0; i < names.length; i++) {
                String token = i == 0 || !span.token().equals("ink") ? span.token() : "muted";
                lines(paragraph, new Par.Span((i == 0 ? "" : Both.SLASH) + names[i], token, span.strong() && i == 0, span.link()),
                        par.type());
            }
        });
    }

    /// A line of a text is a line of the slide: a break between runs, never one within a run.
    private void lines(XSLFTextParagraph paragraph, Par.Span span, Type type) {
        String[] lines = span.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                breakLine(paragraph, span, type);
            }
            if (!lines[i].isEmpty() || lines.length == 1) {
                write(paragraph, new Par.Span(lines[i], span.token(), span.strong(), span.link()), type);
            }
        }
    }

    private void breakLine(XSLFTextParagraph paragraph, Par.Span span, Type type) {
        boolean first = paragraph.getTextRuns().isEmpty();
        XSLFTextRun end = paragraph.addLineBreak();
        CTTextCharacterProperties properties = end.getRPr(true);
        if (first) {
            end.setFontSize(type.size());
            style(properties, end, span, type);
        } else if (properties.isSetHlinkClick()) {
            properties.unsetHlinkClick();
        }
    }

    private void write(XSLFTextParagraph paragraph, Par.Span span, Type type) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(span.text());
        run.setFontSize(ink.size(span.text(), type));
        if (!span.link().isEmpty()) {
            run.createHyperlink().setAddress(span.link());
        }
        if (span.strong()) {
            run.setBold(true);
        }
        style(run.getRPr(true), run, span, type);
    }

    private void style(CTTextCharacterProperties properties, XSLFTextRun run, Par.Span span, Type type) {
        boolean chinese = span.text().codePoints().anyMatch(Typeface::isHan);
        properties.setLang(chinese ? "zh-CN" : "en-US");
        properties.setAltLang(chinese ? "en-US" : "zh-CN");
        ink.colour(properties.addNewSolidFill(), span.token());
        run.setFontFamily(ink.latin(type.face()), FontGroup.LATIN);
        run.setFontFamily(ink.eastAsian(), FontGroup.EAST_ASIAN);
        run.setFontFamily(ink.latin(type.face()), FontGroup.COMPLEX_SCRIPT);
    }

    /// Names a shape and gives it a text equivalent.
    static void describe(XSLFShape shape, String name, String description) {
        CTNonVisualDrawingProps properties = switch (shape.getXmlObject()) {
            case CTShape xml -> xml.getNvSpPr().getCNvPr();
            case CTGroupShape xml -> xml.getNvGrpSpPr().getCNvPr();
            case CTConnector xml -> xml.getNvCxnSpPr().getCNvPr();
            default -> throw new IllegalArgumentException("cannot be described: " + shape.getClass());
        };
        properties.setName(Both.plain(name));
        if (!description.isEmpty()) {
            properties.setDescr(Both.plain(description));
        }
    }

    static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }
}
